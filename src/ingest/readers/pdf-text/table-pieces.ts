/** What is told of a table in printed lines, however it was told. */
import type { PrintedLine } from "./printed-lines.ts";

/** Part of a line, by offsets in its text. */
export interface Piece {
  line: PrintedLine;
  from: number;
  to: number;
}

export interface TableLines {
  /** Which lines: from the first up to the one behind the last. */
  from: number;
  to: number;
  /** The cells of each row, all rows with as many, and the pieces of each cell; `null` where the columns can't be told. */
  rows: Piece[][][] | null;
}
