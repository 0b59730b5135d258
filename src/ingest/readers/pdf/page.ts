/** What is taken out of a PDF before anything is understood: letters with their place and font, page by page. */

import type { Rule } from "./pen.ts";

/** Letters that stand together on one baseline in one font. Coordinates are points from the top left corner. */
export interface Run {
  text: string;
  x: number;
  /** The baseline. */
  y: number;
  width: number;
  size: number;
  bold: boolean;
  italic: boolean;
  /** White space stands before it in the file. */
  spaced: boolean;
  /** The address that it leads to, where it is a link. */
  address?: string;
}

export interface Page {
  /** The straight lines that are drawn on it. */
  rules: readonly Rule[];
  number: number;
  width: number;
  height: number;
  runs: Run[];
  /** Text that does not run from left to right: stamps, texts along the edge. */
  turned: string[];
  /** Text that is in the file, but can't be seen on the page. */
  hidden: string[];
}

/** A run within a line. */
export interface Stretch extends Run {
  /** Small and above the baseline (the mark of a note) or small and below it (CO₂). */
  shift: "up" | "down" | null;
}
