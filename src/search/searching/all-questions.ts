/** What a search gives that has filters only: fetched for such a search. */
import { dateOf } from "../format/catalogue.ts";
import { isAnswered, resultsOf } from "../format/results.ts";
import type { Hit } from "./rank/score.ts";
import type { SearchIndex } from "./search-index.ts";

/** All questions of a part, the newest first. */
export async function allQuestions(index: SearchIndex, place: number): Promise<Hit[]> {
  const { rows } = (await index.part(place)).catalogue;
  const start = index.catalogue.startOf(place);
  const order = [...rows.keys()].sort((a, b) => (dateOf(rows[a]!) < dateOf(rows[b]!) ? 1 : -1));
  return order.flatMap((at) =>
    resultsOf(rows[at]!).map((one, result): Hit => {
      const { vragen } = one;
      const best = vragen[0] ?? -1;
      return { document: start + at, result, vragen, isAnswered: isAnswered(one), best, ...FOUND_NOWHERE };
    }),
  );
}

/** Shared: an archive has a third of a million questions. */
export const FOUND_NOWHERE: Omit<Hit, "document" | "result" | "vragen" | "isAnswered" | "best"> = {
  score: 0,
  head: null,
  missing: [],
  isPartial: false,
  isNearest: false,
  places: [],
  around: [],
  phrases: [],
};
