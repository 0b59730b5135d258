/**
 * A file of the words of the archive. A line is a key with the words that have it: “wachtlijst⇥wachtlijst,3⇥wachtlijsten,12,4”.
 */

export interface LexiconWord {
  word: string;
  /** Questions that have it as a word, and within a compound. */
  words: number;
  within: number;
}

/** Key (see `stemKeys`) → the words that are listed under it. */
export type LexiconFile = ReadonlyMap<string, readonly LexiconWord[]>;

export const writeLexiconLine = (key: string, words: readonly LexiconWord[]): string =>
  [
    key,
    ...words.map((one) => (one.within > 0 ? `${one.word},${one.words},${one.within}` : `${one.word},${one.words}`)),
  ].join("\t");

/** Reads lines that {@link writeLexiconLine} wrote. */
export function readLexiconFile(text: string): LexiconFile {
  return new Map(
    text.split("\n").map((line) => {
      const [key, ...words] = line.split("\t");
      return [key!, words.map(readWord)];
    }),
  );
}

function readWord(written: string): LexiconWord {
  const [word, words, within] = written.split(",");
  return { word: word!, words: Number(words), within: Number(within ?? 0) };
}
