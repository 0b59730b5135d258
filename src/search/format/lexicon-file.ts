/**
 * A file of the words of the archive. A line is a key with the words that have it: “wachtlijst⇥wachtlijst,3⇥wachtlijsten,12,4”.
 * Behind a word may stand which of several words it is a form of: “reed⇥reden,9,,1⇥gereed,2,,2”; an “r” says that it is
 * derived from that one.
 */
import { soundOf } from "../language/sound.ts";

export interface LexiconWord {
  word: string;
  /** Questions that have it as a word, and within a compound. */
  words: number;
  within: number;
}

/** A word as it is listed under a key. */
export interface ListedWord extends LexiconWord {
  /** Numbers, of this line, of the words that it is a form of; none: of any of them. */
  families: readonly number[];
  /** Whether it is not a form but made from that word: “screening”. */
  isDerived: boolean;
}

/** Key (see `stemKeys`) → the words that are listed under it. */
export type LexiconFile = ReadonlyMap<string, readonly ListedWord[]>;

/** The key under which words are listed that sound like this one: no word begins so. */
export const soundKey = (word: string): string => `~${soundOf(word)}`;

/** Whether two words of one line are forms of one word, or may be. */
export const areKin = (a: ListedWord, b: ListedWord): boolean =>
  a.families.length === 0 || b.families.length === 0 || a.families.some((family) => b.families.includes(family));

export const writeLexiconLine = (key: string, words: readonly ListedWord[]): string =>
  [key, ...words.map(writeWord)].join("\t");

function writeWord({ word, words, within, families, isDerived }: ListedWord): string {
  const fields = [word, words, within > 0 ? within : "", families.join("+") + (isDerived ? "r" : "")];
  return fields.join(",").replace(/,+$/, "");
}

/** Reads lines that {@link writeLexiconLine} wrote. */
export function readLexiconFile(text: string): LexiconFile {
  return new Map(
    text.split("\n").map((line) => {
      const [key, ...words] = line.split("\t");
      return [key!, words.map(readWord)];
    }),
  );
}

function readWord(written: string): ListedWord {
  const [word, words, within = "", kin = ""] = written.split(",");
  const families = kin.replace("r", "").split("+").filter(Boolean).map(Number);
  return { word: word!, words: Number(words), within: Number(within), families, isDerived: kin.endsWith("r") };
}
