/** A search as it is shown: what one query found, and what filters leave of it. */
import type { Hit } from "../searching/rank/score.ts";
import type { Narrowed } from "./narrow.ts";
import type { PartOrder } from "./part-order.ts";
import type { SearchRun } from "./search-run.ts";
import type { SearchState } from "./state.ts";

export interface FoundSearch {
  run: SearchRun;
  state: SearchState;
  order: PartOrder;
  /** What the filters leave, best first. */
  hits: readonly Hit[];
  /** With how much each value of a filter leaves; `null` where that was not counted yet. */
  narrowed: Narrowed | null;
}

/** The best that was found, where nothing has all of the query. */
export const nearestOf = ([best]: readonly Hit[]): Hit | null => (best?.isPartial ? best : null);

/** What the query asks for, in its order. */
export const labelsOf = ({ interpretation }: SearchRun): string[] =>
  interpretation?.concepts.map(({ label }) => label) ?? [];
