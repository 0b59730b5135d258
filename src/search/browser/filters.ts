/** The filters, one row each, and how many questions each of their values leaves. */
import { slugify } from "../../domain/slug.ts";
import type { Hit } from "../rank/score.ts";
import type { SearchTable, TableRow } from "../table.ts";
import type { SearchState } from "./state.ts";

export type FilterName = "thema" | "vraagsteller" | "partij" | "bewindspersoon" | "ministerie" | "soort" | "status";

export interface FilterDefinition {
  name: FilterName;
  label: string;
  /** What a question has of it, as people read it. */
  values(hit: Hit, row: TableRow, table: SearchTable): string[];
}

const SOORTEN = { antwoord: "Antwoord", mededeling: "Mededeling", vragen: "Vragen", mondeling: "Mondelinge vragen" };

/** A new filter is a row here. */
export const FILTERS: readonly FilterDefinition[] = [
  {
    name: "thema",
    label: "Thema",
    values: ({ vragen }, row, { themas }) => vragen.flatMap((i) => row[10][i]![2].map((thema) => themas[thema]!.label)),
  },
  {
    name: "vraagsteller",
    label: "Vraagsteller",
    values: (_, row, { vraagstellers }) =>
      row[3].map((i) => {
        const { naam, partij } = vraagstellers[i]!;
        return partij ? `${naam} (${partij})` : naam;
      }),
  },
  {
    name: "partij",
    label: "Partij",
    values: (_, row, { vraagstellers }) => row[3].flatMap((i) => vraagstellers[i]!.partij ?? []),
  },
  {
    name: "bewindspersoon",
    label: "Bewindspersoon",
    values: (_, row, { bewindspersonen }) => row[4].map((i) => bewindspersonen[i]!),
  },
  { name: "ministerie", label: "Ministerie", values: (_, row, { ministeries }) => row[5].map((i) => ministeries[i]!) },
  { name: "soort", label: "Soort document", values: (_, row) => [SOORTEN[row[2]]] },
  { name: "status", label: "Status", values: (hit, row) => [isAnswered(hit, row) ? "Beantwoord" : "Open"] },
];

/** Whether one of its questions is answered in this document. */
export const isAnswered = ({ vragen }: Hit, row: TableRow): boolean =>
  row[11].some(([answered]) => answered.some((i) => vragen.includes(i)));

/** A value as it stands in the address. */
export const valueSlug = (label: string): string => slugify(label) || label;

export interface FacetValue {
  slug: string;
  label: string;
  /** Questions that have it, with all other filters as they are. */
  count: number;
  isChosen: boolean;
}

export interface Narrowed {
  hits: Hit[];
  facets: { filter: FilterDefinition; values: FacetValue[] }[];
}

/**
 * Applies filters and dates. Within one filter any of the chosen values will do; different filters must all hold.
 * A chosen value that leaves nothing is listed with 0, so that it can be taken back.
 */
export function narrow(hits: readonly Hit[], state: SearchState, table: SearchTable): Narrowed {
  const chosen = FILTERS.map(({ name }) => new Set(state.filters[name]));
  const counts = FILTERS.map(() => new Map<string, { label: string; count: number }>());
  const kept: Hit[] = [];
  for (const hit of hits) {
    const row = table.documenten[hit.document]!;
    if (!isWithin(row, state)) continue;
    const values = FILTERS.map(
      (filter) => new Map(filter.values(hit, row, table).map((label) => [valueSlug(label), label])),
    );
    const misses = FILTERS.flatMap((_, i) => {
      const wanted = chosen[i]!;
      return wanted.size === 0 || [...values[i]!.keys()].some((slug) => wanted.has(slug)) ? [] : [i];
    });
    if (misses.length === 0) kept.push(hit);
    for (const [i, own] of values.entries()) {
      // A filter's own choice does not count for its own numbers.
      if (misses.length > 1 || (misses.length === 1 && misses[0] !== i)) continue;
      for (const [slug, label] of own) {
        const entry = counts[i]!.get(slug);
        if (entry) entry.count++;
        else counts[i]!.set(slug, { label, count: 1 });
      }
    }
  }
  const facets = FILTERS.map((filter, i) => ({ filter, values: listValues(counts[i]!, state.filters[filter.name]) }));
  return { hits: kept, facets };
}

function listValues(
  counts: ReadonlyMap<string, { label: string; count: number }>,
  chosen: readonly string[],
): FacetValue[] {
  const values = [...counts].map(([slug, { label, count }]) => ({
    slug,
    label,
    count,
    isChosen: chosen.includes(slug),
  }));
  for (const slug of chosen) if (!counts.has(slug)) values.push({ slug, label: slug, count: 0, isChosen: true });
  return values.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, "nl"));
}

/** A document without the date that is asked for is outside every range. */
function isWithin(row: TableRow, { van, tot, datum }: SearchState): boolean {
  if (!van && !tot) return true;
  const day = datum === "ingezonden" ? row[6] : row[7];
  return day !== null && (!van || day >= van) && (!tot || day <= tot);
}
