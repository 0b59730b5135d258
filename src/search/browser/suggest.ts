/** What to offer someone whose search found nothing. */
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

/** Letters to add, leave out, change or swap to make one word of the other; `most + 1` where it takes more. */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, before[j - 2]! + 1);
      row.push(value);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length]!;
}
