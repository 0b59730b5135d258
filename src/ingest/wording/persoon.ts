/** How a person is named: a member of the Kamer or of the cabinet. Parts of patterns, for patterns with the flag “u”. */
import { AMBTSDEEL, AMBTSWOORDEN, ROL } from "./ambten.ts";

/** “het lid”, “de Tweede Kamerleden”: what stands before the name of who asks. */
export const LID = String.raw`(?:(?:het|de)\s*)?(?:oud-|tweede[-\s]+)?(?:kamer)?(?:leden|lid)\b`;

/** What is shortened before a name, with a point behind it. */
const AFKORTINGEN = "[Dd]rs|[Mm]r|[Dd]r|[Ii]r|[Ii]ng|[Pp]rof|[Dd]hr|[Mm]evr|[Mm]w|[Jj]hr|[Jj]kvr|[Dd]s";
const VOORLETTER = String.raw`\p{Lu}\p{Ll}{0,2}\.\s*`;
/** “drs.”, “mw.”, “de heer”: titles and forms of address. */
export const AANSPREEKVORM = String.raw`(?:(?:${AFKORTINGEN})\.\s*|(?:[Mm]evrouw|[Dd]e heer)\s+)`;
/** “MSc”, behind a name. */
const ACHTERTITEL = String.raw`,?\s+(?:MSc|MA|MBA|MPA|LLM|PhD)`;

const TUSSENVOEGSEL = String.raw`(?:(?:[Vv]an(?:de[nr]?)?|[Dd]e|[Dd]en|[Dd]er|[Tt]en|[Tt]er|(?:[Ii]n\s+)?['’]t|[Uu]it\s+den|[Oo]p\s+den|el|von|la|le|du)\s+)`;
/** “Agema”, “Van der Wal-Zeggelink”, “Faber – Van de Klashorst”. An office that follows is no part of it. */
// Whether “Van” belongs to the next word is settled at once: else a row of them could be read in ever more ways.
const NAAMWOORD = String.raw`${TUSSENVOEGSEL}*(?!(?:${ROL})(?!\p{L})|(?:Van|De[nr]?|Te[nr])\s)(?:d['’])?\p{Lu}[\p{L}'’-]+`;
const ACHTERNAAM = String.raw`${NAAMWOORD}(?:(?:\s*–\s*|\s+(?:-\s+)?)${NAAMWOORD})*`;
/** A name as a title prints it, with or without initials. */
export const NAAM = String.raw`(?:${VOORLETTER})*${ACHTERNAAM}`;

/** “(Barry)”, between initials and surname. */
const ROEPNAAM = String.raw`(?:\(\p{Lu}[\p{L}-]+\)\s+)?`;

/** “D. Yeşilgöz-Zegerius”, “drs. T.H.D. Struycken”, “ing. B. (Barry) Madlener”, “Fleur Agema” */
const PERSOON = new RegExp(
  String.raw`^${AANSPREEKVORM}*(?:(?:${VOORLETTER})+|(?:\p{Lu}\p{Ll}+[- ])+)${ROEPNAAM}${ACHTERNAAM}(?:${ACHTERTITEL})?$`,
  "u",
);
/** “Herstel Groningen”, “Ministerie van Defensie”, “Den Haag” have the form of a name. */
const NO_PERSOON = new RegExp(
  String.raw`(?<!\p{L})(?:${AMBTSWOORDEN}|Ministerie|Directie|Kamer|Staten|Postbus|Den Haag|Geachte)`,
  "u",
);
const LONGEST_NAAM = 80;

/** Whether a line is a name and nothing else, as a letter is signed. */
export const isPersoon = (line: string): boolean =>
  line.length <= LONGEST_NAAM && PERSOON.test(line) && !NO_PERSOON.test(line);

const ALLEEN_ACHTERNAAM = new RegExp(`^${NAAMWOORD}(?:\\s*–\\s*${NAAMWOORD})?$`, "u");
const NO_ACHTERNAAM = new RegExp(
  String.raw`${AMBTSDEEL}|^(?:Antwoord|Vra(?:ag|gen)|Beantwoording|Bijlage|Betreft|Onderwerp|Datum|Inleiding|Toelichting|Kopie|Namens|Voor|Hoogachtend)`,
  "u",
);

