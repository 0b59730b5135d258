/** Letters in the order in which they are drawn → runs of letters that stand together on one baseline in one font. */
import { normalizeUnicode } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Glyph } from "./pen.ts";
import type { Run } from "./page.ts";
import { spacesInSpacedOut } from "./tracking.ts";

/** Gaps, relative to the size of the letters. A wider one than this is a space. */
const WORD_GAP = 0.102;
/** A space of the file that is taken back is none. */
const NO_GAP = 0.03;
/** What stands further apart is another run. */
const WIDE_GAP = 0.6;
const STEP_BACK = -0.2;
/** How far letters of one run stand above each other, at most. */
const SAME_BASELINE = 0.25;
/** Bold is also made by printing a letter again, less than this beside itself. */
const AGAIN = 0.12;

/** A run with the letters that it is made of, word by word. */
export interface DrawnRun extends Run {
  words: Glyph[][];
}

/** Letters drawn one after the other on one baseline, from left to right. */
interface DrawnLine {
  glyphs: Glyph[];
  /** A space stands before it: it goes on beside what was drawn before it, a little higher or lower. */
  spaced: boolean;
}

/** @param glyphs all of which run from left to right */
export const runsOf = (glyphs: readonly Glyph[]): DrawnRun[] => withoutCopies(intoLines(glyphs)).flatMap(runsOfLine);

function intoLines(glyphs: readonly Glyph[]): DrawnLine[] {
  const lines: DrawnLine[] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    if (last && isSameLetter(last, glyph)) continue;
    const rise = last ? Math.abs(glyph.y - last.y) / last.size : Infinity;
    const gap = last ? gapBetween(last, glyph) : 0;
    if (rise <= SAME_BASELINE && gap >= STEP_BACK) lines.at(-1)!.glyphs.push(glyph);
    else lines.push({ glyphs: [glyph], spaced: rise <= 1 && gap >= STEP_BACK && isSpace(gap, glyph) });
    last = glyph;
  }
  return lines;
}

const isSameLetter = (a: Glyph, b: Glyph): boolean =>
  a.text === b.text &&
  Math.abs(a.x - b.x) < Math.min(AGAIN * a.size, 0.6 * a.along[0]) &&
  Math.abs(a.y - b.y) < AGAIN * a.size;

const endOf = (glyph: Glyph) => glyph.x + glyph.along[0];

/** How near lines are looked for that may be printed twice: comparing with all would take too long. */
const LOOK_BACK = 24;
/** Letters that touch do not overlap; in points. */
const TOUCH = 0.2;

/** Lines without the letters that an earlier line printed in the same place. */
function withoutCopies(lines: readonly DrawnLine[]): DrawnLine[] {
  const byHeight = new Map<number, DrawnLine[]>();
  const kept: DrawnLine[] = [];
  for (const line of lines) {
    const height = Math.round(line.glyphs[0]!.y / 2);
    const near = [height - 1, height, height + 1].flatMap((y) => byHeight.get(y) ?? []);
    const over = near.filter((other) => overlaps(other.glyphs, line.glyphs));
    const rest = line.glyphs.filter((glyph) => !over.some((other) => holds(other.glyphs, glyph)));
    const split = rest.length === line.glyphs.length ? [line] : intoLines(rest);
    kept.push(...split);
    byHeight.set(height, [...(byHeight.get(height) ?? []).slice(-LOOK_BACK), ...split]);
  }
  return kept;
}

const overlaps = (a: readonly Glyph[], b: readonly Glyph[]): boolean =>
  a[0]!.x < endOf(b.at(-1)!) - TOUCH && endOf(a.at(-1)!) > b[0]!.x + TOUCH;
const holds = (line: readonly Glyph[], glyph: Glyph): boolean => line.some((other) => isSameLetter(other, glyph));

function runsOfLine(line: DrawnLine): DrawnRun[] {
  const runs: DrawnRun[] = [];
  const spacedOut = spacesInSpacedOut(line.glyphs);
  let last: Glyph | undefined;
  for (const glyph of line.glyphs) {
    const gap = last ? gapBetween(last, glyph) : 0;
    const told = spacedOut.get(glyph);
    const spaced = told ?? (last ? isSpace(gap, glyph) : line.spaced);
    const isNear = told === false || staysTogether(gap, spaced, glyph);
    if (last && isNear && isSameFont(last, glyph)) add(runs.at(-1)!, glyph, spaced);
    else runs.push(runOf(glyph, spaced));
    last = glyph;
  }
  for (const run of runs) run.text = normalizeUnicode(run.text);
  return runs;
}

/** Relative to the size of the letters, without what is added between all letters of a word. */
const gapBetween = (last: Glyph, glyph: Glyph): number =>
  (glyph.x - endOf(last) - Math.max(last.tracking, 0)) / last.em;

const isSpace = (gap: number, glyph: Glyph) => gap > WORD_GAP || (glyph.spaced && gap > NO_GAP);

const isSameFont = (a: Glyph, b: Glyph): boolean => a.font === b.font && Math.abs(a.size - b.size) < 0.01;

/** A narrow space that the file holds parts runs: it may stand behind the number of a list. */
const staysTogether = (gap: number, spaced: boolean, glyph: Glyph): boolean =>
  gap <= WIDE_GAP && !(spaced && glyph.spaced && gap <= WORD_GAP);

function runOf(glyph: Glyph, spaced: boolean): DrawnRun {
  const { text, x, y, along, size, font } = glyph;
  const { bold, italic } = font;
  return { text, x, y, width: along[0], size, bold, italic, spaced, words: [[glyph]] };
}

function add(run: DrawnRun, glyph: Glyph, spaced: boolean): void {
  // A hyphen for the end of a line is not seen in its midst.
  run.text = run.text.replace(/\u00AD$/, "") + (spaced ? " " : "") + glyph.text;
  run.width = endOf(glyph) - run.x;
  if (spaced) run.words.push([glyph]);
  else run.words.at(-1)!.push(glyph);
}
