/**
 * Puts the notes of a page on lines of their own and in order, where an extractor did not. pypdf joins them on one line
 * (“1Kustbode, 3 mei.2NOS, 4 mei”). pdftotext reads their small numbers apart from the texts: “15” / “16” / both texts;
 * or the texts of 5 and 6, note 7, and the number 6 last.
 */
import { opensNote } from "./note-starts.ts";
import { withoutFirst, type PrintedLine } from "./printed-lines.ts";

/** The notes of a page take no more lines. */
const MOST_LINES = 300;

/**
 * @param lines of a page
 * @param from the line behind the last heading
 * @param next the number of the first note that the page may hold
 */
export function orderNotes(lines: readonly PrintedLine[], from: number, next: number): PrintedLine[] {
  const start = Math.max(from, lines.length - MOST_LINES);
  return [...lines.slice(0, start), ...withNumbersInPlace(cutNotes(lines.slice(start), next))];
}

/** Cuts the lines of notes where the next note begins in the same line. */
function cutNotes(lines: readonly PrintedLine[], next: number): PrintedLine[] {
  let number: number | null = null;
  return lines.flatMap((line) => {
    const expected: number = number === null ? next : number + 1;
    if (beginsNote(line.text, expected)) number = expected;
    if (number === null) return [line];
    const pieces: PrintedLine[] = [];
    let rest = line;
    for (let at = seamOf(rest.text, number + 1); at !== -1; at = seamOf(rest.text, number + 1)) {
      pieces.push({ ...rest, text: rest.text.slice(0, at).trimEnd(), whole: line });
      rest = { ...withoutFirst(rest, at), whole: line };
      number++;
    }
    return [...pieces, rest];
  });
}

const beginsNote = (text: string, number: number): boolean =>
  text.startsWith(String(number)) && opensNote(text.slice(String(number).length));

/** How much of a note tells whether it ends where another begins. */
const LOOK_BACK = 200;
const ENDS = /[.)\]»”]\s*$/;
const IN_ADDRESS = /(?:https?:|www\.)\S*$/i;
/** Behind a word or a number that is not ended: “tabel 32Kamerstuk”, but not “2024 (2025)”. */
const ENDS_OPEN = /[\p{L}\d’/]$/u;
const BEGINS_GLUED = /^(?:\p{Lu}\p{Ll}|[«“])/u;

/** Where the number of a note stands behind the end of another; -1 where it does not. */
function seamOf(text: string, number: number): number {
  const digits = String(number);
  for (let at = text.indexOf(digits, 1); at !== -1; at = text.indexOf(digits, at + 1)) {
    const before = text.slice(Math.max(0, at - LOOK_BACK), at);
    const behind = text.slice(at + digits.length, at + digits.length + LOOK_BACK);
    const isOpen = ENDS_OPEN.test(before) && !IN_ADDRESS.test(before) && BEGINS_GLUED.test(behind);
    if (isOpen || (ENDS.test(before) && /^\s?[^\s(]/.test(behind) && opensNote(behind))) return at;
  }
  return -1;
}

const ALONE = /^[1-9]\d{0,3}$/;
const numberAlone = (line: PrintedLine | undefined): number | null =>
  line && ALONE.test(line.text) ? Number(line.text) : null;

/** Brings each number that stands apart from its text to it: a row of numbers above their texts, a number left behind. */
function withNumbersInPlace(lines: PrintedLine[]): PrintedLine[] {
  let ordered = lines;
  const last = numberAlone(lines.at(-1));
  const before = last === null ? -1 : lines.findLastIndex((line) => numberAlone(line) === last - 1);
  if (before !== -1) ordered = placeRow(lines.slice(0, -1), before, [lines[before]!, lines.at(-1)!]) ?? lines;
  for (let i = 0; i < ordered.length; i++) {
    const row = rowOfNumbers(ordered, i);
    if (row.length > 1) ordered = placeRow(ordered.toSpliced(i + 1, row.length - 1), i, row) ?? ordered;
  }
  return ordered;
}

/** The numbers alone on their lines, each one more than the one above it. */
function rowOfNumbers(lines: readonly PrintedLine[], start: number): PrintedLine[] {
  const first = numberAlone(lines[start]);
  if (first === null) return [];
  let length = 1;
  while (numberAlone(lines[start + length]) === first + length) length++;
  return lines.slice(start, start + length);
}

/**
 * Puts each number of a row before its own text; `null` where the texts cannot be told from each other.
 *
 * @param lines without the numbers of the row but the first
 * @param start where the first stands, above the texts of all
 */
function placeRow(lines: readonly PrintedLine[], start: number, row: readonly PrintedLine[]): PrintedLine[] | null {
  const next = lines.findIndex((line, i) => i > start && numberAlone(line) !== null);
  const end = next === -1 ? lines.length : next;
  const texts = lines.slice(start + 1, end);
  const starts = startsOfTexts(texts, row.length - 1);
  if (!starts) return null;
  const placed = texts.flatMap((line, i) => (starts.includes(i) ? [row[starts.indexOf(i) + 1]!, line] : [line]));
  return [...lines.slice(0, start), row[0]!, ...placed, ...lines.slice(end)];
}

/** A line of a note that is shorter than this part of the longest ends it. */
const SHORT = 0.8;

/** At which lines new texts begin, behind the first: where the line above is short or ends as a note does. */
function startsOfTexts(texts: readonly PrintedLine[], count: number): number[] | null {
  const widest = Math.max(0, ...texts.map(({ text }) => text.length));
  const possible = texts.flatMap((line, i) => {
    const above = texts[i - 1]?.text;
    if (above === undefined || !opensNote(line.text)) return [];
    const score = Number(above.length < SHORT * widest) + Number(/[.)\]»”]$/.test(above));
    return score > 0 || texts.length === count + 1 ? [{ i, score }] : [];
  });
  if (possible.length < count) return null;
  const surest = possible.toSorted((a, b) => b.score - a.score || a.i - b.i).slice(0, count);
  return surest.map(({ i }) => i).sort((a, b) => a - b);
}
