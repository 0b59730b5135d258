/** Days: ISO dates (`YYYY-MM-DD`) and how Dutch writes them. */
import { isValid, parse } from "date-fns";
import { nl } from "date-fns/locale/nl";

/**
 * “3 juli 2026” → “2026-07-03”. `null` where the words are no date or the day does not exist
 * (“31 april 2025”): an impossible date is reported by the caller, never repaired.
 */
export function parseDatum(text: string): string | null {
  const words = text.trim().replace(/\s+/g, " ").toLowerCase();
  const match = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(words);
  if (!match) return null;
  const day = parse(words, "d MMMM yyyy", new Date(0), { locale: nl });
  if (!isValid(day)) return null;
  const pad = (n: number) => String(n).padStart(2, "0");
  return `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
}

const DUTCH_DAY = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** “2026-07-03” → “3 juli 2026”. */
export function formatDatum(iso: string): string {
  return DUTCH_DAY.format(new Date(`${iso}T00:00:00Z`));
}
