/** Puts lines together again: what stood between the last word of a line and the first of the next. */
import { endsInAddress, goesOn, lastWord } from "./addresses.ts";
import { dutch } from "./dictionary.ts";
import { keepsHyphen } from "./hyphens.ts";

/** How two lines join: `drop` takes the hyphen away, `glue` joins them as they are, `space` puts a space between. */
export type Join = "drop" | "glue" | "space";

/** Words that show that the hyphen before them stands for a part left out: “acute- en spoedzorg”. */
const ELLIPSIS = /^(?:en|of|en\/of|tot|dan|dan wel|alsmede|respectievelijk|resp\.|c\.q\.)(?![\p{L}\d])/u;

/** A word, or several that hyphens join. */
const WORD = /[\p{L}\p{N}]+(?:[-–][\p{L}\p{N}]+)*/gu;

/** “CO” and “2-heffing”: extractors begin a line at a lowered number. “SO” is a kind of school, too. */
const LOWERED = /(?<![\p{L}\d])(?:[CN]O\n2|NH\n3|CH\n4)(?!\d)/u;

/** Words of a document, to see how it writes a compound where no line ends in it. */
export class PrintedWords {
  readonly #lines: readonly string[];
  #counts: ReadonlyMap<string, number> | undefined;
  #pairs: ReadonlyMap<string, Pair> | undefined;

  constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** How often a word is printed, not counting where it ends a line. */
  count(word: string): number {
    // Most documents never ask.
    this.#counts ??= countsOf(this.#lines);
    return this.#counts.get(word.toLowerCase()) ?? 0;
  }

  has(word: string): boolean {
    return this.count(word) > 0;
  }

  /** Where a word is two that are printed apart elsewhere, at least so much more often; `null` where they are not. */
  apart(word: string, more = 0): number | null {
    this.#pairs ??= pairsOf(this.#lines);
    const pair = this.#pairs.get(word.toLowerCase());
    return pair && pair.count >= this.count(word) + more ? pair.cut : null;
  }
}

interface Pair {
  /** Where the second word begins. */
  cut: number;
  count: number;
}

const PAIR = /(?<![\p{L}\p{N}-])([\p{L}-]+) (?=([\p{L}-]+))/gu;

/** Words with one space between, by both as one word. */
function pairsOf(lines: readonly string[]): ReadonlyMap<string, Pair> {
  const pairs = new Map<string, Pair>();
  for (const line of lines) {
    for (const [, first = "", second = ""] of line.toLowerCase().matchAll(PAIR)) {
      const known = pairs.get(first + second);
      if (known) known.count++;
      else pairs.set(first + second, { cut: first.length, count: 1 });
    }
  }
  return pairs;
}

function countsOf(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const words = line.toLowerCase().match(WORD) ?? [];
    // The last may be cut off.
    for (const word of words.slice(0, -1)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/**
 * @param before the text up to the end of a line, as far as its paragraph goes
 * @param after the next line
 */
export function joinOf(before: string, after: string, words: PrintedWords): Join {
  const last = lastWord(before);
  if (last.endsWith("\u00AD")) return "drop";
  if (endsInAddress(last)) return goesOn(last, after) ? "glue" : "space";
  if (/[\p{L}\d]\/$/u.test(last) && /^[\p{L}\d]/u.test(after)) return "glue";
  if (/\d[–—]$/.test(last) && /^\d/.test(after)) return "glue";
  if (LOWERED.test(`${last.slice(-3)}\n${after.slice(0, 2)}`)) return "glue";
  const first = /[-‐‑]$/.test(last) ? /[\p{L}\p{N}’'.&]+(?=.$)/u.exec(last)?.[0] : undefined;
  if (first === undefined) return "space";
  return joinHyphen(first, after, words, IN_NAME.test(before));
}

/** “Climate Change-”: behind a name of several words. */
const IN_NAME = /(?<!\p{L})\p{Lu}\p{L}+\s\p{Lu}\p{L}+.$/u;
/** Shorter words end surnames: “Jan Wester-” and “veld”. */
const SHORTEST_NOUN = 6;

function joinHyphen(first: string, after: string, words: PrintedWords, inName: boolean): Join {
  if (ELLIPSIS.test(after) || !/^[\p{L}\p{N}«“‘"'(]/u.test(after)) return "space";
  // Behind a small letter a number is the mark of a note: “jurispruden-” and “tie1”.
  const second = /^(?:[\p{L}\p{N}]*[\p{Lu}\p{N}]\p{L}+|\p{L}+|\p{N}+)/u.exec(after)?.[0];
  if (second === undefined) return "glue";
  const [joined, hyphened] = [words.has(first + second), words.has(`${first}-${second}`)];
  if (joined !== hyphened) return joined ? "drop" : "glue";
  if (keepsHyphen(first, second)) return "glue";
  if (inName && second.length >= SHORTEST_NOUN && dutch().isWord(second) && !dutch().isKnown(first + second))
    return "glue";
  // “rooms-katholiek”
  return !dutch().isWord(first + second) && dutch().isWord(`${first}-${second}`) ? "glue" : "drop";
}

/** A line without the hyphen that broke its last word. */
export const withoutHyphen = (line: string): string => line.replace(/[-‐‑\u00AD]$/, "");
