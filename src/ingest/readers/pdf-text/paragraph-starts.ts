/** Where paragraphs begin in printed lines besides at headings: at lists, at joint questions, behind lines that ended. */
import { firstHeading, isHeading, type Headings } from "./headings.ts";
import { jointStarts } from "./joint-questions.ts";
import type { LineWidth } from "./line-width.ts";
import { listStarts } from "./list-lines.ts";
import { beginsWithMark, withoutAnyMark, type Marks } from "./marked-text.ts";
import type { PrintedLine } from "./printed-lines.ts";

/** The offsets at which paragraphs begin in each line, in order. */
export type Starts = ReadonlyMap<PrintedLine, readonly number[]>;

/** @param body the lines without furniture and notes */
export function paragraphStarts(
  body: readonly PrintedLine[],
  marks: Marks,
  headings: Headings,
  width: LineWidth,
): Starts {
  const lists = listStarts(body, marks, headings);
  return merged(lists, jointStarts(body, marks, headings, width), behindEnds(body, marks, headings, lists, width));
}

const BEGINS_SENTENCE = /^[\p{Lu}«“‘"]/u;
const ENDS_SENTENCE = /[.?!:][)»”’"'\]]*$/;
/** It stands before its text, on a line of its own too. */
const LABEL = /^toelichting\s*:$/i;
const ENDS_IN_ABBREVIATION = /(?:^|[\s(])(?:nrs?|artt?|jl|blz|p|ca|dhr|mw|mevr|drs|dr|mr|ir|prof|resp|\p{Lu})\.$/u;

/** Lines with a capital behind a line that was ended, or behind the joined lines of a paragraph. */
function behindEnds(
  lines: readonly PrintedLine[],
  marks: Marks,
  headings: Headings,
  lists: Starts,
  width: LineWidth,
): Starts {
  const starts = new Map<PrintedLine, number[]>();
  /** How many lines the paragraph took since it began, or since it was broken at a mark or the end of a page. */
  let taken = 0;
  for (let i = firstHeading(lines, headings) + 1; i < lines.length; i++) {
    const [above, line] = [lines[i - 1]!, lines[i]!];
    const isBroken = isHeading(above, headings) || beginsWithMark(line, marks) || above.page !== line.page;
    taken = isBroken || lists.has(line) ? 0 : taken + 1;
    if (isHeading(line, headings) || isHeading(above, headings) || !BEGINS_SENTENCE.test(line.text)) continue;
    const isEnded = endsSentence(above, marks) && !beginsWithMark(above, marks) && width.isShort(above, line);
    if (isEnded || (width.isJoined && taken >= 2)) {
      starts.set(line, [0]);
      taken = 0;
    }
  }
  return starts;
}

function endsSentence(line: PrintedLine, marks: Marks): boolean {
  const text = withoutAnyMark(line, marks).trimEnd();
  return ENDS_SENTENCE.test(text) && !LABEL.test(text) && !ENDS_IN_ABBREVIATION.test(text.slice(-8));
}

function merged(...all: readonly Starts[]): Starts {
  const starts = new Map<PrintedLine, number[]>();
  for (const [line, offsets] of all.flatMap((some) => [...some])) {
    starts.set(
      line,
      [...new Set([...(starts.get(line) ?? []), ...offsets])].sort((a, b) => a - b),
    );
  }
  return starts;
}
