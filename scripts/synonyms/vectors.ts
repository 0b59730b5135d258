/**
 * Which words of a body of text stand in like company: each word is the words around it, weighted by how much more often
 * they stand there than chance would have it (PPMI), in few dimensions (random projection: what is near stays near).
 */
import { randomNumbers } from "../random.ts";

/** Words that are neighbours at this distance or less are company. */
const WINDOW = 6;
const DIMENSIONS = 300;
/** Of each random vector so many numbers are not nought. */
const TELLING = 12;
/** Company that is rare counts for no more than its due (Levy, Goldberg and Dagan, 2015). */
const SMOOTHING = 0.75;
const SEED = 1;

export interface Neighbour {
  word: string;
  /** From 0 to 1. */
  likeness: number;
}

export class WordVectors {
  readonly #rows: ReadonlyMap<string, Float32Array>;

  private constructor(rows: ReadonlyMap<string, Float32Array>) {
    this.#rows = rows;
  }

  /** Of texts, each a row of words; words that stand in fewer than `least` places are no words. */
  static of(texts: readonly (readonly string[])[], least: number): WordVectors {
    const company = countCompany(texts, least);
    const random = randomNumbers(SEED);
    const direction = new Map([...company.keys()].map((word) => [word, someDirection(random)]));
    const totals = new Map([...company].map(([word, near]) => [word, sum(near.values())]));
    const smoothed = new Map([...totals].map(([word, total]) => [word, total ** SMOOTHING]));
    const all = sum(smoothed.values());
    const rows = new Map<string, Float32Array>();
    for (const [word, near] of company) {
      const row = new Float32Array(DIMENSIONS);
      for (const [other, count] of near) {
        const information = Math.log((count * all) / (totals.get(word)! * smoothed.get(other)!));
        if (information > 0) for (const [at, sign] of direction.get(other)!) row[at]! += sign * information;
      }
      rows.set(word, normalized(row));
    }
    return new WordVectors(rows);
  }

  /** The words most like one, best first; none for a word that is not known. */
  neighbours(word: string, most: number): Neighbour[] {
    const own = this.#rows.get(word);
    if (!own) return [];
    const found: Neighbour[] = [];
    for (const [other, row] of this.#rows) if (other !== word) found.push({ word: other, likeness: dot(own, row) });
    return found.sort((a, b) => b.likeness - a.likeness).slice(0, most);
  }
}

/** How often each word stands near each other. */
function countCompany(texts: readonly (readonly string[])[], least: number): Map<string, Map<string, number>> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isKnown = (word: string): boolean => counts.get(word)! >= least;
  const company = new Map<string, Map<string, number>>();
  for (const text of texts.map((words) => words.filter(isKnown))) {
    for (const [at, word] of text.entries()) {
      const near = company.get(word) ?? new Map<string, number>();
      company.set(word, near);
      for (let other = Math.max(0, at - WINDOW); other <= Math.min(text.length - 1, at + WINDOW); other++) {
        if (text[other] !== word) near.set(text[other]!, (near.get(text[other]!) ?? 0) + 1 / Math.abs(other - at));
      }
    }
  }
  return company;
}

const someDirection = (random: () => number): [at: number, sign: number][] =>
  Array.from({ length: TELLING }, () => [Math.floor(random() * DIMENSIONS), random() < 0.5 ? -1 : 1]);

function normalized(row: Float32Array): Float32Array {
  const length = Math.sqrt(dot(row, row)) || 1;
  return row.map((value) => value / length);
}

function dot(a: Float32Array, b: Float32Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) total += a[i]! * b[i]!;
  return total;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
