/** Rows in reading order → paragraphs, items of lists and tables, by spacing, indent and what fits on a line. */
import { isNear, type Frame } from "./frame.ts";
import { HANGING, MARKER, type Row } from "./layout.ts";
import { isBold, lineOf, textOfLine, type Line } from "./baselines.ts";
import type { Stretch } from "./page.ts";
import type { TableDraft } from "./table-draft.ts";
import { tableAt } from "./tables.ts";

export interface ParagraphDraft {
  kind: "paragraph";
  lines: Line[];
  /** Set for an item of a list: the marker, which is not part of the lines. */
  marker: Stretch[] | null;
  /** Where the text starts. */
  left: number;
  strong: boolean;
}

export type Draft = ParagraphDraft | TableDraft;

/** More than this much of the normal distance between lines ends a paragraph. */
const WIDER = 1.3;
const ENDS_SENTENCE = /[.?!:;…][)\]»”"’']*[\d*)\]]*$/;

export function paragraphsOf(rows: readonly Row[], frame: Frame): Draft[] {
  const drafts: Draft[] = [];
  let open: Row[] = [];
  let lastTable: TableDraft | undefined;
  const close = (next: Row | undefined) => {
    if (open.length > 0) drafts.push(draftOf(open, next, drafts.at(-1), frame));
    open = [];
  };
  for (let i = 0; i < rows.length; i++) {
    const ruled = rows[i]!.table;
    const table = ruled ? { draft: ruled, length: 1 } : tableAt(rows, i, frame, lastTable);
    if (table) {
      close(undefined);
      lastTable = table.draft;
      drafts.push(table.draft);
      i += table.length - 1;
      continue;
    }
    const row = rows[i]!;
    if (open.length > 0 && isBreak(open, row, rows[i + 1], frame)) close(row);
    open.push(row);
  }
  close(undefined);
  return drafts;
}

/** Whether a row starts a new paragraph after the rows of the one before it. */
function isBreak(open: readonly Row[], row: Row, after: Row | undefined, frame: Frame): boolean {
  const before = open.at(-1)!;
  const isFull = !fits(before, row, frame);
  if (markerOf(row.line, isFull && !ENDS_SENTENCE.test(textOfLine(before.line)))) return true;
  if (!isNear(row.line.size, before.line.size)) return true;
  const step = row.line.y - before.line.y;
  if (before.page !== row.page || step <= 0) return breaksOverPage(open, row, after, frame);
  if (step > WIDER * leadingAt(before.line, frame)) return true;
  return breaksByFit(before, row, frame);
}

/** Smaller or larger letters than those of the text are set closer or wider. */
const leadingAt = (line: Line, frame: Frame) => frame.leading * (line.size / frame.size);

/** At the end of a page or column spacing can't be seen. */
function breaksOverPage(open: readonly Row[], row: Row, after: Row | undefined, frame: Frame): boolean {
  const before = open.at(-1)!;
  if (breaksByFit(before, row, frame) || isBold(before.line) !== isBold(row.line)) return true;
  const isSentenceEnd = ENDS_SENTENCE.test(textOfLine(before.line));
  // A line with room for the next word, though its sentence has not ended, is a heading.
  return isSentenceEnd && after !== undefined && isHeadingLike(row.line) && fits(row, after, frame);
}

const isHeadingLike = (line: Line) =>
  /^[\p{Lu}\d]/u.test(textOfLine(line)) && !/[.,;]$/.test(textOfLine(line)) && textOfLine(line).length < 60;

/** A line that ends though the next word would have fitted ends a paragraph. */
function breaksByFit(before: Row, row: Row, frame: Frame): boolean {
  const text = textOfLine(before.line);
  if (ENDS_SENTENCE.test(text)) return fits(before, row, frame);
  const isShort = fits(before, row, frame, 2 * frame.size);
  if (isBold(before.line) !== isBold(row.line)) return isShort;
  return isShort && /^[\p{Lu}\d«“‘"(]/u.test(textOfLine(row.line)) && !/[,(–-]$/.test(text);
}

/** Whether the first word of a row would have fitted at the end of the row before it. */
function fits(before: Row, row: Row, frame: Frame, slack = 0.1 * frame.size): boolean {
  const room = before.column.right - before.line.right;
  return room > unitWidth(row.line) + 0.25 * before.line.size + slack;
}

/** The width of what can't be broken at the start of a line: a word, or a number with the word that it counts. */
function unitWidth(line: Line): number {
  const text = textOfLine(line);
  const unit = /^(?:(?:nr\.|art\.|\d[\d.,]*)\s+)*\S+/u.exec(text)?.[0] ?? text;
  return ((line.right - line.x) * unit.length) / Math.max(text.length, 1);
}

/** The pieces that are the marker of an item, if a line begins with one. */
function markerOf(line: Line, isMidSentence: boolean): Stretch[] | null {
  const [first, second] = line.pieces;
  if (!first || !second || first.shift) return null;
  const gap = second.x - (first.x + first.width);
  // A number without a full stop begins many a sentence: as a marker it hangs well before its text.
  if (HANGING.test(first.text)) return gap > 0.9 * line.size ? [first] : null;
  if (!MARKER.test(first.text)) return null;
  const isBullet = /^[^\p{L}\d(]$/u.test(first.text);
  // “o” and a dash are also words of a sentence: as markers they stand apart.
  if (gap > 0.45 * line.size) return [first];
  return isBullet && !isMidSentence && !/^[–—*-]$/.test(first.text) ? [first] : null;
}

const textLeft = (line: Line) => (markerOf(line, false) ? line.pieces[1]!.x : line.x);

function draftOf(
  rows: readonly Row[],
  next: Row | undefined,
  previous: Draft | undefined,
  frame: Frame,
): ParagraphDraft {
  const lines = rows.map((row) => row.line);
  const marker = markerOf(lines[0]!, false);
  const left = textLeft(lines[0]!);
  const first = marker ? lineOf(lines[0]!.page, lines[0]!.pieces.slice(marker.length)) : lines[0]!;
  const strong =
    lines.every(isBold) ||
    (!marker && rows.length === 1 && rows[0]!.parts.length === 1 && standsOut(lines[0]!, next, previous, frame));
  return { kind: "paragraph", lines: [first, ...lines.slice(1)], marker, left: Math.max(left, 0), strong };
}

/** A short line with room above it and its text right below it. */
function standsOut(line: Line, next: Row | undefined, previous: Draft | undefined, frame: Frame): boolean {
  if (!next || next.page !== line.page || !isHeadingLike(line) || ENDS_SENTENCE.test(textOfLine(line))) return false;
  if (next.line.y - line.y > WIDER * leadingAt(line, frame)) return false;
  const above = previous?.kind === "paragraph" ? previous.lines.at(-1)! : null;
  return !above || above.page !== line.page || line.y - above.y > WIDER * leadingAt(line, frame);
}
