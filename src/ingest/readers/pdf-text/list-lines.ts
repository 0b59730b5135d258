/** Where the items of lists begin in printed lines, and where the text goes on behind a list. */
import { COUNTER, countersOf, isNextOf, type Counter } from "./counters.ts";
import type { Headings } from "./headings.ts";
import { withoutMarks, type Marks } from "./marked-text.ts";
import type { PrintedLine } from "./printed-lines.ts";

interface ItemStart {
  /** Where it begins in its line. */
  at: number;
  /** What it may be counted as; nothing for a dash or a bullet. */
  counters: readonly Counter[];
  /** Whether it begins with a small letter, as part of a sentence does. */
  isSmall: boolean;
}

const ITEM = new RegExp(String.raw`^(?:[–•-]|(${COUNTER})([.)]))\s+(?=(\p{Ll})?)`, "u");
/** “waaronder:– de afspraak …”: the line end before an item was lost. */
const GLUED_ITEM = /[:;](?=[–•]\s)|[:.;](?=1[.)]\s)|[:;](?=(?:[a-z]|[ivx]{1,4})[.)]\s)/g;
const ENDS = /(?:^|[.:;?!])$/;
/** The second item of a list begins no further from the first. */
const LONGEST_ITEM = 12;
/** No counter is longer, with what stands before its text. */
const LONGEST_COUNTER = 10;
/** Lists stand in each other no deeper than this. */
const DEEPEST = 4;
/** What is shorter than this was broken off because a paragraph ended there. */
const SHORT = 60;

/**
 * The offsets at which paragraphs begin in lines because of a list. Numbers and letters count items only where a first
 * item stands behind the end of a sentence or a colon, and a second one follows.
 */
export function listStarts(
  lines: readonly PrintedLine[],
  marks: Marks,
  headings: Headings,
): Map<PrintedLine, number[]> {
  const starts = new Map<PrintedLine, number[]>();
  /** The items that the text may go on counting from: of a list, and of the lists it stands in. */
  let open: ItemStart[] = [];
  let before = "";
  for (const [i, line] of lines.entries()) {
    if (headings.woord.has(line) || headings.numbered.has(line)) {
      open = [];
      before = "";
      continue;
    }
    const last = open.at(-1);
    const ofLine = itemsOf(lines, i, { before, open }, marks, headings);
    if (ofLine[0]?.at !== 0 && last && beginsBehind(line.text, before, last)) {
      starts.set(line, [0]);
      open = [];
    }
    if (ofLine.length > 0) starts.set(line, [...(starts.get(line) ?? []), ...ofLine.map(({ at }) => at)]);
    for (const item of ofLine) open = [...open.slice(0, indexBefore(open, item)), item].slice(-DEEPEST);
    before = withoutMarks(line, marks) || before;
  }
  return starts;
}

/** Where, among the open items, the one stands that an item goes on from; behind all where it begins a list. */
function indexBefore(open: readonly ItemStart[], { counters }: ItemStart): number {
  const index = open.findLastIndex((item) =>
    counters.length === 0
      ? item.counters.length === 0
      : item.counters.some((last) => counters.some((next) => isNextOf(last, next))),
  );
  return index === -1 ? open.length : index;
}

function itemsOf(
  lines: readonly PrintedLine[],
  i: number,
  { before, open }: { before: string; open: readonly ItemStart[] },
  marks: Marks,
  headings: Headings,
): ItemStart[] {
  const line = lines[i]!;
  const ofMarks = new Set(marks.get(line)?.map(({ from }) => from));
  const found: ItemStart[] = [];
  const itemAt = (at: number, isBehindEnd: boolean): void => {
    const [own, printed, sign, small] = ITEM.exec(line.text.slice(at, at + LONGEST_COUNTER)) ?? [];
    if (own === undefined || ofMarks.has(at)) return;
    const item = { at, counters: printed ? countersOf(printed, sign!) : [], isSmall: small !== undefined };
    const goesOn = printed === undefined || indexBefore([...open, ...found], item) < open.length + found.length;
    if (goesOn) found.push(item);
    else if (isBehindEnd) {
      const counters = item.counters.filter(
        (counter) => counter.place === 1 && secondItemFollows(lines, i, at, counter, marks, headings),
      );
      if (counters.length > 0) found.push({ ...item, counters });
    }
  };
  itemAt(0, ENDS.test(before));
  for (const { index } of line.text.matchAll(GLUED_ITEM)) itemAt(index + 1, true);
  return found;
}

/** Whether a line that begins the second item stands not far below, before the next heading, or in the same line. */
function secondItemFollows(
  lines: readonly PrintedLine[],
  i: number,
  at: number,
  first: Counter,
  marks: Marks,
  { woord, numbered, withoutWord }: Headings,
): boolean {
  if (first.kind === "digit" && withoutWord) return false;
  const begins = (text: string): boolean => {
    const [own, printed, sign] = ITEM.exec(text) ?? [];
    return (
      own !== undefined && printed !== undefined && countersOf(printed, sign!).some((next) => isNextOf(first, next))
    );
  };
  const rest = lines[i]!.text.slice(at);
  if ([...rest.matchAll(GLUED_ITEM)].some(({ index }) => begins(rest.slice(index + 1)))) return true;
  for (const line of lines.slice(i + 1, i + 1 + LONGEST_ITEM)) {
    if (woord.has(line) || numbered.has(line)) return false;
    if (begins(line.text) && marks.get(line)?.[0]?.from !== 0) return true;
    if ([...line.text.matchAll(GLUED_ITEM)].some(({ index }) => begins(line.text.slice(index + 1)))) return true;
  }
  return false;
}

/** Whether a line with a capital begins a paragraph behind the last item of a list, and no second sentence of it. */
function beginsBehind(text: string, before: string, { isSmall }: ItemStart): boolean {
  if (!/^[\p{Lu}«“‘]/u.test(text)) return false;
  if (isSmall && /[.;]$/.test(before)) return true;
  return before.length < SHORT && (/[.?!]$/.test(before) || (isSmall && /[\p{L}\d)»”]$/u.test(before)));
}
