/** What one query has found so far, part by part. */
import type { SearchIndex } from "../searching/search-index.ts";
import type { Interpretation } from "../searching/query/interpretation.ts";
import { nearWords } from "../searching/query/near-words.ts";
import { type Hit, orderHits } from "../searching/rank/score.ts";
import { allQuestions, searchPart, interpret } from "../searching/search.ts";
import type { SearchState } from "./state.ts";

/** Documents shown at first, and each time more are asked for. */
export const PAGE = 10;

export class SearchRun {
  readonly index: SearchIndex;
  /** `null` for a search that has filters only. */
  readonly interpretation: Interpretation | null;
  readonly #key: string;
  readonly #found = new Map<number, Hit[]>();
  readonly #done = new Set<number>();

  private constructor(index: SearchIndex, key: string, interpretation: Interpretation | null) {
    this.index = index;
    this.#key = key;
    this.interpretation = interpretation;
  }

  static async begin(index: SearchIndex, state: SearchState): Promise<SearchRun> {
    const interpretation = state.q.trim() ? await interpret(index, state.q, new Set(state.uit)) : null;
    return new SearchRun(index, keyOf(state), interpretation);
  }

  /** Whether it can go on with a state: filters and order only choose from what is found. */
  isFor(index: SearchIndex, state: SearchState): boolean {
    return index === this.index && keyOf(state) === this.#key;
  }

  /** Whether the archive is one part. */
  get isWhole(): boolean {
    return this.index.manifest.delen.length === 1;
  }

  /** Whether there is something of a part to show. */
  has(part: number): boolean {
    return this.#found.has(part);
  }

  /** Whether all that a part has was found. */
  isDone(part: number): boolean {
    return this.#done.has(part);
  }

  /** Whether no part can have anything: the archive has no word of the query. */
  get isHopeless(): boolean {
    return this.interpretation?.concepts.every(({ alternatives }) => alternatives.length === 0) ?? false;
  }

  /**
   * Searches a part. `isQuick`: the first by the words of the query alone, where these fill a page. What is said otherwise
   * costs several times as much and comes after them; the part is searched again for it.
   */
  async search(part: number, isQuick = false): Promise<void> {
    const { index, interpretation } = this;
    const near = isQuick && interpretation && this.#found.size === 0 ? nearWords(interpretation) : null;
    if (near) {
      const found = await searchPart(index, part, near);
      const documents = new Set(found.filter(({ isPartial }) => !isPartial).map(({ document }) => document));
      if (documents.size >= PAGE) {
        this.#found.set(part, found);
        return;
      }
    }
    const found = interpretation ? await searchPart(index, part, interpretation) : await allQuestions(index, part);
    this.#found.set(part, found);
    this.#done.add(part);
  }

  /** All that was found, best first; the newest first where there is no query. */
  hits(): Hit[] {
    const parts = [...this.#found].sort(([a], [b]) => a - b).flatMap(([, hits]) => hits);
    return this.interpretation ? orderHits(parts) : parts;
  }
}

const keyOf = ({ q, uit }: SearchState): string => JSON.stringify([q.trim(), [...uit].sort()]);
