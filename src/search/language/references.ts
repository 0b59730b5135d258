/**
 * What people name by numbers, in one spelling each, so that every way of writing one finds every other: papers of the
 * Kamer (“33 529, nr. 1219”, “33529 nr 1219” and “33529-1219” are all `ks33529n1219`), days and months (“3 juli 2026”,
 * “3-7-2026”: `d20260703`), and what numbers count or number (see `amounts.ts`).
 */
import { COUNTED, countedWords, LID, lidWord, NUMBERED, numberedWord, ONDERDEEL } from "./amounts.ts";
import { monthOf, MONTH_NAMES } from "./months.ts";

/** A reference in a text: where it stands, and the words it is known by in the index. */
export interface TextReference {
  kind: ReferenceKind;
  start: number;
  end: number;
  /** The nearest first. */
  words: string[];
}

export type ReferenceKind = "paper" | "date" | "amount";

/** No part of a longer number or word; “Kamerstuk36 600” was glued by an extractor. */
const ALONE = String.raw`(?:(?<![\p{L}\p{N}.])|(?<=kamerstuk|kamerstukken|dossier|nr|nummer))`;
const CHAPTER = String.raw`(?:[ -]?([IVX]{1,6}[A-D]?)(?![\p{L}\p{N}]))`;
const NUMMER = String.raw`(?:\s*[,;]?\s*(?:n[ro]s?\.?|nummers?|-|\/)\s*|-)(\d{1,4})(?![\p{L}\p{N}])`;
/** What stands before a number of a paper, and says no more than that it is one. */
const NAMED = String.raw`(?<!\p{L})(?:kamerstuk(?:ken)?|kst|dossier)[\s.:]*(?:(?:i{1,2}|tk|ek)[\s,]+)?(?:(?:19|20)\d{2}\s?[-–/]\s?(?:19|20)?\d{2}[\s,]+)?`;
const KAMERSTUK = new RegExp(String.raw`(?:${NAMED})?${ALONE}(\d{2})[ .]?(\d{3})${CHAPTER}?${NUMMER}`, "giu");
const NAMED_KAMERSTUK = new RegExp(
  String.raw`${NAMED}(\d{2})[ .]?(\d{3})${CHAPTER}?[\s,]+(\d{1,4})(?![\p{L}\p{N}]|[.,]?\d)`,
  "giu",
);
/** A chapter of the budget, without the number of a paper. */
const HOOFDSTUK = new RegExp(String.raw`${ALONE}(\d{2})[ .]?(\d{3})${CHAPTER}`, "giu");
const ZAAK = /(?<![\p{L}\p{N}])(?:zaak(?:nummer)?\s)?(?:((?:19|20)\d{2})\s?)?z\s?(\d{5})(?!\d)/giu;
const NAMED_ZAAK = /(?<!\p{L})zaak(?:nummer)?\s(?:((?:19|20)\d{2})[-\s]?)?(\d{5})(?!\d)/giu;
const AANHANGSEL =
  /(?:aanhangsel(?:\s+van\s+de)?(?:\s+handelingen)?|\bah)(?:\s*(?:ii|tk))?[\s,-]*(?:vergaderjaar\s*)?((?:19|20)\d{2}\s?[-–/]\s?(?:19|20)?\d{2})?[\s,-]*(?:nr\.?|nummer)?\s*(\d{1,4})(?!\d|\s?[-–/]\s?\d)/giu;
/** An amount whose thousands a space parts. */
const SPACED = /(?<![\p{L}\p{N}.,])(\d{1,3}(?: \d{3})+)(?![\p{L}\p{N}])/gu;
const DAY = new RegExp(String.raw`(?<![\p{L}\p{N}])(\d{1,2})e?\s(${MONTH_NAMES})\.?\s((?:19|20)\d{2})(?!\p{N})`, "giu");
const DAY_IN_NUMBERS = /(?<![\p{L}\p{N}.-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2})(?![\p{N}-])/gu;
const ISO_DAY = /(?<![\p{L}\p{N}.-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\p{N}-])/gu;
const MONTH = new RegExp(String.raw`(?<![\p{L}\p{N}])(${MONTH_NAMES})\.?\s((?:19|20)\d{2})(?!\p{N})`, "giu");
/** A day of any year. */
const DAY_OF_YEAR = new RegExp(String.raw`(?<![\p{L}\p{N}])(\d{1,2})e?\s(${MONTH_NAMES})(?!\p{L})`, "giu");

