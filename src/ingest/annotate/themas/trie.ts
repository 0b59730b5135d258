/** Finds many words and word groups in one pass over a text, without a copy of any part of it. */
import { GAP, SYMBOLS } from "./symbols.ts";

/** A found word or word group: which ones were looked for, and where it ends. */
export interface Occurrence<T> {
  values: readonly T[];
  end: number;
}

const FIRST_SIZE = 1024;

/** What the way to a node says of it, so that values are looked up only where there are some. */
const HAS_WHOLE = 1;
const HAS_PREFIX = 2;
const FLAG_BITS = 2;

/**
 * A tree of symbols. `whole` values are found where a word ends, `prefix` values whatever follows in the word.
 * Texts are given as symbols without skipped ones, each run between words as one {@link GAP}. It is nothing but data, in
 * memory that threads share: each of them searches in the tree that one has made.
 */
export interface Trie<T> {
  /** For each node and symbol the next node, with its flags in the lowest bits; 0 where there is none. */
  next: Int32Array;
  whole: ReadonlyMap<number, readonly T[]>;
  prefix: ReadonlyMap<number, readonly T[]>;
}

/** Makes a {@link Trie}. */
export class TrieBuilder<T> {
  #next = new Int32Array(FIRST_SIZE * SYMBOLS);
  #nodes = 1;
  readonly #whole = new Map<number, T[]>();
  readonly #prefix = new Map<number, T[]>();

  /** @param symbols at least one */
  add(symbols: Uint8Array, value: T, kind: "whole" | "prefix"): void {
    let node = 0;
    let way = 0;
    for (const symbol of symbols) {
      way = node * SYMBOLS + symbol;
      node = this.#next[way]! >> FLAG_BITS;
      if (node === 0) {
        node = this.#grow();
        this.#next[way] = node << FLAG_BITS;
      }
    }
    this.#next[way]! |= kind === "whole" ? HAS_WHOLE : HAS_PREFIX;
    const values = kind === "whole" ? this.#whole : this.#prefix;
    const known = values.get(node);
    if (known) known.push(value);
    else values.set(node, [value]);
  }

  build(): Trie<T> {
    const next = new Int32Array(new SharedArrayBuffer(this.#nodes * SYMBOLS * Int32Array.BYTES_PER_ELEMENT));
    next.set(this.#next.subarray(0, next.length));
    return { next, whole: this.#whole, prefix: this.#prefix };
  }

  /** Makes room for one more node, and returns it. */
  #grow(): number {
    if ((this.#nodes + 1) * SYMBOLS > this.#next.length) {
      const larger = new Int32Array(this.#next.length * 2);
      larger.set(this.#next);
      this.#next = larger;
    }
    return this.#nodes++;
  }
}

/** Adds what starts with the word from `start` to `wordEnd` to `occurrences`. */
export function findForward<T>(
  { next, whole, prefix }: Trie<T>,
  symbols: Uint8Array,
  start: number,
  wordEnd: number,
  occurrences: Occurrence<T>[],
): void {
  let way = 0;
  let end = wordEnd;
  for (let index = start; ; index++) {
    const symbol = symbols[index]!;
    if (symbol <= GAP) {
      if (way & HAS_WHOLE) occurrences.push({ values: whole.get(way >> FLAG_BITS)!, end: index });
      if (symbol !== GAP) return;
      end = -1;
    }
    way = next[(way >> FLAG_BITS) * SYMBOLS + symbol]!;
    if (way === 0) return;
    if (way & HAS_PREFIX) {
      const values = prefix.get(way >> FLAG_BITS)!;
      occurrences.push({ values, end: end === -1 ? endOfWord(symbols, index) : end });
    }
  }
}

/** Adds what the word from `start` to `end` ends with to `occurrences`; the tree must hold symbols back to front. */
export function findBackward<T>(
  { next, whole }: Trie<T>,
  symbols: Uint8Array,
  start: number,
  end: number,
  occurrences: Occurrence<T>[],
): void {
  let way = 0;
  for (let index = end - 1; index >= start; index--) {
    way = next[(way >> FLAG_BITS) * SYMBOLS + symbols[index]!]!;
    if (way === 0) return;
    if (way & HAS_WHOLE) occurrences.push({ values: whole.get(way >> FLAG_BITS)!, end });
  }
}

/** Where the word ends that `index` stands in. */
function endOfWord(symbols: Uint8Array, index: number): number {
  let end = index;
  while (symbols[end]! > GAP) end++;
  return end;
}
