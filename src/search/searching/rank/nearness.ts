/** How close together the things that were asked for stand. */
import type { Concept } from "../query/interpretation.ts";
import type { Found } from "./find.ts";
import { RANKING } from "../weights.ts";

/** How close together the concepts stand in one section, and whether neighbours in the query are neighbours there. */
export function nearness(concepts: readonly Concept[], found: readonly Found[][][], own: readonly number[]): number {
  let best = 0;
  const total = concepts.reduce((sum, { rarity }) => sum + rarity, 0);
  for (const at of own) {
    const present = concepts.flatMap((concept, c) =>
      found[c]![at]!.length > 0 ? [{ concept, places: found[c]![at]! }] : [],
    );
    if (present.length < 2) continue;
    const share = present.reduce((sum, { concept }) => sum + concept.rarity, 0) / total;
    const window = smallestWindow(present.map(({ places }) => places.map(({ place }) => place)));
    const tightness = Math.min(1, (present.length * 3) / Math.max(1, window));
    let neighbours = 0;
    for (let c = 0; c + 1 < concepts.length; c++) {
      const [a, b] = [found[c]![at]!, found[c + 1]![at]!];
      const isNext = a.some(({ place }) => b.some((other) => other.place >= place && other.place - place <= NEXT));
      if (isNext) neighbours++;
    }
    const value = RANKING.proximity * tightness * share + (RANKING.adjacency * neighbours) / (concepts.length - 1);
    best = Math.max(best, value);
  }
  return best;
}

/** Hidden words and one stop word may stand between two neighbours. */
const NEXT = 4;

/** Length of the shortest stretch that has a place of each list. */
function smallestWindow(lists: readonly number[][]): number {
  const all = lists
    .flatMap((places, list) => places.map((place) => ({ place, list })))
    .sort((a, b) => a.place - b.place);
  const counts = lists.map(() => 0);
  let have = 0;
  let from = 0;
  let best = Infinity;
  for (const { place, list } of all) {
    counts[list] = counts[list]! + 1;
    if (counts[list] === 1) have++;
    while (have === lists.length) {
      best = Math.min(best, place - all[from]!.place + 1);
      const left = all[from]!.list;
      counts[left] = counts[left]! - 1;
      if (counts[left] === 0) have--;
      from++;
    }
  }
  return best;
}
