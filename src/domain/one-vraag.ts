/** One question, cut out of the file of its document. */
import { vraagAnker } from "./adressen.ts";
import type { KamervraagDocument } from "./document.ts";
import { vraagSleutels } from "./nummers.ts";
import { tie } from "./tie.ts";

/** What is known of the document, its part of this question, and the notes named there; see `ingest/write/document-markdown.ts`. */
export function vraagOfMarkdown(whole: string, sleutel: string): string {
  const [head = "", ...parts] = whole.split(/^(?=<a id="vraag-)/m);
  const own = parts.find((part) => part.startsWith(`<a id="${vraagAnker(sleutel)}"></a>`)) ?? "";
  // Notes stand behind the last question.
  const [body = ""] = own.split(NOTE);
  const notes = (parts.at(-1) ?? "").split(NOTE).slice(1);
  const named = notes.filter((note) => body.includes(note.slice(0, note.indexOf(":"))));
  return `${[head, body, ...named].map((part) => part.trim()).join("\n\n")}\n`;
}

const NOTE = /^(?=\[\^[^\]]+\]:)/m;

/** The document with this question and its answers only: of the same shape (`schemas/document.schema.json`). */
export function vraagOfJson(whole: string, sleutel: string): string {
  const document = JSON.parse(whole) as KamervraagDocument;
  const { vragen, antwoorden } = document;
  const place = vraagSleutels(vragen).indexOf(sleutel);
  const own = tie(vragen, antwoorden).antwoordenVan[place]!.map((answer) => antwoorden[answer]!);
  return `${JSON.stringify({ ...document, vragen: [vragen[place]], antwoorden: own }, null, 2)}\n`;
}
