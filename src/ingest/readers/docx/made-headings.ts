/** Headings whose words stand above a column, or nowhere. */
import type { Piece } from "../markup/pieces.ts";
import type { Cell } from "./cells.ts";
import { withZone, type Flow, type FlowParagraph } from "./flow.ts";

export const generated = (text: string): Piece => ({ kind: "generated", text });
export const VRAAG = generated("Vraag ");

/** A paragraph that is a heading. */
export const kop = (pieces: Piece[]): FlowParagraph => ({
  kind: "paragraph",
  lines: [pieces],
  marker: null,
  outline: undefined,
  indent: undefined,
  zone: undefined,
});

/** Cells that are no text: words above columns, names of themes. */
export const asFurniture = (cells: readonly Cell[]): Flow[] => cells.flat().map((flow) => withZone(flow, "furniture"));