/** Whether a line is a surname and nothing else. Many a line of one word looks so: what stands above it must tell. */
export const isAchternaam = (line: string): boolean =>
  line.length <= LONGEST_NAAM && ALLEEN_ACHTERNAAM.test(line) && !NO_PERSOON.test(line) && !NO_ACHTERNAAM.test(line);

const BEFORE_NAAM = new RegExp(String.raw`^(?:${AANSPREEKVORM}|${VOORLETTER})+${ROEPNAAM}`, "u");
const BEHIND_NAAM = new RegExp(`${ACHTERTITEL}$`);

/** “drs. T.H.D. Struycken MSc” → “Struycken” */
export const withoutTitels = (naam: string): string => naam.replace(BEFORE_NAAM, "").replace(BEHIND_NAAM, "").trim();

const ENDS_IN_AFKORTING = new RegExp(String.raw`(?:^|[\s.])(?:\p{Lu}|[CT]h|${AFKORTINGEN})$`, "u");

/** Whether the point behind a text is that of an initial or a form of address, no full stop: “J. van Dijk”, “mw. Podt”. */
export const endsInAfkorting = (text: string): boolean => ENDS_IN_AFKORTING.test(text);

/** “vanDijk”, “vander Ham”, “H.M.Krul”; “S.Th.M.” are initials. */
const GLUED_TUSSENVOEGSEL =
  /(?<!\p{L})(het|El|[Vv][ao]n|[Dd]e[nr]?|[Tt]e[nr]|\p{Lu}\.)(?=\p{Lu}\p{Ll}(?!\.)|de[nr]?\s)/gu;
/** “Borisvan der Ham”, “Henkvan Gerven”: few names end in a “van” of their own (“Ridvan”, “Donovan”). */
const GLUED_VAN = /(?<=\p{Lu}\p{Ll}{2,})van(?=\s+(?:de[nr]?|['’]t)\s)|(?<=\p{Lu}\p{Ll}+[fgkmnpstz])van(?=\s+\p{Lu})/gu;
/** “SanneWiedijk”; “McAllister” and “MacDonald” are printed so. */
const GLUED_VOORNAAM = /(?<=(?<!\p{L})(?!Mac|Fitz)\p{Lu}\p{Ll}{2,})(?=\p{Lu}\p{Ll}{2})/gu;

/** Accents as signs of their own, with those that stand on a letter. */
const ACCENTS: Readonly<Record<string, string>> = {
  "´": "\u0301",
  "`": "\u0300",
  "¨": "\u0308",
  ˇ: "\u030c",
  "˘": "\u0306",
  "˙": "\u0307",
  "˝": "\u030b",
  "¸": "\u0327",
  "˛": "\u0328",
};
const LOOSE_ACCENT = new RegExp(String.raw`([${Object.keys(ACCENTS).join("")}])\s?(\p{Ll})`, "gu");
/** “Kosti ć”: no Dutch word within a name begins with such a small letter. */
const LOOSE_LETTER = /(?<=\p{L}) (?=(?![a-z])\p{Ll})/gu;

/** A name with the accents on their letters that an extractor set apart: “Kosti´c”, “Kosti c ́” → “Kostić”. */
const withAccents = (naam: string): string =>
  naam
    .replace(LOOSE_ACCENT, (printed, accent: string, letter: string) => {
      const one = (letter + ACCENTS[accent]!).normalize("NFC");
      // “in ´t Veld” has an apostrophe.
      return one.length === 1 ? one : printed;
    })
    .replace(/\s+(?=\p{Mn})/gu, "")
    .normalize("NFC")
    .replace(LOOSE_LETTER, "");

/**
 * A name with the spaces that were lost in it, and its accents on their letters: “vanDijk” → “van Dijk”,
 * “SanneWiedijk” → “Sanne Wiedijk”.
 */
export const withSpaces = (naam: string): string =>
  withAccents(naam)
    .replace(GLUED_TUSSENVOEGSEL, "$1 ")
    .replace(GLUED_VAN, " van")
    .replace(GLUED_VOORNAAM, " ")
    .replace(/\s+/g, " ")
    .trim();
