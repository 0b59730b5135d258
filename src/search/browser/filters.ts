/** The filters, one row each, and how many questions each of their values leaves. */
import { slugify } from "../../domain/slug.ts";
import { SOORT_LABELS } from "../../domain/soort.ts";
import type { Hit } from "../rank/score.ts";
import type { SearchTable, TableRow } from "../table.ts";
import type { SearchState } from "./state.ts";

export type FilterName = "thema" | "vraagsteller" | "partij" | "bewindspersoon" | "ministerie" | "soort" | "status";

export interface FilterDefinition {
  name: FilterName;
  label: string;
  /** Whether a question must have all chosen values: where it usually has several. Else any of them will do. */
  needsAll?: true;
  /** All values that the archive has. */
  labels(table: SearchTable): string[];
  /** What a question has of it, as people read it. */
  values(hit: Hit, row: TableRow, table: SearchTable): string[];
}

/** A new filter is a row here. */
export const FILTERS: readonly FilterDefinition[] = [
  {
    name: "thema",
    label: "Thema",
    needsAll: true,
    labels: ({ themas }) => themas.map(({ label }) => label),
    values: ({ vragen }, row, { themas }) => vragen.flatMap((i) => row[10][i]![2].map((thema) => themas[thema]!.label)),
  },
  {
    name: "vraagsteller",
    label: "Vraagsteller",
    labels: ({ vraagstellers }) => vraagstellers.map(nameOf),
    values: (_, row, { vraagstellers }) => row[3].map((i) => nameOf(vraagstellers[i]!)),
  },
  {
    name: "partij",
    label: "Partij",
    labels: ({ vraagstellers }) => vraagstellers.flatMap(({ partij }) => partij ?? []),
    values: (_, row, { vraagstellers }) => row[3].flatMap((i) => vraagstellers[i]!.partij ?? []),
  },
  {
    name: "bewindspersoon",
    label: "Bewindspersoon",
    labels: ({ bewindspersonen }) => bewindspersonen,
    values: (_, row, { bewindspersonen }) => row[4].map((i) => bewindspersonen[i]!),
  },
  {
    name: "ministerie",
    label: "Ministerie",
    labels: ({ ministeries }) => ministeries,
    values: (_, row, { ministeries }) => row[5].map((i) => ministeries[i]!),
  },
  {
    name: "soort",
    label: "Soort document",
    labels: () => Object.values(SOORT_LABELS),
    values: (_, row) => [SOORT_LABELS[row[2]]],
  },
  {
    name: "status",
    label: "Status",
    labels: () => ["Beantwoord", "Open"],
    values: (hit, row) => [isAnswered(hit, row) ? "Beantwoord" : "Open"],
  },
];

/** “Westerveld (Pro)”. */
export function nameOf({ naam, partij }: SearchTable["vraagstellers"][0]): string {
  return partij ? `${naam} (${partij})` : naam;
}

/** The printed questions of a result: those with one answer between them are one result, and count each. */
export const countVragen = ({ vragen }: Hit, row: TableRow): number =>
  new Set(vragen.flatMap((i) => row[10][i]![1] || [row[10][i]![0]])).size;

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
 * Applies filters and dates. Within one filter any of the chosen values will do, for themes all; different filters
 * must all hold. A document without questions counts for one.
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
      const held = [...wanted].filter((slug) => values[i]!.has(slug)).length;
      return held >= (FILTERS[i]!.needsAll ? wanted.size : Math.min(1, wanted.size)) ? [] : [i];
    });
    const size = Math.max(1, countVragen(hit, row));
    if (misses.length === 0) kept.push(hit);
    for (const [i, own] of values.entries()) {
      // A filter's own choice does not count for its own numbers, unless another value narrows it further.
      if (misses.length > 1 || (misses.length === 1 && (misses[0] !== i || FILTERS[i]!.needsAll))) continue;
      for (const [slug, label] of own) {
        const entry = counts[i]!.get(slug);
        if (entry) entry.count += size;
        else counts[i]!.set(slug, { label, count: size });
      }
    }
  }
  const facets = FILTERS.map((filter, i) => ({
    filter,
    values: listValues(counts[i]!, state.filters[filter.name], filter.labels(table)),
  }));
  return { hits: kept, facets };
}

function listValues(
  counts: ReadonlyMap<string, { label: string; count: number }>,
  chosen: readonly string[],
  labels: readonly string[],
): FacetValue[] {
  const values = [...counts].map(([slug, { label, count }]) => ({
    slug,
    label,
    count,
    isChosen: chosen.includes(slug),
  }));
  for (const slug of chosen) {
    const label = labels.find((one) => valueSlug(one) === slug) ?? slug;
    if (!counts.has(slug)) values.push({ slug, label, count: 0, isChosen: true });
  }
  return values.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, "nl"));
}

/** A document without the date that is asked for is outside every range. */
function isWithin(row: TableRow, { van, tot, datum }: SearchState): boolean {
  if (!van && !tot) return true;
  const day = datum === "ingezonden" ? row[6] : row[7];
  return day !== null && (!van || day >= van) && (!tot || day <= tot);
}
