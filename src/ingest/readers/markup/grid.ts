/** Cells that span columns and rows → rows of equal length. */

export interface SpanningCell<T> {
  content: T;
  columns: number;
  rows: number;
  /** The column it starts in, where the format says so. */
  at?: number | undefined;
}

/** A cell does not span or skip more than this. */
const MOST_COLUMNS = 200;

/** A table of 3,000 rows and 20 columns has 60,000; spans can ask for millions with a few words. */
const MOST_CELLS = 200_000;

/**
 * Lays cells out in a grid. Where a cell spans others, its content stands in the first of them and
 * the others are `undefined`; no content is lost. An absurdly large table comes back as one column.
 */
export function layOut<T>(rows: readonly SpanningCell<T>[][]): (T | undefined)[][] {
  const grid: (T | undefined)[][] = rows.map(() => []);
  const taken: boolean[][] = rows.map(() => []);
  let width = 0;
  let marked = 0;
  for (const [y, cells] of rows.entries()) {
    let next = 0;
    for (const cell of cells) {
      let x = Math.max(next, Math.min(cell.at ?? 0, MOST_COLUMNS));
      while (taken[y]![x]) x++;
      grid[y]![x] = cell.content;
      const right = x + Math.min(Math.max(cell.columns, 1), MOST_COLUMNS);
      const bottom = Math.min(y + cell.rows, rows.length);
      marked += (right - x) * (bottom - y);
      width = Math.max(width, right);
      if (marked > MOST_CELLS || width * rows.length > MOST_CELLS) return rows.flat().map(({ content }) => [content]);
      for (let row = y; row < bottom; row++) {
        for (let column = x; column < right; column++) taken[row]![column] = true;
      }
      next = right;
    }
  }
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x]));
}
