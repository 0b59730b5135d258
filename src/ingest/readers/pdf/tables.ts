/**
 * Tables, told by where their cells begin. Careful: what is not clearly a table stays text.
 *
 * A table is a run of rows in which at least three have parts with wide gaps between them, parts that
 * begin (or end, for numbers) below each other. Fewer rows are one where they hold numbers below a head,
 * or have the columns of the table before them.
 */
import type { Frame } from "./frame.ts";
import type { Row } from "./layout.ts";
import { lineOf, textOfLine, WIDE_GAP, type Line } from "./baselines.ts";
import { isNumber, type Span, type TableDraft } from "./table-draft.ts";

const MIN_ROWS = 3;
/** Tables with fewer rows have at least this many columns. */
const MIN_COLUMNS_OF_SHORT = 3;
/** Rows of a table stand no further apart than this, relative to the distance of lines. */
const MAX_STEP = 3.2;
const MAX_COLUMNS = 12;

/**
 * The table that begins at a row, and how many rows it takes.
 *
 * @param before the last table before it, whose columns it may have
 */
export function tableAt(
  rows: readonly Row[],
  index: number,
  frame: Frame,
  before: TableDraft | undefined,
): { draft: TableDraft; length: number } | null {
  if (!isTabular(rows[index]!)) return null;
  const region = regionAt(rows, index, frame).map(withoutMarkers);
  const columns = columnsOf(region);
  if (!columns || !(region.filter(isTabular).length >= MIN_ROWS || isShortTable(region, columns, before))) return null;
  const cells = region.map((row) => intoCells(row, columns));
  if (cells.some((row) => row === null)) return null;
  const merged = mergeWrapped(region, cells as Line[][][], columns, frame);
  return { draft: { kind: "table", rows: merged, columns }, length: region.length };
}

/** Whether one or two rows are a table: numbers below a head, or the columns of the table before. */
function isShortTable(region: readonly Row[], columns: readonly Span[], before: TableDraft | undefined): boolean {
  if (columns.length < MIN_COLUMNS_OF_SHORT) return false;
  const tabular = region.filter(isTabular);
  if (tabular.some((row) => row.parts.length < columns.length)) return false;
  if (before && haveSameColumns(before.columns, columns)) return true;
  const [head, row] = tabular;
  return head !== undefined && row !== undefined && row.parts.slice(1).every(isNumber) && !head.parts.every(isNumber);
}

const haveSameColumns = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.length === b.length && a.every(([left, right], i) => left < b[i]![1] && right > b[i]![0]);

const isTabular = (row: Row) => !row.table && row.parts.length > 1 && row.parts.length <= MAX_COLUMNS;

/** Rows from the first on, as long as they have parts or stand wholly in one column between rows that have. */
function regionAt(rows: readonly Row[], index: number, frame: Frame): Row[] {
  const region = [rows[index]!];
  let end = 1;
  for (let i = index + 1; i < rows.length; i++) {
    const row = rows[i]!;
    const before = region.at(-1)!;
    const step = row.line.y - before.line.y;
    if (row.page !== before.page || row.column !== before.column || step <= 0 || step > MAX_STEP * frame.leading) break;
    if (row.table || (!isTabular(row) && row.line.right - row.line.x > 0.6 * (row.column.right - row.column.left)))
      break;
    if (isTabular(row) && isHeadAgain(row, region, step)) break;
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

/** The same head again, apart from the rows before it or below a title of its own: another table. */
function isHeadAgain(row: Row, region: readonly Row[], step: number): boolean {
  const [head, first] = region;
  if (textOfLine(row.line) !== textOfLine(head!.line) || first === undefined) return false;
  return !isTabular(region.at(-1)!) || step > 1.25 * (first.line.y - head!.line.y);
}

/** The number of a row is a cell of its own where it is set as far apart as cells are. */
function withoutMarkers(row: Row): Row {
  if (!isTabular(row)) return row;
  const parts = row.parts.flatMap((part): Line[] => {
    const [first, second] = part.pieces;
    if (!first || !second || second.x - first.x - first.width <= WIDE_GAP * part.size) return [part];
    return [lineOf(part.page, [first]), lineOf(part.page, part.pieces.slice(1))];
  });
  return parts.length > row.parts.length ? { ...row, parts } : row;
}

/** Where the columns begin and end; `null` when the parts do not stand below each other. */
function columnsOf(region: readonly Row[]): Span[] | null {
  const tabular = region.filter(isTabular);
  const spans = tabular
    .flatMap((row) => row.parts)
    .map((part): Span => [part.x, part.right])
    .sort((a, b) => a[0] - b[0]);
  // Spans that overlap make a column; columns must leave a gap.
  const columns: Span[] = [];
  for (const [left, right] of spans) {
    const last = columns.at(-1);
    if (last && left < last[1] + 2) last[1] = Math.max(last[1], right);
    else columns.push([left, right]);
  }
  if (columns.length < 2) return null;
  const isFilled = ([left, right]: Span) =>
    tabular.filter((row) => row.parts.some((part) => part.x >= left - 1 && part.right <= right + 1)).length >=
    Math.min(MIN_ROWS, tabular.length);
  return columns.every(isFilled) ? columns : null;
}

/** The parts of a row by column; `null` when a part reaches into the next column. */
function intoCells(row: Row, columns: readonly Span[]): Line[][] | null {
  const cells = columns.map((): Line[] => []);
  for (const part of row.parts) {
    const column = columns.findLastIndex(([left]) => left <= part.x + 1);
    const next = columns[column + 1];
    if (column === -1 || (next !== undefined && part.right > next[0])) return null;
    cells[column]!.push(part);
  }
  return cells;
}

/** Lines that go on with the cells above them: set closer than the rows, without a first cell, or in mid-sentence. */
function mergeWrapped(
  region: readonly Row[],
  cells: readonly Line[][][],
  columns: readonly Span[],
  frame: Frame,
): Line[][][] {
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
    const mayGoOn =
      row[0]!.length === 0 || (isSpaced ? i > 0 && isTight(steps[i - 1]!) : isMixed && isMidSentence(row));
    if (above && mayGoOn && !isRowOfItsOwn(row, above, columns)) {
      row.forEach((lines, column) => above[column]!.push(...lines));
    } else result.push(row.map((lines) => [...lines]));
  }
  return result;
}

const isMidSentence = (row: readonly Line[][]) =>
  row.every((cell) => cell.length === 0 || /^\p{Ll}/u.test(textOfLine(cell[0]!)));

/** Whether a row does not go on with the one above it: numbers below numbers, or cells in which its words had fitted. */
function isRowOfItsOwn(row: readonly Line[][], above: readonly Line[][], columns: readonly Span[]): boolean {
  if (row.some((cell, i) => cell.length > 0 && cell.every(isNumber) && above[i]!.some(isNumber))) return true;
  return row.every(
    (cell, i) => cell.length > 0 && above[i]!.length > 0 && hadFitted(cell[0]!, above[i]!.at(-1)!, columns[i]!),
  );
}

/** Whether a line begins anew, though its first word would have fitted at the end of the line above it. */
function hadFitted(line: Line, above: Line, [, right]: Span): boolean {
  const text = textOfLine(line);
  const word = ((line.right - line.x) * text.search(/\s|$/)) / Math.max(text.length, 1);
  return /^[\p{Lu}\d]/u.test(text) && right - above.right > word + 0.25 * line.size;
}
