/** Makes the page of a document, with its questions rendered, from what ingest wrote. */
import type { KamervraagDocument } from "../../domain/document.ts";
import { InvalidFile } from "../load/read-json.ts";
import type { VraagFile } from "../load/vraag-file.ts";
import type { DocumentPage, OfficialLink, PaperLink, ThemaWithReasons, VraagPage, ZaakRef } from "../model.ts";
import { aanhangselUrl, kamerstukUrl } from "../../domain/official-links.ts";
import type { LinkTargets } from "../render/links.ts";
import { cutText, plainText } from "../render/opening.ts";
import { type DocumentFiles, renderVraag } from "../render/vraag.ts";

const OPENING_LENGTH = 180;

export interface Surroundings {
  /** What the document says of its zaak, and each question by the last part of its address. */
  zaak: ZaakRef;
  perVraag: (sleutel: string) => PaperLink[];
  /** Labels of the themes by slug. */
  themaLabels: ReadonlyMap<string, string>;
}

/** Renders the questions of a document. Throws {@link InvalidFile} where a file is missing its answer. */
export function makeDocumentPage(
  document: KamervraagDocument,
  files: DocumentFiles,
  { zaak, perVraag, themaLabels }: Surroundings,
): DocumentPage {
  const vragen = [...files.files].map(([sleutel, file]): VraagPage => ({
    sleutel,
    nummers: file.frontmatter.nummers,
    opening: cutText(plainText(file.vraag), OPENING_LENGTH),
    ...renderVraag(file, files),
    themas: themasOf(file, themaLabels),
    regels: file.frontmatter.bron.vraag,
    later: perVraag(sleutel),
  }));
  const { vragen: texts, antwoorden, kamerstukken, zieOok, ...rest } = document;
  const answered = new Set(vragen.flatMap((vraag) => vraag.antwoord?.nummers ?? []));
  return {
    ...rest,
    vragen,
    aantalVragen: texts.reduce((sum, { nummers }) => sum + nummers.length, 0),
    aantalBeantwoord: vragen.reduce((sum, vraag) => sum + (vraag.antwoord ? vraag.nummers.length : 0), 0),
    kamerstukken: kamerstukken.map((tekst) => officialLink(tekst, kamerstukUrl(tekst), files.targets)),
    zieOok: zieOok.map((tekst) => officialLink(tekst, aanhangselUrl(tekst), files.targets)),
    zaak,
    losseAntwoorden: antwoorden.filter(({ nummers }) => !nummers.some((nummer) => answered.has(nummer))),
  };
}

function officialLink(tekst: string, officieel: string | null, targets: LinkTargets): OfficialLink {
  return { tekst, officieel, eigen: officieel && targets.ownPage(officieel) };
}

function themasOf({ frontmatter, path }: VraagFile, labels: ReadonlyMap<string, string>): ThemaWithReasons[] {
  return frontmatter.themas.map(({ thema, redenen }) => {
    const label = labels.get(thema);
    if (label === undefined) throw new InvalidFile(path, `noemt het onbekende thema “${thema}”`);
    return { slug: thema, label, redenen };
  });
}
