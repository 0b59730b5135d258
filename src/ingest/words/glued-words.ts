/**
 * Words that were glued together where an extractor joined two lines: “hetkabinet”, “vandeMinister”. A word is cut only
 * where the whole is no word and no compound, there is one way to cut it, and a small word, a capital or an adjective
 * with its ending shows the place.
 */
import { dutch } from "./dictionary.ts";
import { BEFORE, BEHIND, isFunctionWord, isPhrase } from "./function-words.ts";
import { isInflected } from "./inflected.ts";
import { memoized } from "./memo.ts";
import type { PrintedWords } from "./line-ends.ts";

/** Shorter words are found in any word. */
const SHORTEST_DESCRIBED = 5;
/** A small word glued to anything may make another word; with four letters or more there is something to know. */
const SHORTEST = 4;
/**
 * Letters only: an address, a name with an apostrophe or a compound with hyphens is none of this. An abbreviation that
 * begins a compound is, and so is a name: “opEU-niveau”, “vanOost-Jeruzalem”.
 */
const WORD =
  /(?<![\p{L}\p{M}\d’'@./_&+-])\p{L}[\p{L}\p{M}]{3,39}(?![\p{L}\p{M}\d@’'/_&+]|(?<!\p{Lu}{2})-\p{Ll}|(?<!\p{Lu}{2}|\p{Ll}\p{Lu}\p{Ll}+)-\p{Lu}|\.\p{Ll})/gu;
const IN_NAMES = /^(?:de|een|van|in|op|te|aan|uit|over|onder|tot|voor|bij)$/;
const LONGEST_SURNAME = 8;
/** “mijnOverheid”: names that begin like this are written so. */
const INNER_CAPITAL = /^(\p{Lu}?\p{Ll}+)(\p{Lu}\p{L}+)$/u;
/** “UNHCRover”, “EUvoor”; shorter words look like endings: “PVVer”, “APKen”. */
const ABBREVIATION_FIRST = /^(\p{Lu}{2,})(\p{Ll}{4,})$/u;
/** Nouns on these endings make no verb, no woman and no other noun with what looks like an ending. */
const PLAIN_NOUN = /(?:ing|heid|schap|teit|tie|ment|isme)$/;
/** Prefixes of verbs, and of what is made of verbs. */
const MAY_BE_VERB = /^(?:ge|be|ver|ont|her).*(?:d|t|n|de|te)$|(?:ing|ingen|end|ende|eren|eerd|eerde|er|ers|t)$/;
/** “deradicalisering”, “decarboniseren”, “defacto”. */
const MAY_BE_UNDONE = /(?:eren|eert|eerde?|[iu]sering|[^g]ering|[iu]satie|[fl]icatie)s?$|^(?:best|facto|jure)$/;
/** “eenjarige”, “eenverdieners”. */
const MAY_BE_SINGLE = /(?:ige?|en|ing|loket|heid|voud|(?:oud|dien|pitt|akt|zitt|mast)ers?)$/;
/** “boerin”, “vriendin”: no word for a woman is made of a longer one and unknown to the dictionary. */
const LONG = 6;
/** Countries and the like, where the capital got lost: “innederland”. */
const BEFORE_NAMES = /^(?:in|uit|van|naar|voor|met|tussen|door|en|of|aan)$/;
const SHORTEST_NAME = 6;

/** @returns the places in a text where a space was lost between two words */
export function gluedPlaces(text: string, words: PrintedWords): number[] {
  const places: number[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (isOneWord(word)) continue;
    const next = /^\s(\p{L}+)/u.exec(text.slice(index + word.length, index + word.length + 40))?.[1] ?? "";
    const cuts = cutsOf(word, next, words);
    const found = cuts.length > 0 ? cuts.filter((at) => !isInName(text, index, at)) : firstName(text, index, word);
    if (found.length === 0 || isForeign(text, index, word.length)) continue;
    for (const at of found) places.push(index + at);
  }
  return places;
}

