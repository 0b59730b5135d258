/** Finds in a query what the list of synonyms knows. */
import { isStopword } from "../../language/stopwords.ts";
import { stemKeys } from "../../language/stem.ts";
import { foldedTokens } from "../../language/words.ts";
import type { SynonymList } from "../../format/manifest.ts";

export interface SynonymTerm {
  label: string;
  /** Folded words. */
  woorden: string[];
}

type SynonymKind = keyof SynonymList;

interface SynonymGroup {
  soort: SynonymKind;
  termen: SynonymTerm[];
}

/** A term of a group that stands in a query, and what else it may be called. */
export interface SynonymMatch {
  /** Place of its first word in the query, and the number of words. */
  at: number;
  length: number;
  /** How many of its words say something. */
  telling: number;
  soort: SynonymKind;
  others: SynonymTerm[];
}

export class Synonyms {
  /** By the first key of the first word. */
  readonly #byKey = new Map<string, { group: SynonymGroup; term: SynonymTerm }[]>();

  constructor(list: SynonymList) {
    for (const group of Object.entries(list).flatMap(([kind, groups]) => readGroups(kind as SynonymKind, groups))) {
      for (const term of group.termen) {
        for (const key of keysOf(term.woorden[0] ?? "")) {
          const list = this.#byKey.get(key);
          if (list) list.push({ group, term });
          else this.#byKey.set(key, [{ group, term }]);
        }
      }
    }
  }

  /** All terms that stand in a row of folded words, in whatever inflection. */
  matches(words: readonly string[]): SynonymMatch[] {
    const found: SynonymMatch[] = [];
    for (const [at, word] of words.entries()) {
      const seen = new Set<SynonymTerm>();
      for (const { group, term } of keysOf(word).flatMap((key) => this.#byKey.get(key) ?? [])) {
        if (seen.has(term) || !term.woorden.every((own, i) => isSameWord(own, words[at + i]))) continue;
        seen.add(term);
        // “de” is no form of “Deen”: function words are only part of longer names.
        if (words.slice(at, at + term.woorden.length).every(isStopword)) continue;
        const others = group.termen.filter((other) => other !== term && other.woorden.length > 0);
        const telling = term.woorden.filter((own) => !isStopword(own)).length;
        found.push({ at, length: term.woorden.length, telling, soort: group.soort, others });
      }
    }
    return found;
  }
}

const readGroups = (soort: SynonymKind, groups: readonly string[][]): SynonymGroup[] =>
  groups.map((labels) => ({ soort, termen: labels.map((label) => ({ label, woorden: foldedTokens(label) })) }));

const keysOf = (word: string): string[] => (word ? stemKeys(word).forms : []);

function isSameWord(a: string, b: string | undefined): boolean {
  if (b === undefined) return false;
  return a === b || keysOf(a).some((key) => keysOf(b).includes(key));
}
