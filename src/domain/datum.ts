/** Days: ISO dates (`YYYY-MM-DD`) and how Dutch writes them. */
import dayjs from "dayjs";
import nl from "dayjs/locale/nl.js";

/** januari, februari … */
export const MAANDEN: readonly string[] = nl.months!;

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
  return dayjs(iso).date() === Number(day) ? iso : null;
}

const DUTCH_DAY = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** “2026-07-03” → “3 juli 2026”. */
export function formatDatum(iso: string): string {
  return DUTCH_DAY.format(new Date(`${iso}T00:00:00Z`));
}

const DUTCH_MONTH = new Intl.DateTimeFormat("nl-NL", { month: "long", year: "numeric", timeZone: "UTC" });

/** “2026-07-03” → “juli 2026”. */
export function formatMaand(iso: string): string {
  return DUTCH_MONTH.format(new Date(`${iso}T00:00:00Z`));
}