/** A word without a capital in it, or one with an abbreviation before it: “EU-fundedforces”; else “MiddellandseZee”. */
const LONG_WORD =
  /(?<![\p{L}\p{M}\d’'@./_&+-])(?:(?:\p{Lu}{2,}-)?\p{L}\p{Ll}{6,39}|\p{L}\p{Ll}{2,19}\p{Lu}\p{Ll}{2,19})(?![\p{L}\p{M}\d@’'/_&+-]|\.\p{Ll})/gu;

/** @returns the places where a space was lost within what is no Dutch word, and whose parts the document prints apart elsewhere */
export function printedApart(text: string, words: PrintedWords): number[] {
  return [...text.matchAll(LONG_WORD)].flatMap(({ 0: word, index }) => {
    const first = INNER_CAPITAL.exec(word)?.[1];
    const cut = isUnknown(word) ? words.apart(word, first === undefined || mayDescribe(first) ? 0 : 1) : null;
    return cut === null || (first !== undefined && cut !== first.length) ? [] : [index + cut];
  });
}

/** “Europese”: no name of an undertaking is made of such a word and another. */
const mayDescribe = (word: string): boolean => /e$/.test(word) && dutch().isWord(word);

/** A number, or two years, and the word that is glued to it: “12maanden”, “1.500bewoners”, “2026–2027gaat”. */
const BEHIND_NUMBER =
  /(?<![\p{L}\p{M}\d.,’'@/_&+–-])((?:(?:19|20)\d\d–)?(?:\d{1,3}(?:\.\d{3})+|\d{1,4}))(\p{Ll}{4,39})(?![\p{L}\p{M}\d@’'/_&+-]|\.\p{Ll})/gu;
/** Are written behind a number as they are: “12jarigen”, “50plus”, “artikel 161quater”. */
const GOES_BEHIND_NUMBER =
  /^(?:jarig|tallig|tallen|delig|voud|daags|uurs|urig|koppig|jaarlijk|maandelijk|wekelijk|plus|(?:quat|quinqu|sex|sept|oct|nov|dec)(?:er|ies)$)/;

/** @returns the places where a space was lost between a number and a word */
export function behindNumbers(text: string): number[] {
  return [...text.matchAll(BEHIND_NUMBER)].flatMap(({ 1: number = "", 2: word = "", index }) =>
    !GOES_BEHIND_NUMBER.test(word) && dutch().isWord(word) ? [index + number.length] : [],
  );
}

/** “langs de Zwartevaart”: behind another word a capital begins a name, but of “Libische”; “Dergelijkeverzoeken” begins a sentence. */
function isInName(text: string, index: number, at: number): boolean {
  const [first, behind] = [text.slice(index, index + at), text.charAt(index + at)];
  if (!/^\p{Lu}/u.test(first) || /\p{Lu}/u.test(behind) || !isInflected(first) || isOnlyName(first)) return false;
  return /[\p{L}\p{N},]\s+$/u.test(text.slice(Math.max(0, index - 3), index));
}

/** “terzake” and its like are written as one word too. */
const isUnknown = memoized((word) => !/^te[nr]/i.test(word) && !dutch().isKnown(word.replace(/^.*-/, "")));

/** Whether a word is one for sure, whatever the document says. */
const isOneWord = memoized(
  (word) =>
    !INNER_CAPITAL.test(word) &&
    !ABBREVIATION_FIRST.test(word) &&
    (!/^\p{L}\p{Ll}+$/u.test(word) ||
      dutch().isWord(word) ||
      dutch().isWord(withoutStress(word)) ||
      (possibleCuts(word).length !== 1 && !(ARTICLE_FIRST.test(word) && dutch().isCompound(word)))),
);

/** “zichzélf” → “zichzelf” */
const withoutStress = (word: string): string => word.normalize("NFD").replaceAll("\u0301", "").normalize("NFC");

