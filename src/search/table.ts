/**
 * The table that goes with a part of the index: what Pagefind does not tell about a document, and what filters,
 * counts and dates need. One row per document, kept short: the whole table is read with the first search.
 */
import type { Soort } from "../domain/document.ts";

export interface SearchTable {
  vraagstellers: { naam: string; partij: string | null }[];
  bewindspersonen: string[];
  ministeries: string[];
  themas: { slug: string; label: string }[];
  documenten: TableRow[];
}

/** Numbers are places in the lists above; lengths are words of the indexed copy, in the order of its sections. */
export type TableRow = [
  fragment: string,
  id: string,
  soort: Soort,
  vraagstellers: number[],
  bewindspersonen: number[],
  ministeries: number[],
  ingezonden: string | null,
  ontvangen: string | null,
  titel: number,
  betrokkenen: number,
  vragen: TableVraag[],
  antwoorden: TableAntwoord[],
  rest: number,
];

/** `nummers` is left out (0) where it is the key alone. */
export type TableVraag = [sleutel: string, nummers: string[] | 0, themas: number[], length: number];

/** The places (in `vragen`) of the questions that it answers, and its length. */
export type TableAntwoord = [vragen: number[], length: number];

/** Names of the files beside a part's Pagefind bundle, and in the folder of the language. They are compressed. */
export const FILES = {
  table: "tabel.json.z",
  synonyms: "synoniemen.json.z",
  themas: "themas.json.z",
  words: (place: number): string => `woorden-${place}.txt.z`,
} as const;

/** The file at the stable address: it names everything that belongs to one build. */
export interface SearchManifest {
  /** Of this layout, so that a page from a cache is not mixed with an index that it cannot read. */
  vorm: number;
  /** Number of questions (jointly answered ones count once), for how rare a word is. */
  eenheden: number;
  /** Folder with the words and the synonyms. */
  taal: string;
  /** First key of each file of words. */
  woorden: string[];
  /** Parts of the index, newest first: each a folder with a Pagefind bundle and a table. */
  delen: { pad: string; documenten: number }[];
}

/** The themes with their terms: read only by someone who found nothing. */
export type ThemaList = { slug: string; label: string; termen: string[] }[];

/** What means the same, each group a row of names. */
export type SynonymList = Record<"afkorting" | "synoniem" | "verwant", string[][]>;

export const MANIFEST_FORM = 2;
export const MANIFEST_ADDRESS = "/zoeken/index.json";
