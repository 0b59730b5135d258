/**
 * What the marks in the program call: takes one rule out, and notes which rules decided something.
 *
 * While no rule is out, a rule that did not decide anything in a document can't change that document by its absence.
 */

/** A rule that is out has no end; its document counts as changed. */
export class Runaway extends Error {}

const NONE = -1;

export class Switchboard {
  readonly #decided: Uint8Array;
  readonly #patterns = new Map<number, WatchedPattern>();
  readonly #patterned = new Set<number>();
  #out = NONE;
  #steps = 0;
  #limit = Infinity;
  #row = NONE;

  /** @param rules how many there are */
  constructor(rules: number) {
    this.#decided = new Uint8Array(rules);
  }

  /** Takes a rule out, or puts all back (`null`). */
  takeOut(id: number | null): void {
    this.#out = id ?? NONE;
  }

  /** Forgets what was noted. From here, more steps than `limit` are a {@link Runaway}. */
  begin(limit = Infinity): void {
    this.#decided.fill(0);
    this.#steps = 0;
    this.#limit = limit;
  }

  /** Since `begin`: the rules that decided something, and how much work was done. */
  noted(): { decided: number[]; steps: number } {
    const decided: number[] = [];
    for (const [id, did] of this.#decided.entries()) if (did) decided.push(id);
    return { decided, steps: this.#steps };
  }

  /** The rows that hold patterns. */
  get patternedRows(): ReadonlySet<number> {
    return this.#patterned;
  }

  /** A program is loaded anew. */
  reload(): void {
    this.#patterns.clear();
  }

  // What the marks call.

  step<T>(value: T): T {
    if (++this.#steps > this.#limit) throw new Runaway("A loop or row of calls without end");
    return value;
  }

  decide(id: number, neutral: boolean, value: unknown): unknown {
    this.step(value);
    if (Boolean(value) === neutral) return value;
    return this.decided(id) ? neutral : value;
  }

  row<T extends object>(id: number, make: () => T): T | never[] {
    if (this.#out === id) return [];
    const around = this.#row;
    this.#row = id;
    const row = make();
    this.#row = around;
    return row;
  }

  pattern(id: number, pattern: RegExp): RegExp {
    if (this.#row !== NONE) this.#patterned.add(this.#row);
    const key = pattern.global || pattern.sticky || this.#row !== NONE ? null : id;
    const known = key === null ? undefined : this.#patterns.get(key);
    if (known?.source === pattern.source && known.flags === pattern.flags) return known;
    const watched = new WatchedPattern(pattern, pattern.flags, this, id, this.#row);
    if (key !== null) this.#patterns.set(key, watched);
    return watched;
  }

  /** Notes that a rule decided, as a part of a row too; returns whether it is out. */
  decided(id: number, row = NONE): boolean {
    this.#decided[id] = 1;
    if (row !== NONE) this.#decided[row] = 1;
    return this.#out === id;
  }
}

/** A regular expression that asks the switchboard before it fits. Methods of strings that take one call `exec`. */
class WatchedPattern extends RegExp {
  readonly #board: Switchboard;
  readonly #id: number;
  readonly #row: number;

  /** The last three are left out where JavaScript itself makes a copy (`split`, `matchAll`). */
  constructor(pattern: RegExp, flags: string, board?: Switchboard, id?: number, row?: number) {
    super(pattern, flags);
    const original = pattern as WatchedPattern;
    this.#board = board ?? original.#board;
    this.#id = id ?? original.#id;
    this.#row = row ?? original.#row;
  }

  override exec(text: string): RegExpExecArray | null {
    this.#board.step(null);
    const match = super.exec(text);
    if (match === null || !this.#board.decided(this.#id, this.#row)) return match;
    this.lastIndex = 0;
    return null;
  }
}
