/** Days: ISO dates (`YYYY-MM-DD`) and how Dutch writes them. */
import dayjs from "dayjs";
import customParseFormat from "dayjs/plugin/customParseFormat.js";
import "dayjs/locale/nl.js";

dayjs.extend(customParseFormat);

/**
 * “3 juli 2026” → “2026-07-03”. `null` where the words are no date or the day does not exist
 * (“31 april 2025”): an impossible date is reported by the caller, never repaired.
 */
export function parseDatum(text: string): string | null {
  const words = text.trim().replace(/\s+/g, " ").replace(/^0/, "").toLowerCase();
  if (!/^\d{1,2} \p{L}+ \d{4}$/u.test(words)) return null;
  // Strict: written out again it is the same, so no other day and no mere beginning of a month's name.
  const day = dayjs(words, "D MMMM YYYY", "nl", true);
  return day.isValid() ? day.format("YYYY-MM-DD") : null;
}

const DUTCH_DAY = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** “2026-07-03” → “3 juli 2026”. */
export function formatDatum(iso: string): string {
  return DUTCH_DAY.format(new Date(`${iso}T00:00:00Z`));
}
