/** Where the items of lists begin in printed lines, and where the text goes on behind a list. */
import type { Headings } from "./headings.ts";
import { withoutMarks, type Marks } from "./marked-text.ts";
import type { PrintedLine } from "./printed-lines.ts";

interface ItemStart {
  /** Where it begins in its line. */
  at: number;
  /** `null` for a dash or a bullet. */
  number: number | null;
  /** Whether it begins with a small letter, as part of a sentence does. */
  isSmall: boolean;
}

const ITEM = /^(?:[–•-]|(\d{1,2})[.)])\s+(?=(\p{Ll})?)/u;
/** “waaronder:– de afspraak …”: the line end before a first item was lost. */
const GLUED_ITEM = /[:;](?=[–•]\s)|[:.;](?=1[.)]\s)/g;
/** The second item of a list begins no further from the first. */
const LONGEST_ITEM = 12;
/** What is shorter than this was broken off because a paragraph ended there. */
const SHORT = 60;

/**
 * The offsets at which paragraphs begin in lines because of a list. Numbers count items only where a first
 * item stands behind the end of a sentence or a colon, and a second one follows.
 */
export function listStarts(
  lines: readonly PrintedLine[],
  marks: Marks,
  headings: Headings,
): Map<PrintedLine, number[]> {
  const starts = new Map<PrintedLine, number[]>();
  let items: ItemStart[] = [];
  let before = "";
  for (const [i, line] of lines.entries()) {
    if (headings.woord.has(line) || headings.numbered.has(line)) {
      items = [];
      before = "";
      continue;
    }
    const ofLine = itemsOf(line, before, items.at(-1), () => secondItemFollows(lines, i, marks, headings), marks);
    const last = items.at(-1);
    if (ofLine[0]?.at !== 0 && last && beginsBehind(line.text, before, last)) {
      starts.set(line, [0]);
      items = [];
    }
    if (ofLine.length > 0) {
      starts.set(line, [...(starts.get(line) ?? []), ...ofLine.map(({ at }) => at)]);
      items = ofLine;
    }
    before = withoutMarks(line, marks) || before;
  }
  return starts;
}

function itemsOf(
  line: PrintedLine,
  before: string,
  last: ItemStart | undefined,
  isFirstOfMore: () => boolean,
  marks: Marks,
): ItemStart[] {
  const { text } = line;
  const ofMarks = new Set(marks.get(line)?.map(({ from }) => from));
  const found: ItemStart[] = [];
  const own = ITEM.exec(text);
  if (own && !ofMarks.has(0)) {
    const number = own[1] ? Number(own[1]) : null;
    const goesOn = number === null || (last?.number != null && number === last.number + 1);
    if (goesOn || (number === 1 && /(?:^|[.:;?!])$/.test(before) && isFirstOfMore())) {
      found.push({ at: 0, number, isSmall: own[2] !== undefined });
    }
  }
  for (const { index } of text.matchAll(GLUED_ITEM)) {
    const at = index + 1;
    const [, number, small] = ITEM.exec(text.slice(at, at + 8)) ?? [];
    if (ofMarks.has(at) || (number && !isFirstOfMore())) continue;
    found.push({ at, number: number ? 1 : null, isSmall: small !== undefined });
  }
  return found;
}

/** Whether a line that begins item 2 stands not far below, before the next heading. */
function secondItemFollows(
  lines: readonly PrintedLine[],
  i: number,
  marks: Marks,
  { woord, withoutWord }: Headings,
): boolean {
  if (withoutWord) return false;
  for (const line of lines.slice(i + 1, i + 1 + LONGEST_ITEM)) {
    if (woord.has(line)) return false;
    if (/^2[.)]\s/.test(line.text) && marks.get(line)?.[0]?.from !== 0) return true;
  }
  return false;
}

/** Whether a line with a capital begins a paragraph behind the last item of a list, and no second sentence of it. */
function beginsBehind(text: string, before: string, { isSmall }: ItemStart): boolean {
  if (!/^[\p{Lu}«“‘]/u.test(text)) return false;
  if (isSmall && /[.;]$/.test(before)) return true;
  return before.length < SHORT && (/[.?!]$/.test(before) || (isSmall && /[\p{L}\d)»”]$/u.test(before)));
}
