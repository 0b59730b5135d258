/**
 * The marks in the indexed copy of a text (see `indexing/copy.ts`), and how to take them out again.
 *
 * Pagefind makes words of letters and digits only. What is to be shown and not to be found is written in signs, which are
 * neither: a function word as one private sign of Unicode, of other words each letter or digit of ASCII as a Braille
 * pattern.
 */
import { FUNCTION_WORDS } from "../language/stopwords.ts";

/** Letters (so that Pagefind keeps them) that no Dutch text has. */
export const WORD_END = "ǂ";
export const WITHIN_END = "ǁ";
/** Before a word that is found but not shown. */
export const HIDDEN = "~";

/** “0” is the first character that has a sign. */
const SIGNS = 0x2801 - 0x30;

/** The first of the signs of function words: two for each, as it is and with a capital. */
const WORD_SIGNS = 0xe000;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const WRITTEN = FUNCTION_WORDS.flatMap((word) => [word, capital(word)]);
const WORD_SIGN = new Map(WRITTEN.map((written, i) => [written, String.fromCharCode(WORD_SIGNS + i)]));

/** A word of the copy that Pagefind does not index. */
export const asSigns = (word: string): string =>
  WORD_SIGN.get(word) ??
  word.normalize("NFD").replace(/[0-9A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + SIGNS));

/** Whether a word of the copy is only there to be found. */
export const isHidden = (word: string): boolean => word.startsWith(HIDDEN);

/** A token of a text without what means something else in a copy. */
export const withoutOwnSigns = (token: string): string => token.replace(/^~+|[\ue000-\uf8ff]/g, "");

/** A word of the copy as it stands in the text. */
export function withoutMarks(word: string): string {
  const bare = word.replaceAll(WORD_END, "").replaceAll(WITHIN_END, "");
  const read = bare
    .replace(/[\ue000-\uf8ff]/g, (sign) => WRITTEN[sign.charCodeAt(0) - WORD_SIGNS] ?? sign)
    .replace(/[\u2801-\u284b]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - SIGNS));
  return read === bare ? bare : read.normalize("NFC");
}
