/** Cuts a compound in a query into words that the archive has: “pleegouderbegeleiding” → pleegouder, begeleiding. */
import { WORD_END } from "../../format/copy-marks.ts";
import { isStopword } from "../../language/stopwords.ts";
import { WEIGHTS } from "../weights.ts";
import type { Lexicon } from "./lexicon.ts";
import { findVariants } from "./variants.ts";

const LINKS = ["", "s", "en", "e"];
const SHORTEST_PART = 4;

/** Whether every word of a cut stands by itself in the archive, in some form: “neder” and “ming” do not, “mijn” says nothing. */
export async function areWords(cut: readonly string[], lexicon: Lexicon): Promise<boolean> {
  for (const word of cut) {
    const { terms } = await findVariants(word, lexicon);
    const standsAlone = terms.some(({ term, weight }) => term.endsWith(WORD_END) && weight >= WEIGHTS.inflection);
    if (isStopword(word) || !standsAlone) return false;
  }
  return true;
}

/** Reads what all cuts need at once, the beginnings and then what remains of those that are words. */
async function readCuts(word: string, lexicon: Lexicon): Promise<void> {
  const places = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_PART + 1) }, (_, i) => i + SHORTEST_PART);
  const heads = await Promise.all(places.map((at) => findVariants(word.slice(0, at), lexicon)));
  const tails = places.flatMap((at, i) =>
    heads[i]!.isKnown ? LINKS.flatMap((link) => (word.startsWith(link, at) ? [word.slice(at + link.length)] : [])) : [],
  );
  await Promise.all(tails.filter(({ length }) => length >= SHORTEST_PART).map((tail) => findVariants(tail, lexicon)));
}

/** The cut whose rarer part is most common; `null` where no cut gives two words of the archive. */
export async function splitQueryCompound(word: string, lexicon: Lexicon, depth = 1): Promise<string[] | null> {
  await readCuts(word, lexicon);
  let best: string[] | null = null;
  let bestScore = 0;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const head = await findVariants(word.slice(0, at), lexicon);
    if (!head.isKnown) continue;
    for (const link of LINKS) {
      const tail = word.slice(at + link.length);
      if (!word.startsWith(link, at) || tail.length < SHORTEST_PART) continue;
      const last = await findVariants(tail, lexicon);
      if (last.terms.length > 0) {
        const score = Math.log(1 + Math.min(head.count, last.count)) + Math.min(at, tail.length) - link.length / 2;
        if (score > bestScore) {
          best = [word.slice(0, at), tail];
          bestScore = score;
        }
      } else if (!best && depth > 0) {
        const rest = await splitQueryCompound(tail, lexicon, depth - 1);
        if (rest) best = [word.slice(0, at), ...rest];
      }
    }
  }
  return best;
}
