/** Spaces that an extractor lost beside punctuation and numbers: “veer,zoals”, “de DVW?Zo nee”, “in2024”. */
import { isFunctionWord } from "./function-words.ts";

const words = (list: string): string => list.trim().split(/\s+/).join("|");

/** Written with a full stop, and followed by a word. */
const ABBREVIATIONS = words(`as jl nr nrs blz resp bijv bv incl excl mln mld ca art vgl evt ed`);
/** Titles and saints: “St.Jansdal” stands so in names. */
const TITLES = words(`St Dr Mr Mw Ir Drs Prof Ing Dhr Jhr Ds`);
const MONTHS = words(`januari februari maart april mei juni juli augustus september oktober november december`);

/** Where a space may be lost: between these two signs. U+FFFC stands for the mark of a note. */
const CANDIDATE = /[.?!,;:»”)%\uFFFC](?=[\p{L}«“‘(])|[\p{L}\d](?=[«“(])|\p{L}(?=\d)|\d(?=\p{L})/gu;
/** How far around a place it is judged. */
const BEFORE = 120;
const BEHIND = 240;

/** A space was lost where the text up to the place, its last sign included, and the text behind it look like this. */
interface Place {
  before: RegExp;
  behind: RegExp;
  /** Only where the word on that side is a small one. */
  small?: "before" | "behind";
}

const PLACES: readonly Place[] = [
  // “Nederland.De IGJ”, “ANWV.Verder”, “tot 2026.Dan”; “J.Jansen” and “St.Jansdal” are names.
  {
    before: new RegExp(`(?:[\\p{L}\\d]{2}|[)»”%\\uFFFC])[.?!]$(?<!(?<!\\p{L})(?:${TITLES})\\.)`, "u"),
    behind: /^(?:\p{Lu}(?:\p{Ll}|\s)|[«“‘(]\p{Lu})/u,
  },
  { before: /[\p{L}\d)»”\uFFFC][?!]$/u, behind: /^\p{L}{2}/u },
  { before: new RegExp(`(?<!\\p{L})(?:${ABBREVIATIONS})\\.$`, "iu"), behind: /^\p{Ll}{3}/u },
  { before: /(?:[\p{L}\d]{2}[)»”]?|[)»”\uFFFC])[,;]$/u, behind: /^(?:\p{L}{2}|[«“‘(])/u },
  // “medewerker:innen” is written so.
  { before: /(?:\p{Ll}{2}[)»”]?|[)»”]):$/u, behind: /^(?!inn?en)(?:\p{L}{2}|[«“‘])/u },
  // Behind the mark of a note.
  { before: /[\p{L}.?!,;:)»”]\uFFFC+$/u, behind: /^\p{L}{2}/u },
  // “een«onmisbare schakel»in”; “«woon-werk»constructies” is a compound.
  { before: /\p{L}{2}$/u, behind: /^«\p{L}/u },
  { before: /\p{L}{2}$/u, behind: /^“\p{L}[^”„]*”/u },
  { before: /[^\s»”][»”]$/u, behind: /^\p{L}/u, small: "behind" },
  { before: /«[^«»]*\s[^«»]*[^\s«»]»$/u, behind: /^\p{Ll}{3}/u },
  // “«lots»opgeknipt”: no compound ends in a participle.
  { before: /[^\s»”][»”]$/u, behind: /^(?:op|aan|uit|af|in|voor|toe)ge\p{Ll}{2,}(?:d|t|en)(?!\p{L})/u },
  { before: /[^\s»”][»”]$/u, behind: /^\((?!\p{Ll}{1,3}\))/u },
  // “Gerechtshof(hierna: ICJ)”: more than a part of a word stands within the brackets.
  {
    before: /(?:\p{Ll}{3}|\p{Lu}{2}|\d{4})$/u,
    behind: /^\((?:[^()\s]+\s[^()]+|\d{1,4}|\p{Lu}[\p{L}/-]{0,20}[\p{Lu}\d]{1,2})\)(?!\p{L})/u,
  },
  { before: /(?:^|\s)\((?:[^()\s]+\s[^()]+|\d{1,4})(?<!-)\)$/u, behind: /^\p{Ll}{2}/u },
  { before: /(?:^|\s)\([^()]*\p{Lu}[^()]*\)$/u, behind: /^\p{Ll}/u, small: "behind" },
  { before: /\d%$/u, behind: /^\p{Ll}{2}/u, small: "behind" },
  // “sinds12 april”, “8oktober”, “oktober2024”
  { before: /\p{Ll}{3}$/u, behind: new RegExp(`^\\d{1,2} ?(?:${MONTHS})(?!\\p{L})`, "u") },
  { before: /(?<![\d.,])\d{1,2}$/u, behind: new RegExp(`^(?:${MONTHS})(?!\\p{L})`, "u") },
  { before: new RegExp(`(?<!\\p{L})(?:${MONTHS})$`, "u"), behind: /^(?:19|20)\d\d(?![\d\p{L}])/u },
  { before: /(?<![\p{L}\d.,/–-])(?:19|20)\d\d$/u, behind: /^\p{Ll}{2}/u, small: "behind" },
  // “artikel 33van de”; “12de” is a word.
  { before: /(?<![\p{L}\d.,/–-])\d{1,3}$/u, behind: /^(?!(?:de|er|te)(?!\p{L}))\p{Ll}{2}/u, small: "behind" },
  { before: /(?<!\p{L})(?:[Kk]amerstuk(?:ken)?|[Pp]aragraaf|\p{Ll}+jaar)$/u, behind: /^\d{2,}(?!\p{L})/u },
  // “tot1,5 graden”; “het3D-model”
  { before: /(?<![\p{L}-])\p{Ll}{2,}$/u, behind: /^\d+(?:[.,–-]\d+)*(?![\p{L}\d/]|\.\p{L})/u, small: "before" },
  { before: /(?<![\p{L}-])\p{L}\p{Ll}+$/u, behind: /^(?:19|20)\d\d(?![\p{L}\d/–-])/u, small: "before" },
];

/** @returns the places in a text where a space was lost beside punctuation or a number */
export function lostSpaces(text: string): number[] {
  const places: number[] = [];
  for (const { 0: sign, index } of text.matchAll(CANDIDATE)) {
    const at = index + sign.length;
    const before = text.slice(Math.max(0, at - BEFORE), at);
    const behind = text.slice(at, at + BEHIND);
    if (PLACES.some((place) => isAt(place, before, behind))) places.push(at);
  }
  return places;
}

function isAt({ before, behind, small }: Place, textBefore: string, textBehind: string): boolean {
  if (!before.test(textBefore) || !behind.test(textBehind)) return false;
  if (!small) return true;
  const word = small === "before" ? /\p{L}+$/u.exec(textBefore)?.[0] : /^\p{L}+/u.exec(textBehind)?.[0];
  return word !== undefined && isFunctionWord(word.toLowerCase());
}
