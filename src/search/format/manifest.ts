/** The file at the stable address: it names everything that belongs to one build. */

export interface SearchManifest {
  /** Of this layout, so that a page from a cache is not mixed with an index that it cannot read. */
  vorm: number;
  /** Number of questions (jointly answered ones count once), for how rare a word is. */
  eenheden: number;
  /** The files of words, in order: the first key of each, after which it is named (see {@link wordFile}), and its version. */
  woorden: [first: string, version: string][];
  /** Version of the Dutch words, whether the archive has them or not; see {@link dictionaryFile}. */
  woordenboek: string;
  /** Version of the pieces of what means the same; see {@link synonymFile}. */
  synoniemen: string;
  /** Address of the folded words of the names of people, of themes with their terms, and of the labels of themes. */
  namen: string;
  themas: string;
  themalabels: string;
  /** Folder of Pagefind's program below `/zoeken/`; another for another Pagefind. */
  pagefind: string;
  /** What Pagefind reads in it before it searches, as in {@link ManifestPart}. */
  begin: string[];
  /** Of each vraagsteller that documents name in several ways those names, the newest first. */
  personen: string[][];
  /** The same of each party that documents name in several ways. */
  partijen: string[][];
  /** The same of the names that are suggested, and the version of the subjects; see `names-file.ts`. */
  voorstellen: string;
  onderwerpen: string;
  /** Parts of the index, newest first. */
  delen: ManifestPart[];
}

export interface ManifestPart {
  /** Folder below `/zoeken/`. */
  naam: string;
  versie: string;
  documenten: number;
  /** The first and the last year of its documents; `null` where none has a day. */
  jaren: [first: number, last: number] | null;
  /** What Pagefind reads of the part before it searches: asked for at once, each would else wait for the one before. */
  begin: string[];
}

/** The themes with their terms: read only by someone who found nothing. */
export type ThemaList = { slug: string; label: string; termen: string[] }[];

/** Slug → label. */
export type ThemaLabels = Record<string, string>;

export const MANIFEST_FORM = 13;
export const SEARCH_ROOT = "/zoeken/";
export const MANIFEST_ADDRESS = `${SEARCH_ROOT}index.json`;

/** Where the words from a key on stand, below `/zoeken/`. */
export const wordFile = (first: string): string => {
  const safe = first.replace(/[^a-z0-9]/g, (sign) => `_${sign.codePointAt(0)!.toString(36)}_`);
  return `taal/woorden-${safe}.z`;
};

/** Where a piece of the set of Dutch words stands, below `/zoeken/`. */
export const dictionaryFile = (piece: number): string => `taal/woordenboek-${String(piece).padStart(2, "0")}.z`;
