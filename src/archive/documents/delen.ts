/** The questions of a document, rendered from their markdown. */
import type { KamervraagDocument } from "../../domain/document.ts";
import { InvalidFile } from "../load/read-json.ts";
import { parseVraagFile, type VraagFile } from "../load/vraag-file.ts";
import type { ThemaWithReasons, VraagDeel } from "../model.ts";
import { cutText, plainText } from "../render/opening.ts";
import { documentFiles, renderVraag, type DocumentFiles } from "../render/vraag.ts";

const OPENING_LENGTH = 180;

/** The text of a question's file, by the last part of its address. */
export type Markdown = readonly (readonly [sleutel: string, text: string])[];

/**
 * Takes the files of a document apart. `ownPage` gives the address of our own page for the paper behind an official
 * address. Throws {@link InvalidFile} where a file is not in the shape of the contract.
 */
export function parseFiles(
  document: Pick<KamervraagDocument, "id">,
  markdown: Markdown,
  ownPage: (officialUrl: string) => string | null,
): DocumentFiles {
  const files = markdown.map(([sleutel, text]) => {
    return [sleutel, parseVraagFile(text, `${document.id}/${sleutel}.md`)] as const;
  });
  return documentFiles(document, new Map(files), ownPage);
}

/** Renders each question with its answer. Throws {@link InvalidFile} where a file misses its answer or has a theme that is not there. */
export function renderDelen(files: DocumentFiles, themaLabels: ReadonlyMap<string, string>): VraagDeel[] {
  return [...files.files].map(([sleutel, file]): VraagDeel => ({
    sleutel,
    nummers: file.frontmatter.nummers,
    opening: cutText(plainText(file.vraag), OPENING_LENGTH),
    ...renderVraag(file, files),
    themas: themasOf(file, themaLabels),
    regels: file.frontmatter.bron.vraag,
  }));
}

function themasOf({ frontmatter, path }: VraagFile, labels: ReadonlyMap<string, string>): ThemaWithReasons[] {
  return frontmatter.themas.map(({ thema, redenen }) => {
    const label = labels.get(thema);
    if (label === undefined) throw new InvalidFile(path, `noemt het onbekende thema “${thema}”`);
    return { slug: thema, label, redenen };
  });
}
