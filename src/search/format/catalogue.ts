/** What searching must know of documents besides where their words stand: for filters, counts, dates and ranking. */
import type { FilteredRow, NameLists } from "./filters.ts";

/** The documents of a part. */
export interface PartCatalogue {
  names: NameLists;
  /** They should stand by id: neighbours differ little. */
  rows: CatalogueRow[];
}

export interface CatalogueRow extends FilteredRow {
  id: string;
  ingezonden: string | null;
  ontvangen: string | null;
  vragen: readonly CatalogueVraag[];
  antwoorden: readonly CatalogueAntwoord[];
  /** Lengths of the sections of the indexed copy, in units of words. */
  titel: number;
  betrokkenen: number;
  rest: number;
}

export interface CatalogueVraag {
  /** Names the question in its address. */
  sleutel: string;
  /** As printed. */
  nummers: readonly string[];
  length: number;
}

export interface CatalogueAntwoord {
  /** The places (in `vragen`) of the questions that it answers. */
  vragen: readonly number[];
  length: number;
}

/** The day of a document: of its answer, else of its questions; “” where neither is known. */
export const dateOf = ({ ontvangen, ingezonden }: Pick<CatalogueRow, "ontvangen" | "ingezonden">): string =>
  ontvangen ?? ingezonden ?? "";
