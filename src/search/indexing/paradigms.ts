/**
 * Which Dutch words are forms of one word, as the word list says. Its words carry flags that stand for the endings they
 * take. Verbs are listed in pieces, as infinitive, stem and
 * participle: these are tied by the rules of the regular verb and the list of strong ones, where the dictionary has what the
 * rules make.
 */
import { irregularSingular, openSyllable } from "../language/stem.ts";
import { strongInfinitive } from "../language/strong-verbs.ts";
import { foldWord } from "../language/words.ts";
import { affixes, listedWords } from "../../wordlist/wordlist.ts";

export interface Paradigms {
  /** Folded form → the words that it is a form of, each by a name of its own. */
  forms: ReadonlyMap<string, ReadonlySet<string>>;
  infinitives: ReadonlySet<string>;
}

interface Entry {
  word: string;
  flags: string[];
}

interface Ending {
  loses: string;
  adds: string;
  /** What a word must end in to take it. */
  after: RegExp;
}

/** Reads the dictionary; some 400,000 forms in about two seconds. */
export function loadParadigms(): Paradigms {
  const endings = readEndings();
  const entries = readEntries();
  const forms = new Map<string, Set<string>>();
  const add = (form: string, lemma: string) => {
    const folded = foldWord(form);
    const lemmas = forms.get(folded);
    const name = lemma.replaceAll("ĳ", "ij");
    if (lemmas) lemmas.add(name);
    else forms.set(folded, new Set([name]));
  };
  const stems = new Set<string>();
  const infinitives = new Set<string>();
  for (const { word, flags } of entries) {
    if (flags.includes("Vi")) infinitives.add(foldWord(word));
    if (flags.some((flag) => /^V[^ie]/.test(flag))) stems.add(word);
    // A stem or a participle is a form of its infinitive; for itself it stands until that is known.
    const isVerb = flags.some((flag) => flag.startsWith("V"));
    const own = isVerb ? verbName(word) : word;
    add(word, own);
    for (const flag of flags) {
      for (const form of formsOf(word, endings.get(flag) ?? []))
        if (!NO_COMPARATIVES.has(foldWord(form))) add(form, flag.startsWith("V") ? verbName(word) : word);
    }
  }
  const known = new Set(forms.keys());
  const isNoVerb = (form: string): boolean => [...(forms.get(form) ?? [])].some((lemma) => !isVerbName(lemma));
  for (const infinitive of infinitives) {
    const lemma = verbName(infinitive);
    const spelled = stemsOf(infinitive);
    const listed = spelled.filter((stem) => stems.has(stem));
    for (const stem of listed.length > 0 ? listed : spelled) {
      for (const form of [...presentOf(stem, infinitive), ...participlesOf(stem, infinitive)])
        if (known.has(form)) add(form, lemma);
      // “Hoofden” are no past of “hoven”.
      for (const form of pastOf(stem, infinitive)) if (known.has(form) && !isNoVerb(form)) add(form, lemma);
    }
  }
  for (const { word, flags } of entries) {
    // Some plurals are listed by themselves.
    const bends = flags.some((flag) => /^[ZYXVAL]/.test(flag));
    const singular = bends ? undefined : singularsOf(word).find((one) => forms.get(one)?.has(one));
    if (singular) add(word, singular);
  }
  for (const form of known) {
    const singular = irregularSingular(form);
    if (singular) add(form, singular);
    const infinitive = strongInfinitive(form);
    if (infinitive && infinitives.has(infinitive)) add(form, verbName(infinitive));
  }
  return { forms, infinitives };
}

/** “Lopen” is another word than “loop”, and written otherwise than any. */
export const verbName = (word: string): string => `${word}~`;
export const isVerbName = (name: string): boolean => name.endsWith("~");

function readEntries(): Entry[] {
  return listedWords().flatMap(({ word, flags }) => {
    const pairs: string[] = flags.match(/../g) ?? [];
    // Names bend otherwise than words, and what is forbidden is no word.
    const isWord = /^\p{Ll}[\p{Ll}-]*\p{Ll}$/u.test(word) || pairs.some((flag) => /^[AL]/.test(flag));
    return isWord && !pairs.includes("Fw") ? [{ word, flags: pairs }] : [];
  });
}

