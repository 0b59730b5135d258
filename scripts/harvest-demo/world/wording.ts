/** Subjects, names and kinds, worded as the Kamer does; the people are made up. */
import { members } from "../content/paper-text.ts";
import { guidOf } from "./guid.ts";
import type { ActorRow, Kind, World, ZaakRow } from "./rows.ts";

/** What was counted up to in a world, by series. */
export const COUNTERS = new WeakMap<World, Map<string, number>>();

export const KIND_SOORT: Record<Kind, string> = {
  vraag: "Schriftelijke vragen",
  antwoord: "Antwoord schriftelijke vragen",
  "nader antwoord": "Antwoord schriftelijke vragen (nader)",
  rectificatie: "Antwoord schriftelijke vragen (nader)",
  uitstel: "Mededeling (uitstel antwoord)",
  overdracht: "Mededeling (uitstel antwoord)",
  intrekking: "Antwoord schriftelijke vragen",
  bijlage: "Bijlage",
  onbekend: "Reactie op schriftelijke vragen",
};

const TOPICS = [
  "de wachtlijsten in de jeugdzorg",
  "de sluiting van een spoedeisende hulp",
  "vertraging op het spoor",
  "stikstof en boerenbedrijven",
  "schade door de bever",
  "huurverhogingen in de sociale sector",
  "de kosten van kinderopvang",
  "drones boven een gevangenis",
  "oplichting via nepwebwinkels",
  "het lerarentekort in het basisonderwijs",
  "de dijkversterking langs de Maas",
  "geluidsoverlast rond Schiphol",
  "de opvang van asielzoekers",
  "het tekort aan medicijnen",
  "natuurbranden op de Veluwe",
  "de aanleg van glasvezel in het buitengebied",
];
const SUBJECTS = ["Het bericht over", "De gevolgen van", "Het toezicht op", "Het bericht ‘Zorgen over"];
/** What stands around one subject in five. */
const STRAY = [" ", "\n", "\t", " ", "­ "];
const STRAY_EVERY = 5;

export function onderwerpOf(random: () => number, place: number): string {
  const start = SUBJECTS[Math.floor(random() * SUBJECTS.length)]!;
  const subject = `${start} ${TOPICS[Math.floor(random() * TOPICS.length)]}${start.includes("‘") ? "’" : ""}`;
  return place % STRAY_EVERY === 0 ? subject + STRAY[(place / STRAY_EVERY) % STRAY.length]! : subject;
}

export const answerTo = (zaak: ZaakRow): string =>
  `Antwoord op vragen van ${members(zaak.actoren).replace(/ \([^)]*\)/g, "")} over ${lower(zaak.onderwerp)}`;

export function subjectOf(kind: Kind, zaak: ZaakRow): string {
  const answer = answerTo(zaak);
  const rest = answer.slice("Antwoord op ".length);
  switch (kind) {
    case "vraag":
      return zaak.onderwerp;
    case "antwoord":
      return answer;
    case "nader antwoord":
      return `Nader antwoord op ${rest}`;
    case "rectificatie":
      return `Rectificatie antwoord op ${rest}`;
    case "uitstel":
      return `Uitstel beantwoording ${rest}`;
    case "overdracht":
      return `Overdragen beantwoording ${rest}`;
    case "intrekking":
      return `Op verzoek van ${members(zaak.actoren).replace(/ \([^)]*\)/g, "")} zijn de schriftelijke vragen over ${lower(zaak.onderwerp)} ingetrokken`;
    case "bijlage":
      return "Overzicht bij de beantwoording";
    case "onbekend":
      return `Reactie op ${rest}`;
  }
}

const lower = (text: string): string => text.trim().charAt(0).toLowerCase() + text.trim().slice(1);

const SURNAMES =
  "van Molenhuis,Wolder,ter Broek,Lindesma,de Eikstra,van den Vlietman,Zandhorst,Noordermeer,Boven,Hageveld,Waterwijk,van der Oosterkamp".split(
    ",",
  );
const PARTIES = "VVD PVV D66 CDA SP PvdD ChristenUnie SGP Volt JA21 BBB DENK GroenLinks-PvdA".split(" ");
const MINISTERS = [
  ["S. Haverkamp", "minister van Justitie en Veiligheid"],
  ["A.B. Rozendijk", "minister van Volksgezondheid, Welzijn en Sport"],
  ["K. van Berglaar", "minister van Infrastructuur en Waterstaat"],
  ["M.J. Molenbeek", "staatssecretaris van Onderwijs, Cultuur en Wetenschap"],
  ["D. Westerdonk", "minister van Financiën"],
] as const;
const INITIALS = "A.,B.M.,C.,D.J.,E.,F.A.".split(",");
const OFFICIEEL = [
  "Zorg en gezondheid | Jongeren",
  "Verkeer | Spoor",
  "Huisvesting | Huren en verhuren",
  "Natuur en milieu | Natuur- en landschapsbeheer",
  "Onderwijs en wetenschap | Basisonderwijs",
  "Openbare orde en veiligheid | Criminaliteit",
];

export const officieelOf = (random: () => number): string => OFFICIEEL[Math.floor(random() * OFFICIEEL.length)]!;

/** One who asks, sometimes others too, one or two addressed, and the committee; in no order. */
export function who(zaak: string, random: () => number): ActorRow[] {
  const actor = (relatie: string, n: number, row: Partial<ActorRow>): ActorRow => ({
    id: guidOf(`actor ${zaak} ${relatie} ${n}`),
    naam: null,
    fractie: null,
    functie: null,
    relatie,
    persoonId: null,
    verwijderd: false,
    ...row,
  });
  const member = (relatie: string, n: number, at: number): ActorRow => {
    const naam = `${INITIALS[at % INITIALS.length]} ${SURNAMES[at % SURNAMES.length]}`;
    return actor(relatie, n, {
      naam,
      fractie: PARTIES[at % PARTIES.length]!,
      functie: "Tweede Kamerlid",
      persoonId: guidOf(`persoon ${naam}`),
    });
  };
  const first = Math.floor(random() * SURNAMES.length);
  const others = random() < 0.34 ? 1 + Math.floor(random() * 2) : 0;
  const ministers = random() < 0.27 ? 2 : 1;
  const from = Math.floor(random() * MINISTERS.length);
  return [
    ...Array.from({ length: others }, (_, i) => member("Medeindiener", i, (first + i + 1) % SURNAMES.length)),
    member("Indiener", 0, first),
    actor("Voortouwcommissie", 0, { naam: "TK" }),
    ...Array.from({ length: ministers }, (_, i) => {
      const [naam, functie] = MINISTERS[(from + i) % MINISTERS.length]!;
      return actor("Gericht aan", i, { naam, functie });
    }),
  ];
}
