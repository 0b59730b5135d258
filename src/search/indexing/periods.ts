/**
 * The parts into which the index of a large archive falls: calendar years, the newest first, so that a visitor can search
 * the newest before the whole is loaded and the parts of past years never change. Years with few documents stand together,
 * five in a part: a word costs a request and a block of the index in every part.
 */

/** What must be known of a document to say in which part it belongs. */
export interface PeriodRow {
  id: string;
  ingezonden: string | null;
  ontvangen: string | null;
}

export interface Period {
  /** “alles”, “2020-2024”, “2024”, “2024-k3” (the third quarter of a large year) or “zonder-datum”. */
  name: string;
  /** Ascending. */
  ids: string[];
}

export interface PeriodLimits {
  /** Up to this many documents are one part: parts cost a visitor requests, and a small archive needs none. */
  onePart: number;
  /** Up to this many documents of five years (2020 to 2024) are one part. */
  fiveYears: number;
  /** A year with more than this falls into quarters: making a part takes memory for each of its documents. */
  year: number;
}

const LIMITS: PeriodLimits = { onePart: 4000, fiveYears: 4000, year: 10_000 };
const UNDATED = "zonder-datum";

/** Splits an archive by the year in which its documents were answered, else asked; those without a day come last. */
export function splitPeriods(rows: readonly PeriodRow[], limits: PeriodLimits = LIMITS): Period[] {
  if (rows.length === 0) return [];
  if (rows.length <= limits.onePart) return [period("alles", rows)];
  return split(rows, spanOf, limits.fiveYears, (span) =>
    split(span, yearOf, limits.year, (year) => split(year, quarterOf)),
  );
}

/** Splits rows by what their days have in common, the newest first; what is still larger than `most` is split further. */
function split(
  rows: readonly PeriodRow[],
  nameOf: (day: string) => string,
  most = Infinity,
  further: (rows: readonly PeriodRow[]) => Period[] = () => [],
): Period[] {
  const named = [...Map.groupBy(rows, ({ ontvangen, ingezonden }) => nameOf(ontvangen ?? ingezonden ?? UNDATED))];
  return named
    .sort(([a], [b]) => newestFirst(a, b))
    .flatMap(([name, own]) => (name === UNDATED || own.length <= most ? [period(name, own)] : further(own)));
}

const period = (name: string, rows: readonly PeriodRow[]): Period => ({ name, ids: rows.map(({ id }) => id).sort() });

/** “2020-2024”: the five years that begin with one that ends in 0 or 5. */
function spanOf(day: string): string {
  if (day === UNDATED) return UNDATED;
  const year = Number(day.slice(0, 4));
  return `${year - (year % 5)}-${year - (year % 5) + 4}`;
}

const yearOf = (day: string): string => day.slice(0, 4);

const quarterOf = (day: string): string => `${yearOf(day)}-k${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

function newestFirst(a: string, b: string): number {
  if (a === UNDATED || b === UNDATED) return a === UNDATED ? 1 : -1;
  return a < b ? 1 : -1;
}
