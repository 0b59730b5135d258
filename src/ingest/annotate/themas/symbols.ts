/** Letters as the theme matcher sees them: without case or accents, one symbol per UTF-16 unit. */

/** Between words, and ends a word group: “.”, “,”, “(”. */
export const BREAK = 0;
/** Between the words of a group: a space, a line end, a hyphen. */
export const GAP = 1;
/** As if it were not there: an apostrophe in a word, a soft hyphen, an accent printed apart. */
export const SKIP = 2;
const FIRST_DIGIT = 3;
const FIRST_LETTER = 13;
/** How many symbols there are. */
export const SYMBOLS = FIRST_LETTER + 26;

const GAPS = " \t\n\r\u00a0-\u2010\u2011/";
const SKIPS = "'\u2019\u2018\u00ad\u200b\u0060\u00b4";

const table = new Uint8Array(0x10000).map((_, code) => symbolOf(String.fromCharCode(code)));

function symbolOf(char: string): number {
  if (GAPS.includes(char)) return GAP;
  if (SKIPS.includes(char) || /\p{Mn}/u.test(char)) return SKIP;
  const plain = char.normalize("NFKD").toLowerCase();
  if (/^[a-z]/.test(plain)) return FIRST_LETTER + plain.charCodeAt(0) - 97;
  if (/^[0-9]/.test(plain)) return FIRST_DIGIT + plain.charCodeAt(0) - 48;
  return BREAK;
}

/** The symbol at a place in a text; {@link BREAK} beyond its end. */
export const symbolAt = (text: string, index: number): number =>
  index < text.length ? (table[text.charCodeAt(index)] ?? BREAK) : BREAK;

/** Whether a symbol is a letter or a digit. */
export const isWordSymbol = (symbol: number): boolean => symbol > SKIP;

/** A text as symbols: apostrophes left out, each run between words one {@link GAP}. */
export function symbolsOf(text: string): number[] {
  const symbols: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const symbol = symbolAt(text, index);
    if (symbol === SKIP || (symbol <= GAP && symbols.at(-1) === GAP)) continue;
    symbols.push(symbol <= GAP ? GAP : symbol);
  }
  return symbols;
}
