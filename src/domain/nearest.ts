/** What was probably meant by a name that is not known. */
import { editDistance } from "./edit-distance.ts";

/** So many letters of a name may be wrong: one in four, and three at most. */
const MOST_SLIPS = 3;

/** The known name that is nearest to what was written; `null` where none is near. */
export function nearest(written: string, known: Iterable<string>): string | null {
  const most = Math.min(MOST_SLIPS, Math.max(1, Math.floor(written.length / 4)));
  let best: string | null = null;
  let least = most + 1;
  for (const name of known) {
    const distance = editDistance(written.toLowerCase(), name.toLowerCase(), most);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** “. Bedoelde u “pleegzorg”?”, to put behind a message that has no full stop yet; “” where no known name is near. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const name = nearest(written, known);
  return name === null ? "" : `. Bedoelde u “${name}”?`;
}
