/** Hyphens that a line end left within a line, where an extractor joined lines: “over-wogen”, “over- wogen”. */
import { dutch } from "./dictionary.ts";
import { isFunctionWord } from "./function-words.ts";
import { keepsHyphen } from "./hyphens.ts";
import type { PrintedWords } from "./line-ends.ts";

/** First parts that writers set apart from any word, as they like: “multi-disciplinair”, “vice-voorzitter”. */
const SET_APART =
  /^(?:anti|pro|pre|post|multi|inter|intra|extra|ultra|semi|sub|super|hyper|micro|macro|mini|maxi|bio|geo|eco|auto|tele|neo|re|co|mede|her|vice|top|kern|basis|euro|para|pseudo|socio|sociaal|mono|poly|bi|tri|ad|de|des|on|in|contra|trans|inclusief|nul|half|vol)$/i;
/** “politiek-bestuurlijk”: two adjectives are set beside each other. */
const ADJECTIVE = /(?:isch|lijk|aal|iek|ief|eel|air|ische|lijke|ale|ieke|ieve|ele|aire)$/i;

/** A hyphen between small letters, with or without a space behind it; the whole word may have a capital, or end in “’s”. */
const HYPHEN = /(?<![\p{L}\d’'&./@_-])(\p{L}\p{Ll}+)- ?(\p{Ll}{2,})(?![\p{L}\d@_-]|[’'](?!s(?![\p{L}\d])))/gu;

/** @returns the hyphens within a text, with the space behind them, that were left by line ends */
export function leftHyphens(text: string, words: PrintedWords): [start: number, end: number][] {
  const found: [number, number][] = [];
  if (!text.includes("-")) return found;
  for (const match of text.matchAll(HYPHEN)) {
    const [whole, first = "", second = ""] = match;
    const start = match.index + first.length;
    const end = match.index + whole.length - second.length;
    const isApart = end - start > 1;
    if (isApart ? isBrokenApart(first, second) : isBroken(first, second, words)) found.push([start, end]);
  }
  return found;
}

/** Whether a line end broke this word, by the words of the document, then by the dictionary; not where that is unsure. */
function isBroken(first: string, second: string, words: PrintedWords): boolean {
  const [joined, hyphened] = [first + second, `${first}-${second}`];
  if (keepsHyphen(first, second)) return false;
  if (words.has(joined)) return true;
  const areWords = dutch().isKnown(first) && dutch().isKnown(second);
  if (SET_APART.test(first) || (areWords && words.count(hyphened) > 1) || dutch().isWord(hyphened)) return false;
  if (dutch().isWord(joined)) return !(ADJECTIVE.test(first) && ADJECTIVE.test(second));
  // A compound of two words may be written with a hyphen: that stays.
  return dutch().isCompound(joined) && !areWords;
}

/** “over- wogen”: as {@link isBroken}, but for “land- en tuinbouw” and its like, where a part is left out. */
function isBrokenApart(first: string, second: string): boolean {
  if (isFunctionWord(second) || keepsHyphen(first, second) || SET_APART.test(first)) return false;
  return (
    dutch().isWord(first + second) &&
    !(dutch().isKnown(first) && dutch().isKnown(second) && dutch().isCompound(first + second))
  );
}
