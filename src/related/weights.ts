/**
 * How much a term says, by how many questions have it: in steps. A step is the half of a doubling, so that a question more
 * changes the weight of almost no term, and what is related to almost no other question; and all reckoning is with whole
 * numbers, so that every machine finds the same.
 */
import type { QuestionTable } from "./table.ts";

/** 1 → 0, 2 → 2, 3 → 3, 4 → 4, 6 → 5, 8 → 6 …: the logarithm to the base √2, rounded down. */
export function stepOf(count: number): number {
  const whole = 31 - Math.clz32(count);
  return 2 * whole + Number(count >= Math.SQRT2 * 2 ** whole);
}

/** A term that more than one in so many questions have leads to too many of them; in steps. */
const COMMON = 2 * 6;
/** In a small archive every term may lead. */
const ALWAYS_RARE = stepOf(64);

/** The terms of a table, numbered. */
export class Terms {
  /** The number of each term in the table. */
  readonly nummers: Int32Array;
  /** Of each number how many questions have it. */
  readonly counts: Int32Array;
  /** The steps of the number of questions. */
  readonly #all: number;
  readonly #hashes: Uint32Array;
  readonly #steps: Uint8Array;

  constructor({ termen, documentOf }: QuestionTable) {
    const { nummers, counts, hashes } = number(termen);
    this.nummers = nummers;
    this.counts = counts;
    this.#hashes = hashes;
    this.#steps = Uint8Array.from(counts, stepOf);
    this.#all = stepOf(Math.max(1, documentOf.length));
  }

  get size(): number {
    return this.counts.length;
  }

  /** What a term says: 0 for one that all have. */
  weight(term: number): number {
    return this.#all - this.#steps[term]! + 1;
  }

  /** How many questions have a term, to the step: no more than there are. */
  about(term: number): number {
    return 2 ** (this.#steps[term]! / 2);
  }

  /** Whether to look where else a term stands: two questions at least have it, and not too many. */
  leads(term: number): boolean {
    const step = this.#steps[term]!;
    return step > 0 && (step <= ALWAYS_RARE || step <= this.#all - COMMON);
  }

  /** All that is reckoned from the counts of the terms, by their hashes: what differs from that of another table. */
  changedSince(before: Terms): (term: number) => boolean {
    if (this.#all !== before.#all) return () => true;
    const steps = new Map<number, number>();
    for (let term = 0; term < before.size; term++) steps.set(before.#hashes[term]!, before.#steps[term]!);
    return (term) => steps.get(this.#hashes[term]!) !== this.#steps[term]!;
  }
}

/** Numbers different hashes in the order in which they come, and counts each. */
function number(termen: Uint32Array): { nummers: Int32Array; counts: Int32Array; hashes: Uint32Array } {
  let slots = new Int32Array(1 << 16).fill(-1);
  let hashes = new Uint32Array(1 << 15);
  let counts = new Int32Array(1 << 15);
  const nummers = new Int32Array(termen.length);
  let size = 0;
  const slotOf = (hash: number): number => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== -1 && hashes[slots[slot]!] !== hash) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  for (let i = 0; i < termen.length; i++) {
    const hash = termen[i]!;
    const slot = slotOf(hash);
    let term = slots[slot]!;
    if (term === -1) {
      term = size++;
      slots[slot] = term;
      hashes[term] = hash;
      if (size === hashes.length) {
        hashes = grown(hashes, Uint32Array);
        counts = grown(counts, Int32Array);
        slots = new Int32Array(slots.length * 2).fill(-1);
        for (let known = 0; known < size; known++) slots[slotOf(hashes[known]!)] = known;
      }
    }
    counts[term]!++;
    nummers[i] = term;
  }
  return { nummers, counts: counts.slice(0, size), hashes: hashes.slice(0, size) };
}

function grown<T extends Uint32Array | Int32Array>(array: T, Kind: new (length: number) => T): T {
  const larger = new Kind(array.length * 2);
  larger.set(array);
  return larger;
}
