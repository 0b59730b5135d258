/** Whether the panel that the archivist closed stays so: until something is said that was not when it was closed. */
import type { DevMessages } from "./messages.ts";

/** All that asks for attention, as it is kept when the panel is closed. */
export const saidNow = ({ overal, instellingen }: Pick<DevMessages, "overal" | "instellingen">): string[] => [
  ...overal.flatMap(({ bestand, meldingen }) => meldingen.map(({ tekst }) => `${bestand}: ${tekst}`)),
  ...instellingen.flatMap(({ fouten }) => fouten),
];

/** @param kept what was said when the panel was closed; `null` where it was not */
export const staysClosed = (kept: readonly string[] | null, said: readonly string[]): boolean =>
  kept !== null && said.every((one) => kept.includes(one));
