/** What a text is about, in words that other texts can share: stems, with the parts of compounds. */
import { isFormulaWord } from "./formula-words.ts";
import { hash32 } from "./hash.ts";
import { ORDINALS, WRITTEN } from "../search/language/numerals.ts";
import { stemKeys } from "../search/language/stem.ts";
import { isStopword } from "../search/language/stopwords.ts";
import { TokenTable } from "../search/language/token-table.ts";
import { readToken } from "../search/language/words.ts";

/** A term of a text. */
export interface Term {
  /** Hash of what all its forms have in common: “wachtlijst” for “wachtlijsten”. */
  stam: number;
  /** How the text has it, for people. */
  woord: string;
  /** Whether its first letter is that of the word: any has a capital at the beginning of a sentence, and is small here. */
  isVast: boolean;
  /** Whether it only stands within a compound: “zorg” in “jeugdzorg”. */
  isDeel: boolean;
}

/** Cuts a folded compound into the words in it; see `CompoundSplitter`. */
export type CutCompound = (word: string) => readonly string[];

/** Marks that end or enclose: what they stand between is no one word (“onderwijs?[1”, “school»[2”). */
const APART = /[?!()[\]"“”„«»]+/;
/** An address on the web is none at all. */
const wordsIn = (token: string): string[] => (readToken(token).word === "" ? [] : token.split(APART));

/** Behind it a sentence begins. */
const ENDS_SENTENCE = /[.?!:…]["”»’')\]]*$/u;
/** Behind a quotation mark too: it stands before a title. */
const BEGINS_QUOTE = /^[^\p{L}\p{N}]*["“„«‘'(]/u;

/** What a token is read as. */
interface TokenTerms {
  inZin: readonly Term[];
  aanBegin: readonly Term[];
  endsSentence: boolean;
}

/** Reads texts. */
export class TermReader {
  readonly #cut: CutCompound;
  readonly #known = new TokenTable((token): TokenTerms => {
    const inZin = wordsIn(token).flatMap((word) => this.#termsOf(word));
    const aanBegin = inZin.map(atBeginning);
    return { inZin: BEGINS_QUOTE.test(token) ? aanBegin : inZin, aanBegin, endsSentence: ENDS_SENTENCE.test(token) };
  });

  constructor(cut: CutCompound) {
    this.#cut = cut;
  }

  /** The terms of a text in the order of reading; words that say nothing and numbers are left out. */
  read(text: string): Term[] {
    const terms: Term[] = [];
    let begins = true;
    this.#known.read(text, ({ inZin, aanBegin, endsSentence }) => {
      for (const term of begins ? aanBegin : inZin) terms.push(term);
      begins = endsSentence;
    });
    return terms;
  }

  #termsOf(raw: string): Term[] {
    const { word, pieces } = readToken(raw);
    if (!saysSomething(word)) return [];
    const woord = raw.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
    const whole: Term = { stam: hash32(stemOf(word)), woord, isVast: true, isDeel: false };
    const parts = new Set([...pieces, ...[word, ...pieces].flatMap(this.#cut)].filter(saysSomething));
    return [
      whole,
      ...[...parts].map((part): Term => ({ stam: hash32(stemOf(part)), woord: part, isVast: false, isDeel: true })),
    ].filter(({ stam }, i, all) => all.findIndex((other) => other.stam === stam) === i);
  }
}

/** Its capital may be that of the sentence. */
const atBeginning = (term: Term): Term =>
  !term.isDeel && /^\p{Lu}\p{Ll}+$/u.test(term.woord)
    ? { ...term, woord: term.woord.charAt(0).toLowerCase() + term.woord.slice(1), isVast: false }
    : term;

/** Numbers that are written out say as little as those in digits: “vijf dagen”, “de eerste”. */
const NUMERALS: ReadonlySet<string> = new Set([...Object.keys(WRITTEN), ...ORDINALS]);

const saysSomething = (word: string): boolean =>
  word.length > 2 && !/^\d/.test(word) && !NUMERALS.has(word) && !isStopword(word) && !isFormulaWord(word);

/** Of all readings of a form the shortest: “werkt” and “werken” are both “werk”. */
const stemOf = (word: string): string =>
  stemKeys(word).forms.reduce((best, form) =>
    form.length < best.length || (form.length === best.length && form < best) ? form : best,
  );
