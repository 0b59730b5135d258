/**
 * Which ministry an office belongs to. Documents print portfolios, which change with every cabinet; people look for
 * the ministry. A portfolio that is not in the catalogue gives no ministry: nothing is guessed.
 */
import { adresDeel } from "./adresdeel.ts";
import { lijstAdres } from "./adressen.ts";
import type { KamervraagDocument } from "./document.ts";
import { nearest } from "./nearest.ts";

export interface Ministerie {
  naam: string;
  /** The year from which it has this name; `null` where that was long before the oldest documents. */
  sinds: number | null;
  /** Names that it had, the last one first. */
  eerder: readonly { naam: string; van: number | null; tot: number }[];
  /** Where that is known from. */
  herkomst: string | null;
  /** What its portfolios have been called. */
  onderwerpen: RegExp;
}

const TOOI = "TOOI, register van ministeries (identifier.overheid.nl)";
const SCHOOF = "kabinet-Schoof, aangetreden op 2 juli 2024";

const unchanged = (naam: string, onderwerpen: RegExp): Ministerie => {
  return { naam, sinds: null, eerder: [], herkomst: null, onderwerpen };
};

/** Where a portfolio fits several, the first one counts. */
const MINISTERIES: readonly Ministerie[] = [
  unchanged("Algemene Zaken", /algemene zaken/i),
  { ...unchanged("Asiel en Migratie", /\basiel\b|\bmigratie\b/i), sinds: 2024, herkomst: SCHOOF },
  unchanged(
    "Buitenlandse Zaken",
    /buitenlandse (?:zaken|handel)|ontwikkelings(?:hulp|samenwerking)|europese zaken|handel en ontwikkeling/i,
  ),
  unchanged(
    "Binnenlandse Zaken en Koninkrijksrelaties",
    /binnenlandse zaken|koninkrijk|digitalisering|herstel groningen/i,
  ),
  {
    naam: "Volkshuisvesting en Ruimtelijke Ordening",
    sinds: 2024,
    eerder: [{ naam: "Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer", van: null, tot: 2010 }],
    herkomst: `${TOOI}; ${SCHOOF}`,
    onderwerpen: /volkshuisvesting|ruimtelijke ordening|\bwonen\b/i,
  },
  unchanged(
    "Volksgezondheid, Welzijn en Sport",
    /volksgezondheid|welzijn|medische zorg|langdurige (?:zorg|en maatschappelijke)|jeugd.*(?:zorg|sport|preventie)/i,
  ),
  unchanged("Onderwijs, Cultuur en Wetenschap", /onderwijs|cultuur|wetenschap|\bmedia\b/i),
  unchanged("Sociale Zaken en Werkgelegenheid", /sociale zaken|werkgelegenheid|participatie|pensioenen|armoede/i),
  {
    naam: "Justitie en Veiligheid",
    sinds: 2017,
    eerder: [
      { naam: "Veiligheid en Justitie", van: 2010, tot: 2017 },
      { naam: "Justitie", van: null, tot: 2010 },
    ],
    herkomst: TOOI,
    onderwerpen: /justitie|veiligheid|rechtsbescherming/i,
  },
  unchanged("Financiën", /financi[eë]n|fiscaliteit|belastingdienst|toeslagen|douane/i),
  unchanged("Defensie", /defensie/i),
  {
    naam: "Infrastructuur en Waterstaat",
    sinds: 2017,
    eerder: [
      { naam: "Infrastructuur en Milieu", van: 2010, tot: 2017 },
      { naam: "Verkeer en Waterstaat", van: null, tot: 2010 },
    ],
    herkomst: TOOI,
    onderwerpen: /infrastructuur|waterstaat|openbaar vervoer|milieu\b/i,
  },
  {
    ...unchanged("Klimaat en Groene Groei", /klimaat|groene groei|energie|mijnbouw/i),
    sinds: 2024,
    herkomst: SCHOOF,
  },
  {
    naam: "Economische Zaken",
    sinds: 2024,
    eerder: [
      { naam: "Economische Zaken en Klimaat", van: 2017, tot: 2024 },
      { naam: "Economische Zaken", van: 2012, tot: 2017 },
      { naam: "Economische Zaken, Landbouw en Innovatie", van: 2010, tot: 2012 },
      { naam: "Economische Zaken", van: null, tot: 2010 },
    ],
    herkomst: `${TOOI}; ${SCHOOF}`,
    onderwerpen: /economische zaken|\beconomie\b/i,
  },
  {
    naam: "Landbouw, Visserij, Voedselzekerheid en Natuur",
    sinds: 2024,
    eerder: [
      { naam: "Landbouw, Natuur en Voedselkwaliteit", van: 2017, tot: 2024 },
      { naam: "Landbouw, Natuur en Voedselkwaliteit", van: null, tot: 2010 },
    ],
    herkomst: `${TOOI}; ${SCHOOF}`,
    onderwerpen: /landbouw|visserij|voedsel|\bnatuur\b/i,
  },
];

