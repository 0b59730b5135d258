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
