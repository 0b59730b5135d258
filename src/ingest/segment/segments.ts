/** What segmenting a document gives: its parts in the order in which they are printed. */
import type { FootnoteDefinition, Paragraph } from "mdast";
import type { Block } from "../tree/source.ts";

export interface Segment {
  soort: "vraag" | "antwoord";
  /** As printed, or counted for unnumbered questions; empty for an answer without a number. */
  nummers: string[];
  /** The heading as printed; null where there is none. */
  kop: Paragraph | null;
  body: Block[];
}

export interface Segments {
  aanhef: Block[];
  segments: Segment[];
  /** The text of a notice that follows questions it repeats. */
  mededeling: Block[];
  /** Closing remarks. */
  slot: Block[];
  noten: FootnoteDefinition[];
}
