/** Finds many words and word groups in one pass over a text, without a copy of any part of it. */
import { GAP, SYMBOLS } from "./symbols.ts";

/** A found word or word group: which ones were looked for, and where it ends. */
export interface Occurrence<T> {
  values: readonly T[];
  end: number;
}

const FIRST_SIZE = 1024;

/** What a place holds: the symbol that leads to it, whether its node has values, so that they are looked up only then, and its base. */
const SYMBOL = 0x3f;
const HAS_WHOLE = 0x40;
const HAS_PREFIX = 0x80;
const BASE_SHIFT = 8;

/**
 * A tree of symbols. `whole` values are found where a word ends, `prefix` values whatever follows in the word.
 * Texts are given as symbols without skipped ones, each run between words as one {@link GAP}. It is nothing but data, in
 * memory that threads share: each of them searches in the tree that one has made.
 *
 * It is a double array (J. Aoe, “An Efficient Digital Search Algorithm by Using a Double-Array Structure”, 1989): the nodes
 * that follow one stand at its base plus their symbol, those of all nodes in each other's gaps. No two have the same base,
 * so that the symbol tells whose they are. 250,000 nodes take 1 MB; in a table of nodes by symbols, of 39 MB, a step takes
 * four times as long.
 */
export interface Trie<T> {
  /** The first is the root. */
  places: Int32Array;
  /** By place. */
  whole: ReadonlyMap<number, readonly T[]>;
  prefix: ReadonlyMap<number, readonly T[]>;
}

/** Where so many bases in a row are not free, those behind them are tried from then on: there are few gaps left to fill. */
const MOST_TRIED = 100;

/** Makes a {@link Trie}. */
export class TrieBuilder<T> {
  /** For each node and symbol the next node; 0 where there is none. */
  #next = new Int32Array(FIRST_SIZE * SYMBOLS);
  #nodes = 1;
  readonly #whole = new Map<number, T[]>();
  readonly #prefix = new Map<number, T[]>();

  /** @param symbols at least one */
  add(symbols: Uint8Array, value: T, kind: "whole" | "prefix"): void {
    let node = 0;
    for (const symbol of symbols) {
      const way = node * SYMBOLS + symbol;
      node = this.#next[way]!;
      if (node === 0) {
        node = this.#grow();
        this.#next[way] = node;
      }
    }
    const values = kind === "whole" ? this.#whole : this.#prefix;
    const known = values.get(node);
    if (known) known.push(value);
    else values.set(node, [value]);
  }

  build(): Trie<T> {
    const { placeOf, baseOf, symbolOf, room } = this.#layOut();
    const places = new Int32Array(new SharedArrayBuffer(room * Int32Array.BYTES_PER_ELEMENT));
    for (let node = 0; node < this.#nodes; node++) {
      const flags = (this.#whole.has(node) ? HAS_WHOLE : 0) | (this.#prefix.has(node) ? HAS_PREFIX : 0);
      places[placeOf[node]!] = (baseOf[node]! << BASE_SHIFT) | flags | symbolOf[node]!;
    }
    const byPlace = (values: ReadonlyMap<number, T[]>) =>
      new Map([...values].map(([node, own]) => [placeOf[node]!, own]));
    return { places, whole: byPlace(this.#whole), prefix: byPlace(this.#prefix) };
  }

  /** Gives each node the first base at which those that follow it stand free; those near the root, which are used most, together. */
  #layOut() {
    const placeOf = new Int32Array(this.#nodes);
    const baseOf = new Int32Array(this.#nodes);
    const symbolOf = new Uint8Array(this.#nodes);
    // Behind the root nothing stands at any symbol: that is the base of nodes which nothing follows.
    const isTaken = new Array<boolean>(SYMBOLS).fill(true);
    const isBase = [true];
    const nodes = [0];
    let firstFree = SYMBOLS;
    for (const node of nodes) {
      const symbols = this.#symbolsAfter(node);
      if (symbols.length === 0) continue;
      while (isTaken[firstFree]) firstFree++;
      const from = Math.max(0, firstFree - symbols[0]!);
      let base = from;
      while (isBase[base] || symbols.some((symbol) => isTaken[base + symbol])) base++;
      if (base - from > MOST_TRIED) firstFree += base - from;
      isBase[base] = true;
      baseOf[node] = base;
      for (const symbol of symbols) {
        isTaken[base + symbol] = true;
        const next = this.#next[node * SYMBOLS + symbol]!;
        placeOf[next] = base + symbol;
        symbolOf[next] = symbol;
        nodes.push(next);
      }
    }
    // Behind every base there is room for all symbols.
    return { placeOf, baseOf, symbolOf, room: isTaken.length + SYMBOLS };
  }

  #symbolsAfter(node: number): number[] {
    const symbols: number[] = [];
    for (let symbol = 0; symbol < SYMBOLS; symbol++)
      if (this.#next[node * SYMBOLS + symbol] !== 0) symbols.push(symbol);
    return symbols;
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
  { places, whole, prefix }: Trie<T>,
  symbols: Uint8Array,
  start: number,
  wordEnd: number,
  occurrences: Occurrence<T>[],
): void {
  let place = 0;
  let node = places[0]!;
  let end = wordEnd;
  for (let index = start; ; index++) {
    const symbol = symbols[index]!;
    if (symbol <= GAP) {
      if (node & HAS_WHOLE) occurrences.push({ values: whole.get(place)!, end: index });
      if (symbol !== GAP) return;
      end = -1;
    }
    place = (node >> BASE_SHIFT) + symbol;
    node = places[place]!;
    if ((node & SYMBOL) !== symbol) return;
    if (node & HAS_PREFIX) {
      occurrences.push({ values: prefix.get(place)!, end: end === -1 ? endOfWord(symbols, index) : end });
    }
  }
}

/** Adds what the word from `start` to `end` ends with to `occurrences`; the tree must hold symbols back to front. */
export function findBackward<T>(
  { places, whole }: Trie<T>,
  symbols: Uint8Array,
  start: number,
  end: number,
  occurrences: Occurrence<T>[],
): void {
  let place: number;
  let node = places[0]!;
  for (let index = end - 1; index >= start; index--) {
    const symbol = symbols[index]!;
    place = (node >> BASE_SHIFT) + symbol;
    node = places[place]!;
    if ((node & SYMBOL) !== symbol) return;
    if (node & HAS_WHOLE) occurrences.push({ values: whole.get(place)!, end });
  }
}

/** Where the word ends that `index` stands in. */
function endOfWord(symbols: Uint8Array, index: number): number {
  let end = index;
  while (symbols[end]! > GAP) end++;
  return end;
}
