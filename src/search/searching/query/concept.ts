/** What concepts of all kinds are made with. */
import { stemKeys } from "../../language/stem.ts";
import type { Alternative, Concept } from "./interpretation.ts";
import { type Lexicon, rarity } from "./lexicon.ts";

/** Something that the archive does not have. */
export const lacking = (label: string, kind: Concept["kind"], { results }: Lexicon): Concept => {
  return { label, kind, isRequired: kind !== "word", alternatives: [], rarity: rarity(0, results), phrases: [] };
};

/** The commonest of the words by which something unknown is searched, as if it were the thing itself. */
export async function countOf(alternatives: readonly Alternative[], lexicon: Lexicon): Promise<number> {
  let most = 0;
  for (const { all } of alternatives) {
    let least = lexicon.results;
    for (const terms of all) {
      const word = terms[0]!.term.slice(0, -1);
      const entry = await lexicon.find(word, stemKeys(word).forms[0]!);
      least = Math.min(least, entry ? entry.words + entry.within : 0);
    }
    most = Math.max(most, least);
  }
  return most;
}
