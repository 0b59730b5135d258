/** All the ways in which the archive may say one word: inflected, derived, within a compound. */
import { WITHIN_END, WORD_END } from "../../format/copy-marks.ts";
import { stemKeys } from "../../language/stem.ts";
import { WEIGHTS } from "../weights.ts";
import { areKin, type LexiconWord } from "../../format/lexicon-file.ts";
import type { Lexicon } from "./lexicon.ts";
import type { IndexTerm } from "./interpretation.ts";

export interface Variants {
  /** Words of the index, best first. */
  terms: IndexTerm[];
  /** Questions that have any of them; a guess from above. */
  count: number;
  /** Whether the archive has the word or a form of it, not only words derived from it or compounds with it. */
  isKnown: boolean;
}

/** More forms than this are noise. */
const MOST_FORMS = 14;

/** Looks up a folded word with all its forms. */
export async function findVariants(word: string, lexicon: Lexicon): Promise<Variants> {
  const { forms, roots } = stemKeys(word);
  const related = new Map<string, { entry: LexiconWord; weight: number }>();
  const lists = await Promise.all([...forms, ...roots].map((key) => lexicon.underKey(key)));
  for (const [i, list] of lists.entries()) {
    const own = list.find((entry) => entry.word === word);
    for (const entry of list) {
      if (own && !areKin(own, entry)) continue;
      const isForm = i < forms.length && !entry.isDerived && !own?.isDerived;
      const weight = entry.word === word ? 1 : isForm ? WEIGHTS.inflection : WEIGHTS.derivation;
      if (weight > (related.get(entry.word)?.weight ?? 0)) related.set(entry.word, { entry, weight });
    }
  }
  const ranked = [...related.values()]
    .sort((a, b) => b.weight - a.weight || b.entry.words - a.entry.words || (a.entry.word < b.entry.word ? -1 : 1))
    .slice(0, MOST_FORMS);
  const terms: IndexTerm[] = [];
  let count = 0;
  for (const { entry, weight } of ranked) {
    if (entry.words > 0) terms.push({ term: entry.word + WORD_END, weight });
    if (entry.within > 0) terms.push({ term: entry.word + WITHIN_END, weight: weight * WEIGHTS.withinCompound });
    count += entry.words + entry.within;
  }
  return {
    terms: terms.sort((a, b) => b.weight - a.weight),
    count: Math.min(count, lexicon.results),
    isKnown: ranked.some(({ entry, weight }) => weight >= WEIGHTS.inflection && entry.words + entry.within > 0),
  };
}
