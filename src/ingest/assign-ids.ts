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

/** Ids that differ in capitals alone are one: on many systems the one would be written over the other. */
export const asOneCase = (id: string): string => id.toLowerCase();

/** Who has an id, by that id in one case. */
type Holders = Map<string, { id: string; claim: Claim }>;

/**
 * The id of each document by its file. Of two that claim the same id, the one whose kind comes first in the order has
 * it; of two of one kind, the first in the order of the sources. A zaaknummer goes before a file that is named after
 * one (“2026z10868”). The same sources always give the same ids.
 */
export function assignIds(claims: readonly Claim[]): Map<string, string> {
  const holders: Holders = new Map();
  const give = (id: string, claim: Claim) => holders.set(asOneCase(id), { id, claim });
  for (const claim of claims) {
    const holder = holders.get(asOneCase(claim.eigenId));
    if (!holder) give(claim.eigenId, claim);
    else if (compareClaims(claim, holder.claim) >= 0) give(freeId(claim.eigenId, claim, holders), claim);
    else {
      give(freeId(holder.id, holder.claim, holders), holder.claim);
      give(claim.eigenId, claim);
    }
  }
  return new Map(Array.from(holders.values(), ({ id, claim }) => [claim.bestand, id]));
}

const compareClaims = (a: Claim, b: Claim): number =>
  Number(isFromName(a)) - Number(isFromName(b)) || SOORT_ORDER.indexOf(a.soort) - SOORT_ORDER.indexOf(b.soort);

/** Of all ids only a zaaknummer has a capital. */
const isFromName = ({ eigenId }: Claim): boolean => eigenId === asOneCase(eigenId);

function freeId(id: string, { soort }: Claim, taken: Holders): string {
  const named = `${id}-${soort}`;
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? named : `${named}-${n}`;
    if (!taken.has(asOneCase(candidate))) return candidate;
  }
}
