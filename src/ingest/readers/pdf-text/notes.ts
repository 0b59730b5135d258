/**
 * Footnotes in the middle of the text. Their bodies stand at the end of a page, each with its number
 * glued before it (“1NOS.nl, 8 oktober 2024”, “22023 Annual report”); the mark stands on a line of its
 * own, at the start of a line, or glued to a word or a year (“2024–20272”). Numbers count up through the
 * document, which is what tells them from other numbers.
 */
import { parseKop } from "../../segment/koppen.ts";
import { numberedLines, parseWordKop } from "./headings.ts";
import { withoutFirst, type PrintedLine } from "./lines.ts";

export interface Mark {
  number: string;
  /** Offsets in the text of the line. */
  from: number;
  to: number;
}

export interface FoundNotes {
  noten: { number: string; lines: PrintedLine[] }[];
  marks: Map<PrintedLine, Mark[]>;
  noteLines: Set<PrintedLine>;
}

export function findNotes(printed: readonly PrintedLine[]): FoundNotes {
  const found: FoundNotes = { noten: [], marks: new Map(), noteLines: new Set() };
  const running = printed.filter((line) => !line.isFurniture);
  const numbered = numberedLines(running);
  const pages = Map.groupBy(running, ({ page }) => page);
  let next = 1;
  for (const lines of pages.values()) {
    const start = startOfNotes(lines, next, numbered);
    let cursor: Cursor = { line: 0, column: 0 };
    for (const line of lines.slice(start)) {
      const startsNote = startsWithNumber(line.text, next);
      if (startsNote) {
        const number = String(next++);
        found.noten.push({ number, lines: [] });
        cursor = placeMark(lines.slice(0, start), number, cursor, found.marks, numbered) ?? cursor;
      }
      found.noten.at(-1)!.lines.push(startsNote ? withoutFirst(line, String(next - 1).length) : line);
      found.noteLines.add(line);
    }
  }
  return found;
}

interface Cursor {
  line: number;
  column: number;
}

/** The first line of the page that opens the next note, with no heading after it; the page's length if none. */
function startOfNotes(lines: readonly PrintedLine[], next: number, numbered: ReadonlySet<PrintedLine>): number {
  const lastHeading = lines.findLastIndex((line) => numbered.has(line) || parseWordKop(line.text));
  const start = lines.findIndex((line, i) => i > lastHeading && startsWithNumber(line.text, next));
  return start === -1 ? lines.length : start;
}

/** The number glued to a word, a quotation mark, or a year of its own. */
function startsWithNumber(text: string, number: number): boolean {
  if (!text.startsWith(String(number))) return false;
  return new RegExp(String.raw`^${number}(?:[^\s\d.,;:)?!%°/-]|(?:19|20)\d{2}\b)`, "u").test(text);
}

/** Ways in which a mark is printed, the surest first. Group 1 is what stands before it on the line. */
const markPatterns = (number: string): RegExp[] => [
  new RegExp(String.raw`^()${number}$`, "u"),
  new RegExp(String.raw`^()${number}(?=[\s.,;:?!)»”](?!\s*\d))`, "u"),
  new RegExp(String.raw`(.*?[\p{Letter}.?!,»”’)])${number}(?=[\s.,;:?!)»”]|$)`, "u"),
  new RegExp(String.raw`(.*?\b(?:19|20)\d{2})${number}(?=[\s.,;:?!)»”]|$)`, "u"),
];

/** “1. leerlingen in het vmbo;” after a colon or the end of a sentence counts an item, and marks no note. */
function isListNumber(lines: readonly PrintedLine[], i: number, length: number): boolean {
  const isAtStart = /^\d+[.)]\s/.test(lines[i]!.text) && length <= 3;
  return isAtStart && /[.:;?!]$/.test(lines[i - 1]?.text ?? "");
}

/** Looks for a mark after the previous one, and remembers it. */
function placeMark(
  lines: readonly PrintedLine[],
  number: string,
  after: Cursor,
  marks: Map<PrintedLine, Mark[]>,
  numbered: ReadonlySet<PrintedLine>,
): Cursor | null {
  const beside = lines[after.line] && new RegExp(String.raw`^([,\s]+)${number}(?=[\s.,;:?!)]|$)`, "u");
  const next = beside && after.column > 0 ? beside.exec(lines[after.line]!.text.slice(after.column)) : null;
  if (next) {
    const line = lines[after.line]!;
    const from = after.column + next[1]!.length;
    const to = from + number.length;
    marks.set(line, [...(marks.get(line) ?? []), { number, from, to }]);
    return { line: after.line, column: to };
  }
  for (const pattern of markPatterns(number)) {
    for (let i = after.line; i < lines.length; i++) {
      const line = lines[i]!;
      const heading = numbered.has(line) ? parseKop(line.text)!.einde : (parseWordKop(line.text)?.einde ?? 0);
      const skipped = Math.max(heading, i === after.line ? after.column : 0);
      if (skipped > 0 && pattern.source.startsWith("^")) continue;
      const match = pattern.exec(line.text.slice(skipped));
      if (!match || isListNumber(lines, i, match[0].length)) continue;
      const from = skipped + match.index + match[1]!.length;
      const to = from + number.length;
      marks.set(line, [...(marks.get(line) ?? []), { number, from, to }]);
      return { line: i, column: to };
    }
  }
  return null;
}