/** The endings of each flag. What begins another part of a compound is none. */
function readEndings(): Map<string, Ending[]> {
  const own = affixes().filter(({ kind, adds }) => kind === "SFX" && !adds.endsWith("-"));
  const endings = own.map(({ flag, loses, adds, after }) => {
    return { flag, loses, adds, after: new RegExp(`${after}$`) };
  });
  return Map.groupBy(endings, ({ flag }) => flag);
}

const formsOf = (word: string, endings: readonly Ending[]): string[] =>
  endings.flatMap(({ loses, adds, after }) =>
    after.test(word) && word.endsWith(loses) ? [word.slice(0, word.length - loses.length) + adds] : [],
  );

/** “lopen” → “loop”; “registreren” → “registrer” and “registreer”, of which one is a word. */
function stemsOf(infinitive: string): string[] {
  const bare = infinitive.replace(/e?n$/, "");
  const long = bare
    .replace(/([aeou])([^aeiouy])$/, "$1$1$2")
    .replace(/v$/, "f")
    .replace(/z$/, "s");
  return [...new Set([openSyllable(bare), long])];
}

/** What a plural or an inflected adjective may be of, as it is spelled. */
function singularsOf(word: string): string[] {
  const [, bare = "", ending] = /^(.{3,}?)(en|n|s|e)$/.exec(word) ?? [];
  // “Wegens” is no plural.
  if (ending === "s" || ending === "n") return bare.endsWith("en") ? [] : [bare];
  return ending ? [openSyllable(bare), bare, `${bare}e`].filter((one) => one !== word) : [];
}

const SEPARABLE =
  /^(?:aan|achter|af|bij|binnen|buiten|dicht|door|goed|heen|in|kapot|klaar|los|mee|mede|na|neer|om|omhoog|onder|op|open|over|rond|samen|stil|tegemoet|tegen|terecht|terug|thuis|toe|tussen|uit|vast|vol|voor|vooruit|voort|vrij|weg)(?=.{4})/;

const presentOf = (stem: string, infinitive: string): string[] => {
  return [stem, `${stem}t`, infinitive, `${infinitive}d`, `${infinitive}de`];
};

const pastOf = (stem: string, infinitive: string): string[] => [stem + past(infinitive), `${stem}${past(infinitive)}n`];

/** Adjectives and nouns that only look like what some verb has done: “gezond” has nothing to do with “zonnen”. */
const NO_PARTICIPLES = new Set("gezond gereed gemiddeld gebied geweld gebrand gemeend gewest gelaat getij".split(" "));

/** Nouns that only look like a comparative: who looks for “rechter” does not mean every “recht”. */
const NO_COMPARATIVES = new Set(
  "boter kiezer killer klassieker leger maker meester misdadiger opener ouder pater rechter verkrachter vrijwilliger".split(
    " ",
  ),
);

const INSEPARABLE = /^(?:be|ge|her|er|ont|ver|mis|onder|over|door|vol|weer|voor|om|aan)/;

function participlesOf(stem: string, infinitive: string): string[] {
  const prefix = SEPARABLE.exec(infinitive)?.[0];
  const closed = /[td]$/.test(stem) ? stem : stem + past(infinitive).charAt(0);
  const all = [`ge${closed}`];
  if (INSEPARABLE.test(infinitive)) all.push(closed);
  if (prefix) all.push(`${prefix}ge${closed.slice(prefix.length)}`);
  return all.filter((one) => !NO_PARTICIPLES.has(one)).flatMap((one) => [one, `${one}e`]);
}

/** What the infinitive has before -en decides, not how its stem is spelled: “reizen”, “reisde”. */
const past = (infinitive: string): "te" | "de" => (/(?:[tkfspx]|ch)e?n$/.test(infinitive) ? "te" : "de");
