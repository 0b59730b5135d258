/** In which order the parts of the archive are searched, and which of them cannot hold what is asked for. */
import type { ManifestPart } from "../format/manifest.ts";
import type { SearchIndex } from "../searching/search-index.ts";
import type { SearchState } from "./state.ts";

export interface PartOrder {
  /** Places in the manifest: those that are asked for first, then the newest. */
  parts: number[];
  /** So many of the first are searched before anything is shown. */
  asked: number;
}

/** Questions are answered in the year in which they are asked or in the next. */
export const ANSWERED_WITHIN = 1;

/** The order for a search; one of a single document is only in the part that holds it, which is looked for. */
export async function orderFor(index: SearchIndex, state: SearchState): Promise<PartOrder> {
  const order = orderParts(index.manifest.delen, state);
  if (!state.document) return order;
  for (const place of order.parts) {
    const { catalogue } = await index.part(place);
    if (catalogue.rows.some(({ id }) => id === state.document)) return { parts: [place], asked: 1 };
  }
  return { parts: [], asked: 0 };
}

/** A range of days goes straight to its years; a zaaknummer or a year in the query is looked up in that year first. */
export function orderParts(parts: readonly ManifestPart[], state: SearchState): PartOrder {
  const places = [...parts.keys()].filter((place) => canHold(parts[place]!, state));
  const years = new Set([...yearsIn(state.q), ...yearsIn(state.document)]);
  const isAsked = (place: number): boolean =>
    [...years].some((year) => overlaps(parts[place]!, year, year + ANSWERED_WITHIN));
  // Who wants the oldest first, wants the oldest years first.
  if (state.orde === "oudste") places.reverse();
  const asked = places.filter(isAsked);
  return { parts: [...asked, ...places.filter((place) => !asked.includes(place))], asked: Math.max(1, asked.length) };
}

/** Whether the query is nothing but a zaaknummer: once it is found, older parts can wait. */
export const isZaaknummer = (query: string): boolean => /^\s*\d{4}\s*z\s*\d{5}\s*$/i.test(query);

/** “2019Z12345”, “2019”, and the vergaderjaar of “ah-tk-20192020-12”. */
function yearsIn(text: string): number[] {
  return [...text.matchAll(/\b((?:19|20)\d{2})(?=\s*z\s*\d{5}\b|(?:19|20)\d{2}-\d|\b)/gi)].map(([, year]) =>
    Number(year),
  );
}

/** A part holds the documents that were answered in its years; of those that are not answered, the ones asked in them. */
function canHold(part: ManifestPart, { van, tot, datum }: SearchState): boolean {
  if (!van && !tot) return true;
  const first = van ? Number(van.slice(0, 4)) : -Infinity;
  const last = tot ? Number(tot.slice(0, 4)) : Infinity;
  return overlaps(part, first, datum === "ingezonden" ? Infinity : last);
}

function overlaps({ jaren }: ManifestPart, first: number, last: number): boolean {
  return jaren !== null && jaren[0] <= last && jaren[1] >= first;
}
