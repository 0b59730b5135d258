/** Reads a line as a heading, by the rows of `kopregels.ts`. */
import { parseNummers } from "../../domain/nummers.ts";
import { KOP_REGELS, type KopSoort, type KopVorm } from "./kopregels.ts";
import { NAAM } from "./persoon.ts";

export interface Kop {
  soort: KopSoort;
  /** As printed; empty for “Vraag” or “Antwoord” alone. */
  nummers: string[];
  vorm: KopVorm;
  /** Where in the wording the text begins that stands on the same line; its length when there is none. */
  einde: number;
}

const MAY_BE_KOP = new RegExp(
  String.raw`^\s*(?:${[...new Set(KOP_REGELS.flatMap(({ begin }) => begin))].join("|")})`,
  "i",
);

/** Whether a text begins like a heading: a cheap look before the wordings are tried. */
export const mayBeKop = (text: string): boolean => MAY_BE_KOP.test(text);

/** No heading is longer than this before its own text begins. */
const LONGEST_KOP = 400;

/** “van het lid Van der Kostić”, “van de VVD-fractie”, “van 3”: names, and the small words that go with them; “– VVD”. */
const WIE =
  /^\s+(?:van (?:(?:\p{Lu}\S*|\d+|het|de|den|der|van|en|ten|ter|lid|leden|fracties?|\S+-fractie)(?:[ ,]+|$))+|[–-] \p{Lu}\S*[\p{Lu}\d]\S*)$/u;

const OF_PERSOON = new RegExp(String.raw`^\s+[–-] (?!(?:Ja|Nee)$)${NAAM}$`, "u");

/** “– Bromet” at the end of a line, and no answer of one word: “– Ja”, “– Klopt.” */
const isNaam = (wie: string, wording: string): boolean => OF_PERSOON.test(wie) && !wording.endsWith(".");

/**
 * Reads a line as a heading.
 *
 * @param wording single spaces, none at the ends
 * @returns `null` for a line that is none; a bare number is a heading only where its neighbours agree,
 *   which is for the caller to decide (`vorm`)
 */
export function parseKop(wording: string): Kop | null {
  const start = wording.slice(0, LONGEST_KOP);
  if (!mayBeKop(start)) return null;
  for (const { soort, vorm, pattern, vervolg } of KOP_REGELS) {
    const match = pattern.exec(start);
    if (!match || (vervolg && !vervolg.test(start.slice(match[0].length)))) continue;
    if (wording.length > LONGEST_KOP && match[0].length === start.length) continue;
    const { nummers, wie } = match.groups ?? {};
    if (wie && !WIE.test(wie) && !(wording.length === match[0].length && isNaam(wie, wording))) continue;
    return { soort, vorm, nummers: nummers ? parseNummers(nummers) : [], einde: match[0].length };
  }
  return null;
}

/** Reads a line that is a heading and nothing else. */
export function parseKopregel(wording: string): Kop | null {
  const kop = parseKop(wording);
  return kop?.einde === wording.length ? kop : null;
}

/** “Vraag 3”, “Antwoord op vraag 3” and nothing else. */
export function isGenummerdeKop(wording: string): boolean {
  const kop = parseKopregel(wording);
  return kop?.vorm === "woord" && kop.nummers.length > 0;
}
