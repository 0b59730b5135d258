/** The runs of a page that stand in ruled tables, cell by cell, apart from all others. */
import { linesOf, type Line } from "./baselines.ts";
import { gridsOf, type Grid } from "./grids.ts";
import type { Page, Run } from "./page.ts";
import { isNumber, type TableDraft } from "./table-draft.ts";

export interface RuledPage {
  /** The page without what stands in its tables. */
  rest: Page;
  /** From top to bottom. */
  tables: TableDraft[];
}

/** A table has at least as many rows or columns with something in them. */
const MIN_FILLED = 2;

export function ruledTablesOf(page: Page): RuledPage {
  const tables: TableDraft[] = [];
  let runs = page.runs;
  for (const grid of gridsOf(page.rules)) {
    const inside = intoCells(runs, grid);
    const rows = rowsOf(page, grid, inside);
    const filledRows = rows.filter((row) => row.filter(isFilled).length >= MIN_FILLED);
    if (filledRows.length < MIN_FILLED) continue;
    const taken = new Set([...inside.values()].flat());
    runs = runs.filter((run) => !taken.has(run));
    tables.push({ kind: "table", rows, columns: columnsOf(grid) });
  }
  return { rest: { ...page, runs }, tables: tables.sort((a, b) => topOf(a) - topOf(b)) };
}

const isFilled = (cell: readonly Line[]): boolean => cell.length > 0;
const topOf = (table: TableDraft): number => Math.min(...table.rows.flat(2).map((line) => line.y));

type InCell = ReadonlyMap<Grid["cells"][number], Run[]>;

function intoCells(runs: readonly Run[], { cells }: Grid): InCell {
  const found = new Map<Grid["cells"][number], Run[]>(cells.map((cell) => [cell, []]));
  const [first] = cells;
  const bounds = {
    left: first!.left,
    top: first!.top,
    right: Math.max(...cells.map(({ right }) => right)),
    bottom: Math.max(...cells.map(({ bottom }) => bottom)),
  };
  for (const run of runs) {
    if (!isIn(run, bounds)) continue;
    const cell = cells.find((candidate) => isIn(run, candidate));
    if (cell) found.get(cell)!.push(run);
  }
  return found;
}

function isIn({ x, y, width, size }: Run, box: { left: number; top: number; right: number; bottom: number }): boolean {
  const [middle, height] = [x + Math.min(width, 2 * size) / 2, y - 0.3 * size];
  return middle >= box.left && middle < box.right && height >= box.top && height < box.bottom;
}

function rowsOf(page: Page, { rows, columns }: Grid, inside: InCell): Line[][][] {
  const table = Array.from({ length: rows }, () => Array.from({ length: columns }, (): Line[] => []));
  for (const [cell, runs] of inside) table[cell.row]![cell.column] = inOrder(linesOf({ ...page, runs }));
  const used = [...Array(columns).keys()].filter((column) => table.some((row) => isFilled(row[column]!)));
  return table
    .filter((row) => row.some(isFilled))
    .map((row) => used.map((column) => row[column]!))
    .flatMap(splitRow);
}

/** Lines of a cell from top to bottom, and from left to right where a wide gap parts them. */
const inOrder = (lines: Line[]): Line[] => lines.sort((a, b) => (Math.abs(a.y - b.y) < 1 ? a.x - b.x : a.y - b.y));

/** Some tables rule their columns only: rows of numbers, each on a line of its own, are rows. */
function splitRow(row: Line[][]): Line[][][] {
  const filled = row.filter(isFilled);
  const [first] = filled;
  const isEven = filled.every(
    (cell) => cell.length === first!.length && cell.every((line, i) => Math.abs(line.y - first![i]!.y) < 1),
  );
  const holdsNumbers = filled.some((cell) => cell.filter(isNumber).length >= Math.max(2, cell.length - 1));
  if (filled.length < 2 || first!.length < 2 || !isEven || !holdsNumbers) return [row];
  return first!.map((_, i) => row.map((cell) => (cell[i] ? [cell[i]] : [])));
}

function columnsOf({ cells }: Grid): TableDraft["columns"] {
  const lefts = [...new Set(cells.map(({ left }) => left))].sort((a, b) => a - b);
  const right = Math.max(...cells.map((cell) => cell.right));
  return lefts.map((left, i) => [left, lefts[i + 1] ?? right]);
}
