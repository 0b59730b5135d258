/** When a document was sent in and answered: “(ingezonden d.d. 26 mei 2026)”, “(ontvangen 3 juli 2026)”. */
import { MAANDEN, parseDatum } from "../../../domain/datum.ts";

/** “3 juli 2026”, also without the spaces that an extractor lost; “03-07-2026”. */
const DAY = String.raw`(\d{1,2}\s*\p{L}+\s*\d{4}|\d{1,2}-\d{1,2}-\d{4})(?!\d)`;

export interface Datum {
  iso: string | null;
  /** As printed. */
  tekst: string;
}

const BIJ = {
  ingezonden: new RegExp(String.raw`\bingezonden\s*(?:op|d\.d\.|:)?\s*${DAY}`, "iu"),
  ontvangen: new RegExp(String.raw`\bontvangen\s*(?:op|d\.d\.|:)?\s*${DAY}`, "iu"),
};

/** The day behind a word; `null` where it is not printed. An impossible day has `iso: null`. */
export function parseDatumBij(woord: keyof typeof BIJ, text: string): Datum | null {
  const match = BIJ[woord].exec(text.replace(/\s+/g, " "));
  return match && datumOf(match[1]!);
}

const BRIEF = new RegExp(
  String.raw`\b(?:uw\s+)?brief\s+van\s+${DAY},?\s*(?:met\s+)?(?:kenmerk|nr\.?|nummer)?\s*\d{4}\s?Z\s?\d{5}`,
  "iu",
);

/** The letter in which the Kamer sent the questions: “uw brief van 10 oktober 2023, nr. 2023Z16994”. */
export function parseBriefDatum(text: string): Datum | null {
  const match = BRIEF.exec(text.replace(/\s+/g, " "));
  return match && datumOf(match[1]!);
}

function datumOf(tekst: string): Datum {
  const [day, month, year] = tekst.match(/\d+|\p{L}+/gu)!;
  const inWords = /^\d/.test(month!) ? (MAANDEN[Number(month) - 1] ?? month) : month;
  return { iso: parseDatum(`${day} ${inWords} ${year}`), tekst };
}
