/** The words of a document, by which is told how it writes one of them elsewhere. */

/** A word, or several that hyphens join. */
const WORD = /[\p{L}\p{N}]+(?:[-–][\p{L}\p{N}]+)*/gu;

export class PrintedWords {
  readonly #counts = new Map<string, number>();

  constructor(lines: Iterable<string>) {
    for (const line of lines) {
      const words = line.toLowerCase().match(WORD) ?? [];
      // The last may be cut off.
      for (const word of words.slice(0, -1)) this.#counts.set(word, this.count(word) + 1);
    }
  }

  /** How often a word is printed, not counting where it ends a line. */
  count(word: string): number {
    return this.#counts.get(word.toLowerCase()) ?? 0;
  }

  has(word: string): boolean {
    return this.count(word) > 0;
  }
}
