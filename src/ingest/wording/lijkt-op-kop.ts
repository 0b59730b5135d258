/** Lines that look like a heading and are read as text: for a message, so that nobody takes them for an answer in silence. */
import { parseKop } from "./koppen.ts";

const LONGEST_LINE = 60;
/** “Vraag II”, “Vraag 2 b”, “Het antwoord op vraag 3”: the words of headings, and a number. */
const WITH_WORD =
  /(?<!\p{L})(?:\p{L}*vra(?:ag|gen)|(?:be)?antwoord(?:en|ing)?|\p{L}*reactie)(?!\p{L}).*(?:\d|\b[IVX]+\b)/iu;
/** “2e vraag”, “Tweede vraag”. */
const ORDINAL = /^\(?(?:\d{1,3}\s?e|\p{L}+(?:de|ste))\s+(?:vraag|antwoord)\W*$/iu;
/** “V1”, “A: 2”, “Ad 3”. */
const LETTER = /^(?:[VAQ]|ad)\W{0,2}\s?\d{1,3}\W*$/i;
/** “(Antwoord)”, “Antwoord van de minister van Financiën” */
const ALONE = /^\W*(?:vraag|antwoord(?:en)?(?:\s+(?:van|namens|door)\s.+)?)\W*$/i;
const ENDS_SENTENCE = /[.?!;,…]$/;

/** @param wording single spaces, none at the ends */
export const resemblesKop = (wording: string): boolean =>
  wording.length <= LONGEST_LINE &&
  !ENDS_SENTENCE.test(wording) &&
  (WITH_WORD.test(wording) || ALONE.test(wording) || ORDINAL.test(wording) || LETTER.test(wording)) &&
  parseKop(wording) === null;
