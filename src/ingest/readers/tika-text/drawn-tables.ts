/**
 * Tables that are drawn with bars, as antiword draws those of old Word files: “|Jaar |Bedrag |”, a line of print a row.
 * A cell that took more lines than one goes on in the lines below.
 */
import type { Table, TableCell, TableRow } from "mdast";
import { joiningSpace } from "../../tree/blocks.ts";
import { parseKop } from "../../wording/koppen.ts";
import type { Lines } from "../../tree/source-text.ts";

/** Part of the text, by offsets in it. */
interface Piece {
  from: number;
  to: number;
}

type Cell = Piece[];

export interface DrawnTable {
  /** Its lines, from 0: the first, and the one behind the last. */
  from: number;
  to: number;
  rows: Cell[][];
}

const ROW = /^\s*\|.*\|\s*$/;
/** Bars below each other are a table from so many lines on. */
const MIN_ROWS = 2;

/** The tables in the lines of a text, by the index of their first line. */
export function drawnTables(text: string, raw: readonly string[]): Map<number, DrawnTable> {
  const found = new Map<number, DrawnTable>();
  let offset = 0;
  let lines: Cell[][] = [];
  for (let i = 0; i <= raw.length; i++) {
    const line = raw[i];
    if (line !== undefined && ROW.test(line)) lines.push(cellsOf(line, offset));
    else {
      const table = tableOf(text, lines, i);
      if (table) found.set(table.from, table);
      lines = [];
    }
    offset += (line?.length ?? 0) + 1;
  }
  return found;
}

function cellsOf(line: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  for (let from = line.indexOf("|") + 1, to = line.indexOf("|", from); to !== -1; to = line.indexOf("|", from)) {
    const printed = line.slice(from, to);
    const start = from + printed.length - printed.trimStart().length;
    const end = from + printed.trimEnd().length;
    cells.push(end > start ? [{ from: offset + start, to: offset + end }] : []);
    from = to + 1;
  }
  return cells;
}

/** A table has the same columns all the way, two or more, and no questions and answers in its cells. */
function tableOf(text: string, lines: readonly Cell[][], to: number): DrawnTable | null {
  const columns = lines[0]?.length ?? 0;
  if (lines.length < MIN_ROWS || columns < 2 || lines.some((row) => row.length !== columns)) return null;
  const from = to - lines.length;
  const rows: Cell[][] = [];
  for (const row of lines) {
    const above = rows.at(-1);
    if (row.every((cell) => cell.length === 0)) continue;
    const goesOn = row.every((cell, i) => {
      const [piece] = cell;
      return !piece || (above?.[i]?.length && /^\p{Ll}/u.test(text.slice(piece.from, piece.to)));
    });
    if (above && goesOn) rows[rows.length - 1] = above.map((cell, i) => [...cell, ...row[i]!]);
    else rows.push(row);
  }
  const isOfQuestions = rows.flat(2).some((piece) => parseKop(text.slice(piece.from, piece.to))?.vorm === "woord");
  return rows.length < MIN_ROWS || isOfQuestions ? null : { from, to, rows };
}

/** The table as a block. */
export function tableBlock(text: string, { rows }: DrawnTable, lines: Lines): Table {
  const cellOf = (cell: Cell): TableCell => ({
    type: "tableCell",
    children: cell.flatMap(({ from, to }, i) => [
      ...(i > 0 ? [joiningSpace()] : []),
      { type: "text" as const, value: text.slice(from, to), position: lines.position(from, to) },
    ]),
  });
  const pieces = rows.flat(2);
  return {
    type: "table",
    children: rows.map((row): TableRow => ({ type: "tableRow", children: row.map(cellOf) })),
    position: lines.position(pieces[0]!.from, pieces.at(-1)!.to),
  };
}
