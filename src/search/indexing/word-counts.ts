/** How many questions have each word, by itself and within a compound: of a part, then of the archive. */
import type { LexiconWord } from "../format/lexicon-file.ts";
import { stemKeys } from "../language/stem.ts";

type WordCount = Omit<LexiconWord, "word">;

/** A word by itself or within a compound, wherever it stands: so that it is looked up once. */
export interface WordTally {
  readonly word: string;
  readonly kind: keyof WordCount;
  /** Where it is counted, once it is. */
  count: WordCount | null;
  /** The question for which it was counted last. */
  question: number;
}

export class WordCounts {
  readonly #counts = new Map<string, WordCount>();
  readonly #tallies = { words: new Map<string, WordTally>(), within: new Map<string, WordTally>() };
  #questions = 0;
  #keys: Set<string> | null = null;

  /** By what a word is counted: the same each time. */
  tallyOf(word: string, kind: keyof WordCount): WordTally {
    const known = this.#tallies[kind];
    let tally = known.get(word);
    if (!tally) known.set(word, (tally = { word, kind, count: null, question: 0 }));
    return tally;
  }

  /** Adds the words of one question with its answer, each once. */
  add(sections: readonly (readonly WordTally[])[]): void {
    const question = ++this.#questions;
    for (const tallies of sections) {
      for (const tally of tallies) {
        if (tally.question === question) continue;
        tally.question = question;
        tally.count ??= this.#countOf(tally.word);
        tally.count[tally.kind]++;
      }
    }
    this.#keys = null;
  }

  /** Whether some form of a word has been counted. */
  has(word: string): boolean {
    this.#keys ??= new Set([...this.#counts.keys()].flatMap((known) => stemKeys(known).forms));
    return stemKeys(word).forms.some((key) => this.#keys!.has(key));
  }

  /** Lists a word that no question has, beside a form of it that some have: so that it is known what that is a form of. */
  list(word: string): void {
    if (this.has(word)) this.#countOf(word);
  }

  /** Counts each word of some kind as if at least so many questions had it. */
  raise(isOne: (word: string) => boolean, least: number): void {
    for (const [word, count] of this.#counts)
      if (count.words > 0 && isOne(word)) count.words = Math.max(count.words, least);
  }

  entries(): IterableIterator<[string, WordCount]> {
    return this.#counts.entries();
  }

  /** Of a word that was counted. */
  get(word: string): Readonly<WordCount> {
    return this.#counts.get(word) ?? { words: 0, within: 0 };
  }

  /** A line for each word, sorted: so that the counts of parts can be kept and added up. */
  write(): string {
    const sorted = [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.map(([word, { words, within }]) => `${word}\t${words}\t${within}`).join("\n");
  }

  /** Adds what {@link write} gave of another part. */
  addWritten(text: string): void {
    for (const line of text.split("\n")) {
      const [word, words, within] = line.split("\t");
      if (!word) continue;
      const count = this.#countOf(word);
      count.words += Number(words);
      count.within += Number(within);
    }
    this.#keys = null;
  }

  #countOf(word: string): WordCount {
    let count = this.#counts.get(word);
    if (!count) this.#counts.set(word, (count = { words: 0, within: 0 }));
    return count;
  }
}
