/** How much a term tells by itself, as far as the vocabulary shows it. */
import type { Thema } from "../../../domain/thema.ts";
/** What the vocabulary says of a term, whatever text it stands in. */
export interface Telling {
  /** Whether it holds a word of the theme's label. */
  isLabel: boolean;
  words: number;
  /** In how many themes the rarest of its words stands. */
  themas: number;
}

/** @returns what tells of a term of one of these themes */
export function measureTerms(themas: readonly Thema[]): (thema: Thema, term: string) => Telling {
  const themasOf = new Map<string, Set<string>>();
  for (const { slug, termen, steuntermen } of themas) {
    for (const word of [...termen, ...steuntermen].flatMap(wordsOf)) {
      const known = themasOf.get(word);
      if (known) known.add(slug);
      else themasOf.set(word, new Set([slug]));
    }
  }
  return ({ label }, term) => {
    const words = wordsOf(term);
    const labelWords = wordsOf(label).filter(isLong);
    return {
      isLabel: words.filter(isLong).some((word) => labelWords.some((other) => isSameStart(word, other))),
      words: words.length,
      themas: Math.min(...words.map((word) => themasOf.get(word)!.size)),
    };
  };
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [""];

/** Shorter words are “van”, “de”, “een”. */
const isLong = (word: string): boolean => word.length > 3;

/** Whether two words begin alike: “huurder”, “huurwoningen”. */
const SAME_START = 5;
const isSameStart = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length, SAME_START);
  return a.slice(0, length) === b.slice(0, length);
};
