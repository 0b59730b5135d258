/**
 * The abbreviations that documents explain themselves: “Kick Out Zwarte Piet (KOZP)”, “KOZP (Kick Out Zwarte Piet)”,
 * “het Landelijk Expertisecentrum Kindermishandeling (hierna: LECK)”. The letters of the one must be those with which the
 * words of the other begin, in their order; words may give letters from within, as compounds do.
 */
import { isFunctionWord } from "../language/stopwords.ts";
import { foldedTokens, foldWord } from "../language/words.ts";

/** An abbreviation, what it stands for as it is printed, and how many documents say so. */
export type Abbreviation = [short: string, full: string, documents: number];

const SHORT = String.raw`\p{Lu}[\p{L}&/-]{0,8}\p{L}`;
const BRACKETED = new RegExp(String.raw`\s\((?:(?:hierna|verder)[^\p{Lu}()]{0,15})?[‘'“"«]?(${SHORT})[’'”"»]?\)`, "gu");
/** What may be explained stands before the bracket. Looked for from there: most sentences have none. */
const LONGEST = 91;
const BEFORE = new RegExp(String.raw`[\p{L}\d][^()\n.;:?!]{5,${LONGEST - 1}}$`, "u");
const EXPLAINS = new RegExp(String.raw`(?<!\p{L})(${SHORT})\s\(([\p{L}\d][^()\n.;:?!]{5,90})\)`, "gu");

/** Finds them in the texts of one document, each once. */
export function abbreviationsIn(texts: readonly string[]): Map<string, Abbreviation> {
  const found = new Map<string, Abbreviation>();
  const add = (short: string, full: string | null) => {
    if (full !== null) found.set(keyOf(short, full), [short, full, 1]);
  };
  for (const text of texts) {
    for (const { index, 1: short } of text.matchAll(BRACKETED)) {
      const [before] = BEFORE.exec(text.slice(Math.max(0, index - LONGEST), index)) ?? [];
      if (before) add(short!, lastWordsFor(short!, before));
    }
    for (const [, short, inside] of text.matchAll(EXPLAINS)) {
      const full = lastWordsFor(short!, inside!);
      if (full?.length === inside!.trim().length) add(short!, full);
    }
  }
  return found;
}

/** Adds up those of several documents, or of parts of the archive. */
export function addAbbreviations(lists: Iterable<Iterable<Abbreviation>>): Abbreviation[] {
  const all = new Map<string, Abbreviation>();
  for (const list of lists) {
    for (const [short, full, documents] of list) {
      const known = all.get(keyOf(short, full));
      if (known) known[2] += documents;
      else all.set(keyOf(short, full), [short, full, documents]);
    }
  }
  return [...all.values()];
}

/**
 * Groups for the list of synonyms: those that the list does not have, of each abbreviation what it is oftenest said to
 * stand for. One that is also a word (“PAS”) is left to the list: whoever types that word does not mean it.
 */
export function learnedGroups(
  abbreviations: readonly Abbreviation[],
  known: readonly (readonly string[])[],
  isWord: (word: string) => boolean,
): string[][] {
  const listed = new Set(known.flatMap((group) => group.flatMap((a) => group.map((b) => keyOf(a, b)))));
  const byShort = Map.groupBy(abbreviations, ([short]) => foldWord(short));
  return [...byShort].flatMap(([short, meanings]) =>
    isWord(short) || isFunctionWord(short)
      ? []
      : meanings
          .filter(([, full]) => !listed.has(keyOf(meanings[0]![0], full)))
          .sort((a, b) => b[2] - a[2] || (a[1] < b[1] ? -1 : 1))
          .slice(0, MOST_MEANINGS)
          .map(([own, full]) => [full, own]),
  );
}

const MOST_MEANINGS = 2;

const keyOf = (short: string, full: string): string => `${foldWord(short)}|${foldedTokens(full).join(" ")}`;

/** The fewest last words of a text that an abbreviation can stand for; `null` where it stands for none. */
function lastWordsFor(short: string, text: string): string | null {
  const letters = foldWord(short);
  if (!/\p{L}{2}/u.test(letters)) return null;
  const tokens = text.trim().split(/\s+/);
  for (let from = tokens.length - 1; from >= 0 && tokens.length - from <= letters.length + 4; from--) {
    const words = tokens.slice(from).map((token) => foldWord(token));
    const [first] = words as [string];
    if (first[0] !== letters[0] || isFunctionWord(first)) continue;
    if (words.length === 1 && first.length < SHORTEST_SINGLE) continue;
    if (spells(words, letters))
      return tokens
        .slice(from)
        .join(" ")
        .replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, "");
  }
  return null;
}

/** “Zorgverzekeringswet (Zvw)”: in a short word any letters can be found. */
const SHORTEST_SINGLE = 12;

/** Whether words give all letters in order: each its first and perhaps some from within; function words may give none. */
function spells([word, ...others]: readonly string[], letters: string): boolean {
  if (word === undefined) return letters === "";
  if (isFunctionWord(word) && spells(others, letters)) return true;
  if (letters === "" || word[0] !== letters[0]) return false;
  let at = 0;
  for (let taken = 1; taken <= letters.length; taken++) {
    if (spells(others, letters.slice(taken))) return true;
    at = word.indexOf(letters[taken] ?? "\0", at + 1);
    if (at < 0) return false;
  }
  return false;
}
