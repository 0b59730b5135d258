/**
 * What the person who publishes the archive says of it: where it stands, who can be reached, in which period it is
 * complete. Nothing else may claim any of this. A build reads them once (`src/build/load-settings.ts`) and hands them on
 * in its environment, so that every process that it starts has the same.
 */

export interface Settings {
  /** Where the site stands: “https://voorbeeld.nl/archief”, without a slash at the end; `null` where nobody said so. */
  adres: string | null;
  /** Where people report a fault: “mailto:archief@voorbeeld.nl” or an https address; `null` where nobody said so. */
  contact: string | null;
  /** From and up to which day every paper of parliament is in the archive; `null` where that holds for no period. */
  volledig: Period | null;
  /** Whether a service worker keeps what was read. */
  offline: boolean;
}

/** Both days included, as “2026-06-30”. */
export interface Period {
  van: string;
  tot: string;
}

/** Of an archive of which nobody said anything. */
export const NO_SETTINGS: Settings = { adres: null, contact: null, volledig: null, offline: true };

const SETTINGS_VARIABLE = "VRAAGBAAK_INSTELLINGEN";

let read: { text: string | undefined; settings: Settings } = { text: undefined, settings: NO_SETTINGS };

/** The settings that this process was handed, {@link NO_SETTINGS} where it was not. */
export function settings(): Settings {
  const text = process.env[SETTINGS_VARIABLE];
  if (text !== read.text) read = { text, settings: text === undefined ? NO_SETTINGS : (JSON.parse(text) as Settings) };
  return read.settings;
}

/** Hands settings to this process and to those that it starts from now on. */
export function handOn(given: Settings): void {
  process.env[SETTINGS_VARIABLE] = JSON.stringify(given);
}
