/** How long ago a day is. Runs in the browser: it depends on the day of reading. */

const DAY_MS = 86_400_000;

/**
 * “2026-05-26”, read on 21 November 2026 → “179 dagen geleden”. Days are counted on the calendar of `now`, so that a
 * summer hour adds none. `null` for a day that is no date or still has to come.
 */
export function formatDaysAgo(iso: string, now: Date): string | null {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const days = Math.round((today - Date.parse(`${iso}T00:00:00Z`)) / DAY_MS);
  if (!(days >= 0)) return null;
  if (days === 0) return "vandaag";
  return `${days} ${days === 1 ? "dag" : "dagen"} geleden`;
}
