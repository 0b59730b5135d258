/** The lines with which a letter ends: greeting, office, name. */
import { ROL } from "./ambten.ts";
import { isPersoon } from "./persoon.ts";

const GROET =
  /^(?:hoogachtend|met\s+(?:vriendelijke|hartelijke|de\s+meeste)\s+(?:groet(?:en)?|hoogachting)|\(?w\.\s?g\.\)?)(?!\p{L})/iu;
/** “Ik vertrouw erop u hiermee voldoende te hebben geïnformeerd.” */
const AFSLUITING =
  /^(?:ik|wij)\s+(?:vertrouw(?:en)?|hoop|hopen|ga(?:an)?|meen|menen)\b(?=.*\b(?:hiermee|hierbij)\b)(?=.*\b(?:u|uw\s+Kamer)\b).*\b(?:ge[iï]nformeerd|ingelicht|beantwoord)(?:\s+te\s+hebben)?\.?$/iu;
const AMBT = new RegExp(String.raw`^(?:de\s+)?(?:${ROL})(?:\s+(?:van|voor)\b|\s+\p{Lu}|,?$)`, "iu");
/** What follows an office in a signature is its portfolio; what follows it in a sentence has a verb. */
const ZIN = /[.?!;:]$|\s(?:is|zijn|heeft|hebben|zal|zullen|kan|kunnen|wordt|worden)\s/i;
const LONGEST_AMBT = 140;

/** “Hoogachtend,”, and how else a letter takes leave. */
export const isGroet = (wording: string): boolean => GROET.test(wording) || AFSLUITING.test(wording);

/** “De Minister van Justitie en Veiligheid,” on a line of its own. */
export const isAmbtsregel = (wording: string): boolean =>
  wording.length <= LONGEST_AMBT && AMBT.test(wording) && !ZIN.test(wording);

/** Lines that a signature takes behind its office: the rest of the portfolio, and the name. */
const LONGEST_ONDERTEKENING = 4;

/**
 * Where the signature, with what takes leave before it, begins that these lines end with; -1 where they end with none.
 * The name may stand above the office or below it.
 */
export function startOfOndertekening(lines: readonly string[]): number {
  const groet = lines.findIndex((line, i) => i > 0 && isGroet(line) && lines.slice(i + 1).every(isShort));
  if (groet !== -1) return groet;
  const last = lines.length - 1;
  for (let i = Math.max(1, last - LONGEST_ONDERTEKENING); i <= last; i++) {
    // “Ik heb gesproken met:”, and names and offices below it, are a list.
    const isListed = [lines[i - 1], lines[i - 2]].some((above) => above?.endsWith(":"));
    if (!isAmbtsregel(lines[i]!) || isListed) continue;
    if (i < last && isPersoon(lines[last]!) && lines.slice(i + 1).every(isShort)) return i;
    if (i > 1 && isPersoon(lines[i - 1]!) && lines.slice(i + 1).every(isShort)) return i - 1;
  }
  return -1;
}

const isShort = (line: string): boolean => line.length <= LONGEST_AMBT && !/[.?!]$/.test(line);
