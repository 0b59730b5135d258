/** Finds many words and word groups in one pass over a text, without a copy of any part of it. */
import { BREAK, GAP, isWordSymbol, SKIP, symbolAt, SYMBOLS } from "./symbols.ts";

/** A found word or word group: which ones were looked for, and where it stands. */
export interface Hit<T> {
  values: readonly T[];
  start: number;
  end: number;
}

/** A tree of symbols. `whole` values are found where a word ends, `prefix` values whatever follows in the word. */
export class Trie<T> {
  #next = new Int32Array(SYMBOLS * 1024);
  readonly #whole: (T[] | undefined)[] = [undefined];
  readonly #prefix: (T[] | undefined)[] = [undefined];

  add(symbols: readonly number[], value: T, kind: "whole" | "prefix"): void {
    let node = 0;
    for (const symbol of symbols) node = this.#step(node, symbol) || this.#grow(node, symbol);
    const values = kind === "whole" ? this.#whole : this.#prefix;
    (values[node] ??= []).push(value);
  }

  /** Adds what starts with the word at `start` to `hits`. */
  forward(text: string, start: number, hits: Hit<T>[]): void {
    let node = 0;
    for (let index = start; ; index++) {
      const symbol = symbolAt(text, index);
      if (symbol === SKIP) continue;
      if (!isWordSymbol(symbol)) {
        const whole = this.#whole[node];
        if (whole) hits.push({ values: whole, start, end: index });
        if (symbol === BREAK) return;
        while (symbolAt(text, index + 1) <= GAP) if (symbolAt(text, ++index) === BREAK) return;
      }
      node = this.#step(node, symbol);
      if (node === 0) return;
      const prefix = this.#prefix[node];
      if (prefix) hits.push({ values: prefix, start, end: wordEnd(text, index) });
    }
  }

  /** Adds what the word from `start` to `end` ends with to `hits`; the tree must hold symbols back to front. */
  backward(text: string, start: number, end: number, hits: Hit<T>[]): void {
    let node = 0;
    for (let index = end - 1; index >= start; index--) {
      const symbol = symbolAt(text, index);
      if (symbol === SKIP) continue;
      node = this.#step(node, symbol);
      if (node === 0) return;
      const values = this.#whole[node];
      if (values) hits.push({ values, start, end });
    }
  }

  #step(node: number, symbol: number): number {
    return this.#next[node * SYMBOLS + symbol] ?? 0;
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
export function wordEnd(text: string, index: number): number {
  let end = index;
  while (isWordSymbol(symbolAt(text, end)) || symbolAt(text, end) === SKIP) end++;
  while (end > index && symbolAt(text, end - 1) === SKIP) end--;
  return end;
}
