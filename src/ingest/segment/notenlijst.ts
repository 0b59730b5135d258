/**
 * Lists of sources at the end: “1) NOS, 19 mei 2026, …”, “[1] Website …”. Their marks stand in the text
 * as “1)” or “[1]”.
 */
import type { FootnoteDefinition, Paragraph } from "mdast";
import { isParagraph, joiningSpace, paragraph, span, textOf, withoutStart, wordingOf } from "../blocks.ts";
import type { Block } from "../source.ts";

const ENTRY = /^\s*(\[(\d{1,3})\]|\(?(\d{1,3})\)|(\d{1,3})\.?(?=\s))\s*(?=\S)/;

/**
 * Takes the list of sources off the end of a document.
 *
 * @returns the other blocks (what follows the list stays, at the end) and the notes, each with its mark
 *   as printed for a label
 */
export function takeNoteList(blocks: readonly Block[]): { blocks: Block[]; noten: FootnoteDefinition[] } {
  const start = startOfList(blocks);
  if (start === -1) return { blocks: [...blocks], noten: [] };
  const entries: { mark: string; paragraph: Paragraph }[] = [];
  let i = start;
  for (; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (!isParagraph(block)) break;
    const entry = parseEntry(block);
    const last = entries.at(-1);
    if (entry) entries.push(entry);
    else if (last && isUnfinished(wordingOf(last.paragraph))) last.paragraph = joinLines(last.paragraph, block);
    else break;
  }
  return {
    blocks: [...blocks.slice(0, start), ...blocks.slice(i)],
    noten: entries.map(({ mark, paragraph: body }) => definition(mark, body)),
  };
}

/** Where the run of entries begins: an entry with number 1 whose mark stands in the text before it. */
function startOfList(blocks: readonly Block[]): number {
  for (let i = blocks.length - 1; i > 0; i--) {
    const block = blocks[i]!;
    const entry = isParagraph(block) ? parseEntry(block) : null;
    if (!entry || numberOf(entry.mark) !== "1") continue;
    if (blocks.slice(0, i).some((before) => hasMark(textOf(before), "1"))) return i;
  }
  return -1;
}

const numberOf = (mark: string) => /\d+/.exec(mark)![0];

/** Whether the text carries the mark of a note inside or at its end: “1)”, “[1]”, “(1)”. */
function hasMark(text: string, number: string): boolean {
  return markPattern(number).test(text);
}

/** The mark of a note in running text; group 1 is what stands before it. */
export function markPattern(number: string): RegExp {
  return new RegExp(String.raw`(\S\s*)(\[${number}\]|\(${number}\)|(?<![\d(,.])${number}\))`);
}

function parseEntry(block: Paragraph): { mark: string; paragraph: Paragraph } | null {
  const marker = block.data?.marker;
  if (marker) return /^\d{1,3}[.)]?$/.test(marker) ? { mark: marker, paragraph: paragraph(block.children) } : null;
  const match = ENTRY.exec(textOf(block));
  if (!match) return null;
  const body = withoutStart(block, match[0].length);
  return body && { mark: match[1]!, paragraph: body };
}

/** An address broken over two lines, or a bracket that is still open. */
function isUnfinished(text: string): boolean {
  const open = text.split("(").length > text.split(")").length;
  return open || /https?:\/\/\S*[-/=&?_]$/.test(text);
}

/** Joins two lines of a note; inside an address without a space. */
function joinLines(first: Paragraph, second: Paragraph): Paragraph {
  const inAddress = /https?:\/\/\S*$/.test(textOf(first).trimEnd());
  return paragraph([...first.children, ...(inAddress ? [] : [joiningSpace()]), ...second.children]);
}

function definition(mark: string, body: Paragraph): FootnoteDefinition {
  const position = span([body]);
  return { type: "footnoteDefinition", identifier: mark, label: mark, children: [body], ...(position && { position }) };
}
