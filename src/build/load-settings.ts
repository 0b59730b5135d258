/** Reads what is said of an archive: its file of settings, and the environment, which goes before it. */
import { existsSync, readFileSync } from "node:fs";
import { checkContact, checkSiteAddress, type Checked } from "../archive/settings/addresses.ts";
import { parseSettings } from "../archive/settings/settings-file.ts";
import { NO_SETTINGS, type Settings } from "../archive/settings/settings.ts";
import { RefusedError } from "../files/said-error.ts";

/** Settings that can't be used. The message names every fault with its place and its remedy, in Dutch. */
export class InvalidSettings extends RefusedError {
  override name = "InvalidSettings";

  constructor(faults: readonly string[]) {
    super(["De instellingen van het archief kloppen niet:", ...faults].join("\n"));
  }
}

/**
 * @param file path of the file of settings; `null` for an archive without one. One that is not there says nothing.
 * @param environment `SITE_URL` and `CONTACT` of it go before what the file says
 * @throws {InvalidSettings}
 */
export function loadSettings(file: string | null, environment: NodeJS.ProcessEnv): Settings {
  const parsed = file !== null && existsSync(file) ? parseSettings(readFileSync(file, "utf8")) : NO_SETTINGS;
  const faults: string[] = [];
  const say = (place: string, reden: string, remedie: string): unknown =>
    faults.push(`${place}: ${reden}${reden.endsWith("?") ? "" : "."} ${remedie}.`);
  if (Array.isArray(parsed)) for (const { regel, reden, remedie } of parsed) say(`${file}:${regel}`, reden, remedie);
  const fromEnvironment = (name: string, check: (written: string) => Checked): string | null => {
    const written = environment[name]?.trim();
    if (!written) return null;
    const outcome = check(written);
    if ("waarde" in outcome) return outcome.waarde;
    say(name, outcome.reden, outcome.remedie);
    return null;
  };
  const adres = fromEnvironment("SITE_URL", checkSiteAddress);
  const contact = fromEnvironment("CONTACT", checkContact);
  if (faults.length > 0 || Array.isArray(parsed)) throw new InvalidSettings(faults);
  return { ...parsed, ...(adres !== null && { adres }), ...(contact !== null && { contact }) };
}
