/** Whether a bare number goes on with the count of the questions before it. */

/** A printed number may be left out, but not more than this many in a row. */
const LARGEST_GAP = 3;

export class Telling {
  readonly #seen = new Set<number>();
  #first = 0;
  #highest = 0;

  /** Whether any number was counted. */
  get isBegun(): boolean {
    return this.#highest > 0;
  }

  /** Starts at 1 and goes up; behind the group “1 en 4” come 2 and 3. */
  goesOn(nummers: readonly string[]): boolean {
    const number = Number.parseInt(nummers[0]!, 10);
    if (!this.isBegun) return number === 1;
    return number > this.#first && !this.#seen.has(number) && number <= this.#highest + LARGEST_GAP;
  }

  /** “3a” behind “3”. */
  isSubQuestion(nummers: readonly string[]): boolean {
    return /[a-z]$/.test(nummers[0]!) && Number.parseInt(nummers[0]!, 10) === this.#highest;
  }

  count(nummers: readonly string[]): void {
    const numbers = nummers.map((nummer) => Number.parseInt(nummer, 10));
    for (const number of numbers) this.#seen.add(number);
    this.#first = numbers[0]!;
    this.#highest = Math.max(this.#highest, ...numbers);
  }
}
