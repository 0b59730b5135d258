/** Days: ISO dates (`YYYY-MM-DD`) and how Dutch writes them. */
import { format, isValid, parse } from "date-fns";
import { nl } from "date-fns/locale/nl";

const DUTCH = "d MMMM yyyy";

/**
 * “3 juli 2026” → “2026-07-03”. `null` where the words are no date or the day does not exist
 * (“31 april 2025”): an impossible date is reported by the caller, never repaired.
 */
export function parseDatum(text: string): string | null {
  const words = text.trim().replace(/\s+/g, " ").replace(/^0/, "").toLowerCase();
  if (!/^\d{1,2} \p{L}+ \d{4}$/u.test(words)) return null;
  const day = parse(words, DUTCH, new Date(0), { locale: nl });
  // The parser is content with the start of a month's name ("july"); written out again it must be the same.
  if (!isValid(day) || format(day, DUTCH, { locale: nl }) !== words) return null;
  return format(day, "yyyy-MM-dd");
}

const DUTCH_DAY = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** “2026-07-03” → “3 juli 2026”. */
export function formatDatum(iso: string): string {
  return DUTCH_DAY.format(new Date(`${iso}T00:00:00Z`));
}
