/**
 * A set of words that a browser asks now and then whether it has one: many words in few bytes, in pieces of which one is
 * read. A word that is in it is always found; one in a hundred that is not, is taken for one that is (Bloom, 1970).
 */

/** Pieces of a set. */
export const SET_PIECES = 64;
const BITS_PER_WORD = 10;
const PROBES = 7;

/** The piece that a word belongs to, of so many. */
export const pieceOf = (word: string, pieces = SET_PIECES): number => hashOf(word, 1) % pieces;

/** The pieces of a set, each the bytes of one. */
export function writeWordSet(words: Iterable<string>): Uint8Array[] {
  const pieces: string[][] = Array.from({ length: SET_PIECES }, () => []);
  for (const word of words) pieces[pieceOf(word)]!.push(word);
  return pieces.map((own) => {
    const bytes = new Uint8Array(Math.ceil((own.length * BITS_PER_WORD) / 8) + 1);
    for (const word of own) for (const bit of bitsOf(word, bytes.length)) bytes[bit >> 3]! |= 1 << (bit & 7);
    return bytes;
  });
}

/** Whether a piece has a word that belongs to it. */
export const hasWord = (piece: Uint8Array, word: string): boolean =>
  bitsOf(word, piece.length).every((bit) => (piece[bit >> 3]! & (1 << (bit & 7))) !== 0);

function bitsOf(word: string, bytes: number): number[] {
  const [first, step] = [hashOf(word, 2), (hashOf(word, 3) | 1) >>> 0];
  return Array.from({ length: PROBES }, (_, i) => (first + i * step) % (bytes * 8));
}

/** FNV-1a of 32 bits, begun with a seed. */
function hashOf(word: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
