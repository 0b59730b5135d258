/**
 * The files of a part, in its folder `zoeken/<part>/`. Their names stay when the part is renewed, so that few files of a
 * site change; browsers ask for them with the version behind a question mark, and may keep them forever. Each of our own, JSON, says of
 * which version it is.
 */

export const PART_FILES = {
  /** What filters, dates and ranking need. */
  catalogue: "tabel.z",
  /** The themes of each question: read only where themes are counted or chosen. */
  themas: "themas.z",
  /** Folder of what Pagefind wrote. */
  pagefind: "pagefind",
} as const;

/** Pagefind names documents by hashes; sorted by the number that each record carries, they are those of the catalogue. */
export const NUMBER_SORT = "nr";

/** Sections of a copy are filled up to a multiple of so many words, so that their lengths take little in the catalogue. */
export const SECTION_UNIT = 128;

/** The themes of each question of a part, in the order of its catalogue: places in the slugs. */
export interface ThemasFile {
  slugs: string[];
  questions: number[][];
}

/** A file to be written. */
export interface IndexFile {
  path: string;
  content: string | Uint8Array;
}
