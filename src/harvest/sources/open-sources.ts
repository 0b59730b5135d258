/** Opens the official sources for a run. */
import { SourceFailure, type ODataVersion, type Sources } from "../source.ts";
import { openFiles } from "./files/fetch-file.ts";
import { Http } from "./http/http.ts";
import { detectVersion } from "./odata/detect.ts";
import { openKamer } from "./odata/kamer.ts";
import { queriesWithout } from "./odata/queries.ts";
import { ADDRESSES, PACES, PATIENCE, type Addresses, type Host, type Pace, type Patience } from "./settings.ts";
import { openPublications } from "./sru/publications.ts";

/** Who asks: a source that is asked too much wants to know whom to write to. */
export interface Asker {
  name: string;
  version: string;
  /** Address of the archive, and where people can write to; `null` where the archive has none. */
  adres: string | null;
  contact: string | null;
}

export interface SourceSettings {
  asker: Asker;
  /** Only this version of the Kamer's interface; the first that answers where it is `null`. */
  odata: ODataVersion | null;
  /** What is peculiar at a source, a sentence at a time. */
  log: (message: string) => void;
  addresses?: Addresses;
  paces?: Record<Host, Pace>;
  patience?: Patience;
}

/** @throws SourceFailure when the Kamer's interface does not answer */
export async function openSources(settings: SourceSettings): Promise<Sources> {
  const { asker, odata: wanted, log, addresses = ADDRESSES, paces = PACES, patience = PATIENCE } = settings;
  const http = new Http({ userAgent: userAgentOf(asker), paces, patience, origins: originsOf(addresses) });
  try {
    const { version: odata, lacking } = await detectVersion(http, addresses, wanted, log);
    return {
      kamer: openKamer(http, addresses.odata[odata], odata, queriesWithout(lacking), log),
      publications: openPublications(http, addresses, log),
      files: openFiles(http),
      odata,
      close: () => http.close(),
    };
  } catch (error) {
    await http.close();
    throw error;
  }
}

/** “Vraagbaak/0.1.0 (+https://voorbeeld.nl/; redactie@voorbeeld.nl)”, never a browser's. */
export function userAgentOf({ name, version, adres, contact }: Asker): string {
  const where = [adres && `+${adres}`, contact].filter((part) => part !== null);
  const agent = `${name}/${version}${where.length > 0 ? ` (${where.join("; ")})` : ""}`;
  // Anything else can't stand in a header.
  if (!/^[\x20-\x7e]+$/.test(agent)) throw new SourceFailure(`Zo kan het archief zich niet melden: ${agent}`, false);
  return agent;
}

function originsOf({ odata, sru, zoek }: Addresses): Map<string, Host> {
  const origin = (address: string): string => new URL(address).origin;
  return new Map<string, Host>([
    [origin(sru), "sru"],
    [origin(zoek), "zoek"],
    [origin(odata.v4), "kamer"],
    [origin(odata.v5), "kamer"],
  ]);
}
