/** What to offer someone whose search found nothing. */
import { editDistance } from "../../domain/edit-distance.ts";
import { stemKeys } from "../language/stem.ts";
import { foldWord, splitWords } from "../language/words.ts";
import { isStopword } from "../language/stopwords.ts";
import type { Lexicon } from "../searching/query/lexicon.ts";
import type { ThemaList } from "../format/manifest.ts";

/**
 * The words of the archive that look most like a word that it does not have; none that is more than two slips away. A
 * number is no misspelling of another. */
export async function nearestWords(word: string, lexicon: Lexicon, most = 3): Promise<string[]> {
  const folded = foldWord(word);
  if (folded.length < 4 || /\d/.test(folded)) return [];
  const near = (await lexicon.around(folded.slice(0, 2))).flatMap((entry) => {
    const distance = editDistance(folded, entry.word, 2);
    return distance <= (folded.length < 7 ? 1 : 2) && entry.words > 0 ? [{ ...entry, distance }] : [];
  });
  near.sort((a, b) => a.distance - b.distance || b.words - a.words || (a.word < b.word ? -1 : 1));
  return near.slice(0, most).map((entry) => entry.word);
}

/** Themes whose label or terms share a telling word with the query. */
export function fittingThemas(query: string, themas: ThemaList): ThemaList {
  const keys = new Set(keysOf(query));
  return themas.filter(({ label, termen }) =>
    [label, ...termen].some((term) => keysOf(term).some((key) => keys.has(key))),
  );
}

const keysOf = (text: string): string[] =>
  splitWords(text.replaceAll("*", "")).flatMap((word) =>
    isStopword(word) || word.length < 4 ? [] : stemKeys(word).forms,
  );
