/** What the body of a Word document is made of, once its markup is read: paragraphs, tables and page breaks in a row. */
import type { SourceText } from "../../tree/source-text.ts";
import type { Block, Zone } from "../../tree/source.ts";
import type { Piece } from "../markup/pieces.ts";
import type { Marker } from "./numbering.ts";

export interface FlowParagraph {
  kind: "paragraph";
  lines: Piece[][];
  marker: Marker | null;
  /** Heading level, 0 is the highest. */
  outline: number | undefined;
  /** How far its text stands from the margin, in twentieths of a point; that of an item behind its marker. */
  indent: number | undefined;
  zone: Zone | undefined;
}

export interface FlowTable {
  kind: "table";
  /** All rows have the same number of cells; a cell that spans others is followed by empty ones. */
  rows: Flow[][][];
  zone: Zone | undefined;
}

export interface PageBreak {
  kind: "page";
}

/** Part of the document in another format, read when its turn comes. */
export interface Inserted {
  kind: "inserted";
  emit: (source: SourceText) => Block[];
}

export type Flow = FlowParagraph | FlowTable | PageBreak | Inserted;

/** The same content, placed in a zone unless it stands in one already. */
export function withZone(flow: Flow, zone: Zone | undefined): Flow {
  if (flow.kind === "page" || flow.kind === "inserted" || zone === undefined) return flow;
  return { ...flow, zone: flow.zone ?? zone };
}
