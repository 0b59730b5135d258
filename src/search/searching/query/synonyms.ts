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
  /** Places of its words in the query. */
  places: readonly number[];
  /** How many of its words say something. */
  telling: number;
  soort: SynonymKind;
  /** “Veilig Thuis”: its words are no words by themselves. */
  isName: boolean;
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

  /** All terms that stand among folded words, in whatever inflection. `names`: those that are no function words. */
  async matches(words: readonly string[], names: ReadonlySet<string> = new Set()): Promise<SynonymMatch[]> {
    return (await Promise.all(words.map((_, at) => this.#matchesAt(words, at, names)))).flat();
  }

  async #matchesAt(words: readonly string[], at: number, names: ReadonlySet<string>): Promise<SynonymMatch[]> {
    const word = words[at]!;
    const pieces = await Promise.all(synonymPieces(word).map((piece) => this.#piece(piece)));
    const found = new Map<string, SynonymMatch>();
    for (const { group, term } of pieces.flatMap((piece) => keysOf(word).flatMap((key) => piece.get(key) ?? []))) {
      // “de” is no form of “Deen”: function words are only part of longer names.
      if (term.woorden.length === 1 && isStopword(word) && !names.has(word)) continue;
      const own = term.woorden.filter((one) => !isStopword(one));
      const telling = own.length;
      const isName = telling > 1 && /^\p{Lu}/u.test(term.label);
      const isLoose = telling > 1 && !isName && own[0] === term.woorden[0];
      const places =
        (await this.#inRow(term.woorden, words, at)) ?? (isLoose ? await this.#nearby(own, words, at) : null);
      if (!places) continue;
      const others = group.termen.filter((other) => other !== term && other.woorden.length > 0);
      // A group may stand in several pieces, and under several keys of a word.
      const name = [group.soort, term.label, ...others.map(({ label }) => label)].join("|");
      found.set(name, { places, telling, soort: group.soort, isName, others });
    }
    return [...found.values()];
  }

  async #inRow(own: readonly string[], words: readonly string[], at: number): Promise<number[] | null> {
    for (const [i, one] of own.entries()) {
      const word = words[at + i];
      if (word === undefined || !(await this.#isForm(one, word))) return null;
    }
    return own.map((_, i) => at + i);
  }

  /** “slaan van een kind” for “kind slaan”: a few words around the first, in whatever order. */
  async #nearby([first, ...others]: readonly string[], words: readonly string[], at: number): Promise<number[] | null> {
    if (!(await this.#isForm(first!, words[at]!))) return null;
    const places = [at];
    for (const one of others) {
      for (const [i, word] of words.entries()) {
        if (Math.abs(i - at) > NEARBY || places.includes(i) || !(await this.#isForm(one, word))) continue;
        places.push(i);
        break;
      }
    }
    return places.length > others.length ? places : null;
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

const NEARBY = 4;

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
