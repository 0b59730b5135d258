/** What one query has found so far, part by part. */
import type { SearchArchive } from "../searching/search-index.ts";
import type { Understanding } from "../searching/query/interpretation.ts";
import { type Hit, orderHits } from "../searching/rank/score.ts";
import { allQuestions, searchPart, understand } from "../searching/search.ts";
import type { SearchState } from "./state.ts";

export class SearchRun {
  readonly archive: SearchArchive;
  /** `null` for a search that has filters only. */
  readonly understanding: Understanding | null;
  readonly #key: string;
  readonly #found = new Map<number, Hit[]>();

  private constructor(archive: SearchArchive, key: string, understanding: Understanding | null) {
    this.archive = archive;
    this.#key = key;
    this.understanding = understanding;
  }

  static async begin(archive: SearchArchive, state: SearchState): Promise<SearchRun> {
    const understanding = state.q.trim() ? await understand(archive, state.q, new Set(state.uit)) : null;
    return new SearchRun(archive, keyOf(state), understanding);
  }

  /** Whether it can go on with a state: filters and order only choose from what is found. */
  isFor(archive: SearchArchive, state: SearchState): boolean {
    return archive === this.archive && keyOf(state) === this.#key;
  }

  /** Whether the archive is one part. */
  get isWhole(): boolean {
    return this.archive.manifest.delen.length === 1;
  }

  has(part: number): boolean {
    return this.#found.has(part);
  }

  /** Whether no part can have anything: the archive has no word of the query. */
  get isHopeless(): boolean {
    return this.understanding?.concepts.every(({ alternatives }) => alternatives.length === 0) ?? false;
  }

  async search(part: number): Promise<void> {
    const { archive, understanding } = this;
    const found = understanding ? await searchPart(archive, part, understanding) : await allQuestions(archive, part);
    this.#found.set(part, found);
  }

  /** All that was found, best first; the newest first where there is no query. */
  hits(): Hit[] {
    const parts = [...this.#found].sort(([a], [b]) => a - b).flatMap(([, hits]) => hits);
    return this.understanding ? orderHits(parts) : parts;
  }
}

const keyOf = ({ q, uit }: SearchState): string => JSON.stringify([q.trim(), [...uit].sort()]);
