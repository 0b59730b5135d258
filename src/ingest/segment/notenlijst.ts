/**
 * Lists of sources at the end: “1) NOS, 19 mei 2026, …”, “[1] Website …”. Their marks stand in the text
 * as “1)” or “[1]”.
 */
import type { FootnoteDefinition, Paragraph } from "mdast";
import {
  isParagraph,
  joiningSpace,
  leaves,
  openingOf,
  paragraph,
  span,
  textOf,
  withoutStart,
  wordingOf,
} from "../tree/blocks.ts";
import type { Block } from "../tree/source.ts";
import { kopOf } from "./candidate.ts";
import { ENTRY_MARK, isMarkAlone, markPattern, numberOf } from "../wording/nootmerken.ts";

/**
 * Takes the list of sources off the end of a document.
 *
 * @returns the other blocks (what follows the list stays, at the end), the notes, each with its mark as printed for a
 *   label, and the heading of the list, where it has one
 */
export function takeNoteList(blocks: readonly Block[]): {
  blocks: Block[];
  noten: FootnoteDefinition[];
  kop: Block | null;
} {
  const start = startOfList(blocks);
  if (start === -1) return { blocks: [...blocks], noten: [], kop: null };
  const above = blocks[start - 1]!;
  const kop = isParagraph(above) && isListHeading(above) ? above : null;
  const entries: Noot[] = [];
  let i = start;
  for (; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (!isParagraph(block)) break;
    const last = entries.at(-1);
    const entry = parseNoot(block) ?? markAlone(block, blocks[i + 1]);
    if (entry) {
      entries.push(entry);
      if (entry.lines === 2) i++;
    } else if (last && (isUnfinished(wordingOf(last.paragraph)) || isAddress(wordingOf(block)))) {
      last.paragraph = joinLines(last.paragraph, block);
    } else break;
  }
  const further = furtherEntries(blocks, i, entries.length + 1);
  return {
    blocks: [...blocks.slice(0, kop ? start - 1 : start), ...blocks.slice(i).filter((block) => !further.has(block))],
    kop,
    noten: [...entries, ...further.values()].map(({ mark, paragraph: body }) => definition(mark, body)),
  };
}

/** “[2] Trouw, …” below the second question, where each question has its own notes below it. */
function furtherEntries(blocks: readonly Block[], from: number, number: number): Map<Block, Noot> {
  const found = new Map<Block, Noot>();
  let marked = false;
  for (const block of blocks.slice(from)) {
    const mark = `[${number + found.size}]`;
    if (marked && isParagraph(block) && openingOf(block).trimStart().startsWith(`${mark} `)) {
      const entry = parseNoot(block);
      // “[2] regelt namelijk dat …” goes on with the sentence.
      if (entry && !/^\p{Ll}/u.test(wordingOf(entry.paragraph))) found.set(block, entry);
      marked = false;
    } else marked ||= textOf(block).includes(mark);
  }
  return found;
}

/** “Bronnen:”, on a line of its own. */
const isListHeading = (block: Block): boolean =>
  /^\s*(?:bronnen|bronvermelding|bronverwijzing|(?:voet|eind)?noten)\s*:?\s*$/i.test(openingOf(block));

interface Noot {
  mark: string;
  paragraph: Paragraph;
  /** How many paragraphs it takes: two where its mark stands above it. */
  lines: 1 | 2;
}

/** Where the run of entries begins: an entry with number 1 whose mark stands in the text before it. */
function startOfList(blocks: readonly Block[]): number {
  const firstAntwoord = blocks.findIndex((block) => kopOf(block)?.soort === "antwoord");
  for (let i = blocks.length - 1; i > 0; i--) {
    const block = blocks[i]!;
    const entry = isParagraph(block) ? (parseNoot(block) ?? markAlone(block, blocks[i + 1])) : null;
    if (!entry || numberOf(entry.mark) !== "1") continue;
    if (i > firstAntwoord && !isSourceList(blocks, i, entry)) continue;
    if (blocks.slice(0, i).some((before) => markPattern(entry.mark).test(textOf(before)))) return i;
  }
  return -1;
}

/**
 * Behind answers, points may be numbered like the sources that a list names: “(1) De wet is duidelijk.” Sources have a
 * year, an address, or are the name of a medium alone; points follow a colon.
 */
function isSourceList(blocks: readonly Block[], at: number, first: Noot): boolean {
  const above = blocks[at - 1]!;
  if (isListHeading(above)) return true;
  const run = blocks
    .slice(at, at + LONGEST_LOOK)
    .map(wordingOf)
    .join(" ");
  return (
    !wordingOf(above).endsWith(":") && (NAMES_SOURCE.test(run) || /^\p{Lu}[\p{L}.]*$/u.test(wordingOf(first.paragraph)))
  );
}

const LONGEST_LOOK = 8;
const NAMES_SOURCE = /\b(?:19|20)\d{2}\b|https?:|www\.|kamerstuk|\bp\.\s?\d|ibid|idem/i;

const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/.test(text);

/** “(1)” on a line of its own, above the entry. */
function markAlone(block: Paragraph, next: Block | undefined): Noot | null {
  const mark = openingOf(block).trim();
  const hasMark = leaves(block).some(({ type }) => type === "footnoteReference");
  const isMark = !hasMark && isMarkAlone(mark) && !block.data?.marker;
  return isMark && next && isParagraph(next) ? { mark, paragraph: next, lines: 2 } : null;
}

function parseNoot(block: Paragraph): Noot | null {
  const marker = block.data?.marker;
  if (marker)
    return /^\d{1,3}[.)]?$/.test(marker) ? { mark: marker, paragraph: paragraph(block.children), lines: 1 } : null;
  const match = ENTRY_MARK.exec(openingOf(block));
  if (!match) return null;
  const body = withoutStart(block, match[0].length);
  return body && { mark: match[1]!, paragraph: body, lines: 1 };
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
