/** What a query is taken to ask for. */

/** A word of the index, with how well it stands for what was typed (1: the very word). */
export interface IndexTerm {
  term: string;
  weight: number;
}

export type AlternativeKind =
  "zelf" | "splitsing" | "samenstelling" | "afkorting" | "synoniem" | "verwant" | "spelling" | "begin" | "dossier";

/** One way in which a text can hold what was asked for. */
export interface Alternative {
  kind: AlternativeKind;
  /** Shown under “ook gezocht op”, and the name under which it is switched off; `null`: the word itself. */
  label: string | null;
  weight: number;
  /** Each of these must be found: one of its terms. */
  all: IndexTerm[][];
  /** How far apart they may stand, in words of the index; `null`: anywhere in the question and its answer. */
  within: number | null;
}

/** One thing that was asked for: a word, a number, an exact phrase. */
export interface Concept {
  label: string;
  kind: "word" | "reference" | "phrase";
  /** A question without it is no answer. */
  isRequired: boolean;
  alternatives: Alternative[];
  /** How telling it is: high for what few questions have; 0 for a phrase of function words, which only the text knows. */
  rarity: number;
  /** What the folded words of a text must hold one of, to have an exact phrase: “ top tot teen ”. */
  phrases: string[];
}

export interface Interpretation {
  concepts: Concept[];
  excluded: Concept[];
  /** What was searched besides, each with the word it was searched for, and whether it is switched off. */
  besides: { label: string; kind: AlternativeKind; voor: string; isOff: boolean }[];
  /** Words that the archive does not have in any way. */
  unknown: string[];
  isCut: boolean;
}
