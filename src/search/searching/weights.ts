/**
 * Every number that decides what is found and in which order. `docs/zoeken.md` says how they were chosen; change one
 * and run the queries again.
 */

/** How well something stands for the word that was typed. */
export const WEIGHTS = {
  inflection: 0.95,
  derivation: 0.8,
  withinCompound: 0.85,
  joined: 1,
  split: 0.8,
  /** A cut of a word that the archive also has whole. */
  splitKnown: 0.65,
  afkorting: 0.95,
  synoniem: 0.75,
  verwant: 0.5,
  spelling: 0.85,
  begin: 0.7,
  dossier: 0.4,
  /** The number of an amount, and near it what it counts. */
  amount: 0.9,
  /** The words of one name share its weight: divided by their number to this power. */
  share: 0.6,
} as const;

/** How much it counts where a word is found. */
export const SECTIONS = {
  vraag: 1,
  antwoord: 0.85,
  titel: 0.7,
  betrokkenen: 0.9,
  /** Opening, closing, notes. */
  rest: 0.3,
  /** In another question of the same document. */
  elsewhere: 0.3,
} as const;

export const RANKING = {
  /** A word that is in the title as well as in the question. */
  titleBonus: 0.1,
  /** A word in both question and answer. */
  bothBonus: 0.15,
  /** For each repetition of a word, less and less. */
  repetition: 0.06,
  /** All words close together, at most this much. */
  proximity: 0.5,
  /** Neighbours in the query that are neighbours in the text. */
  adjacency: 0.25,
  /** The share of the query that was found, to this power. */
  coverage: 1.5,
  /** Answers longer than this (in words of the index) say less per word. */
  usualLength: 250,
  /**
   * What a question says by another name only, of a word that the archive has: how rare that word is, of the greatest rarity,
   * to this power. The better the archive knows a word, the more its own stands above its other names.
   */
  otherName: 0.3,
  /** The newest document gains this share over the oldest: enough to settle ties. */
  newness: 0.02,
} as const;

/** What is shown at all. */
export const SHOWN = {
  /** Share of the query (by rarity) that a question must have, with what surrounds it. */
  coverage: 0.5,
  /** The same, where a rare word of the query is in the title: then the document is about it. */
  topicCoverage: 0.33,
  /** Such a word stands there itself or inflected, not as a part of another. */
  topicQuality: 0.9,
  /** Such a word is in at most the square root of all questions: at least this share of the greatest rarity. */
  topicRarity: 0.5,
  /** A query of this many words or fewer must be found whole. */
  wholeUpTo: 2,
  /** Share of the query that must stand in the question or its answer, or be who asked or answered. */
  own: 0.2,
  /** Share of the query that must stand in the question or its answer itself, where that has not all of it. */
  partial: 0.25,
  /** The same, of what stands behind what has all of it. */
  behind: 0.4,
  /** Of what stands only in another question, in notes or in the opening: so much of it is there. */
  around: 0.2,
  /** A title says something at least so well: by another name, in a compound; not by something akin. */
  saidQuality: 0.7,
  /** A question whose score is below this share of the best is left out. */
  ofBest: 0.25,
} as const;

/** How many questions of one document are shown at once. */
export const GROUPS = {
  /** At least so many together. */
  page: 10,
  always: 3,
  most: 6,
  /** Beyond `always`, a question must be this good compared with the best of the next document. */
  asGoodAs: 0.9,
} as const;
