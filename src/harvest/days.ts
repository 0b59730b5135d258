/** Days of Amsterdam as `YYYY-MM-DD`. */

/** Days from one to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 864e5);

/** The day so many days later. */
export const dayAfter = (day: string, days = 1): string =>
  new Date(Date.parse(day) + days * 864e5).toISOString().slice(0, 10);

const AMSTERDAM = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" });

/** The day it is in Amsterdam. */
export const dayOf = (instant: Date): string => AMSTERDAM.format(instant);

/** An instant so many hours earlier, in the form in which sources give theirs. */
export const hoursBefore = (moment: string, hours: number): string =>
  new Date(Date.parse(moment) - hours * 36e5).toISOString().replace("Z", "0000Z");
