/**
 * The parts into which the index of a large archive falls, the newest first, so that a visitor can search the newest before
 * the whole is loaded and the parts of past years never change. The newest year is small and stands by itself, once it has
 * enough to fill a page of results; older ones
 * stand together, for each part costs a visitor a list of documents and Pagefind's WebAssembly.
 */

/** What must be known of a document to say in which part it belongs. */
export interface PeriodRow {
  id: string;
  ingezonden: string | null;
  ontvangen: string | null;
}

export interface Period {
  /** “alles”, “2020-2023”, “2022-2023”, “2024”, “2024-k3” (the third quarter of a large year) or “zonder-datum”. */
  name: string;
  /** Ascending. */
  ids: string[];
}

export interface PeriodLimits {
  /** Up to this many documents are one part: parts cost a visitor requests, and a small archive needs none. */
  onePart: number;
  /** The newest years stand together until they have so many documents: with fewer, a first page of results needs more. */
  newest: number;
  /** Up to this many documents of four years (2020 to 2023), or of two, are one part. */
  severalYears: number;
  /** A year with more than this falls into quarters: making a part takes memory for each of its documents. */
  year: number;
}

const LIMITS: PeriodLimits = { onePart: 4000, newest: 1000, severalYears: 5000, year: 5000 };
const UNDATED = "zonder-datum";

/** Splits an archive by the year in which its documents were answered, else asked; those without a day come last. */
export function splitPeriods(rows: readonly PeriodRow[], limits: PeriodLimits = LIMITS): Period[] {
  if (rows.length === 0) return [];
  if (rows.length <= limits.onePart) return [period("alles", rows)];
  const inQuarters = (own: readonly PeriodRow[]) => split(own, quarterOf);
  const inYears = (own: readonly PeriodRow[]) => split(own, yearOf, limits.year, inQuarters);
  const inPairs = (own: readonly PeriodRow[]) => split(own, spanOf(2), limits.severalYears, inYears);
  const from = firstOfNewest(rows, limits.newest);
  const isNewest = (row: PeriodRow) => isDated(row) && yearOf(dayOf(row)) >= from;
  const [own, older] = [rows.filter(isNewest), rows.filter((row) => !isNewest(row))];
  const years = own.map((row) => yearOf(dayOf(row)));
  const isOneYear = years.every((year) => year === from);
  const last = years.reduce((latest, year) => (year > latest ? year : latest), from);
  const newest = isOneYear ? inYears(own) : [period(`${from}-${last}`, own)];
  return [...newest, ...split(older, spanOf(4), limits.severalYears, inPairs)];
}

/** The year from which on the newest years have so many documents; the newest year where they never do. */
function firstOfNewest(rows: readonly PeriodRow[], least: number): string {
  const perYear = Object.entries(Object.groupBy(rows.filter(isDated), (row) => yearOf(dayOf(row))));
  perYear.sort(([a], [b]) => newestFirst(a, b));
  let count = 0;
  for (const [year, own] of perYear) {
    count += own!.length;
    if (count >= least) return year;
  }
  return perYear[0]?.[0] ?? UNDATED;
}

const dayOf = ({ ontvangen, ingezonden }: PeriodRow): string => ontvangen ?? ingezonden ?? UNDATED;
const isDated = (row: PeriodRow): boolean => dayOf(row) !== UNDATED;

/** Splits rows by what their days have in common, the newest first; what is still larger than `most` is split further. */
function split(
  rows: readonly PeriodRow[],
  nameOf: (day: string) => string,
  most = Infinity,
  further: (rows: readonly PeriodRow[]) => Period[] = () => [],
): Period[] {
  const named = [...Map.groupBy(rows, (row) => nameOf(dayOf(row)))];
  return named
    .sort(([a], [b]) => newestFirst(a, b))
    .flatMap(([name, own]) => (name === UNDATED || own.length <= most ? [period(name, own)] : further(own)));
}

const period = (name: string, rows: readonly PeriodRow[]): Period => ({ name, ids: rows.map(({ id }) => id).sort() });

/** “2020-2023”: so many years, of which the first is a multiple of their number. */
const spanOf =
  (years: number) =>
  (day: string): string => {
    if (day === UNDATED) return UNDATED;
    const year = Number(day.slice(0, 4));
    const first = year - (year % years);
    return `${first}-${first + years - 1}`;
  };

const yearOf = (day: string): string => day.slice(0, 4);

const quarterOf = (day: string): string => `${yearOf(day)}-k${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

function newestFirst(a: string, b: string): number {
  if (a === UNDATED || b === UNDATED) return a === UNDATED ? 1 : -1;
  return a < b ? 1 : -1;
}