function cutsOf(word: string, next: string, words: PrintedWords): number[] {
  const capital = INNER_CAPITAL.exec(word);
  if (capital) return beforeCapital(capital[1]!, capital[2]!);
  const [, abbreviation, behind] = ABBREVIATION_FIRST.exec(word) ?? [];
  if (abbreviation && behind) return BEHIND.get(behind) === "free" ? [abbreviation.length] : [];
  if (dutch().isCompound(word)) return afterArticle(word, words);
  const [cut, ...others] = possibleCuts(word);
  return cut && others.length === 0 && isCut(...cut, next, words) ? [cut[0].length] : [];
}

/** “hetInternationaal”, “vandeMinister”: the small word shows that the capital begins a word. */
function beforeCapital(before: string, behind: string): number[] {
  if (!/^\p{Lu}\p{Ll}{2,}$|^\p{Lu}{2,}s?$/u.test(behind)) return [];
  const lower = before.toLowerCase();
  // “EuropeseCommissie”; a shorter one may begin a name: “LangeLand”.
  if (before.length >= LONG && isInflected(before)) return [before.length];
  if (before !== lower) return isFunctionWord(lower) && isNoName(lower, behind) ? [before.length] : [];
  if (isFunctionWord(lower)) return [before.length];
  // “financiertNederland”, “geëigendeBrusselse”: no name begins with a small letter and ends in that of a country.
  if (before.length >= SHORTEST && dutch().isKnown(before) && isOnlyName(behind)) return [before.length];
  const inner = pairIn(lower);
  return inner === null ? [] : [inner, before.length];
}

/** A small word of so many letters is no end of another word and a shorter one. */
const LONG_BEHIND = 5;

const possibleCuts = memoized((word): [before: string, behind: string][] => {
  const cuts: [string, string][] = [];
  for (let at = 1; at < word.length; at++) {
    const [before, behind] = [word.slice(0, at), word.slice(at)];
    if (mayBeCut(before, behind)) cuts.push([before, behind]);
  }
  // “stellenwaarin” is no “stellenwaar in”, but “degelijkeen” may be “degelijke en”.
  const [first] = cuts;
  const isLong = first && first[1].length >= LONG_BEHIND && BEHIND.get(first[1]) === "free";
  return isLong && cuts.every(([, behind]) => isFunctionWord(behind)) ? [first] : cuts;
});

const ARTICLE_FIRST = /^(de|het)(\p{Ll}{6,})$/iu;

/** “demogelijkheid” may be equality at a demonstration; where the document prints “mogelijkheid” it is not. */
function afterArticle(word: string, words: PrintedWords): number[] {
  const [, article = "", noun = ""] = ARTICLE_FIRST.exec(word) ?? [];
  return noun !== "" && !MAY_BE_UNDONE.test(noun) && words.has(noun) ? [article.length] : [];
}

/** “het lid SanneWiedijk (SP)”: a first name and a surname, where a member is named; “McAllister” is one name. */
function firstName(text: string, index: number, word: string): number[] {
  const [, first = "", last = ""] = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u.exec(word) ?? [];
  if (first === "" || SURNAME_PART.test(first) || !isOnlyName(first) || isOnlyName(first + last)) return [];
  const isMember =
    OF_MEMBER.test(text.slice(Math.max(0, index - NAMES_LENGTH), index)) &&
    PARTY.test(text.slice(index + word.length, index + word.length + NAMES_LENGTH));
  return isMember ? [first.length] : [];
}

const isOnlyName = (word: string): boolean => dutch().isWord(word) && !dutch().isWord(word.toLowerCase());
const SURNAME_PART = /^(?:Mac|Fitz|Van|Von|Den|Der|Ten|Ter|Del|Des|San|Las|Los|Sint|Saint)$/;
const OF_MEMBER = /(?<!\p{L})(?:lid|leden|kamerlid|kamerleden)(?!\p{L})/iu;
const PARTY = /^ ?\(\p{Lu}[\p{L}\d/-]{1,24}\)/u;
/** A row of names is no longer. */
const NAMES_LENGTH = 200;

