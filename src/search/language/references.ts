/**
 * What people name by numbers, in one spelling each, so that every way of writing one finds every other: papers of the
 * Kamer (“33 529, nr. 1219”, “33529 nr 1219” and “33529-1219” are all `ks33529n1219`), days and months (“3 juli 2026”,
 * “3-7-2026”: `d20260703`), and single digits with what they count or number (“5 procent”, “art. 5”: no word by itself).
 */
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
const KAMERSTUK = new RegExp(String.raw`${ALONE}(\d{2})[ .]?(\d{3})${CHAPTER}?${NUMMER}`, "giu");
/** A chapter of the budget, without the number of a paper. */
const HOOFDSTUK = new RegExp(String.raw`${ALONE}(\d{2})[ .]?(\d{3})${CHAPTER}`, "giu");
const ZAAK = /(?<![\p{L}\p{N}])(?:((?:19|20)\d{2})\s?)?z\s?(\d{5})(?!\d)/giu;
const AANHANGSEL =
  /(?:aanhangsel(?:\s+van\s+de)?(?:\s+handelingen)?|\bah)(?:\s*(?:ii|tk))?[\s,-]*(?:vergaderjaar\s*)?((?:19|20)\d{2}\s?[-–/]\s?(?:19|20)?\d{2})?[\s,-]*(?:nr\.?|nummer)?\s*(\d{1,4})(?!\d|\s?[-–/]\s?\d)/giu;
/** An amount whose thousands a space parts. */
const SPACED = /(?<![\p{L}\p{N}.,])(\d{1,3}(?: \d{3})+)(?![\p{L}\p{N}])/gu;
const DAY = new RegExp(String.raw`(?<![\p{L}\p{N}])(\d{1,2})e?\s(${MONTH_NAMES})\.?\s((?:19|20)\d{2})(?!\p{N})`, "giu");
const DAY_IN_NUMBERS = /(?<![\p{L}\p{N}.-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d{2})(?![\p{N}-])/gu;
const ISO_DAY = /(?<![\p{L}\p{N}.-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\p{N}-])/gu;
const MONTH = new RegExp(String.raw`(?<![\p{L}\p{N}])(${MONTH_NAMES})\.?\s((?:19|20)\d{2})(?!\p{N})`, "giu");
/** A digit with what it counts. */
const COUNTED =
  /(?<![\p{L}\p{N}.,:])(\d)\s?(%|procent|promille|miljoen|miljard|euro|jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|uren|minuut|minuten|kilometer|km|meter|hectare|graden|keer)(?!\p{L})/giu;
const UNITS: Readonly<Record<string, string>> = {
  ...{ "%": "procent", jaren: "jaar", maanden: "maand", weken: "week", dagen: "dag", uren: "uur", minuten: "minuut" },
  km: "kilometer",
};
/** A number with what it numbers. */
const NUMBERED =
  /(?<![\p{L}\p{N}])(artikel(?:en)?|art\.?|lid|onderdeel|hoofdstuk|bijlage|paragraaf|box|fase|klasse)\s?(\d{1,3}[a-z]?)(?![\p{L}\p{N}])/giu;

/** Finds the references in a text (of a document or of a query), in the order in which they stand. */
export function findReferences(text: string): TextReference[] {
  const found: TextReference[] = [];
  const taken = (start: number, end: number) => found.some((r) => start < r.end && end > r.start);
  const add = (kind: ReferenceKind, pattern: RegExp, read: (match: RegExpExecArray) => string[]) => {
    for (const match of text.matchAll(pattern)) {
      const { index: start } = match;
      const end = start + match[0].length;
      const words = taken(start, end) ? [] : read(match);
      if (words.length > 0) found.push({ kind, start, end, words });
    }
  };
  add("paper", ZAAK, ([, year, number]) => zaakWords(year, number!));
  add("paper", AANHANGSEL, ([, year, number]) => aanhangselWords(year, number!));
  add("date", DAY, ([, day, month, year]) => dayWords(Number(year), monthOf(month!), Number(day)));
  add("date", ISO_DAY, ([, year, month, day]) => dayWords(Number(year), Number(month), Number(day)));
  add("date", DAY_IN_NUMBERS, ([, day, , month, year]) => dayWords(Number(year), Number(month), Number(day)));
  add("date", MONTH, ([, month, year]) => [monthWord(Number(year), monthOf(month!))]);
  add("paper", KAMERSTUK, ([, a, b, chapter, number]) => kamerstukWords(a! + b!, chapter, number));
  add("paper", HOOFDSTUK, ([, a, b, chapter]) => kamerstukWords(a! + b!, chapter, undefined));
  add("amount", SPACED, ([, amount]) => [amount!.replace(/ /g, "")]);
  add("amount", NUMBERED, ([, what, number]) => [`${numbered(what!)}${number!.toLowerCase()}`]);
  add("amount", COUNTED, ([, digit, unit]) => [digit! + (UNITS[unit!.toLowerCase()] ?? unit!.toLowerCase())]);
  return found.sort((a, b) => a.start - b.start);
}

const numbered = (what: string): string => (/^art/i.test(what) ? "artikel" : what.toLowerCase());

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

/** A day and its month; nothing for a day that no month has. */
export function dayWords(year: number, month: number, day: number): string[] {
  if (month < 1 || month > 12 || day < 1 || day > 31) return [];
  return [`d${year}${twoDigits(month)}${twoDigits(day)}`, monthWord(year, month)];
}

const monthWord = (year: number, month: number): string => `m${year}${twoDigits(month)}`;
const twoDigits = (value: number): string => String(value).padStart(2, "0");
