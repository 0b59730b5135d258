/**
 * Lists of sources at the end: “1) NOS, 19 mei 2026, …”, “[1] Website …”. Their marks stand in the text
 * as “1)” or “[1]”.
 */
import type { FootnoteDefinition, Paragraph } from "mdast";
import { isParagraph, openingOf, span, textOf, wordingOf } from "../tree/blocks.ts";
import type { Block } from "../tree/source.ts";
import { kopOf } from "./candidate.ts";
import { goesOnWith, nootAt, splitNoot, withLine, type Noot } from "./noot.ts";
import { closingMarkPattern, markOf, markPattern, numberOf } from "../wording/nootmerken.ts";
import { asks } from "../wording/vraagteken.ts";

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
  const { entries, end } = entriesFrom(blocks, start);
  const isMarked = (mark: string) => blocks.slice(0, start).some((block) => textOf(block).includes(mark));
  const separate = entries.flatMap((entry, i) => splitNoot(entry, entries[i + 1], isMarked));
  const further = furtherEntries(blocks, end, separate.at(-1)!);
  return {
    blocks: [...blocks.slice(0, kop ? start - 1 : start), ...blocks.slice(end).filter((block) => !further.has(block))],
    kop,
    noten: [...separate, ...further.values()].map(({ mark, paragraph: body }) => definition(mark, body)),
  };
}

/** The entries that follow each other from a block on, and the block behind the last. */
function entriesFrom(blocks: readonly Block[], start: number): { entries: Noot[]; end: number } {
  const entries: Noot[] = [];
  let i = start;
  for (; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (!isParagraph(block)) break;
    const last = entries.at(-1);
    const entry = nootAt(block, blocks[i + 1]);
    if (entry) {
      entries.push(entry);
      if (entry.lines === 2) i++;
    } else if (last && goesOnWith(last, block)) entries[entries.length - 1] = withLine(last, block);
    else break;
  }
  return { entries, end: i };
}

/** “[2] Trouw, …” below the second question, where each question has its own notes below it. */
function furtherEntries(blocks: readonly Block[], from: number, last: Noot): Map<Block, Noot> {
  const found = new Map<Block, Noot>();
  let mark = markOf(last.mark, Number(numberOf(last.mark)) + 1);
  for (const [i, block] of blocks.entries()) {
    const entry = i < from ? null : nootAt(block, undefined);
    // “[2] regelt namelijk dat …” goes on with the sentence.
    if (entry?.mark !== mark || /^\p{Ll}/u.test(wordingOf(entry.paragraph)) || asks(wordingOf(block))) continue;
    const pattern = closingMarkPattern(mark);
    if (!blocks.slice(from, i).some((above) => !found.has(above) && pattern.test(textOf(above).trim()))) continue;
    found.set(block, entry);
    mark = markOf(mark, Number(numberOf(mark)) + 1);
  }
  return found;
}

/** “Bronnen:”, on a line of its own. */
const isListHeading = (block: Block): boolean =>
  /^\s*(?:bron(?:nen)?(?:lijst|vermelding|verwijzing(?:en)?|opgave)?|bronnen en noten|(?:voet|eind)?no(?:ot|ten))\s*:?\s*$/i.test(
    openingOf(block),
  );

/** Where the run of entries begins: an entry with number 1 whose mark stands in the text before it. */
function startOfList(blocks: readonly Block[]): number {
  const firstAntwoord = blocks.findIndex((block) => kopOf(block)?.soort === "antwoord");
  for (let i = blocks.length - 1; i > 0; i--) {
    const entry = nootAt(blocks[i]!, blocks[i + 1]);
    if (!entry || numberOf(entry.mark) !== "1") continue;
    if (i > firstAntwoord && !isSourceList(blocks, i, entry)) continue;
    if (blocks.slice(0, i).some((before) => markPattern(entry.mark).test(textOf(before)))) return i;
  }
  return -1;
}

/**
 * Behind answers, points may be numbered like the sources that a list names: “(1) De wet is duidelijk.” Sources have a
 * year, an address, or are the name of a medium alone, or each has its mark at the end of a sentence; points follow a
 * colon.
 */
function isSourceList(blocks: readonly Block[], at: number, first: Noot): boolean {
  const above = blocks[at - 1]!;
  if (isListHeading(above)) return true;
  if (wordingOf(above).endsWith(":")) return false;
  const run = blocks
    .slice(at, at + LONGEST_LOOK)
    .map(wordingOf)
    .join(" ");
  return (
    NAMES_SOURCE.test(run) || /^\p{Lu}[\p{L}.]*$/u.test(wordingOf(first.paragraph)) || isMarkedThroughout(blocks, at)
  );
}

/** Whether all entries up to the end of the document have their mark behind a sentence, and none asks. */
function isMarkedThroughout(blocks: readonly Block[], at: number): boolean {
  const { entries, end } = entriesFrom(blocks, at);
  const texts = blocks.slice(0, at).map((block) => textOf(block).trim());
  const isMarked = ({ mark }: Noot) => texts.some((text) => closingMarkPattern(mark).test(text));
  return end === blocks.length && entries.every((entry) => !asks(wordingOf(entry.paragraph)) && isMarked(entry));
}

const LONGEST_LOOK = 8;
const NAMES_SOURCE = /\b(?:19|20)\d{2}\b|https?:|www\.|kamerstuk|\bp\.\s?\d|ibid|idem/i;

function definition(mark: string, body: Paragraph): FootnoteDefinition {
  const position = span([body]);
  return { type: "footnoteDefinition", identifier: mark, label: mark, children: [body], ...(position && { position }) };
}
