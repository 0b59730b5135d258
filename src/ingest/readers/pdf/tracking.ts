/** Words whose letters are set apart, as older layouts do for emphasis: “V r a a g  1”. */
import type { Glyph } from "./pen.ts";

/** A gap inside a word that is set like any other is not wider, relative to the size of the letters. */
const TIGHT = 0.1;
/** Letters of a word are set no further apart than this. */
const WIDEST = 0.9;
/** Fewer letters are initials, or stand for something each. */
const MIN_LETTERS = 4;
/** How much further apart words stand than letters. */
const MORE = 0.18;

/**
 * For the letters of words that are set apart, whether a space stands before them; nothing for all others.
 *
 * @param line letters from left to right
 */
export function spacesInSpacedOut(line: readonly Glyph[]): ReadonlyMap<Glyph, boolean> {
  const spaces = new Map<Glyph, boolean>();
  let start = 0;
  for (let i = 0; i <= line.length; i++) {
    if (i < line.length && isWide(line, i) && isWide(line, i + 1)) continue;
    if (i - start >= MIN_LETTERS) readStretch(line.slice(start, i), spaces);
    start = i + 1;
  }
  return spaces;
}

/** Between a letter and the one before it, relative to their size. */
function gapBefore(line: readonly Glyph[], i: number): number {
  const before = line[i - 1]!;
  return (line[i]!.x - before.x - before.along[0] - Math.max(before.tracking, 0)) / before.em;
}

/** The ends of a line are wide. */
const isWide = (line: readonly Glyph[], i: number): boolean =>
  i === 0 || i === line.length || gapBefore(line, i) >= TIGHT;

function readStretch(letters: readonly Glyph[], spaces: Map<Glyph, boolean>): void {
  const gaps = letters.slice(1).map((_, i) => gapBefore(letters, i + 1));
  const tracking = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 4)]!;
  if (tracking > WIDEST) return;
  const isSpace = gaps.map((gap, i) => gap - tracking > MORE || isNumberBehindWord(letters[i]!, letters[i + 1]!));
  const words = letters.reduce((text, { text: letter }, i) => text + (isSpace[i - 1] ? " " : "") + letter, "");
  const least = words.includes(" ") ? MIN_LETTERS - 1 : MIN_LETTERS;
  if (!words.split(" ").some((word) => isWord(word, least))) return;
  letters.slice(1).forEach((letter, i) => spaces.set(letter, isSpace[i]!));
}

const isNumberBehindWord = (a: Glyph, b: Glyph) => /^\p{L}$/u.test(a.text) && /^\d$/.test(b.text);

/** A row of letters of the alphabet is none: “A B C D E”. */
const isWord = (word: string, least: number): boolean =>
  (word.match(/\p{L}/gu)?.length ?? 0) >= least &&
  /[aeiouyáàâäéèêëïíóôöúùûü]/i.test(word) &&
  [...word].some((letter, i) => i > 0 && letter.codePointAt(0)! - word.codePointAt(i - 1)! !== 1);
