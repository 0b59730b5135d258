/** Days: ISO dates (`YYYY-MM-DD`) and how Dutch writes them. */

/** januari, februari … */
export const MAANDEN: readonly string[] = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/**
 * “3 juli 2026” → “2026-07-03”. `null` where the words are no date or the day does not exist
 * (“31 april 2025”): an impossible date is reported by the caller, never repaired.
 */
export function parseDatum(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\s+(\p{L}+)\s+(\d{4})$/u.exec(text.trim()) ?? [];
  const inYear = MAANDEN.indexOf(month?.toLowerCase() ?? "") + 1;
  if (inYear === 0) return null;
  const iso = `${year}-${String(inYear).padStart(2, "0")}-${day!.padStart(2, "0")}`;
  // A day that does not exist becomes one of another month.
  return new Date(iso).getUTCDate() === Number(day) ? iso : null;
}

/*
 * Written out by hand: the formatters of Intl do the same, but to make one costs a phone more time than all the dates of a
 * page of results.
 */

/** “2026-07-03” → “3 juli 2026”. */
export function formatDatum(iso: string): string {
  return `${Number(iso.slice(8, 10))} ${formatMaand(iso)}`;
}

/** “2026-07-03” → “juli 2026”. */
export function formatMaand(iso: string): string {
  return `${MAANDEN[Number(iso.slice(5, 7)) - 1]!} ${iso.slice(0, 4)}`;
}

const DAY_MS = 86_400_000;

/** The day so many days later; earlier, where it is less than nought. */
export const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** How many days after the one the other is. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
