/** What stands beside the columns of the text: the margin, or a table that is wider than they are. */
import type { Frame } from "./frame.ts";
import type { Line } from "./baselines.ts";

/** Where a line stands wholly beside all columns; `null` where it does not. */
export function sideOf(line: Line, { columns, size }: Frame): "left" | "right" | null {
  if (line.right < columns[0]!.left - 0.5 * size) return "left";
  return line.x > columns.at(-1)!.right + 0.5 * size ? "right" : null;
}

/** A line or two may stand on the height of the text by chance. */
const MIN_CELLS = 3;
/** Text that ends nearer to the edge of its column than this, relative to the size of its letters, fills it. */
const FULL = 3;

/**
 * The lines of a page that are the outer cells of tables: they share their baseline and their size with what stands inside
 * the columns. To the right, where no text begins, what they share it with must be cells too.
 */
export function cellsBeside(lines: readonly Line[], frame: Frame): Set<Line> {
  const beside = lines.flatMap((line) => (sideOf(line, frame) === null ? [] : [line]));
  if (beside.length === 0) return new Set();
  const inside = lines.filter((line) => sideOf(line, frame) === null);
  const cells = new Set<Line>();
  for (const side of ["left", "right"] as const) {
    const found = beside.filter((line) => {
      if (sideOf(line, frame) !== side) return false;
      const row = inside.filter((other) => sharesRow(line, other));
      return side === "left" ? row.length > 0 : row.length > 1 || row.some((other) => !isFull(other, frame));
    });
    if (found.length >= MIN_CELLS) for (const line of found) cells.add(line);
  }
  return cells;
}

const isFull = (line: Line, { columns }: Frame): boolean => columns.at(-1)!.right - line.right < FULL * line.size;
const sharesRow = (a: Line, b: Line) =>
  Math.abs(a.y - b.y) < 0.05 * a.size && Math.abs(a.size - b.size) < 0.02 * a.size;
