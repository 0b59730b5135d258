/**
 * Names that hold the words of a theme without being about it: a question to “de minister van Justitie en
 * Veiligheid” is not about veiligheid. No term counts within them.
 */

/** Portfolios of ministers and staatssecretarissen since 2007, as printed. */
const PORTEFEUILLES = [
  "Algemene Zaken",
  "Arbeid en Participatie",
  "Asiel en Migratie",
  "Basisvoorzieningen en Integratie",
  "Binnenlandse Zaken en Koninkrijksrelaties",
  "Buitenlandse Handel en Ontwikkelingssamenwerking",
  "Buitenlandse Handel en Ontwikkelingshulp",
  "Buitenlandse Handel",
  "Buitenlandse Zaken",
  "Cultuur en Media",
  "Defensie",
  "Digitale Zaken",
  "Digitalisering en Koninkrijksrelaties",
  "Economische Zaken",
  "Economische Zaken en Klimaat",
  "Economische Zaken, Landbouw en Innovatie",
  "Financiën",
  "Fiscaliteit en Belastingdienst",
  "Fiscaliteit, Belastingdienst en Douane",
  "Herstel en Toeslagen",
  "Immigratie, Integratie en Asiel",
  "Infrastructuur en Milieu",
  "Infrastructuur en Waterstaat",
  "Jeugd en Gezin",
  "Jeugd, Preventie en Sport",
  "Justitie",
  "Justitie en Veiligheid",
  "Klimaat en Energie",
  "Klimaat en Groene Groei",
  "Koninkrijksrelaties en Digitalisering",
  "Landbouw, Natuur en Voedselkwaliteit",
  "Landbouw, Visserij, Voedselzekerheid en Natuur",
  "Langdurige en Maatschappelijke Zorg",
  "Langdurige Zorg en Sport",
  "Langdurige Zorg, Jeugd en Sport",
  "Medische Zorg",
  "Medische Zorg en Sport",
  "Milieu en Wonen",
  "Natuur en Stikstof",
  "Onderwijs, Cultuur en Wetenschap",
  "Ontwikkelingssamenwerking",
  "Openbaar Vervoer en Milieu",
  "Participatie en Integratie",
  "Primair en Voortgezet Onderwijs",
  "Armoedebeleid, Participatie en Pensioenen",
  "Rechtsbescherming",
  "Ruimtelijke Ordening en Milieubeheer",
  "Sociale Zaken en Werkgelegenheid",
  "Toeslagen en Douane",
  "Veiligheid en Justitie",
  "Verkeer en Waterstaat",
  "Volksgezondheid, Welzijn en Sport",
  "Volkshuisvesting en Ruimtelijke Ordening",
  "Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer",
  "Vreemdelingenzaken en Integratie",
  "Wonen en Rijksdienst",
  "Wonen, Wijken en Integratie",
];

const ROLLEN = ["minister", "ministers", "ministerie", "ministeries", "staatssecretaris", "departement"];

const OTHERS = [
  "BoerBurgerBeweging",
  "Forum voor Democratie",
  "Partij voor de Dieren",
  "Partij van de Arbeid",
  "Partij voor de Vrijheid",
  "Volkspartij voor Vrijheid en Democratie",
  "Vrijheid en Democratie",
  "Koninkrijk der Nederlanden",
  "Staat der Nederlanden",
  "wonende te",
];

/** All such names, as word groups without punctuation. */
export const NAMES: readonly string[] = [...new Set([...PORTEFEUILLES.flatMap(officeNames), ...OTHERS])];

/** “Onderwijs, Cultuur en Wetenschap” → “minister van Onderwijs” …, and “Cultuur en Wetenschap”, which is clear by itself. */
function officeNames(portefeuille: string): string[] {
  const [first = "", ...rest] = portefeuille.split(", ");
  const withRole = ROLLEN.flatMap((rol) => [`${rol} van ${first}`, `${rol} voor ${first}`]);
  return [
    ...withRole,
    ...[first, ...rest].filter((part) => part.includes(" en ") && /^(?!Cultuur en Media)/.test(part)),
  ];
}
