/**
 * Writes the words of a part anew in small blocks, packed in few files. Pagefind's own chunks are large (30 KB a word
 * for each part that is searched) and many; a block is what one word needs, and a browser asks for a range of a file.
 * Function words are left out: nobody is shown what stands everywhere, and they are a third of all places.
 */
import { gzipSync } from "node:zlib";
import { CborWriter } from "../cbor.ts";
import { PART_END, WORD_END } from "../copy-marks.ts";
import { isFunctionWord } from "../language/stopwords.ts";
import { type IndexedWord, SIGNATURE } from "./cbor-words.ts";

export interface Block {
  /** Sorts after every word of the block before and not after its own first word. */
  from: string;
  /** Compressed, without the version before it. */
  bytes: Uint8Array;
}

/** Unpacked; a commoner word has a block of its own, of whatever size it takes. */
const BLOCK_BYTES = 12_000;

/** Cuts the words of a part into blocks, in the order of their bytes. */
export function makeBlocks(words: readonly IndexedWord[]): Block[] {
  const kept = words.filter(({ word }) => isSought(word)).sort((a, b) => compare(a.word, b.word));
  const blocks: Block[] = [];
  let own: IndexedWord[] = [];
  let size = 0;
  let before = "";
  const close = () => {
    if (own.length === 0) return;
    blocks.push({ from: separator(before, own[0]!.word), bytes: pack(own) });
    before = own.at(-1)!.word;
    own = [];
    size = 0;
  };
  for (const word of kept) {
    if (size + word.bytes.length > BLOCK_BYTES) close();
    own.push(word);
    size += word.bytes.length;
  }
  close();
  return blocks;
}

/** What stands unmarked in the copy has a marked twin. */
function isSought(word: string): boolean {
  return word.endsWith(PART_END) || (word.endsWith(WORD_END) && !isFunctionWord(word.slice(0, -1)));
}

/** The order of the bytes, as Pagefind compares words. */
const compare = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** The shortest beginning of `word` that sorts after `before`. */
function separator(before: string, word: string): string {
  let length = 1;
  while (length < word.length && compare(word.slice(0, length), before) <= 0) length++;
  return word.slice(0, length);
}

function pack(words: readonly IndexedWord[]): Uint8Array {
  const writer = new CborWriter().raw(Buffer.from(SIGNATURE)).array(1).array(words.length);
  for (const { bytes } of words) writer.raw(bytes);
  return gzipSync(writer.finish(), { level: 9 });
}
