/** Days and instants as the sources write them. */
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

const midnights = new Map<string, string>();

/** “2026-10-01T00:00:00+02:00”: midnight in Amsterdam. Kept, since every row is compared by it on every page. */
export function midnight(day: string): string {
  let known = midnights.get(day);
  if (known === undefined) {
    known = `${day}T00:00:00${offsetAt(Date.parse(`${day}T00:00:00Z`))}`;
    midnights.set(day, known);
  }
  return known;
}

/** An instant as the Kamer's own system writes it: local, with its offset, three decimals. */
export function local(ms: number): string {
  const hours = isSummer(ms) ? 2 : 1;
  return `${new Date(ms + hours * HOUR_MS).toISOString().slice(0, -1)}+0${hours}:00`;
}

/** An instant in UTC with so many decimals, 0 to 7. */
export function utc(ms: number, decimals: number): string {
  const [whole, fraction] = new Date(ms).toISOString().slice(0, -1).split(".") as [string, string];
  return `${whole}${decimals === 0 ? "" : `.${`${fraction}4127`.slice(0, decimals)}`}Z`;
}

const offsetAt = (ms: number): string => (isSummer(ms) ? "+02:00" : "+01:00");

/** From the last Sunday of March to that of October, at one o'clock UTC. */
function isSummer(ms: number): boolean {
  const year = new Date(ms).getUTCFullYear();
  return ms >= lastSunday(year, 2) && ms < lastSunday(year, 9);
}

function lastSunday(year: number, month: number): number {
  const end = new Date(Date.UTC(year, month, 31, 1));
  return end.getTime() - end.getUTCDay() * DAY_MS;
}

/** “2025-2026”: a parliamentary year begins in September. */
export function vergaderjaarOf(day: string): string {
  const start = Number(day.slice(0, 4)) - (day.slice(5, 7) < "09" ? 1 : 0);
  return `${start}-${start + 1}`;
}
