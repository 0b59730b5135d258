/** Cells that span columns and rows → rows of equal length. */

export interface SpanningCell<T> {
  content: T;
  columns: number;
  rows: number;
  /** The column it starts in, where the format says so. */
  at?: number | undefined;
}

/** Larger tables exist only to exhaust a reader; what is beyond goes into the last column. */
const MOST_COLUMNS = 200;

/**
 * Lays cells out in a grid. Where a cell spans others, its content stands in the first of them and
 * the others are `undefined`; no content is lost.
 */
export function layOut<T>(rows: readonly SpanningCell<T>[][]): (T | undefined)[][] {
  const grid: (T | undefined)[][] = rows.map(() => []);
  const taken: boolean[][] = rows.map(() => []);
  rows.forEach((cells, y) => {
    let next = 0;
    for (const cell of cells) {
      let x = Math.min(cell.at ?? next, MOST_COLUMNS);
      while (taken[y]![x] && x < MOST_COLUMNS) x++;
      while (taken[y]![x]) x++;
      grid[y]![x] = cell.content;
      const right = Math.max(x + 1, Math.min(x + cell.columns, MOST_COLUMNS));
      for (let row = y; row < Math.min(y + cell.rows, rows.length); row++) {
        for (let column = x; column < right; column++) taken[row]![column] = true;
      }
      next = right;
    }
  });
  const width = Math.max(0, ...taken.map(({ length }) => length));
  return grid.map((row) => Array.from({ length: width }, (_, x) => row[x]));
}
