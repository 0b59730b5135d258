/** A table as it is found on a page. */
import { textOfLine, type Line } from "./baselines.ts";

export interface TableDraft {
  kind: "table";
  /** Rows of cells of lines; all rows have as many cells. */
  rows: Line[][][];
  columns: Span[];
}

/** Where something begins and ends. */
export type Span = [left: number, right: number];

/** “1.200”, “34%”, “€ 12,5 mln”, “–”: nothing but a number, or that there is none. */
const NUMBER = /^(?:[€$£~<>≤≥±+–-]\s*)*\d[\d.,\s]*(?:\s*(?:%|‰|mln|mld|km|kg|euro)\.?)?$|^[–-]$/i;
export const isNumber = (part: Line): boolean => NUMBER.test(textOfLine(part));
