/** The words of the archive with how many questions have them, in files that a browser reads only where it needs them. */
import { createHash } from "node:crypto";
import { type ListedWord, soundKey, writeLexiconLine } from "../format/lexicon-file.ts";
import { stemKeys } from "../language/stem.ts";
import type { Families } from "./families.ts";
import { isVerbName } from "./paradigms.ts";
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
export function lexiconFiles(counts: WordCounts, families: Families, size = FILE_KEYS): WrittenLexicon[] {
  const byKey = listWords(counts, families);
  const files: { first: string; lines: string[] }[] = [];
  for (const [key, words] of [...byKey].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = files.at(-1);
    const line = writeLexiconLine(key, withFamilies(words, counts));
    if (!last || (last.lines.length >= size && beginsFile(key, size))) files.push({ first: key, lines: [line] });
    else last.lines.push(line);
  }
  return files.map(({ first, lines }) => ({ first, text: lines.join("\n") }));
}

/** A word under a key, with the words that it is a form of. */
interface Listing {
  lemmas: readonly string[];
  isDerived: boolean;
}

/** All words under their keys; what the rules do not bring together, the dictionary does. */
function listWords(counts: WordCounts, families: Families): Map<string, Map<string, Listing>> {
  const byKey = new Map<string, Map<string, Listing>>();
  const byLemma = new Map<string, string[]>();
  const list = (key: string, word: string, listing: Listing) => {
    const listed = byKey.get(key) ?? new Map<string, Listing>();
    byKey.set(key, listed);
    if (!listed.has(word)) listed.set(word, listing);
  };
  const known = new Map<string, readonly string[]>();
  for (const word of [...counts.entries()].map(([word]) => word).sort()) {
    const { forms, roots } = stemKeys(word);
    const lemmas = families.of(word);
    known.set(word, lemmas);
    for (const lemma of lemmas) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), word]);
    const { words, within } = counts.get(word);
    if (isSpelled(word) && words + within > 0) list(soundKey(word), word, { lemmas: [], isDerived: false });
    for (const key of forms) list(key, word, { lemmas, isDerived: false });
    for (const key of roots) list(key, word, { lemmas: [], isDerived: true });
  }
  for (const members of byLemma.values()) {
    for (const member of members) {
      const key = stemKeys(member).forms[0]!;
      for (const other of members) list(key, other, { lemmas: known.get(other)!, isDerived: false });
    }
  }
  return byKey;
}

/** Numbers and short words are not corrected. */
const isSpelled = (word: string): boolean => word.length > 4 && !/\d/.test(word);

/** “IND” is not what “geïnd” is a form of: so short a word that the dictionary lacks is no stem. */
const isAbbreviation = (word: string, { lemmas }: Pick<Listing, "lemmas">): boolean =>
  word.length <= 3 && lemmas.length === 0;

/** Numbers the words that a line has forms of; not where all are forms of one. */
function withFamilies(listed: ReadonlyMap<string, Listing>, counts: WordCounts): ListedWord[] {
  const lemmas = [...new Set([...listed.values()].flatMap((one) => one.lemmas))].sort();
  const inflected = [...listed.values()].filter(({ isDerived, lemmas: own }) => !isDerived && own.length > 0);
  const verbs = lemmas.filter(isVerbName);
  const isOne =
    (lemmas.length === 0 || lemmas.some((lemma) => inflected.every(({ lemmas: own }) => own.includes(lemma)))) &&
    (verbs.length > 0 || inflected.length === listed.size) &&
    (lemmas.length === 0 || ![...listed].some(([word, one]) => isAbbreviation(word, one)));
  const numberOf = new Map(lemmas.map((lemma, i) => [lemma, i + 1]));
  return [...listed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, { lemmas: own, isDerived }]) => {
      const { words, within } = counts.get(word);
      // What is derived, is derived from a verb.
      const names = isDerived ? verbs : own;
      const numbers = isOne ? [] : names.map((lemma) => numberOf.get(lemma)!);
      const hasNone = isDerived || isAbbreviation(word, { lemmas: own });
      if (!isOne && hasNone && numbers.length === 0) numbers.push(0);
      return { word, words: rounded(words), within: rounded(within), families: numbers, isDerived };
    });
}

/** At least so many keys a file, and as many more on average; some 1 KB compressed. */
const FILE_KEYS = 64;

const beginsFile = (key: string, size: number): boolean =>
  createHash("sha256").update(key).digest().readUInt32BE() % size === 0;

/** Steps of about a half: below ten the number itself, then 10, 15, 25, 40, 60, 100 … */
export function rounded(count: number): number {
  if (count < 10) return count;
  const scale = 10 ** Math.floor(Math.log10(count));
  return STEPS.findLast((step) => step * scale <= count)! * scale;
}

const STEPS = [1, 1.5, 2.5, 4, 6];
