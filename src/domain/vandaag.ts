/** The day that it is. Apart from other days: no browser is to load what it needs. */

/** Sweden writes days as ISO does. */
const DAG_IN_NEDERLAND = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** The day that it is now, as the Kamer counts days. */
export const vandaagInNederland = (): string => DAG_IN_NEDERLAND.format();
