/** The words of the archive with how many questions have them, in files that a browser reads only where it needs them. */
import { createHash } from "node:crypto";
import { type LexiconWord, writeLexiconLine } from "../format/lexicon-file.ts";
import { stemKeys } from "../language/stem.ts";
import type { WordCounts } from "./word-counts.ts";

export interface WrittenLexicon {
  /** The first key in it. */
  first: string;
  text: string;
}

/**
 * The files of the lexicon. One more document should change few of them. So a file begins where the key itself says so,
 * whatever stands around it, and counts are rounded: they only say how rare a word is.
 */
export function lexiconFiles(counts: WordCounts, size = FILE_KEYS): WrittenLexicon[] {
  const byKey = new Map<string, LexiconWord[]>();
  for (const [word, { words, within }] of [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { forms, roots } = stemKeys(word);
    for (const key of new Set([...forms, ...roots])) {
      const listed = byKey.get(key) ?? [];
      byKey.set(key, listed);
      listed.push({ word, words: rounded(words), within: rounded(within) });
    }
  }
  const files: { first: string; lines: string[] }[] = [];
  for (const [key, words] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = files.at(-1);
    const line = writeLexiconLine(key, words);
    if (!last || (last.lines.length >= size && beginsFile(key, size))) files.push({ first: key, lines: [line] });
    else last.lines.push(line);
  }
  return files.map(({ first, lines }) => ({ first, text: lines.join("\n") }));
}

/** At least so many keys a file, and as many more on average; some 2 KB compressed. */
const FILE_KEYS = 150;

const beginsFile = (key: string, size: number): boolean =>
  createHash("sha256").update(key).digest().readUInt32BE() % size === 0;

/** Steps of about a half: below ten the number itself, then 10, 15, 25, 40, 60, 100 … */
export function rounded(count: number): number {
  if (count < 10) return count;
  const scale = 10 ** Math.floor(Math.log10(count));
  return STEPS.findLast((step) => step * scale <= count)! * scale;
}

const STEPS = [1, 1.5, 2.5, 4, 6];
