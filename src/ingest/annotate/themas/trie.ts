/** Finds many words and word groups in one pass over a text, without a copy of any part of it. */
import { GAP, SYMBOLS } from "./symbols.ts";

/** A found word or word group: which ones were looked for, and where it stands. */
export interface Hit<T> {
  values: readonly T[];
  start: number;
  end: number;
}

const FIRST_SIZE = 1024;

/**
 * A tree of symbols. `whole` values are found where a word ends, `prefix` values whatever follows in the word.
 * Texts are given as symbols without skipped ones, each run between words as one {@link GAP}.
 */
export class Trie<T> {
  /** For each node and symbol the next node; 0, the root, where there is none. */
  #next = new Int32Array(FIRST_SIZE * SYMBOLS);
  readonly #whole: (T[] | undefined)[] = [undefined];
  readonly #prefix: (T[] | undefined)[] = [undefined];

  add(symbols: Uint8Array, value: T, kind: "whole" | "prefix"): void {
    let node = 0;
    for (const symbol of symbols) node = this.#next[node * SYMBOLS + symbol]! || this.#grow(node, symbol);
    const values = kind === "whole" ? this.#whole : this.#prefix;
    (values[node] ??= []).push(value);
  }

  /** Adds what starts with the word from `start` to `wordEnd` to `hits`. */
  forward(symbols: Uint8Array, start: number, wordEnd: number, hits: Hit<T>[]): void {
    const next = this.#next;
    let node = 0;
    let end = wordEnd;
    for (let index = start; ; index++) {
      const symbol = symbols[index]!;
      if (symbol <= GAP) {
        const whole = this.#whole[node];
        if (whole) hits.push({ values: whole, start, end: index });
        if (symbol !== GAP) return;
        end = -1;
      }
      node = next[node * SYMBOLS + symbol]!;
      if (node === 0) return;
      const prefix = this.#prefix[node];
      if (prefix) hits.push({ values: prefix, start, end: end === -1 ? endOfWord(symbols, index) : end });
    }
  }

  /** Adds what the word from `start` to `end` ends with to `hits`; the tree must hold symbols back to front. */
  backward(symbols: Uint8Array, start: number, end: number, hits: Hit<T>[]): void {
    const next = this.#next;
    let node = 0;
    for (let index = end - 1; index >= start; index--) {
      node = next[node * SYMBOLS + symbols[index]!]!;
      if (node === 0) return;
      const values = this.#whole[node];
      if (values) hits.push({ values, start, end });
    }
  }

  #grow(node: number, symbol: number): number {
    const added = this.#whole.length;
    this.#whole.push(undefined);
    this.#prefix.push(undefined);
    if ((added + 1) * SYMBOLS > this.#next.length) {
      const larger = new Int32Array(this.#next.length * 2);
      larger.set(this.#next);
      this.#next = larger;
    }
    this.#next[node * SYMBOLS + symbol] = added;
    return added;
  }
}

/** Where the word ends that `index` stands in. */
export function endOfWord(symbols: Uint8Array, index: number): number {
  let end = index;
  while (symbols[end]! > GAP) end++;
  return end;
}
