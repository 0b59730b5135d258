/** When a document was sent in and answered: “(ingezonden d.d. 26 mei 2026)”, “(ontvangen 3 juli 2026)”. */
import { MAANDEN, parseDatum } from "../../../domain/datum.ts";
import { LID } from "../../wording/persoon.ts";

const JONGSTLEDEN = String.raw`(?:j\.?\s?l\.|jl(?!\p{L})|jongstleden)`;
/** “3 juli 2026”, also without the spaces that an extractor lost; “03-07-2026”; “3 juli jl.”. */
const DAY = String.raw`(\d{1,2}\s*\p{L}+\s*\d{4}(?!\d)|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?!\d)|\d{1,2}\s*\p{L}+\s+${JONGSTLEDEN})`;

export interface Datum {
  iso: string | null;
  /** As printed. */
  tekst: string;
}

const BIJ = {
  ingezonden: new RegExp(String.raw`\bingezonden\s*(?:op|per|d\.d\.?|:)?\s*${DAY}`, "iu"),
  ontvangen: new RegExp(String.raw`\bontvangen\s*(?:op|per|d\.d\.?|:)?\s*${DAY}`, "iu"),
};

/** The day behind a word; `null` where it is not printed. An impossible day has `iso: null`. */
export function parseDatumBij(woord: keyof typeof BIJ, text: string): Datum | null {
  const match = BIJ[woord].exec(text.replace(/\s+/g, " "));
  return match && datumOf(match[1]!);
}

const NUMMER = String.raw`(?:(?:met|onder|uw)\s+)?(?:kenmerk|referentie|nr\.?|nummer)?:?\s*\d{4}\s?Z\s?\d{5}`;
const BRIEF = new RegExp(
  String.raw`\b(?:uw\s+)?brief\s+(?:(?:van|d\.d\.):?\s+)?(?:${DAY},?\s*${NUMMER}|${NUMMER},?\s*(?:van|d\.d\.)\s+${DAY})`,
  "iu",
);

/**
 * The letter in which the Kamer sent the questions: “uw brief van 10 oktober 2023, nr. 2023Z16994”.
 *
 * @param ontvangen the day of the paper itself, which “jongstleden” is counted from
 */
export function parseBriefDatum(text: string, ontvangen: string | null = null): Datum | null {
  const match = BRIEF.exec(text.replace(/\s+/g, " "));
  return match && datumOf((match[1] ?? match[2])!, ontvangen);
}

/** What stands between the askers and the day, without the subject: a day behind “over” is another one. */
const ASKERS = String.raw`(?:(?!\b(?:over|inzake|betreffende|naar\s+aanleiding)\b)[^\n]){0,600}?`;
const SENT = String.raw`(?:ingezonden|gesteld|ingediend)`;
/** How a letter tells on which day the questions were put. */
const GESTELD: readonly RegExp[] = [
  // “de vragen zijn op 3 maart 2025 ingezonden”, “die op 3 maart 2025 zijn gesteld door …”
  String.raw`\bvragen\b${ASKERS}\bop\s+${DAY}\s+(?:(?:heeft|hebben|zijn|werden|is|aan\s+mij|mij)\s+)*${SENT}`,
  // “op 18 februari 2025 hebben de leden … schriftelijke vragen gesteld”
  String.raw`\bop\s+${DAY}\s+(?:heeft|hebben)\s+${LID}${ASKERS}\bvragen\s+(?:aan\s+mij\s+)?${SENT}`,
  // “heeft het lid … op 18 februari 2025 vragen gesteld”
  String.raw`(?:\b(?:heeft|hebben)\s+${LID}${ASKERS}|\b${LID}${ASKERS}\b(?:heeft|hebben)\s+)\bop\s+${DAY}\s+(?:(?:aan\s+mij|mij|schriftelijke)\s+)*(?:kamer)?vragen\s+(?:aan\s+mij\s+)?${SENT}`,
  // “de vragen van het lid Sneller (D66) van 3 maart 2025”, “… d.d. 3 maart 2025”
  String.raw`\bvragen\s+van\s+${LID}${ASKERS}\)\s*,?\s+(?:van|d\.d\.)\s+${DAY}`,
  // “de vragen, gesteld op 3 maart 2025 door …”, “de vragen van het lid …, ingediend op 3 maart 2025”
  String.raw`\bvragen\b${ASKERS}\b${SENT}\s+(?:op|d\.d\.)\s+${DAY}`,
].map((pattern) => new RegExp(pattern, "iu"));

/**
 * The day on which the questions were put, as the sentence of a letter tells it.
 *
 * @param ontvangen the day of the paper itself, which “jongstleden” is counted from
 */
export function parseGesteldOp(text: string, ontvangen: string | null = null): Datum | null {
  const flat = text.slice(0, LONGEST_LETTER).replace(/\s+/g, " ");
  const match = GESTELD.map((pattern) => pattern.exec(flat)).find((found) => found !== null);
  return match ? datumOf(match[1]!, ontvangen) : null;
}

/** A cover letter is no longer. */
const LONGEST_LETTER = 20_000;

/** @returns `null` for “3 maart jl.” in a paper that bears no day itself: of which year that is, is not known */
function datumOf(tekst: string, ontvangen: string | null = null): Datum | null {
  const [day, month, year] = tekst.match(/\d+|\p{L}+/gu) as [string, string, string];
  const inWords = /^\d/.test(month) ? (MAANDEN[Number(month) - 1] ?? month) : month;
  if (/^\d{4}$/.test(year)) return { iso: parseDatum(`${day} ${inWords} ${year}`), tekst };
  const last = ontvangen === null ? null : lastBefore(`${day} ${inWords}`, ontvangen);
  return last === null ? null : { iso: last, tekst };
}

/** The last 3 March up to a day. */
function lastBefore(dayAndMonth: string, iso: string): string | null {
  const year = Number(iso.slice(0, 4));
  const days = [year, year - 1].map((one) => parseDatum(`${dayAndMonth} ${one}`));
  return days.find((day) => day !== null && day <= iso) ?? null;
}
