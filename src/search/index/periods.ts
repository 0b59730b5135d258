/**
 * The parts into which the index of a large archive falls: one per calendar year, newest first, so that a visitor
 * can search the newest before the whole is loaded and the parts of past years never change.
 */
import type { KamervraagDocument } from "../../domain/document.ts";

export interface Period {
  name: string;
  documents: KamervraagDocument[];
}

/** Up to this many documents are one part: parts cost a visitor requests, and a small archive needs none. */
const ONE_PART = 5000;

/** Splits documents by the year in which they were answered, else asked. Within a part they stand by id. */
export function splitPeriods(documents: readonly KamervraagDocument[], onePart = ONE_PART): Period[] {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  if (sorted.length <= onePart) return sorted.length > 0 ? [{ name: "alles", documents: sorted }] : [];
  const years = Map.groupBy(sorted, ({ ontvangen, ingezonden }) => (ontvangen ?? ingezonden)?.slice(0, 4) ?? "0000");
  return [...years]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, list]) => ({ name: year === "0000" ? "zonder-datum" : year, documents: list }));
}

export function splitPeriodsX(): void {}
