/** Hyphens that belong to a word, and those that a line end left in it. */
import { dutch } from "./dictionary.ts";
import { isFunctionWord } from "./function-words.ts";
import type { PrintedWords } from "./printed-words.ts";

/** First parts after which Dutch keeps the hyphen and that are no syllable of a longer word: “niet-beschikbaarheid”. */
const KEEPS_HYPHEN =
  /^(?:niet|non|oud|quasi|adjunct|aspirant|chef|kandidaat|interim|substituut|sint|noord|zuid|oost|west|noordoost|noordwest|zuidoost|zuidwest|privé|mbo|hbo|havo|vmbo|vwo|wo|po|vo|ggz|wmo|wlz|btw|bsn)$/i;
/** “ex-” is also a syllable (“ex-tra”): it keeps its hyphen before what one can have been. */
const EX =
  /^(?:minister|staatssecretaris|premier|president|lid|partner|echtgeno|man$|vrouw|collega|werknemer|medewerker|gedetineerde|militair|ambtenaar)/i;
/** Vowels that would be read as one sound if the parts of a compound touched: “thema-uitzending”, “mede-eigenaar”. */
const CLASH = /(?:a-[aeiu]|e-[eiu]|o-[eiou]|u-[iu]|i-[ej])/i;

/** Whether a hyphen between two parts belongs to the word, by what the parts are. */
export function keepsHyphen(first: string, second: string): boolean {
  if (/^\p{Lu}/u.test(second) || /\d/.test(first + second)) return true;
  // “EU-landen”, “IT-systemen”, “z’n”: no syllable ends like this.
  if (/^\p{Lu}{2,}s?$/u.test(first) || /[’'.&]/.test(first) || first.length === 1) return true;
  if (KEEPS_HYPHEN.test(first) || (/^ex$/i.test(first) && EX.test(second))) return true;
  const isCompound = first.length > 2 && second.length > 3 && !/i$/i.test(first);
  return isCompound && CLASH.test(first.slice(-1) + "-" + second.charAt(0));
}

/** First parts that writers set apart from any word, as they like: “multi-disciplinair”, “vice-voorzitter”. */
const SET_APART =
  /^(?:anti|pro|pre|post|multi|inter|intra|extra|ultra|semi|sub|super|hyper|micro|macro|mini|maxi|bio|geo|eco|auto|tele|neo|re|co|mede|her|vice|top|kern|basis|euro|para|pseudo|socio|sociaal|mono|poly|bi|tri|ad|de|des|on|in|contra|trans|inclusief|nul|half|vol)$/i;
/** “politiek-bestuurlijk”: two adjectives are set beside each other. */
const ADJECTIVE = /(?:isch|lijk|aal|iek|ief|eel|air|ische|lijke|ale|ieke|ieve|ele|aire)$/i;

/** A hyphen between small letters, with or without a space behind it; the whole word may have a capital. */
const HYPHEN = /(?<![\p{L}\d’'&./@_-])(\p{L}\p{Ll}+)- ?(\p{Ll}{2,})(?![\p{L}\d’'@_-])/gu;

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
  const areWords = isWhole(first) && isWhole(second);
  if (SET_APART.test(first) || (areWords && words.count(hyphened) > 1) || dutch().isWord(hyphened)) return false;
  if (dutch().isWord(joined)) return !(ADJECTIVE.test(first) && ADJECTIVE.test(second));
  // A compound of two words may be written with a hyphen: that stays.
  return dutch().isCompound(joined) && !areWords;
}

/** “over- wogen”: as {@link isBroken}, but for “land- en tuinbouw” and its like, where a part is left out. */
function isBrokenApart(first: string, second: string): boolean {
  if (isFunctionWord(second) || keepsHyphen(first, second) || SET_APART.test(first)) return false;
  return dutch().isWord(first + second) && !(isWhole(first) && isWhole(second) && dutch().isCompound(first + second));
}

const isWhole = (part: string): boolean => dutch().isWord(part) || dutch().isCompound(part);
