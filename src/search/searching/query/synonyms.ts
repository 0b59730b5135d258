/** Finds in a query what the list of synonyms knows. */
import { isStopword } from "../../language/stopwords.ts";
import { stemKeys } from "../../language/stem.ts";
import { foldedTokens } from "../../language/words.ts";
import { type SynonymKind, type SynonymList, synonymPieces } from "../../format/synonym-file.ts";
import { areKin } from "../../format/lexicon-file.ts";
import type { Lexicon } from "./lexicon.ts";
import { onceFor } from "../once.ts";

export interface SynonymTerm {
  label: string;
  /** Folded words. */
  woorden: string[];
}

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

/** Terms by a key of their first word. */
type TermsByKey = ReadonlyMap<string, { group: SynonymGroup; term: SynonymTerm }[]>;

export class Synonyms {
  readonly #readPiece: (piece: number) => Promise<SynonymList>;
  readonly #lexicon: Lexicon;
  readonly #pieces = new Map<number, Promise<TermsByKey>>();

  /** `lexicon` knows of words that end alike whether they are forms of one word. */
  constructor(readPiece: (piece: number) => Promise<SynonymList>, lexicon: Lexicon) {
    this.#readPiece = readPiece;
    this.#lexicon = lexicon;
  }

  /** All terms that stand in a row of folded words, in whatever inflection. `names`: those that are no function words. */
  async matches(words: readonly string[], names: ReadonlySet<string> = new Set()): Promise<SynonymMatch[]> {
    return (await Promise.all(words.map((_, at) => this.#matchesAt(words, at, names)))).flat();
  }

  async #matchesAt(words: readonly string[], at: number, names: ReadonlySet<string>): Promise<SynonymMatch[]> {
    const word = words[at]!;
    const pieces = await Promise.all(synonymPieces(word).map((piece) => this.#piece(piece)));
    const found = new Map<string, SynonymMatch>();
    for (const { group, term } of pieces.flatMap((piece) => keysOf(word).flatMap((key) => piece.get(key) ?? []))) {
      if (!(await this.#isSaid(term, words, at))) continue;
      // “de” is no form of “Deen”: function words are only part of longer names.
      if (words.slice(at, at + term.woorden.length).every((own) => isStopword(own) && !names.has(own))) continue;
      const others = group.termen.filter((other) => other !== term && other.woorden.length > 0);
      const telling = term.woorden.filter((own) => !isStopword(own)).length;
      // A group may stand in several pieces, and under several keys of a word.
      const name = [group.soort, term.label, ...others.map(({ label }) => label)].join("|");
      found.set(name, { at, length: term.woorden.length, telling, soort: group.soort, others });
    }
    return [...found.values()];
  }

  async #isSaid({ woorden }: SynonymTerm, words: readonly string[], at: number): Promise<boolean> {
    for (const [i, own] of woorden.entries()) {
      const word = words[at + i];
      if (word === undefined || !(await this.#isForm(own, word))) return false;
    }
    return true;
  }

  /** “ouders” is no form of “oudere”, though the rules make one of both. */
  async #isForm(a: string, b: string): Promise<boolean> {
    if (a === b) return true;
    const key = keysOf(a).find((one) => keysOf(b).includes(one));
    if (key === undefined) return false;
    const listed = await this.#lexicon.underKey(key);
    const [first, second] = [a, b].map((word) => listed.find((entry) => entry.word === word));
    return !first || !second || areKin(first, second);
  }

  #piece(piece: number): Promise<TermsByKey> {
    return onceFor(this.#pieces, piece, async () => byKey(await this.#readPiece(piece)));
  }
}

function byKey(list: SynonymList): TermsByKey {
  const terms = new Map<string, { group: SynonymGroup; term: SynonymTerm }[]>();
  for (const group of Object.entries(list).flatMap(([kind, groups]) => readGroups(kind as SynonymKind, groups))) {
    for (const term of group.termen) {
      for (const key of keysOf(term.woorden[0] ?? "")) {
        const list = terms.get(key);
        if (list) list.push({ group, term });
        else terms.set(key, [{ group, term }]);
      }
    }
  }
  return terms;
}

const readGroups = (soort: SynonymKind, groups: readonly string[][]): SynonymGroup[] =>
  groups.map((labels) => ({ soort, termen: labels.map((label) => ({ label, woorden: foldedTokens(label) })) }));

const keysOf = (word: string): string[] => (word ? stemKeys(word).forms : []);