const BY_NAME = new Map(MINISTERIES.map((ministerie) => [ministerie.naam, ministerie]));

/** Names of now and of before, each with its ministry; the longest first, for one can stand in another. */
const WHOLE_NAMES = MINISTERIES.flatMap(({ naam, eerder }) =>
  [naam, ...eerder.map((before) => before.naam)].map((name) => [name.toLowerCase(), naam] as const),
).sort(([a], [b]) => b.length - a.length);

/** What is known of a ministry by its name of now. */
export const ministerieOf = (naam: string): Ministerie | undefined => BY_NAME.get(naam);

/** The ministries of who answers and of who is asked, each once, in the order of the document. */
export function ministeriesOf(document: Pick<KamervraagDocument, "bewindspersonen" | "gerichtAan">): string[] {
  const names = [...document.bewindspersonen, ...document.gerichtAan].flatMap(({ rol, portefeuille }) => {
    if (rol === "minister-president") return ["Algemene Zaken"];
    return portefeuille ? ofPortfolio(portefeuille) : [];
  });
  return [...new Set(names)];
}

/** “Financiën – Fiscaliteit en Belastingdienst”: behind the dash stands a part of the same ministry. */
const PART = /\s[-–—]\s.*$/;

/** One office can be named with those of two ministries; what is left besides whole names is told by its subject. */
function ofPortfolio(portefeuille: string): string[] {
  let rest = portefeuille.toLowerCase();
  const found: { at: number; naam: string }[] = [];
  for (const [name, naam] of WHOLE_NAMES) {
    const at = rest.indexOf(name);
    if (at < 0) continue;
    found.push({ at, naam });
    rest = rest.slice(0, at) + " ".repeat(name.length) + rest.slice(at + name.length);
  }
  if (found.length > 0) rest = rest.replace(PART, "");
  const bySubject = MINISTERIES.find(({ onderwerpen }) => onderwerpen.test(rest));
  if (bySubject) found.push({ at: rest.search(bySubject.onderwerpen), naam: bySubject.naam });
  return found.toSorted((a, b) => a.at - b.at).map(({ naam }) => naam);
}

const BETWEEN = /^(?:,\s*(?:en\s+)?|\s+(?:en|&)\s+)/u;

/**
 * “Justitie en Veiligheid en Binnenlandse Zaken en Koninkrijksrelaties” → the two, as printed: a row of names of
 * ministries, of which the last may be misspelled. `null` for anything else.
 */
export function rowOfMinisteries(printed: string): string[] | null {
  const row: string[] = [];
  for (let rest = printed; ;) {
    const name = WHOLE_NAMES.find(([known]) => beginsWith(rest, known))?.[0] ?? slipOfName(rest);
    if (name === null) return null;
    row.push(rest.slice(0, name.length));
    rest = rest.slice(name.length);
    if (rest === "") return row;
    rest = rest.slice(BETWEEN.exec(rest)![0].length);
  }
}

/** Whether a name of a ministry stands before the next, or at the end. */
function beginsWith(text: string, name: string): boolean {
  if (!text.toLowerCase().startsWith(name)) return false;
  const behind = text.slice(name.length);
  return behind === "" || BETWEEN.test(behind);
}

const slipOfName = (printed: string): string | null =>
  nearest(
    printed,
    WHOLE_NAMES.map(([name]) => name),
  ) && printed;

export const ministerieSlug = (naam: string): string => adresDeel(naam);
export const ministerieAdres = (naam: string): string => lijstAdres("ministeries", ministerieSlug(naam));
