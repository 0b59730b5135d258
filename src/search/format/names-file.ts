/**
 * What is suggested while someone types. The names of people, parties, ministries and themes are one file. The subjects
 * of documents are too much for one: each stands with the beginnings of its words, and is read when such a word is
 * typed. Of one beginning only the newest subjects are kept, so that a piece stays a few kilobytes whatever the size
 * of the archive; what is older is found by searching.
 */
import { foldWord, splitWords } from "../language/words.ts";
import { isStopword } from "../language/stopwords.ts";
import { FILTERS, type FilterName } from "./filters.ts";

/** A value of a filter: its label, how many questions and how many documents have it, and its page, where it has one. */
export type NameEntry = readonly [label: string, vragen: number, documenten: number, adres: string];

export type NamesByFilter = Partial<Record<FilterName, NameEntry[]>>;

export interface NamesFile {
  namen: NamesByFilter;
  /** Pieces in which the subjects stand. */
  stukken: number;
}

/** The filters whose values are suggested. */
export const NAMED_FILTERS = FILTERS.filter(({ name }) => name !== "soort" && name !== "status");

/** “Titel”, and the id of the document. */
export type Subject = readonly [titel: string, id: string];

/** Subjects up to this many are one piece, which is as large as one of many. */
const ONE_PIECE = 300;
const PIECES = 256;
/** Subjects with one beginning of a word. */
export const MOST_PER_BEGINNING = 40;

export const piecesFor = (documents: number): number => (documents <= ONE_PIECE ? 1 : PIECES);

/** So many letters of a word say in which piece it stands; a shorter one is whole. */
const BEGINNING = 4;

/** The beginnings under which a text stands, each once. */
export const beginningsOf = (text: string): string[] => [
  ...new Set(splitWords(text).flatMap((word) => (isStopword(word) ? [] : word.slice(0, BEGINNING)))),
];

/** The piece in which subjects with a word stand. */
export function subjectPiece(word: string, pieces: number): number {
  let sum = 0;
  for (const letter of foldWord(word).slice(0, BEGINNING)) sum = (sum * 31 + letter.codePointAt(0)!) % 65_521;
  return sum % pieces;
}

/** Where a piece stands, below `/zoeken/`. */
export const subjectFile = (piece: number): string => `taal/onderwerpen-${String(piece).padStart(3, "0")}.z`;
