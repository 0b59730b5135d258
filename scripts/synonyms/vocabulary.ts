/** The words of texts as the search sees them: all forms of a word are one, by the name of the commonest. */
import type { SynonymList } from "../../src/search/format/synonym-file.ts";
import { stemKeys } from "../../src/search/language/stem.ts";
import { isStopword } from "../../src/search/language/stopwords.ts";
import { foldedTokens } from "../../src/search/language/words.ts";

export interface Vocabulary {
  /** Each text as the names of its telling words, in order. */
  texts: string[][];
  /** The name of each word, with how many texts have it, the commonest first. */
  words: { word: string; texts: number }[];
}

/** Reads texts into words. Numbers and function words say nothing. */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
  const read = texts.map((text) => foldedTokens(text).filter((word) => !isStopword(word) && !/\d/.test(word)));
  const spellings = new Map<string, Map<string, number>>();
  const inTexts = new Map<string, number>();
  for (const words of read) {
    for (const word of words) {
      const own = spellings.get(keyOf(word)) ?? new Map<string, number>();
      spellings.set(keyOf(word), own.set(word, (own.get(word) ?? 0) + 1));
    }
    for (const key of new Set(words.map(keyOf))) inTexts.set(key, (inTexts.get(key) ?? 0) + 1);
  }
  const names = new Map([...spellings].map(([key, own]) => [key, [...own].sort(([, a], [, b]) => b - a)[0]![0]]));
  return {
    texts: read.map((words) => words.map((word) => names.get(keyOf(word))!)),
    words: [...inTexts]
      .map(([key, count]) => ({ word: names.get(key)!, texts: count }))
      .sort((a, b) => b.texts - a.texts || (a.word < b.word ? -1 : 1)),
  };
}

const keyOf = (word: string): string => stemKeys(word).forms[0]!;

/** What the lists say already. */
export class Known {
  readonly #partners = new Map<string, Set<string>>();

  constructor(list: SynonymList) {
    for (const group of Object.values(list).flat()) {
      const names = group.map((label) =>
        foldedTokens(label)
          .filter((word) => !isStopword(word))
          .map(keyOf),
      );
      const heads = names.flatMap((words) => (words.length === 1 ? [words[0]!] : []));
      for (const head of heads) {
        const partners = this.#partners.get(head) ?? new Set<string>();
        this.#partners.set(head, partners);
        for (const words of names) for (const word of words) if (word !== head) partners.add(word);
      }
    }
  }

  /** Whether a word stands in a group by itself. */
  has(word: string): boolean {
    return this.#partners.has(keyOf(word));
  }

  /** Whether two words stand together in a group. */
  ties(a: string, b: string): boolean {
    return (
      (this.#partners.get(keyOf(a))?.has(keyOf(b)) ?? false) || (this.#partners.get(keyOf(b))?.has(keyOf(a)) ?? false)
    );
  }
}
