/** Letters as the theme matcher sees them: without case or accents, one symbol for each. */

/** Between words, and ends a word group: “.”, “,”, “(”. */
const BREAK = 0;
/** Between the words of a group: a space, a line end, a hyphen, “&”. */
export const GAP = 1;
/** As if it were not there: an apostrophe in a word, a soft hyphen, an accent printed apart. */
const SKIP = 2;
const FIRST_DIGIT = 3;
const FIRST_LETTER = 13;
/** How many symbols there are. */
export const SYMBOLS = FIRST_LETTER + 26;

const GAPS = " \t\n\r\u00a0-\u2010\u2011/&";
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

/** A text as symbols, and for each symbol where it stands in the text; both end with a {@link BREAK}. */
export interface Symbols {
  symbols: Uint8Array;
  places: Uint32Array;
  /** How many there are, the {@link BREAK} at the end left out; what stands behind that means nothing. */
  length: number;
  /** For each word where its symbols start and end, as many as there are words. */
  wordStarts: Uint32Array;
  wordEnds: Uint32Array;
  words: number;
}

const FIRST_ROOM = 4096;

/**
 * Reads texts as symbols: what is skipped left out, each run between words one symbol. It has one place for
 * them, since making room for each text takes longer than reading it: what it gave is gone with the next text.
 */
export class SymbolReader {
  #symbols = new Uint8Array(FIRST_ROOM);
  #places = new Uint32Array(FIRST_ROOM);
  #wordStarts = new Uint32Array(FIRST_ROOM);
  #wordEnds = new Uint32Array(FIRST_ROOM);

  read(text: string): Symbols {
    if (text.length >= this.#symbols.length) {
      this.#symbols = new Uint8Array(2 * text.length);
      this.#places = new Uint32Array(2 * text.length);
      this.#wordStarts = new Uint32Array(2 * text.length);
      this.#wordEnds = new Uint32Array(2 * text.length);
    }
    const symbols = this.#symbols;
    const places = this.#places;
    const wordStarts = this.#wordStarts;
    const wordEnds = this.#wordEnds;
    let length = 0;
    let words = 0;
    let last = BREAK;
    for (let index = 0; index < text.length; index++) {
      const symbol = table[text.charCodeAt(index)]!;
      if (symbol > SKIP) {
        if (last <= GAP) wordStarts[words] = length;
        places[length] = index;
        symbols[length++] = last = symbol;
        continue;
      }
      if (symbol === SKIP || (symbol === GAP && last <= GAP)) continue;
      if (last > GAP) wordEnds[words++] = length;
      if (symbol === BREAK && last === GAP) length--;
      else if (symbol === BREAK && last === BREAK) continue;
      places[length] = index;
      symbols[length++] = last = symbol;
    }
    if (last > GAP) wordEnds[words++] = length;
    places[length] = text.length;
    symbols[length] = BREAK;
    return { symbols, places, length, wordStarts, wordEnds, words };
  }
}