/** “HetMinisterie” and “DeNederlandse” are no names; “DeBoer”, “VanDijk” and “InHolland” may be. */
const isNoName = (small: string, behind: string): boolean =>
  dutch().isWord(behind) && (!IN_NAMES.test(small) || behind.length >= LONGEST_SURNAME || /sche?$|se$/.test(behind));

/** Two small words that are glued: “vande”. */
function pairIn(word: string): number | null {
  for (let at = 2; at <= word.length - 2; at++) {
    if (BEFORE.has(word.slice(0, at)) && isFunctionWord(word.slice(at))) return at;
  }
  return null;
}

function mayBeCut(before: string, behind: string): boolean {
  if (BEFORE.has(before.toLowerCase())) return isPart(behind) || isNameBehind(before, behind);
  return (isFunctionWord(behind) && isPart(before)) || isDescribed(before, behind);
}

/** “economischeconsequenties”; what is a compound itself may make a longer one: “openbareordeprobleem”. */
const isDescribed = (before: string, behind: string): boolean =>
  behind.length >= SHORTEST_DESCRIBED && isInflected(before) && dutch().isWord(behind);

const isPart = (word: string): boolean => isFunctionWord(word) || (word.length >= SHORTEST && dutch().isKnown(word));

function isCut(before: string, behind: string, next: string, words: PrintedWords): boolean {
  const small = before.toLowerCase();
  const [first, last] = [BEFORE.get(small), BEHIND.get(behind)];
  if (first === "free" || (first && isFunctionWord(behind))) return true;
  if (!first && !last && isDescribed(before, behind)) return true;
  // “Tuikwerd” is a name.
  if (last && before !== small && !words.has(before)) return false;
  if (last === "free" && before.length >= SHORTEST) return true;
  if (first && (isNameBehind(small, behind) || isPhrase(small, behind))) return true;
  return Boolean(first && goesBehind(small, behind, words)) || Boolean(last && goesBefore(before, behind, next, words));
}

function goesBehind(small: string, word: string, words: PrintedWords): boolean {
  if (small === "te") return /en$/.test(word);
  if (small === "de" && !MAY_BE_UNDONE.test(word)) return true;
  if (small === "een" && !MAY_BE_SINGLE.test(word)) return true;
  return small !== "niet" && words.has(word) && !MAY_BE_VERB.test(word);
}

function goesBefore(word: string, small: string, next: string, words: PrintedWords): boolean {
  if (small === "en") return /e$|[^e]en$/.test(word);
  if (small === "te" && /en$/.test(next)) return true;
  const isPrinted = words.has(word);
  // “in het bijzonderde Raad”: no verb that the dictionary lacks.
  if (small === "de" && (isPrinted || /^\p{Lu}/u.test(next)) && word.length >= LONG && !/en$/.test(word)) return true;
  // “zo grootis dat”
  if (small === "is" && isFunctionWord(next)) return true;
  if (small === "de" || small === "te") return PLAIN_NOUN.test(word);
  if (small === "in" && word.length >= LONG) return true;
  return isPrinted;
}

const isNameBehind = (small: string, name: string): boolean =>
  BEFORE_NAMES.test(small) &&
  name.length >= SHORTEST_NAME &&
  !dutch().isKnown(name) &&
  dutch().isWord(name.charAt(0).toUpperCase() + name.slice(1));

/** How far around a word its language is looked at. */
const AROUND = 40;
const FOREIGN =
  /(?<!\p{L})(?:the|and|with|from|that|this|for|by|to|are|which|les|des|une|dans|pour|sur|und|der|das|mit|für)(?!\p{L})/u;

/** A quotation in another language: its words are no Dutch ones glued together. */
function isForeign(text: string, at: number, length: number): boolean {
  // A word that is cut off is none: “land” is no “and”.
  const before = /[^«»“”"]*$/.exec(text.slice(Math.max(0, at - AROUND), at).replace(/^\p{L}+/u, ""))![0];
  const behind = /^[^«»“”"]*/.exec(text.slice(at + length, at + length + AROUND).replace(/\p{L}+$/u, ""))![0];
  return FOREIGN.test(before) || FOREIGN.test(behind);
}
