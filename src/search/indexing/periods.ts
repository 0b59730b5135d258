/**
 * The parts into which the index of a large archive falls, the newest first, so that a visitor can search the newest before
 * the whole is loaded, and the parts of past years do not change. The newest years are small and stand by themselves, once
 * they have enough to fill a page of results. Older ones stand together as far as memory goes: a word that is searched
 * costs a file of words in every part.
 */

/** What must be known of a document to say in which part it belongs. */
export interface PeriodRow {
  id: string;
  ingezonden: string | null;
  ontvangen: string | null;
}

export interface Period {
  /** “alles”, “zonder-datum”, or the first year: it stays when a year is added at the end. */
  name: string;
  /** Ascending. */
  ids: string[];
}

export interface PeriodLimits {
  /** Up to this many documents are one part: parts cost a visitor requests, and a small archive needs none. */
  onePart: number;
  /** The newest years stand together until they have so many documents: with fewer, a first page of results needs more. */
  newest: number;
  /** Older years stand together up to so many documents: making a part takes some 0.6 MB of memory for each. */
  most: number;
}

const LIMITS: PeriodLimits = { onePart: 4000, newest: 1000, most: 6_000 };

/** Splits an archive by the year in which its documents were answered, else asked; those without a day come last. */
export function splitPeriods(rows: readonly PeriodRow[], limits: PeriodLimits = LIMITS): Period[] {
  if (rows.length === 0) return [];
  if (rows.length <= limits.onePart) return [period("alles", rows)];
  const { dated = [], undated } = Object.groupBy(rows, (row) => (yearOf(row) === null ? "undated" : "dated"));
  const years = [...Map.groupBy(dated, (row) => yearOf(row)!)].sort(([a], [b]) => (a < b ? -1 : 1));
  const newest = firstOfNewest(years, limits.newest);
  const parts: [first: string, rows: PeriodRow[]][] = [];
  // From the oldest on, so that another year changes the last of them at most.
  for (const [i, [year, own]] of years.entries()) {
    const before = parts.at(-1)?.[1];
    if (before && (i > newest || (i < newest && before.length + own.length <= limits.most))) before.push(...own);
    else parts.push([year, [...own]]);
  }
  const periods = parts.reverse().map(([first, own]) => period(first, own));
  return undated ? [...periods, period("zonder-datum", undated)] : periods;
}

/** Place of the year from which on the newest have so many documents; of the last where they never do. */
function firstOfNewest(years: readonly (readonly [string, readonly PeriodRow[]])[], least: number): number {
  let count = 0;
  const place = years.findLastIndex(([, own]) => (count += own.length) >= least);
  return place < 0 ? years.length - 1 : place;
}

const yearOf = ({ ontvangen, ingezonden }: PeriodRow): string | null => (ontvangen ?? ingezonden)?.slice(0, 4) ?? null;

const period = (name: string, rows: readonly PeriodRow[]): Period => ({ name, ids: rows.map(({ id }) => id).sort() });
