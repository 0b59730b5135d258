/** Renders a question with its answer from its markdown file. */
import type { KamervraagDocument } from "../../domain/document.ts";
import { InvalidFile } from "../load/read-json.ts";
import type { VraagFile } from "../load/vraag-file.ts";
import type { VraagAntwoord } from "../model.ts";
import type { LinkTargets } from "./links.ts";
import { type PagePart, PageRenderer } from "./page.ts";

/** The questions' files of one document, by the last part of their address, and where its links lead. */
export interface DocumentFiles {
  files: ReadonlyMap<string, VraagFile>;
  targets: LinkTargets;
}

/** `ownPage` gives the address of our own page for the paper behind an official address. */
export function documentFiles(
  document: Pick<KamervraagDocument, "id">,
  files: ReadonlyMap<string, VraagFile>,
  ownPage: LinkTargets["ownPage"],
): DocumentFiles {
  return { files, targets: { document: document.id, hasVraag: (sleutel) => files.has(sleutel), ownPage } };
}

/** A question, its answer and all notes of both. Throws {@link InvalidFile} where its answer is missing. */
export function renderVraag(
  file: VraagFile,
  { files, targets }: DocumentFiles,
): { vraagHtml: string; antwoord: VraagAntwoord | null; notenHtml: string } {
  const renderer = new PageRenderer(targets);
  const vraagHtml = renderer.blocks(file.vraag, file.noten);
  const source = answerFile(file, files);
  const antwoord = source && {
    html: renderer.blocks(source.antwoord, source.noten),
    nummers: source.nummers,
    regels: source.frontmatter.bron.antwoord,
  };
  return { vraagHtml, antwoord, notenHtml: renderer.notes(file.noten) };
}

/** The question or the answer alone, with the notes that it mentions, as a part of a page that holds several. */
export function renderPart(
  sleutel: string,
  which: "vraag" | "antwoord",
  { files, targets }: DocumentFiles,
  part: PagePart,
): { html: string; notenHtml: string } {
  const renderer = new PageRenderer(targets, part);
  const file = files.get(sleutel)!;
  const source = which === "vraag" ? { blocks: file.vraag, noten: file.noten } : answerOf(file, files);
  return { html: renderer.blocks(source.blocks, source.noten), notenHtml: renderer.notes([]) };
}

function answerOf(file: VraagFile, files: DocumentFiles["files"]) {
  const source = answerFile(file, files);
  if (!source) throw new InvalidFile(file.path, "het document heeft een antwoord op deze vraag, het bestand niet");
  return { blocks: source.antwoord, noten: source.noten };
}

/** The file in which the answer of a question stands; `null` for one without answer. */
function answerFile(file: VraagFile, files: DocumentFiles["files"]) {
  const { antwoord } = file.frontmatter;
  if (!antwoord) return null;
  const source = files.get(antwoord.in);
  if (!source?.antwoord) {
    throw new InvalidFile(file.path, `het antwoord zou bij vraag ${antwoord.in} staan, maar staat daar niet`);
  }
  return { ...source, antwoord: source.antwoord, nummers: antwoord.nummers };
}
