/**
 * What means the same, in pieces of which a query reads those of its own words. A group stands in the piece of each of
 * its names.
 */
import { stemKeys } from "../language/stem.ts";
import { pieceOf } from "./word-set.ts";

/** What means the same, each group a row of names. */
export type SynonymList = Record<SynonymKind, string[][]>;

export type SynonymKind = "afkorting" | "synoniem" | "verwant";

export const SYNONYM_PIECES = 512;

/** Where a piece stands, below `/zoeken/`. */
export const synonymFile = (piece: number): string => `taal/synoniemen-${String(piece).padStart(3, "0")}.z`;

/** The pieces that may hold a folded word: by how it begins, so that a compound and its first part share one. */
export const synonymPieces = (word: string): number[] => [
  ...new Set(stemKeys(word).forms.map((key) => pieceOf(key.slice(0, SHARED_BEGINNING), SYNONYM_PIECES))),
];

const SHARED_BEGINNING = 4;
