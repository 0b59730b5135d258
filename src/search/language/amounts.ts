/**
 * Numbers with what they count or number, as one word each: “€ 450.000” and “450.000 euro” are `450000euro`, “7,5%” is
 * `7k5procent`, “vijf dagen” is `5dag`, “art. 6:162” is `artikel6d162`, “het eerste lid” is `lid1`.
 */
import { ORDINALS, WRITTEN } from "./numerals.ts";
import { readToken } from "./words.ts";

/** What is counted → how it is written. */
const UNITS: Readonly<Record<string, string>> = {
  ...{ procent: "procent|percent", promille: "promille", miljoen: "miljoen|mln", miljard: "miljard|mld", euro: "euro" },
  ...{ jaar: "jaar|jaren", maand: "maand|maanden", week: "week|weken", werkdag: "werkdag|werkdagen" },
  ...{ dag: "dag|dagen", uur: "uur|uren", minuut: "minuut|minuten", keer: "keer", graad: "graad|graden" },
  ...{ kilometer: "kilometer|km", meter: "meter", hectare: "hectare|ha" },
};
const UNIT_OF = new Map([
  ...Object.entries(UNITS).flatMap(([unit, forms]) => forms.split("|").map((form) => [form, unit] as const)),
  ...([
    ["%", "procent"],
    ["‰", "promille"],
  ] as const),
]);

const NUMBER = String.raw`\d{1,3}(?:[. ]\d{3})+(?:,\d+)?|\d+(?:[.,]\d{1,2})?|${Object.keys(WRITTEN).join("|")}`;
const WORDS = [...UNIT_OF.keys()].filter((unit) => /\p{L}/u.test(unit)).join("|");
const BEFORE = String.raw`(?<![\p{L}\p{N}.,:])`;

/** An amount with its unit, or with the sign of its currency before it. */
export const COUNTED = new RegExp(
  String.raw`${BEFORE}(€\s?)?(${NUMBER})(?![\d])(?:\s?(%|‰|(?:${WORDS})(?!\p{L})))?(?:\seuro(?!\p{L}))?`,
  "giu",
);

/** None where nothing says what is counted. */
export function countedWords([text, currency, number, unit]: readonly (string | undefined)[]): string[] {
  const what = unit ? UNIT_OF.get(unit.toLowerCase()) : currency || /euro$/i.test(text!) ? "euro" : undefined;
  if (what === undefined) return [];
  const written = WRITTEN[number!.toLowerCase()];
  const digits = number!.replace(/ /g, "").replace(/^(\d+)\.(\d{1,2})$/, "$1,$2");
  return [`${written ?? readToken(digits).word}${what}`];
}

/** An article, or another piece of a law or a paper. */
export const NUMBERED =
  /(?<![\p{L}\p{N}])(artikel(?:en)?|art\.?|lid|onderdeel|hoofdstuk|bijlage|paragraaf|box|fase|klasse)\s?(\d{1,4}(?:[.:]\d+)*(?:[a-z]{1,3})?)(?![\p{L}\p{N}])/giu;

export const numberedWord = (what: string, number: string): string =>
  (/^art/i.test(what) ? "artikel" : what.toLowerCase()) + readToken(number).word;

/** “Het tweede lid, onder b”. */
export const LID = new RegExp(String.raw`${BEFORE}(${ORDINALS.join("|")}|\d{1,2}e)\slid(?!\p{L})`, "giu");
export const ONDERDEEL = new RegExp(String.raw`${BEFORE}(?:onderdeel|onder|sub)\s([a-z])(?![\p{L}\p{N}])`, "giu");

export const lidWord = (ordinal: string): string =>
  `lid${ORDINALS.indexOf(ordinal.toLowerCase()) + 1 || Number.parseInt(ordinal, 10)}`;
