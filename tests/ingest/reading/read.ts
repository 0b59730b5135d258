/** Reads a source the whole way: its document, and the markdown and the page of its questions. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openText, renderVraag } from "../../../src/archive/render/vraag.ts";
import type { KamervraagDocument } from "../../../src/domain/document.ts";
import { ingestDocument } from "../../../src/ingest/ingest-document.ts";
import { toMarkdown } from "../../../src/ingest/write/to-markdown.ts";

export interface Read {
  document: KamervraagDocument;
  /** The markdown of a question, without its frontmatter. */
  markdown(nummer: string): string;
  /** What the page of the question at this place shows: question, answer and notes. */
  html(nummer: string): string;
}

export async function read(source: Uint8Array | string, bestand = "document"): Promise<Read> {
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  const { document, trees } = await ingestDocument({ bestand, bytes, supplement: null }, () => []);
  const files = toMarkdown(document, trees);
  const text = openText(document, trees, () => null);
  return {
    document,
    markdown: (nummer) => files.get(`${nummer}.md`)!.replace(/^---\n.*?\n---\n/s, ""),
    html(nummer) {
      const place = document.vragen.findIndex(({ nummers }) => nummers.includes(nummer));
      const { vraagHtml, antwoord, notenHtml } = renderVraag(place, text);
      return [vraagHtml, notenHtml, antwoord?.html ?? "", antwoord?.notenHtml ?? ""].join("\n");
    },
  };
}

const CASES = join(import.meta.dirname, "..", "fixtures", "reading");

/** A file of `tests/ingest/fixtures/reading`. */
export const readCase = (kind: string, name: string): Promise<Read> =>
  read(readFileSync(join(CASES, kind, name)), name);

/** An official publication with one question and its answer. */
export const xmlOf = (vraag: string, antwoord = "<al>Ja.</al>"): string =>
  `<officiele-publicatie><kamervragen><vraag><nr>Vraag 1</nr>${vraag}</vraag><antwoord><nr>Antwoord 1</nr>${antwoord}</antwoord></kamervragen></officiele-publicatie>`;

/** The same in HTML. */
export const htmlOf = (vraag: string, antwoord = "<p>Ja.</p>"): string =>
  `<!DOCTYPE html><html><body><div class="vraag"><h2>Vraag 1</h2>${vraag}</div><div class="antwoord"><h2>Antwoord 1</h2>${antwoord}</div></body></html>`;
