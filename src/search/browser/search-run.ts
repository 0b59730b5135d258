/** What one query has found so far, part by part, and which part is next. */
import type { SearchIndex } from "../searching/search-index.ts";
import type { IndexTerm, Interpretation } from "../searching/query/interpretation.ts";
import { nearWords } from "../searching/query/near-words.ts";
import { type Hit, orderHits } from "../searching/rank/score.ts";
import { interpret, searchPart } from "../searching/search.ts";
import { isZaaknummer, type PartOrder } from "./part-order.ts";
import { withPatience } from "./patience.ts";
import type { SearchState } from "./state.ts";

/** Documents shown at first, and each time more are asked for. */
export const PAGE = 10;
/** With so many a first page is shown, while older years fill it: no screen has more in sight. */
const IN_SIGHT = 5;

export class SearchRun {
  readonly index: SearchIndex;
  /** `null` for a search that has filters only. */
  readonly interpretation: Interpretation | null;
  readonly #state: SearchState;
  readonly #found = new Map<number, Hit[]>();
  readonly #done = new Set<number>();
  readonly #ahead: readonly Promise<unknown>[];

  private constructor(
    index: SearchIndex,
    state: SearchState,
    interpretation: Interpretation | null,
    ahead: readonly Promise<unknown>[],
  ) {
    this.index = index;
    this.#state = state;
    this.interpretation = interpretation;
    this.#ahead = ahead;
  }

  /** `first`: a part in which the words of the query are looked up while the other ways to say it are being found. */
  static async begin(index: SearchIndex, state: SearchState, first?: number): Promise<SearchRun> {
    const ahead: Promise<unknown>[] = [];
    const lookUp = async (terms: readonly IndexTerm[]) =>
      (await index.part(first!)).lookUp(terms.map(({ term }) => term));
    const told = (terms: readonly IndexTerm[]) => {
      const looking = lookUp(terms);
      // What goes wrong shows when it is needed.
      looking.catch(() => undefined);
      ahead.push(looking);
    };
    const off = state.precies ? null : new Set(state.uit);
    const asked = state.q.trim() ? await interpret(index, state.q, off, first === undefined ? undefined : told) : null;
    return new SearchRun(index, state, asked, ahead);
  }

  /** Whether it can go on with a state: filters and order only choose from what is found. */
  isFor(index: SearchIndex, state: SearchState): boolean {
    return index === this.index && keyOf(state) === keyOf(this.#state);
  }

  /** Whether the archive is one part. */
  get isWhole(): boolean {
    return this.index.manifest.delen.length === 1;
  }

  /** Whether there is something of a part to show. */
  has(part: number): boolean {
    return this.#found.has(part);
  }

  /** Those of the parts of which there is something to show. */
  searched({ parts }: PartOrder): number[] {
    return parts.filter((part) => this.has(part));
  }

  /** Whether all that a part has was found. */
  isDone(part: number): boolean {
    return this.#done.has(part);
  }

  /** Whether no part can have anything: the archive has no word of the query. */
  get isHopeless(): boolean {
    return this.interpretation?.concepts.every(({ alternatives }) => alternatives.length === 0) ?? false;
  }

  /** Whether a state has the parts that were asked for or shown before, and enough for pages of so many documents; else all parts. */
  isEnough(
    { q }: SearchState,
    { parts, asked }: PartOrder,
    hits: readonly Hit[],
    page: number,
    before: number,
  ): boolean {
    if (this.isHopeless || parts.every((part) => this.isDone(part))) return true;
    if (!parts.slice(0, Math.max(asked, before)).every((part) => this.has(part))) return false;
    const documents = new Set(hits.map(({ document }) => document)).size;
    return documents >= (page === PAGE ? IN_SIGHT : page) || (documents > 0 && isZaaknummer(q));
  }

  /**
   * Searches the first part that is not done. Throws where a file does not come, or comes too late. `isQuick`: the very
   * first by the words of the query alone, where these fill a page. What is said otherwise costs several times as much
   * and comes after them; the part is searched again for it.
   */
  async searchNext({ parts }: PartOrder, isQuick = false): Promise<void> {
    const [next, after] = parts.filter((part) => !this.isDone(part));
    if (next === undefined) return;
    // Opening a part takes turns on the line: the one after it can begin.
    if (after !== undefined && next !== parts[0]) this.index.part(after).catch(() => undefined);
    await withPatience(this.#search(next, isQuick));
  }

  async #search(part: number, isQuick: boolean): Promise<void> {
    const { index, interpretation } = this;
    // A file that was lost is said once.
    await Promise.all(this.#ahead);
    const { waar } = this.#state;
    const near = isQuick && interpretation && this.#found.size === 0 ? nearWords(interpretation) : null;
    if (near) {
      const found = await searchPart(index, part, near, waar);
      const documents = new Set(found.filter(({ isPartial }) => !isPartial).map(({ document }) => document));
      if (documents.size >= PAGE) {
        this.#found.set(part, found);
        return;
      }
    }
    const found = interpretation
      ? await searchPart(index, part, interpretation, waar)
      : await (await import("../searching/all-questions.ts")).allQuestions(index, part);
    this.#found.set(part, found);
    this.#done.add(part);
  }

  /** All that was found, best first; the newest first where there is no query. */
  hits(): Hit[] {
    const parts = [...this.#found].sort(([a], [b]) => a - b).flatMap(([, hits]) => hits);
    return this.interpretation ? orderHits(parts) : parts;
  }

  /** Searches part after part; without `all` only until something is found. */
  async searchOn(order: PartOrder, all: boolean): Promise<void> {
    while (!this.isHopeless && order.parts.some((part) => !this.isDone(part))) {
      await this.searchNext(order);
      if (!all && this.hits().length > 0) return;
    }
  }
}

const keyOf = ({ q, uit, precies, waar }: SearchState): string =>
  JSON.stringify([q.trim(), precies, waar, [...uit].sort()]);
