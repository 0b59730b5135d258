/** The offices of a cabinet, and how a line names one. */
import type { Bewindspersoon } from "../../domain/document.ts";

type Rol = Bewindspersoon["rol"];

export const ROL = String.raw`[Mm]inister-[Pp]resident|[Mm]inister|[Ss]taatssecretaris`;
/** What the name of an office begins with. */
const OPENT_AMBT = [
  ...["Algemene", "Armoedebeleid", "Asiel", "Basisonderwijs", "Belastingdienst", "Bestuurlijke", "Binnenlandse"],
  ...["Buitenlandse", "Cultuur", "Defensie", "Digitale", "Digitalisering", "Douane", "Economische", "Emancipatie"],
  ...["Energie", "Europese", "Financiën", "Financien", "Fiscaliteit", "Funderend", "Grote Steden", "Groene Groei"],
  ...["Grensoverschrijdende", "Handel", "Herstel", "Hoger", "Huishoudelijke", "Immigratie", "Infrastructuur"],
  ...["Integratie", "Jeugd", "Jeugdzorg", "Justitie", "Kinderopvang", "Klimaat", "Klimaatbeleid"],
  ...["Koninkrijksrelaties", "Landbouw", "Langdurige", "Luchtvaart", "Maatschappelijke", "Media", "Medische"],
  ...["Mijnbouw", "Milieu", "Natuur", "Natuurbeheer", "Nederlands-Antilliaanse", "Nederlandse Antillen", "Onderwijs"],
  ...[String.raw`Ontwikkelingss?\p{Ll}+`, "Openbaar Vervoer", "Participatie", "Pensioenen", "Preventie", "Primair"],
  ...["Rechtsbescherming", "Ruimtelijke", "Sociale", "Stikstof", "Toeslagen", "Tewerkstelling", "Veiligheid"],
  ...["Verkeer", "Visserij", "Volksgezondheid", "Volkshuisvesting", "Voortgezet", "Vreemdelingenzaken"],
  ...["Voedselzekerheid", "Welzijn", "Wijken", "Wonen", "Zorg"],
];
/** “minister van Justitie” is an office, “minister van Weel” a person: these words begin the name of an office. */
export const AMBTSWOORDEN = String.raw`(?:${OPENT_AMBT.join("|")})\b`;
/** What the name of an office goes on with, or ends in. */
const VERVOLGT_AMBT = [
  ...["Aangelegenheden", "Gezin", "Groei", "Innovatie", "Migratie", "Milieubeheer", "Milieuhygiëne", "Ordening"],
  ...["Rijksdienst", "Sport", "Steden", "Voedselkwaliteit", "Waterstaat", "Werkgelegenheid", "Wetenschap"],
  ...["Wetenschappen", "Zaken"],
];
/** Any word of an office, whatever stands behind it. */
export const AMBTSDEEL = String.raw`(?<!\p{L})(?:${[...OPENT_AMBT, ...VERVOLGT_AMBT].join("|")})`;
/** The same without capitals: “minister van justitie”. */
export const KLEIN_AMBTSDEEL = AMBTSDEEL.replace(/(?<!p\{)\p{Lu}/gu, (letter) => letter.toLowerCase());

/** Who stands in for another: “minister a.i. Hermans (…)”. */
export const WAARNEMEND = String.raw`(?:,?\s+a\.\s?i\.)?`;

/** “Ministers” → “minister”. */
export function rolOf(word: string): Rol {
  const lower = word.toLowerCase();
  if (lower.startsWith("minister-president")) return "minister-president";
  return lower.startsWith("staatssecretaris") ? "staatssecretaris" : "minister";
}

/** “BuitenlandseHandel”, “Cultuur enWetenschap”, “Landbouw,Natuur”: no name of an office has a capital inside a word. */
export const voluit = (portefeuille: string): string =>
  portefeuille
    .replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu, " ")
    .replace(/,(?=\p{L})/gu, ", ")
    .replace(/\s+/g, " ")
    .trim();

export interface Ambtsregel {
  rol: Rol;
  /** As far as the line names it. */
  portefeuille: string;
  /** “De minister van …” announces a name below, “Minister van …” stands below one. */
  metLidwoord: boolean;
}

const AMBTSREGEL = new RegExp(
  String.raw`^(?<lidwoord>de\s+)?(?<rol>${ROL})(?![\p{L}-])${WAARNEMEND}(?:,?\s*|\s+)(?<rest>.*?)(?:,?\s+a\.\s?i\.,?)?$`,
  "iu",
);
/** A line of a sentence, not the name of an office: that has no verb, no figure and no full stop. */
const SENTENCE = /[.?!:;](?:\s|$)|\d|\b(?:is|zijn|heeft|hebben|zal|zullen|kan|kunnen|wordt|worden)\b/;
const LONGEST_AMBTSREGEL = 140;

/** Whether a line is part of a sentence. */
export const isZin = (line: string): boolean => SENTENCE.test(line);

/** “De Minister van Justitie en Veiligheid,” on a line of its own; `null` for any other line. */
export function parseAmbtsregel(line: string): Ambtsregel | null {
  if (line.length > LONGEST_AMBTSREGEL) return null;
  const groups = AMBTSREGEL.exec(line)?.groups;
  if (!groups || isZin(groups["rest"]!)) return null;
  return { rol: rolOf(groups["rol"]!), portefeuille: groups["rest"]!, metLidwoord: groups["lidwoord"] !== undefined };
}

export const isAmbtsregel = (line: string): boolean => parseAmbtsregel(line) !== null;

/** “INFRASTRUCTUUR EN WATERSTAAT” → “Infrastructuur en Waterstaat”. */
export function inOrdinaryCase(text: string): string {
  if (/\p{Ll}/u.test(text)) return text;
  return text
    .toLocaleLowerCase("nl")
    .replace(/\p{L}+/gu, (word) =>
      /^(?:en|van|voor|de|het|in)$/.test(word) ? word : word.charAt(0).toLocaleUpperCase("nl") + word.slice(1),
    );
}
