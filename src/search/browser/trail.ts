/**
 * The search that someone came from, kept for the pages of its results: in this tab, and as long as it is open. A page
 * that is opened in another tab knows the search only by the address that it was opened from.
 */
import { type ReturnPoint, readReturnPoint } from "./return-point.ts";

export interface Trail {
  /** The search as it stands in the address: “?q=zorg&partij=vvd”. */
  search: string;
  /** Addresses of the results that were shown, in their order. */
  results: string[];
  point: ReturnPoint;
}

const KEY = "zoekspoor";
/** At the end of the address of a search: go on where it was left. */
export const BACK_HASH = "#terug";

/** Keeps the search that this page shows; `null` where it shows none. */
export function keepTrail(trail: Trail | null): void {
  try {
    if (trail) sessionStorage.setItem(KEY, JSON.stringify(trail));
    else sessionStorage.removeItem(KEY);
  } catch {
    // A browser may keep nothing: then there is no way back but its own.
  }
}

/** What was kept in this tab. */
export function readTrail(): Trail | null {
  try {
    const { search, results, point } = JSON.parse(sessionStorage.getItem(KEY) ?? "{}") as Partial<Trail>;
    const returnPoint = readReturnPoint({ returnPoint: point });
    return search && results && returnPoint ? { search, results, point: returnPoint } : null;
  } catch {
    return null;
  }
}

/** Where to go on in the search that is opened: after Back, or after the link on the page of a result. */
export function pointOfReturn(): ReturnPoint | null {
  const kept = readReturnPoint();
  if (kept || location.hash !== BACK_HASH) return kept;
  const trail = readTrail();
  return trail?.search === location.search ? trail.point : null;
}
