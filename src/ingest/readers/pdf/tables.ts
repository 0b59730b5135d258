/**
 * Tables, told by where their cells begin. Careful: what is not clearly a table stays text.
 *
 * A table is a run of rows in which at least three have parts with wide gaps between them, parts that
 * begin (or end, for numbers) below each other.
 */
import type { Frame } from "./frame.ts";
import type { Row } from "./layout.ts";
import { textOfLine, type Line } from "./baselines.ts";

export interface TableDraft {
  kind: "table";
  /** Rows of cells of lines; all rows have as many cells. */
  rows: Line[][][];
}

const MIN_ROWS = 3;
/** Rows of a table stand no further apart than this, relative to the distance of lines. */
const MAX_STEP = 3.2;
const MAX_COLUMNS = 12;

/** The table that begins at a row, and how many rows it takes. */
export function tableAt(
  rows: readonly Row[],
  index: number,
  frame: Frame,
): { draft: TableDraft; length: number } | null {
  if (!isTabular(rows[index]!)) return null;
  const region = regionAt(rows, index, frame);
  const lefts = columnsOf(region);
  if (!lefts || region.filter(isTabular).length < MIN_ROWS) return null;
  const cells = region.map((row) => intoCells(row, lefts));
  if (cells.some((row) => row === null)) return null;
  return { draft: { kind: "table", rows: mergeWrapped(region, cells as Line[][][], frame) }, length: region.length };
}

const isTabular = (row: Row) => row.parts.length > 1 && row.parts.length <= MAX_COLUMNS;

/** Rows from the first on, as long as they have parts or stand wholly in one column between rows that have. */
function regionAt(rows: readonly Row[], index: number, frame: Frame): Row[] {
  const region = [rows[index]!];
  let end = 1;
  for (let i = index + 1; i < rows.length; i++) {
    const row = rows[i]!;
    const before = region.at(-1)!;
    const step = row.line.y - before.line.y;
    if (row.page !== before.page || row.column !== before.column || step <= 0 || step > MAX_STEP * frame.leading) break;
    if (!isTabular(row) && row.line.right - row.line.x > 0.6 * (row.column.right - row.column.left)) break;
    region.push(row);
    if (isTabular(row)) end = region.length;
  }
  // Lines after the last row with parts belong to it as long as they are set as closely.
  while (
    end < region.length &&
    region[end]!.line.y - region[end - 1]!.line.y < 1.3 * frame.leading &&
    region[end]!.line.x > region[0]!.line.x + frame.size
  )
    end++;
  return region.slice(0, end);
}

/** The left edges of the columns; `null` when the parts do not stand below each other. */
function columnsOf(region: readonly Row[]): number[] | null {
  const parts = region.filter(isTabular).flatMap((row) => row.parts);
  const spans = parts.map((part) => [part.x, part.right] as const).sort((a, b) => a[0] - b[0]);
  // Spans that overlap make a column; columns must leave a gap.
  const columns: [number, number][] = [];
  for (const [left, right] of spans) {
    const last = columns.at(-1);
    if (last && left < last[1] + 2) last[1] = Math.max(last[1], right);
    else columns.push([left, right]);
  }
  if (columns.length < 2) return null;
  const tabular = region.filter(isTabular);
  const isFilled = ([left, right]: [number, number]) =>
    tabular.filter((row) => row.parts.some((part) => part.x >= left - 1 && part.right <= right + 1)).length >=
    Math.min(MIN_ROWS, tabular.length);
  return columns.every(isFilled) ? columns.map(([left]) => left) : null;
}

/** The parts of a row by column; `null` when a part reaches into the next column. */
function intoCells(row: Row, lefts: readonly number[]): Line[][] | null {
  const cells = lefts.map((): Line[] => []);
  for (const part of row.parts) {
    const column = lefts.findLastIndex((left) => left <= part.x + 1);
    const next = lefts[column + 1];
    if (column === -1 || (next !== undefined && part.right > next)) return null;
    cells[column]!.push(part);
  }
  return cells;
}

/** Lines that go on with the cells above them: set closer than the rows, without a first cell, or in mid-sentence. */
function mergeWrapped(region: readonly Row[], cells: readonly Line[][][], frame: Frame): Line[][][] {
  const steps = region.slice(1).map((row, i) => row.line.y - region[i]!.line.y);
  const tightest = Math.min(...steps);
  const isTight = (step: number) => step <= 1.12 * tightest;
  const isPartial = (row: readonly Line[][]) => row.some((cell) => cell.length === 0);
  const loose = steps.filter((step) => step > 1.25 * tightest).length;
  const partial = cells.some((row, i) => i > 0 && isTight(steps[i - 1]!) && isPartial(row));
  // One wide step alone is the room below the head of a table whose rows are all set closely.
  const isSpaced = tightest < 1.4 * frame.leading && (loose > 1 || (loose === 1 && partial));
  // Where most rows begin with a small letter, it is how the table is written.
  const isMixed = cells.filter((row) => !isMidSentence(row)).length > cells.length / 3;
  const result: Line[][][] = [];
  for (const [i, row] of cells.entries()) {
    const above = result.at(-1);
    const goesOn = row[0]!.length === 0 || (isSpaced ? i > 0 && isTight(steps[i - 1]!) : isMixed && isMidSentence(row));
    if (above && goesOn) row.forEach((lines, column) => above[column]!.push(...lines));
    else result.push(row.map((lines) => [...lines]));
  }
  return result;
}

const isMidSentence = (row: readonly Line[][]) =>
  row.every((cell) => cell.length === 0 || /^\p{Ll}/u.test(textOfLine(cell[0]!)));
