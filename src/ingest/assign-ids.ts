/**
 * Gives each document its id, which is its address. Several papers of one zaak share a zaaknummer: the answer has it
 * to itself, the others get their kind behind it.
 */
import type { Soort } from "../domain/document.ts";

/** A document that was read, with the id that follows from itself alone (see `identify.ts`). */
export interface Claim {
  bestand: string;
  /** The id that it would have if it were alone. */
  eigenId: string;
  soort: Soort;
}

/** Which document of a zaak has the zaaknummer for its address. */
const SOORT_ORDER: readonly Soort[] = ["antwoord", "vragen", "mondeling", "mededeling"];

/**
 * The id of each document by its file. Of two that claim the same id, the one whose kind comes first in the order has
 * it; of two of one kind, the first in the order of the sources. The same sources always give the same ids.
 */
export function assignIds(claims: readonly Claim[]): Map<string, string> {
  const holders = new Map<string, Claim>();
  for (const claim of claims) {
    const holder = holders.get(claim.eigenId);
    if (!holder) holders.set(claim.eigenId, claim);
    else if (SOORT_ORDER.indexOf(claim.soort) >= SOORT_ORDER.indexOf(holder.soort)) {
      holders.set(freeId(claim, holders), claim);
    } else {
      holders.set(freeId({ ...holder, eigenId: claim.eigenId }, holders), holder);
      holders.set(claim.eigenId, claim);
    }
  }
  return new Map([...holders].map(([id, { bestand }]) => [bestand, id]));
}

function freeId({ eigenId, soort }: Claim, taken: ReadonlyMap<string, Claim>): string {
  const named = `${eigenId}-${soort}`;
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? named : `${named}-${n}`;
    if (!taken.has(candidate)) return candidate;
  }
}
