/**
 * Letters that an extractor took apart or wrote as one sign: “s¸” is “ş”, “co¨ordinatie” is “coördinatie”, “ﬁnanciën” is
 * “financiën”.
 */
import type { Herstel } from "../../domain/document.ts";
import { dutch } from "./dictionary.ts";

/** Accents that stand for themselves, and the combining characters that put them on a letter. */
const COMBINING: Readonly<Record<string, string>> = {
  "¸": "\u0327",
  "´": "\u0301",
  "`": "\u0300",
  "¨": "\u0308",
  ˆ: "\u0302",
  "˜": "\u0303",
  "˘": "\u0306",
  ˇ: "\u030C",
  "˙": "\u0307",
  "˚": "\u030A",
  "˛": "\u0328",
};
/** All signs of them, for a character class. */
export const ACCENTS = Object.keys(COMBINING).join("");

/** The letter that an accent makes of a letter; `null` where there is no such letter. */
export function withAccent(letter: string, accent: string): string | null {
  // TeX prints an accent over an i without a dot.
  const base = letter === "ı" ? "i" : letter;
  const composed = (base + COMBINING[accent]!).normalize("NFC");
  return /^\p{L}$/u.test(base) && composed.length === 1 ? composed : null;
}

/** A text with its letters whole, and the words that were mended in it. */
export interface WholeLetters {
  text: string;
  herstellingen: Herstel[];
}

const DAMAGED = new RegExp(`[${ACCENTS}\\uFB00-\\uFB06]`, "u");

/** A text without line ends, its accents on their letters. */
export const accentsInPlace = (text: string): string =>
  DAMAGED.test(text) ? composeAccents(text, (was, wordt) => wordt ?? was) : text;

/** Puts accents on their letters and writes ligatures as letters. Lines stay lines. */
export function wholeLetters(text: string): WholeLetters {
  if (!DAMAGED.test(text)) return { text, herstellingen: [] };
  const herstellingen: Herstel[] = [];
  const lines = text.split("\n").map((line, i) => {
    if (!DAMAGED.test(line)) return line;
    const note = (was: string, wordt: string | null): string => {
      if (wordt === null) return was;
      herstellingen.push({ regel: i + 1, was: was.trim(), wordt: wordt.trim() });
      return wordt;
    };
    return composeAccents(
      line.replace(LIGATURES, (word) => note(word, withoutLigatures(word))),
      note,
    );
  });
  return { text: lines.join("\n"), herstellingen };
}

/** A word with ligatures; extractors may leave a space behind one. */
const LIGATURES = /\p{L}*[\uFB00-\uFB06]\p{L}*(?: \p{Ll}+)?/gu;

function withoutLigatures(word: string): string {
  const plain = word.replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize("NFKC"));
  const isBroken = /[\uFB00-\uFB06] /.test(word) && dutch().isWord(plain.replace(" ", ""));
  return isBroken ? plain.replace(" ", "") : plain;
}

/** An accent beside the letters of a word; a space may stand on either side of it. */
const ACCENT = new RegExp(
  `(?<before>[\\p{Lu}\\p{Ll}]{0,40})(?<left> ?)(?<accent>[${ACCENTS}])(?<right> ?)(?<behind>[\\p{Lu}\\p{Ll}]{0,40})`,
  "gu",
);
/** Also an apostrophe or a quotation mark: “foto´s”, “`ja´”. */
const IS_QUOTE = /[´`]/;

interface Around {
  before: string;
  left: string;
  accent: string;
  right: string;
  behind: string;
}

/** What is read in the stead of what was matched, where something was mended. */
type Note = (was: string, wordt: string | null) => string;

function composeAccents(line: string, note: Note): string {
  return line.replace(ACCENT, (whole: string, ...rest: unknown[]) => note(whole, composed(rest.at(-1) as Around)));
}

/** The words with the accent in place; `null` where it is unsure which letter has it. */
function composed({ before, left, accent, right, behind }: Around): string | null {
  if (before === "") return left + right === "" && !IS_QUOTE.test(accent) ? onFirst(behind, accent) : null;
  const [last, first] = [onLast(before, accent), onFirst(behind, accent)];
  const known = [last && last + behind, first && before + first].filter((word) => word && dutch().isWord(word));
  if (behind !== "" && known.length === 1) return known[0]!;
  if (left + right === "" && behind !== "")
    return isApostrophe(accent, behind) ? null : withinWord(before, accent, behind);
  if (last === null) return null;
  const isSure = isName(before) ? !IS_QUOTE.test(accent) || /[cn]$/.test(before) : left === "" && dutch().isWord(last);
  return isSure ? last + right + behind : null;
}

/** “foto´s” */
const isApostrophe = (accent: string, behind: string): boolean => IS_QUOTE.test(accent) && /^[stn]$/.test(behind);
const isName = (word: string): boolean => /^\p{Lu}\p{Ll}{2,}$/u.test(word);

/** In a word that the dictionary lacks, only where one of the two letters can have the accent. */
function withinWord(before: string, accent: string, behind: string): string | null {
  const [last, first] = [onLast(before, accent), onFirst(behind, accent)];
  // In Dutch a diaeresis begins a syllable: it stands on the second vowel.
  if (last !== null && first !== null) return accent === "¨" ? before + first : null;
  return (last && last + behind) ?? (first && before + first);
}

function onLast(word: string, accent: string): string | null {
  const letter = europeanLetter(word.slice(-1), accent);
  return letter && word.slice(0, -1) + letter;
}

function onFirst(word: string, accent: string): string | null {
  const letter = europeanLetter(word.charAt(0), accent);
  return letter && letter + word.slice(1);
}

/** The last letter of the languages of Europe in Unicode: “ǐ” is none of theirs. */
const LAST_EUROPEAN = "\u017F";

function europeanLetter(letter: string, accent: string): string | null {
  const composed = letter && withAccent(letter, accent);
  return composed && composed <= LAST_EUROPEAN ? composed : null;
}
