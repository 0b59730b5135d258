/** One entry of a list of sources: its mark, its text, and which lines go on with it. */
import type { Paragraph } from "mdast";
import {
  isParagraph,
  joiningSpace,
  leaves,
  openingOf,
  paragraph,
  splitChildren,
  textOf,
  trimParagraph,
  withoutStart,
  wordingOf,
} from "../tree/blocks.ts";
import type { Block } from "../tree/source.ts";
import { ENTRY_MARK, isMarkAlone, markOf, numberOf } from "../wording/nootmerken.ts";

export interface Noot {
  mark: string;
  paragraph: Paragraph;
  /** How many paragraphs it takes: two where its mark stands above it. */
  lines: 1 | 2;
}

/** The entry that a block begins, with its text behind the mark or in the next block. */
export const nootAt = (block: Block, next: Block | undefined): Noot | null =>
  isParagraph(block) ? (parseNoot(block) ?? markAlone(block, next)) : null;

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

const ADDRESS_AT_END = /(?:https?:\/\/|www\.)\S*$/;
const IS_ADDRESS = /^[(<«“"']?(?:https?:\/\/|www\.)\S+$/;
const BEGINS_WITH_ADDRESS = /^[)\]>\s,;:]*[(<]?(?:https?:\/\/|www\.)/;
/** The rest of an address that was broken in two: one word with signs of an address, “d=2017D99905)”. */
const REST_OF_ADDRESS = /^(?=\S*[\d=/&?.%_-])[\w.~:/?#@!$&*+,;=%()-]+$/;

/** Whether a block goes on with the text of the entry above it. */
export function goesOnWith(noot: Noot, block: Paragraph): boolean {
  const above = wordingOf(noot.paragraph);
  const below = wordingOf(block);
  if (isUnfinished(above) || IS_ADDRESS.test(below)) return true;
  if (/[,;:–]$/.test(above) && (BEGINS_WITH_ADDRESS.test(below) || /^[)\]\p{Ll}]/u.test(below))) return true;
  return ADDRESS_AT_END.test(above) && REST_OF_ADDRESS.test(below);
}

/** An address broken over two lines, or a bracket that is still open. */
function isUnfinished(text: string): boolean {
  const open = text.split("(").length > text.split(")").length;
  return open || /https?:\/\/\S*[-/=&?_]$/.test(text);
}

/** An entry with a line more; inside an address without a space. */
export function withLine(noot: Noot, line: Paragraph): Noot {
  const { children } = noot.paragraph;
  const inAddress =
    ADDRESS_AT_END.test(textOf(noot.paragraph).trimEnd()) && !BEGINS_WITH_ADDRESS.test(textOf(line).trimStart());
  return { ...noot, paragraph: paragraph([...children, ...(inAddress ? [] : [joiningSpace()]), ...line.children]) };
}

/**
 * Takes entries apart that stand on one line because a line end was forgotten: “[2] https://…[3] https://…”.
 *
 * @param next the entry below, whose number tells how many are missing; none below the last
 * @param isMarked whether the mark of a note stands in the text: without it such a number is part of a title
 */
export function splitNoot(noot: Noot, next: Noot | undefined, isMarked: (mark: string) => boolean): Noot[] {
  const number = Number(numberOf(noot.mark)) + 1;
  if (next && Number(numberOf(next.mark)) <= number) return [noot];
  const mark = markOf(noot.mark, number);
  const text = textOf(noot.paragraph);
  const at = /[^\p{L}\p{N}]/u.test(mark) ? text.indexOf(mark) : -1;
  if (at <= 0 || !/^\s*[\p{Lu}«“‘"'(]|^\s*(?:https?:|www\.)/u.test(text.slice(at + mark.length)) || !isMarked(mark)) {
    return [noot];
  }
  const [head, tail] = splitChildren(noot.paragraph.children, at);
  const [, rest] = splitChildren(tail, mark.length);
  const own = trimParagraph(paragraph(head));
  const second = trimParagraph(paragraph(rest));
  if (!own || !second) return [noot];
  return [{ ...noot, paragraph: own }, ...splitNoot({ mark, paragraph: second, lines: 1 }, next, isMarked)];
}
