/** The mark of each note, chosen from all places where marks may stand: the numbers count up through the page. */
import type { MarkPlace } from "./mark-places.ts";

interface Row {
  place: MarkPlace;
  before: Row | null;
  total: number;
}

/**
 * Of the places, the rising row with the highest total of scores.
 *
 * @param places in reading order
 */
export function choosePlaces(places: readonly MarkPlace[]): MarkPlace[] {
  const numbers = [...new Set(places.flatMap(({ first, last }) => [first, last]))].sort((a, b) => a - b);
  const rank = new Map(numbers.map((number, i) => [number, i + 1]));
  const best = new BestUpTo(numbers.length);
  for (const place of places) {
    const before = best.below(rank.get(place.first)!);
    best.add(rank.get(place.last)!, { place, before, total: (before?.total ?? 0) + place.score });
  }
  const chosen: MarkPlace[] = [];
  for (let row = best.below(numbers.length + 1); row; row = row.before) chosen.push(row.place);
  return chosen.reverse();
}

/** The best row that ends below a rank, found and kept in a few steps: a binary indexed tree. */
class BestUpTo {
  readonly #tree: (Row | undefined)[];

  constructor(size: number) {
    this.#tree = new Array<Row | undefined>(size + 1);
  }

  add(rank: number, row: Row): void {
    for (let i = rank; i < this.#tree.length; i += i & -i) {
      if (row.total > (this.#tree[i]?.total ?? 0)) this.#tree[i] = row;
    }
  }

  below(rank: number): Row | null {
    let best: Row | null = null;
    for (let i = rank - 1; i > 0; i -= i & -i) {
      const row = this.#tree[i];
      if (row && row.total > (best?.total ?? 0)) best = row;
    }
    return best;
  }
}
