/** Tables in text whose extractor kept the gaps between columns: cells stand below each other, wide gaps between them. */
import { isHeading, type Headings } from "./headings.ts";
import type { PrintedLine } from "./printed-lines.ts";
import type { Piece, TableLines } from "./table-pieces.ts";

/** Lines with a gap that a table has at least. */
const MIN_ROWS = 3;
/** A gap between columns is so wide; text that was spread over its line has smaller ones. */
const GAP = /\S\s{3,}\S/;
/** A cell that goes on alone on its line is no longer. */
const LONGEST_PART = 40;

/** The table that begins at a line, with all lines up to its last one with a gap. */
export function gapTableAt(lines: readonly PrintedLine[], from: number, headings: Headings): TableLines | null {
  if (!hasGap(lines[from]!)) return null;
  let to = from + 1;
  for (let i = to; i < lines.length && !isHeading(lines[i]!, headings); i++) {
    if (hasGap(lines[i]!)) to = i + 1;
    else if (i > to || lines[i]!.text.length > LONGEST_PART) break;
  }
  const region = lines.slice(from, to);
  if (region.filter(hasGap).length < MIN_ROWS) return null;
  const parts = region.map(partsOf);
  const columns = columnsOf(parts.flat());
  if (columns.length < 2) return null;
  const rows = parts.map((ofLine) => intoColumns(ofLine, columns));
  return { from, to, rows: rows.includes(null) ? null : goingOn(rows as Piece[][][]) };
}

const hasGap = ({ text }: PrintedLine): boolean => GAP.test(text);

/** The parts of a line between which two spaces stand or more. */
const partsOf = (line: PrintedLine): Piece[] =>
  [...line.text.matchAll(/\S+(?:\s\S+)*/g)].map(({ 0: part, index }) => ({
    line,
    from: index,
    to: index + part.length,
  }));

interface Column {
  left: number;
  right: number;
}

/** Where a part stands on its line as it was printed. */
const placeOf = ({ line, from, to }: Piece): Column => ({
  left: line.start.column + from,
  right: line.start.column + to,
});

/** Parts that stand below each other make a column. */
function columnsOf(parts: readonly Piece[]): Column[] {
  const columns: Column[] = [];
  for (const { left, right } of parts.map(placeOf).sort((a, b) => a.left - b.left)) {
    const last = columns.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}

/** The parts of a line in their columns; `null` where two stand in one. */
function intoColumns(parts: readonly Piece[], columns: readonly Column[]): Piece[][] | null {
  const row = columns.map((): Piece[] => []);
  for (const part of parts) {
    const { left } = placeOf(part);
    row[columns.findIndex(({ right }) => left < right)]!.push(part);
  }
  return row.some((cell) => cell.length > 1) ? null : row;
}

/** Rows whose parts all begin with a small letter go on with the cells above them. */
function goingOn(rows: readonly Piece[][][]): Piece[][][] {
  const whole: Piece[][][] = [];
  for (const row of rows) {
    const above = whole.at(-1);
    const isRest = row.flat().every(({ line, from }) => /^\p{Ll}/u.test(line.text.slice(from)));
    if (above && isRest && row.every((cell, i) => cell.length === 0 || above[i]!.length > 0)) {
      whole[whole.length - 1] = above.map((cell, i) => [...cell, ...row[i]!]);
    } else whole.push(row);
  }
  return whole;
}
