/** What searching must know of documents besides where their words stand: for filters, counts, dates and ranking. */
import type { Soort } from "../../domain/document.ts";

export interface TableRow {
  id: string;
  soort: Soort;
  /** Places in the lists of the table. */
  vraagstellers: readonly number[];
  bewindspersonen: readonly number[];
  ministeries: readonly number[];
  ingezonden: string | null;
  ontvangen: string | null;
  vragen: readonly TableVraag[];
  antwoorden: readonly TableAntwoord[];
  /** Lengths of the sections of the indexed copy, in units of words. */
  titel: number;
  betrokkenen: number;
  rest: number;
}

export interface TableVraag {
  /** Names the question in its address. */
  sleutel: string;
  /** As printed. */
  nummers: readonly string[];
  length: number;
}

export interface TableAntwoord {
  /** The places (in `vragen`) of the questions that it answers. */
  vragen: readonly number[];
  length: number;
}

export interface NameLists {
  vraagstellers: { naam: string; partij: string | null }[];
  bewindspersonen: string[];
  ministeries: string[];
}

/** The day of a document: of its answer, else of its questions; “” where neither is known. */
export const dateOf = ({ ontvangen, ingezonden }: Pick<TableRow, "ontvangen" | "ingezonden">): string =>
  ontvangen ?? ingezonden ?? "";
