/** Notes at the end of the document, in letters of any size. */
import type { Frame } from "./frame.ts";
import type { Row } from "./layout.ts";
import { bare, isMark, labelOf, numberOf, startNote, type Note } from "./note-numbers.ts";
import { mayBeExponent } from "./powers.ts";

/** This share of the marks that have no body yet must find theirs, or the lines are no notes. */
const MIN_SHARE = 0.8;
/** Endnotes are set apart from the text by more than the distance of its lines, or by smaller letters. */
const APART = 1.3;
const SMALL = 0.94;

/**
 * @param rows all of the document that is not yet part of a note
 * @param notes those found so far
 * @returns the notes, and the row from which on the rows are theirs
 */
export function findEndNotes(
  rows: readonly Row[],
  notes: readonly Note[],
  frame: Frame,
): { notes: Note[]; start: number } {
  const none = { notes: [], start: rows.length };
  const open = openLabels(rows, notes);
  if (open.size === 0) return none;
  const first = rows.findIndex((row, i) => isEndNote(row, open) && isApart(row, rows[i - 1], frame));
  if (first === -1) return none;
  const found: Note[] = [];
  for (const row of rows.slice(first)) {
    if (isEndNote(row, open)) found.push(startNote(row.line, row.page));
    else found.at(-1)!.lines.push(row.line);
  }
  const numbers = found.map((note) => Number.parseInt(bare(note.label), 10));
  const isRow = numbers.every((number, i) => i === 0 || number === numbers[i - 1]! + 1);
  return isRow && found.length >= MIN_SHARE * open.size ? { notes: found, start: first } : none;
}

/** The marks in the text that have no body. */
function openLabels(rows: readonly Row[], notes: readonly Note[]): Set<string> {
  const known = new Set(notes.map((note) => bare(note.label)));
  const marks = rows.flatMap(({ line }) =>
    line.pieces.filter((piece, i) => i > 0 && isMark(piece, i, line.pieces) && !mayBeExponent(piece, i, line.pieces)),
  );
  return new Set(marks.map(labelOf).filter((label) => /^\d+$/.test(label) && !known.has(label)));
}

function isEndNote({ line }: Row, open: ReadonlySet<string>): boolean {
  const number = numberOf(line);
  return number?.raised === true && line.pieces.length > 1 && open.has(number.label);
}

function isApart(row: Row, before: Row | undefined, { leading, size }: Frame): boolean {
  if (!before || before.page !== row.page || row.line.size < SMALL * size) return true;
  return row.line.y - before.line.y > APART * leading;
}
