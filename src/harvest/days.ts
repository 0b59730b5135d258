/** Days and instants as the sources mean them. */

const AMSTERDAM = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" });

/** The day it is in Amsterdam, as `YYYY-MM-DD`. */
export const dayOf = (instant: Date): string => AMSTERDAM.format(instant);

/** An instant so many hours earlier, in the form in which sources give theirs. */
export const hoursBefore = (moment: string, hours: number): string =>
  new Date(Date.parse(moment) - hours * 36e5).toISOString().replace("Z", "0000Z");