/** A zaak, and its number as people remember it, without the year. */
export const zaakWords = (year: string | undefined, number: string): string[] =>
  year ? [`${year}z${number}`, `z${number}`] : [`z${number}`];

/** The words of a kamerstuk, the exact paper first and then the dossier that it is part of. */
function kamerstukWords(dossier: string, chapter: string | undefined, nummer: string | undefined): string[] {
  const base = `ks${dossier}${(chapter ?? "").toLowerCase()}`;
  return nummer ? [`${base}n${Number(nummer)}`, base] : [base];
}

/** The words of an Aanhangsel number; with its parliamentary year, where that is named, first. */
export function aanhangselWords(vergaderjaar: string | undefined, nummer: string): string[] {
  const year = vergaderjaar && /^\d{4}/.exec(vergaderjaar)?.[0];
  return year ? [`ah${Number(nummer)}j${year}`, `ah${Number(nummer)}`] : [`ah${Number(nummer)}`];
}

/** A day, its month, and the day of any year; nothing for a day that no month has. */
export function dayWords(year: number, month: number, day: number): string[] {
  if (month < 1 || month > 12 || day < 1 || day > 31) return [];
  const ofYear = twoDigits(month) + twoDigits(day);
  return [`d${year}${ofYear}`, monthWord(year, month), `d${ofYear}`];
}

const monthWord = (year: number, month: number): string => `m${year}${twoDigits(month)}`;
const twoDigits = (value: number): string => String(value).padStart(2, "0");

interface Form {
  kind: ReferenceKind;
  pattern: RegExp;
  wordsOf: (match: readonly (string | undefined)[]) => string[];
}

const form = (kind: ReferenceKind, pattern: RegExp, wordsOf: Form["wordsOf"]): Form => ({ kind, pattern, wordsOf });

/** What an earlier one found is no other. */
const FORMS: readonly Form[] = [
  form("paper", ZAAK, ([, year, number]) => zaakWords(year, number!)),
  form("paper", NAMED_ZAAK, ([, year, number]) => zaakWords(year, number!)),
  form("paper", AANHANGSEL, ([, year, number]) => aanhangselWords(year, number!)),
  form("date", DAY, ([, day, month, year]) => dayWords(Number(year), monthOf(month!), Number(day))),
  form("date", ISO_DAY, ([, year, month, day]) => dayWords(Number(year), Number(month), Number(day))),
  form("date", DAY_IN_NUMBERS, ([, day, , month, year]) => dayWords(Number(year), Number(month), Number(day))),
  form("date", MONTH, ([, month, year]) => [monthWord(Number(year), monthOf(month!))]),
  form("paper", KAMERSTUK, ([, a, b, chapter, number]) => kamerstukWords(a! + b!, chapter, number)),
  form("paper", NAMED_KAMERSTUK, ([, a, b, chapter, number]) => kamerstukWords(a! + b!, chapter, number)),
  form("paper", HOOFDSTUK, ([, a, b, chapter]) => kamerstukWords(a! + b!, chapter, undefined)),
  form("amount", DAY_OF_YEAR, ([, day, month]) => dayWords(0, monthOf(month!), Number(day)).slice(2)),
  form("amount", NUMBERED, ([, what, number]) => [numberedWord(what!, number!)]),
  form("amount", LID, ([, ordinal]) => [lidWord(ordinal!)]),
  form("amount", ONDERDEEL, ([, letter]) => [`onderdeel0${letter!.toLowerCase()}`]),
  form("amount", COUNTED, countedWords),
  form("amount", SPACED, ([, amount]) => [amount!.replace(/ /g, "")]),
];
/** All others have digits; most texts have none. */
const IN_LETTERS = FORMS.filter(({ pattern }) => [LID, ONDERDEEL, COUNTED].includes(pattern));

/** Finds the references in a text (of a document or of a query), in the order in which they stand. */
export function findReferences(text: string): TextReference[] {
  const found: TextReference[] = [];
  for (const { kind, pattern, wordsOf } of /\d/.test(text) ? FORMS : IN_LETTERS) {
    for (const match of text.matchAll(pattern)) {
      const { index: start } = match;
      const end = start + match[0].length;
      const isTaken = found.some((other) => start < other.end && end > other.start);
      const words = isTaken ? [] : wordsOf(match);
      if (words.length > 0) found.push({ kind, start, end, words });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
