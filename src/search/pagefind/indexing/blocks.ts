/**
 * Writes the words of a part in small blocks, to be packed in few files. The chunks that Pagefind itself would make are
 * large (30 KB a word for each part that is searched) and many; a block is what one word needs, and a browser asks for a
 * range of a file.
 */
import { gzipSync } from "node:zlib";
import { chunkOf, type IndexedWord } from "./word-places.ts";

export interface WordBlock {
  /** Sorts after every word of the block before and not after its own first word. */
  from: string;
  /** Compressed, without the version before it. */
  bytes: Uint8Array;
}

/** Unpacked; a commoner word has a block of its own, of whatever size it takes. */
const BLOCK_BYTES = 6_000;

/** Cuts the words of a part, in the order of their bytes, into blocks. */
export function makeBlocks(words: readonly IndexedWord[]): WordBlock[] {
  const blocks: WordBlock[] = [];
  let own: IndexedWord[] = [];
  let size = 0;
  let before = "";
  const close = () => {
    if (own.length === 0) return;
    blocks.push({ from: separator(before, own[0]!.word), bytes: gzipSync(chunkOf(own), { level: 9 }) });
    before = own.at(-1)!.word;
    own = [];
    size = 0;
  };
  for (const word of words) {
    if (size + word.bytes.length > BLOCK_BYTES) close();
    own.push(word);
    size += word.bytes.length;
  }
  close();
  return blocks;
}

/** The order of the bytes, as Pagefind compares words. */
const compare = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** The shortest beginning of `word` that sorts after `before`. */
function separator(before: string, word: string): string {
  let length = 1;
  while (length < word.length && compare(word.slice(0, length), before) <= 0) length++;
  return word.slice(0, length);
}
