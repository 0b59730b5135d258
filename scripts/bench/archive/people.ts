/** Made-up members of the Kamer and of the government. */
import { pickFrom } from "./pick.ts";

export interface Asker {
  naam: string;
  partij: string;
}

export interface Bewindspersoon {
  naam: string;
  rol: "minister" | "staatssecretaris";
  ministerie: string;
}

const PARTIES = "VVD PVV D66 CDA SP PvdA PvdD ChristenUnie SGP Volt JA21 BBB NSC DENK".split(" ");
const MINISTRIES = [
  "Justitie en Veiligheid",
  "Volksgezondheid, Welzijn en Sport",
  "Binnenlandse Zaken en Koninkrijksrelaties",
  "Onderwijs, Cultuur en Wetenschap",
  "Infrastructuur en Waterstaat",
  "Sociale Zaken en Werkgelegenheid",
  "Buitenlandse Zaken",
  "Financiën",
  "Economische Zaken",
  "Defensie",
  "Asiel en Migratie",
  "Landbouw, Visserij, Voedselzekerheid en Natuur",
];
const PREFIXES = ["", "", "", "", "Van ", "Van der ", "De ", "Van den ", "Ter "];
const STARTS = "Berg Linde Haver Wolder Broek Molen Eike Vliet Zand Boven Ooster Wester Noorder Hage Rozen Water".split(
  " ",
);
const ENDS = "sma stra mans veld huis kamp man horst meer wijk ma laar donk hof dijk beek".split(" ");
const ASKERS = 150;
const BEWINDSPERSONEN = 25;

export function makeAskers(random: () => number): Asker[] {
  return surnames(ASKERS, random).map((naam, i) => ({ naam, partij: PARTIES[i % PARTIES.length]! }));
}

export function makeBewindspersonen(random: () => number): Bewindspersoon[] {
  return surnames(BEWINDSPERSONEN, random).map((naam, i) => ({
    naam,
    rol: i < MINISTRIES.length ? "minister" : i % 3 === 0 ? "minister" : "staatssecretaris",
    ministerie: MINISTRIES[i % MINISTRIES.length]!,
  }));
}

/** Surnames that all differ. */
function surnames(count: number, random: () => number): string[] {
  const names = new Set<string>();
  while (names.size < count) {
    names.add(`${pickFrom(PREFIXES, random)}${pickFrom(STARTS, random)}${pickFrom(ENDS, random)}`);
  }
  return [...names];
}
