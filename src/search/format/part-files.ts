/**
 * The files of a part, in its folder `zoeken/<part>/`. Their names stay when the part is renewed, so that few files of a
 * site change; browsers ask for them with the version behind a question mark, and may keep them forever.
 */

/** A version is a hash of the part: so many letters. Each of our own files begins with it. */
export const VERSION_LENGTH = 8;

export const PART_FILES = {
  /** What filters, dates and ranking need. */
  catalogue: "tabel.z",
  /** The themes of each question: read only where themes are counted or chosen. */
  themas: "themas.z",
  /** Folder of what Pagefind wrote. */
  pagefind: "pagefind",
} as const;

/** Sections of a copy are filled up to a multiple of so many words, so that their lengths take little in the catalogue. */
export const SECTION_UNIT = 128;

/** A file to be written. */
export interface IndexFile {
  path: string;
  content: string | Uint8Array;
}
