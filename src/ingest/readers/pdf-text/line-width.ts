/** How far the lines of a text reach, and how its extractor broke them: that tells where a paragraph ended. */
import { beginsWithMark, withoutMarks, type Marks } from "./marked-text.ts";
import type { PrintedLine } from "./printed-lines.ts";

export interface LineWidth {
  /** Whether a line is so short that the first word of the next would have fitted behind it. */
  isShort: (line: PrintedLine, next: PrintedLine) => boolean;
  /**
   * Whether the extractor joined the lines of a paragraph, all but the first: a third line, then, is none of it. At
   * the raised mark of a note, and at the end of a page, it begins anew.
   */
  isJoined: boolean;
}

/** Lines of the official publication reach so far, whoever took them out. */
const USUAL_REACH = 69;
/** Lines that certainly go on, to tell how far they reach in this text. */
const EVIDENCE = 8;
/** One in so many may be shorter: a part of a list without signs. */
const ONE_IN = 20;
/** A line was ended that is so much shorter than those that go on. */
const SHORT = 0.93;
/** No line of print is longer. */
const LONGEST_PRINTED = 110;
/** Of the lines of a text that was not joined, many more go on over two line ends. */
const FEW = 0.1;
/** In a text without long lines so many must go on to the next, and none to the one behind it. */
const ENOUGH = 3;

/** @param lines of the text, without furniture and notes */
export function lineWidthOf(lines: readonly PrintedLine[], marks: Marks): LineWidth {
  const goesOn = (i: number): boolean => {
    const [line, next] = [lines[i]!, lines[i + 1]];
    return next?.page === line.page && /^\p{Ll}/u.test(next.text) && /[^.?!:;]$/.test(line.text);
  };
  const open = lines.flatMap((line, i) => (goesOn(i) && !beginsWithMark(line, marks) ? i : []));
  const reaches = open.map((i) => reachOf(lines[i]!.text, lines[i + 1]!)).sort((a, b) => a - b);
  const reach = reaches.length < EVIDENCE ? USUAL_REACH : reaches[Math.floor(reaches.length / ONE_IN)]!;
  const isLong = lines.some(({ text }) => text.length > LONGEST_PRINTED);
  const twice = open.filter((i) => goesOn(i + 1)).length;
  return {
    isShort: (line, next) => reachOf(withoutMarks(line, marks), next) < SHORT * reach,
    isJoined: isLong ? twice < FEW * lines.length : open.length >= ENOUGH && twice === 0,
  };
}

const reachOf = (text: string, next: PrintedLine): number => text.length + 1 + next.text.split(" ", 1)[0]!.length;
