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

/** “V r a a g 1”: letters set apart, as older papers print a heading. */
const UIT_ELKAAR = /^\s*\p{L}\s+\p{L}\s+\p{L}(?:\s|$)/u;

/** Whether a text begins like a heading: a cheap look before the wordings are tried. */
export const mayBeKop = (text: string): boolean => MAY_BE_KOP.test(text) || UIT_ELKAAR.test(text);

/** A heading whose letters are set apart is no longer than this. */
const LONGEST_UIT_ELKAAR = 80;

/**
 * “V r a a g 1 e n 2” → “Vraag 1 en 2”: a line of single letters and of figures; what is none stays as it is. Letters make
 * a word up to the next figure, and so do figures up to the next letter.
 */
function aaneen(wording: string): string {
  if (wording.length > LONGEST_UIT_ELKAAR || !UIT_ELKAAR.test(wording)) return wording;
  const tokens = wording.split(" ");
  if (!tokens.every((token) => /^(?:\p{L}|\d{1,3})?[:.,()–-]?$/u.test(token))) return wording;
  return tokens.join("").replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})|(?<=,)/gu, " ");
}

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
  if (!mayBeKop(wording)) return null;
  const whole = aaneen(wording);
  if (whole !== wording) {
    const kop = parseKop(whole);
    return kop?.vorm === "woord" && kop.einde === whole.length ? { ...kop, einde: wording.length } : null;
  }
  const start = wording.slice(0, LONGEST_KOP);
  for (const { soort, vorm, pattern, vervolg } of KOP_REGELS) {
    const match = pattern.exec(start);
    if (!match || (vervolg && !vervolg.test(start.slice(match[0].length)))) continue;
    if (wording.length > LONGEST_KOP && match[0].length === start.length) continue;
    const { wie } = match.groups ?? {};
    if (wie && !WIE.test(wie) && !(wording.length === match[0].length && isNaam(wie, wording))) continue;
    return { soort, vorm, nummers: nummersIn(match.groups ?? {}), einde: match[0].length };
  }
  return null;
}

/** The numbers that a heading prints, a letter that stands apart with its number. */
function nummersIn({ nummers, letter, romeins }: Partial<Record<string, string>>): string[] {
  if (romeins !== undefined) return [String(fromRomeins(romeins.toUpperCase()))];
  if (letter !== undefined) return [`${Number.parseInt(nummers!, 10)}${letter.toLowerCase()}`];
  return nummers ? parseNummers(nummers) : [];
}

const ROMEINS = new Map([...("IVX" as const)].map((sign, i) => [sign, [1, 5, 10][i]!]));

/** “IX” → 9: a figure before a higher one is taken from it. */
function fromRomeins(printed: string): number {
  const values = [...printed].map((sign) => ROMEINS.get(sign)!);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
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
