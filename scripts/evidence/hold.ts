/** Holds rules against documents: which documents change when one rule is out. */
import type { Rule } from "./mark-rules.ts";
import { difference, isSame, type Outcome } from "./outcome.ts";
import type { Switchboard } from "./switchboard.ts";

/** A program with marked rules, which reads documents of some kind. */
export interface Program<D> {
  board: Switchboard;
  /** Makes the program anew. */
  load: () => Promise<(document: D) => Promise<Outcome>>;
}

/** What is known of a document while no rule is out. */
interface Held<D> {
  document: D;
  outcome: Outcome;
  decided: ReadonlySet<number>;
  steps: number;
}

export interface Change<D> {
  document: D;
  lost: string[];
  gained: string[];
}

/** A document may cost this many times its work before a rule was out, and so many steps more. */
const MORE_WORK = 20;
const MORE_STEPS = 100_000;

export class Holder<D> {
  readonly #program: Program<D>;
  readonly #held: readonly Held<D>[];
  /** Rules that decide while the program loads: what they made stays, so that it must be loaded without them. */
  readonly #atLoad: ReadonlySet<number>;
  readonly #read: (document: D) => Promise<Outcome>;

  private constructor(
    program: Program<D>,
    held: Held<D>[],
    atLoad: ReadonlySet<number>,
    read: (document: D) => Promise<Outcome>,
  ) {
    this.#program = program;
    this.#held = held;
    this.#atLoad = atLoad;
    this.#read = read;
  }

  /** Reads all documents with all rules. */
  static async hold<D>(program: Program<D>, documents: readonly D[]): Promise<Holder<D>> {
    const { board } = program;
    board.takeOut(null);
    board.begin();
    const read = await program.load();
    const atLoad = new Set(board.noted().decided);
    const held: Held<D>[] = [];
    for (const document of documents) {
      board.begin();
      const outcome = await read(document);
      const { decided, steps } = board.noted();
      held.push({ document, outcome, decided: new Set(decided), steps });
    }
    // What costs least first: most rules change the first document that they decide something in.
    held.sort((a, b) => a.steps - b.steps);
    return new Holder(program, held, atLoad, read);
  }

  /**
   * The documents that change without a rule, one after the other: whoever wants to know only whether there is one
   * asks for no more.
   */
  async *changes(rule: Rule): AsyncGenerator<Change<D>> {
    const candidates = this.#candidates(rule);
    if (candidates.length === 0) return;
    const { board } = this.#program;
    try {
      board.takeOut(rule.id);
      board.begin();
      const read = this.#mustLoad(rule) ? await this.#program.load() : this.#read;
      for (const { document, outcome, steps } of candidates) {
        board.begin(steps * MORE_WORK + MORE_STEPS);
        const without = await read(document);
        if (!isSame(outcome, without)) yield { document, ...difference(outcome, without) };
      }
    } finally {
      board.takeOut(null);
    }
  }

  /** In how many documents a rule decides something; `null` where that is not noted: all may hang on it. */
  decides(rule: Rule): number | null {
    return this.#isNoted(rule) ? this.#candidates(rule).length : null;
  }

  #mustLoad({ id, kind }: Rule): boolean {
    return kind === "row" || this.#atLoad.has(id);
  }

  /** Documents in which the rule decides nothing stay as they are. */
  #candidates(rule: Rule): readonly Held<D>[] {
    return this.#isNoted(rule) ? this.#held.filter(({ decided }) => decided.has(rule.id)) : this.#held;
  }

  #isNoted({ id, kind, hasFunction }: Rule): boolean {
    return kind === "row" ? this.#program.board.patternedRows.has(id) && !hasFunction : !this.#atLoad.has(id);
  }
}
