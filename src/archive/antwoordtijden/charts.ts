/** The charts of the reply times, each with what it shows in words. */
import { formatGetal } from "../../domain/aantal.ts";
import type { BarChart, LineChart, SpreadChart } from "../charts/chart.ts";
import { countDagen, countZaken, formatAandeel } from "../labels.ts";
import { NORM, NORM_NA_UITSTEL } from "./antwoordtijd.ts";
import { type Antwoordtijden, type Groep, MOST_WEEKS } from "./overzicht.ts";
import type { Verdeling } from "./verdeling.ts";

const NORM_NAAM = "norm: 3 weken";
const UITSTEL_NAAM = "na uitstel: 6 weken";
const MARKS = [
  { waarde: NORM, naam: NORM_NAAM },
  { waarde: NORM_NA_UITSTEL, naam: UITSTEL_NAAM },
];

/** “20,5 dagen”. */
export const formatDagen = (dagen: number): string => (dagen === 1 ? countDagen(1) : `${formatGetal(dagen)} dagen`);

/** “14–40”; of zaken that all took as long “42”. */
export const formatMiddelsteHelft = ({ kwart, driekwart }: Pick<Verdeling, "kwart" | "driekwart">): string =>
  [...new Set([kwart, driekwart])].map(formatGetal).join("–");

/** “mediaan 20,5 dagen, de middelste helft van 14 tot 40”; one zaak has no middle: “42 dagen, in 1 zaak”. */
const inWords = ({ aantal, mediaan, kwart, driekwart }: Verdeling): string =>
  aantal === 1
    ? `${formatDagen(mediaan)}, in ${countZaken(1)}`
    : `mediaan ${formatDagen(mediaan)}, de middelste helft van ${formatGetal(kwart)} tot ${formatGetal(driekwart)}`;

/** How long the answers took to the questions of one person, party or ministry, of which both days are known. */
export const antwoordtijdInWoorden = ({ aantal, mediaan, binnenDrieWeken }: Verdeling): string =>
  aantal === 1
    ? `${formatDagen(mediaan)}, in de ene zaak waarvan beide dagen bekend zijn.`
    : `Mediaan ${formatDagen(mediaan)}, over ${countZaken(aantal)} waarvan beide dagen bekend zijn; ${formatAandeel(binnenDrieWeken, aantal)} binnen drie weken.`;

/** How many zaken took so many weeks. */
export function weekChart(weken: Antwoordtijden["weken"]): BarChart {
  const count = (from: number, to: number) => weken.slice(from, to).reduce((sum, { aantal }) => sum + aantal, 0);
  const all = count(0, weken.length);
  return {
    soort: "staven",
    eenheid: "zaken, naar het aantal weken",
    beschrijving: `Staafdiagram van ${countZaken(all)}. Binnen drie weken beantwoord: ${formatAandeel(count(0, 3), all)}; binnen zes weken: ${formatAandeel(count(0, 6), all)}; na meer dan ${MOST_WEEKS} weken: ${formatAandeel(count(MOST_WEEKS, weken.length), all)}.`,
    staven: weken.map(({ naam, aantal }) => ({ naam, waarde: aantal })),
    grenzen: [
      { voor: 3, naam: NORM_NAAM },
      { voor: 6, naam: UITSTEL_NAAM },
    ],
  };
}

/** Over more years than these, quarters stand too close together. */
const MOST_YEARS_IN_QUARTERS = 6;

/** The middle reply time by when the questions were asked, by quarter or by year; `null` where it would be one point. */
export function timeChart({ jaren, kwartalen }: Pick<Antwoordtijden, "jaren" | "kwartalen">): LineChart | null {
  const [first, last] = [Number(jaren[0]?.slug), Number(jaren.at(-1)?.slug)];
  const inQuarters = last - first < MOST_YEARS_IN_QUARTERS;
  const groups = new Map((inQuarters ? kwartalen : jaren).map((groep) => [groep.slug, groep]));
  if (groups.size < 2) return null;
  const places = inQuarters
    ? quartersBetween(kwartalen)
    : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const found = places.map((plaats) => groups.get(inQuarters ? quarterSlug(plaats) : String(plaats)));
  const known = [...groups.values()];
  return {
    soort: "lijnen",
    eenheid: "dagen; lijn: mediaan, vlak: middelste helft",
    beschrijving: `Lijngrafiek per ${inQuarters ? "kwartaal" : "jaar"} waarin de vragen zijn gesteld. ${[known[0]!, known.at(-1)!].map(({ naam, verdeling }) => `${naam}: ${inWords(verdeling)}`).join(". ")}.`,
    momenten: places.map((plaats) => ({
      plaats,
      naam: inQuarters ? `${Math.floor(plaats)} kw${quarterOf(plaats)}` : String(plaats),
    })),
    reeksen: [{ naam: "mediaan", waarden: found.map((groep) => groep?.verdeling.mediaan ?? null) }],
    band: found.map((groep) => (groep ? [groep.verdeling.kwart, groep.verdeling.driekwart] : null)),
    marks: MARKS,
  };
}

/** Quarters as parts of a year: 2024.75 is the fourth of 2024. */
const quarterOf = (plaats: number): number => (plaats % 1) * 4 + 1;
const quarterSlug = (plaats: number): string => `${Math.floor(plaats)}-${quarterOf(plaats)}`;

function quartersBetween(kwartalen: readonly Groep[]): number[] {
  const placeOf = ({ slug }: Groep): number => Number(slug.slice(0, 4)) + (Number(slug.slice(5)) - 1) / 4;
  const [first, last] = [placeOf(kwartalen[0]!), placeOf(kwartalen.at(-1)!)];
  return Array.from({ length: (last - first) * 4 + 1 }, (_, i) => first + i / 4);
}

/** As many rows as can be taken in at once; the table has all. */
const MOST_ROWS = 15;
/** Of fewer zaken than this the middle half says nothing. */
export const ENOUGH = 3;

/** The groups of which there are enough zaken, those with most first; `null` where there are none to compare. */
export function groupChart(groepen: readonly Groep[]): SpreadChart | null {
  const rows = groepen.filter(({ verdeling }) => verdeling.aantal >= ENOUGH).slice(0, MOST_ROWS);
  if (rows.length < 2) return null;
  return {
    soort: "spreiding",
    eenheid: "dagen",
    beschrijving: `Per rij een stip op de mediaan en een balk over de middelste helft. ${rows.map(({ naam, verdeling }) => `${naam}: ${inWords(verdeling)}`).join(". ")}.`,
    rijen: rows.map(({ naam, verdeling: { kwart, mediaan, driekwart } }) => ({
      naam,
      laag: kwart,
      midden: mediaan,
      hoog: driekwart,
    })),
    marks: MARKS,
  };
}

/** How many questions are open, by their age. */
export const ageChart = ({ op, perLeeftijd }: NonNullable<Antwoordtijden["open"]>): BarChart => ({
  soort: "staven",
  eenheid: "zaken",
  beschrijving: `Staafdiagram van de open zaken op ${op}. ${perLeeftijd.map(({ naam, aantal }) => `${naam}: ${aantal}`).join("; ")}.`,
  staven: perLeeftijd.map(({ naam, aantal }) => ({ naam, waarde: aantal })),
});
