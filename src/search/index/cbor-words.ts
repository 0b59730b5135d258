/**
 * Cuts a chunk of Pagefind's index into its words without reading what is said of them. A chunk is CBOR, an array that
 * holds an array of words; each word is an array that begins with the word itself.
 */

export interface IndexedWord {
  word: string;
  /** The word with all its places, as Pagefind wrote it. */
  bytes: Uint8Array;
}

/** What Pagefind puts before everything that it compresses. */
export const SIGNATURE = "pagefind_dcd";

const text = new TextDecoder();

/** The words of an unpacked chunk, in its order. Throws where it is not built as expected. */
export function wordsOfChunk(chunk: Uint8Array): IndexedWord[] {
  if (text.decode(chunk.subarray(0, SIGNATURE.length)) !== SIGNATURE) throw new Error("Not a chunk of Pagefind");
  const cursor = { bytes: chunk, at: SIGNATURE.length };
  enterArray(cursor);
  const count = enterArray(cursor);
  return Array.from({ length: count }, () => readWord(cursor));
}

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

function readWord(cursor: Cursor): IndexedWord {
  const start = cursor.at;
  const fields = enterArray(cursor);
  const { kind, value } = readHead(cursor);
  if (kind !== TEXT) throw new Error("A word of Pagefind's index has no name");
  const word = text.decode(cursor.bytes.subarray(cursor.at, cursor.at + value));
  cursor.at += value;
  skip(cursor, fields - 1);
  return { word, bytes: cursor.bytes.subarray(start, cursor.at) };
}

const TEXT = 3;
const ARRAY = 4;

function enterArray(cursor: Cursor): number {
  const { kind, value } = readHead(cursor);
  if (kind !== ARRAY) throw new Error("Pagefind's index is built otherwise than expected");
  return value;
}

/** Passes over so many values, whatever is in them. */
function skip(cursor: Cursor, count: number): void {
  for (let left = count; left > 0; left--) {
    const { kind, value } = readHead(cursor);
    if (kind === ARRAY) left += value;
    else if (kind === 2 || kind === TEXT) cursor.at += value;
    else if (kind > ARRAY) throw new Error("Pagefind's index is built otherwise than expected");
  }
}

function readHead(cursor: Cursor): { kind: number; value: number } {
  const { bytes } = cursor;
  const head = bytes[cursor.at++]!;
  let value = head & 31;
  if (value > 26) throw new Error("Pagefind's index is built otherwise than expected");
  if (value >= 24) {
    const size = 1 << (value - 24);
    value = 0;
    for (let i = 0; i < size; i++) value = value * 256 + bytes[cursor.at++]!;
  }
  return { kind: head >> 5, value };
}
