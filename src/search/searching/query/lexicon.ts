/** The words that the archive has, read in files of which a query needs only a few. */
import { type LexiconFile, type LexiconWord, type ListedWord, readLexiconFile } from "../../format/lexicon-file.ts";
import { onceFor } from "../once.ts";

/** How telling a word is that `count` of the questions have: from near 0 to about 9 in a large archive. */
export function rarity(count: number, results: number): number {
  return Math.log(1 + (results - count + 0.5) / (count + 0.5));
}

export class Lexicon {
  readonly #firstKeys: readonly string[];
  readonly #readFile: (place: number) => Promise<string>;
  readonly #files = new Map<number, Promise<LexiconFile>>();
  /** Number of questions in the archive. */
  readonly results: number;

  /** `firstKeys`: the first key in each file, in order. `readFile` gives the text of one. */
  constructor(results: number, firstKeys: readonly string[], readFile: (place: number) => Promise<string>) {
    this.results = results;
    this.#firstKeys = firstKeys;
    this.#readFile = readFile;
  }

  /** The words that are listed under a key (see `stemKeys`). */
  async underKey(key: string): Promise<readonly ListedWord[]> {
    if (this.#firstKeys.length === 0) return [];
    return (await this.#file(this.#placeOf(key))).get(key) ?? [];
  }

  /** The word itself; `null` where the archive does not have it. The key must be one of its own. */
  async find(word: string, key: string): Promise<LexiconWord | null> {
    return (await this.underKey(key)).find((entry) => entry.word === word) ?? null;
  }

  /** Each word of the archive once whose key begins so, and some others. */
  async around(prefix: string): Promise<LexiconWord[]> {
    if (this.#firstKeys.length === 0) return [];
    const found = new Map<string, LexiconWord>();
    const last = this.#placeOf(`${prefix}\uffff`);
    for (let place = this.#placeOf(prefix); place <= last; place++) {
      for (const entry of [...(await this.#file(place)).values()].flat())
        if (entry.words + entry.within > 0) found.set(entry.word, entry);
    }
    return [...found.values()];
  }

  #placeOf(key: string): number {
    let place = 0;
    while (place + 1 < this.#firstKeys.length && this.#firstKeys[place + 1]! <= key) place++;
    return place;
  }

  #file(place: number): Promise<LexiconFile> {
    return onceFor(this.#files, place, async () => readLexiconFile(await this.#readFile(place)));
  }
}
