/** Other files that Word shows inside a document (`altChunk`): HTML and plain text are read, others are named. */
import type { SourceText } from "../../tree/source-text.ts";
import { UnreadableSource, type Block, type Remark } from "../../tree/source.ts";
import { decodeText } from "../decode-text.ts";
import { appendAll } from "../markup/append.ts";
import { decodeMarkup } from "../markup/decode.ts";
import { textPiece } from "../markup/pieces.ts";
import { walkMarkup } from "../markup/walk.ts";
import { firstChild, plainText, type MarkupElement } from "../markup/xml-tree.ts";
import { parseHtml } from "../official-html/tree.ts";
import { officialHtmlVocabulary } from "../official-html/vocabulary.ts";
import { contextOf, type FlowContext } from "./context.ts";
import type { Flow } from "./flow.ts";
import { openWordPackage } from "./package.ts";
import { NO_NOTES } from "./referred-notes.ts";

type ReadBody = (body: MarkupElement, context: FlowContext) => Flow[];

/**
 * What a chunk is printed as; one that is not read is said in the remarks of the context.
 *
 * @param readBody reads the body of a chunk that is a Word file too
 */
export function readChunk({ attributes }: MarkupElement, context: FlowContext, readBody: ReadBody): Flow[] {
  const bytes = context.part.bytes(attributes["id"] ?? "");
  const flows = bytes && bytes.length > 0 ? flowsOf(bytes, context, readBody) : "ontbreekt in het bestand";
  if (typeof flows !== "string") return flows;
  context.remarks.push(notRead(flows));
  return [];
}

/** The remark on a chunk, with why it is not read. */
export const notRead = (why: string): Remark => ({
  regel: "unread-part",
  tekst: `Een ander bestand dat in het document is ingevoegd (altChunk) ${why}; zijn tekst is niet gelezen`,
  remedie: "Open het document in Word en bewaar het opnieuw als .docx: dan hoort de tekst bij het document",
});

/** Formats that are told by how they begin, and why they are not read. */
const UNREAD: readonly (readonly [RegExp, string])[] = [
  [/^\{\\rtf/, "is een RTF-bestand"],
  [/^(?:From|MIME-Version|Content-Type):/i, "is een webarchief"],
  [/^<\?xml(?!.*<html[\s>])/is, "is een XML-bestand"],
];
const HTML = /^<(?:\?xml|!doctype|html|head|body|p|div|table|[a-z][a-z\d]*>)/i;

function flowsOf(bytes: Uint8Array, context: FlowContext, readBody: ReadBody): Flow[] | string {
  const start = Buffer.from(bytes.subarray(0, 1024))
    .toString("latin1")
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe)?\s*/, "");
  const unread = UNREAD.find(([begins]) => begins.test(start));
  if (unread) return unread[1];
  try {
    if (start.startsWith("PK\x03\x04")) return wordFlows(bytes, context, readBody);
    if (!HTML.test(start)) return decodeText(bytes).split(/\r?\n/).map(paragraphOf);
    const html = parseHtml(decodeMarkup(bytes, "html"));
    return [{ kind: "inserted", emit: (source) => emitHtml(html, source, context.remarks) }];
  } catch (error) {
    if (error instanceof UnreadableSource) return `is niet te lezen (${error.message})`;
    throw error;
  }
}

/** Its notes would be taken for those of the document; a file in a file in a file is nothing that people make. */
function wordFlows(bytes: Uint8Array, { isInserted, remarks }: FlowContext, readBody: ReadBody): Flow[] | string {
  if (isInserted) return "staat in een bestand dat zelf is ingevoegd";
  const word = openWordPackage(bytes);
  const noted = [word.related("footnotes"), word.related("endnotes")].flatMap((part) => part?.root ?? []);
  const weggelaten = noted.map(plainText).join(" ").trim();
  if (weggelaten !== "") {
    remarks.push({
      ...notRead("heeft noten"),
      tekst: "De noten van een ingevoegd Word-bestand zijn niet gelezen",
      weggelaten,
    });
  }
  const body = firstChild(word.root, "body");
  const context = { ...contextOf(word, remarks), isInserted: true, notes: NO_NOTES };
  return body ? readBody(body, context) : [];
}

function emitHtml(html: MarkupElement, source: SourceText, remarks: Remark[]): Block[] {
  const walked = walkMarkup([firstChild(html, "body") ?? html], officialHtmlVocabulary(html), source);
  appendAll(remarks, walked.remarks ?? []);
  return walked.blocks;
}

const paragraphOf = (line: string): Flow => ({
  kind: "paragraph",
  lines: [[textPiece(line)]],
  marker: null,
  outline: undefined,
  indent: undefined,
  zone: undefined,
});
