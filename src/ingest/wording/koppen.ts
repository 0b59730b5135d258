/**
 * The wording of headings, as data. A new variant is a row here and a fixture.
 *
 * The order matters: the first row that fits decides.
 */
import { NUMMERS_PATTERN, parseNummers } from "../../domain/nummers.ts";
import { GECORRIGEERD, NADER } from "./titelregels.ts";

export type KopSoort = "vraag" | "antwoord" | "mededeling";

export interface Kop {
  soort: KopSoort;
  /** As printed; empty for “Vraag” or “Antwoord” alone. */
  nummers: string[];
  /** How the number is written: with the word “Vraag”, or the number alone. */
  vorm: "woord" | "nummer";
  /** Where in the wording the text begins that stands on the same line; its length when there is none. */
  einde: number;
}

interface KopRegel {
  name: string;
  soort: KopSoort;
  vorm: Kop["vorm"];
  pattern: RegExp;
  /** What the text behind the heading must look like, the case of its letters included. */
  vervolg?: RegExp;
}

const N = `(?<nummers>${NUMMERS_PATTERN})`;
const VRAAG = String.raw`vra(?:ag|gen)`;
/** Further and corrected answers say so in their headings too: “Nader antwoord 3”. */
const ANTWOORD = String.raw`(?:(?:gezamenlijke?|gecombineerde?|${NADER}|${GECORRIGEERD})\s+)?(?:(?:be)?antwoord(?:en|ing)?(?:\(en\))?|antw\.)`;
/** “4 (en 5)”, “(3)”, “3) en 4)”: a row of numbers with brackets about it. */
const N_MET_HAKEN = String.raw`\(?(?<nummers>${NUMMERS_PATTERN}(?:\)?\s*(?:en\s+|\(en\s+)\d{1,3}[a-z]?)?)\)?`;
/** Numbers alone: “3”, “4, 5”, “6 en 7”, “5. en 6.” */
const N_KAAL = String.raw`(?<nummers>\d{1,3}[a-z]?(?:[.)]?\s*(?:,|en|t/m|–|-)\s*\d{1,3}[a-z]?)*)`;
const OP_VRAAG = String.raw`(?:van\s+de\s+(?:minister|staatssecretaris)\s+)?(?:[–-]\s+)?\(?(?:(?:op|bij|van|aan)\s+)?(?:de\s+)?(?:${VRAAG}\s*)?(?:nrs?\.?\s*|nummers?\s*)?`;
/** “Antwoord 3 en 4 (gezamenlijk)”, “(gezamenlijk met vraag 5 beantwoord)”. */
const SAMEN = String.raw`(?:\s*gezamenlijk|\s*\((?:gezamenlijk|gecombineerd|samen|vervolg)\b[^()]{0,60}\))`;
/** What may close a heading: “Vraag 3:”, “Antwoord 3 –”. */
const SLUIT = String.raw`${SAMEN}?(?:\s*[:.)–-])*`;
/** Who asks, where several do: “Vraag 3 (ChristenUnie)”. */
const VAN = String.raw`(?:\s*\((?:lid\s+)?\p{Lu}[^()?]{1,40}\))?`;
/** Where no sign stands between, what follows a heading must begin like a sentence. */
const NIEUWE_ZIN = /^[«“‘"'(]?\p{Lu}/u;
const row = (name: string, soort: KopSoort, vorm: Kop["vorm"], source: string, vervolg?: RegExp): KopRegel => ({
  name,
  soort,
  vorm,
  pattern: new RegExp(source, "iu"),
  ...(vervolg && { vervolg }),
});

/** “Vraag 3”, “Vragen 4 t/m 6:”, “Antwoord op vraag 2 en 3”, “Antwoord vraag 1:”, “3.”, “3) Kunt u …” */
export const KOP_REGELS: readonly KopRegel[] = [
  row(
    "vraag",
    "vraag",
    "woord",
    String.raw`^(?:kamer)?${VRAAG}\s*:?\s*\(?(?:nrs?\.?\s*|nummers?\s*)?${N}\)?${VAN}${SLUIT}$`,
  ),
  row("vraag-met-tekst", "vraag", "woord", String.raw`^${VRAAG}\s*${N}\s*(?:[:.)]|\s[–-]\s)\s*(?=[\p{Lu}«“‘"'(])`),
  row("vraag-met-zin", "vraag", "woord", String.raw`^${VRAAG}\s*${N}\s*[,;–-]?\s*`, NIEUWE_ZIN),
  row("vraag-zonder-nummer", "vraag", "woord", String.raw`^vraag\s*:?$`),
  row("vraag-zonder-nummer-met-tekst", "vraag", "woord", String.raw`^vraag\s*:\s*(?=\S)`),
  row("antwoord", "antwoord", "woord", String.raw`^${ANTWOORD}\s*${OP_VRAAG}${N_MET_HAKEN}${SLUIT}$`),
  row("antwoord-zonder-nummer", "antwoord", "woord", String.raw`^${ANTWOORD}(?:\s+op\s+(?:de\s+)?${VRAAG})?\s*[:.]?$`),
  row(
    "antwoord-met-tekst",
    "antwoord",
    "woord",
    String.raw`^${ANTWOORD}\s*${OP_VRAAG}${N}\s*(?:[:)]\s*(?=\S)|\.\s+(?=\p{Lu})|\s[–-]\s+(?=\S))`,
  ),
  row("antwoord-met-zin", "antwoord", "woord", String.raw`^${ANTWOORD}\s*${OP_VRAAG}${N}\s*[,;]?\s*`, NIEUWE_ZIN),
  row("reactie", "antwoord", "woord", String.raw`^reactie\s+op\s+(?:de\s+)?${VRAAG}\s*${N}${SLUIT}$`),
  row(
    "antwoord-van",
    "antwoord",
    "woord",
    String.raw`^antwoord\s+van\s+(?:het\s+kabinet|de\s+(?:minister|staatssecretaris))\s*:?$`,
  ),
  row("antwoord-zonder-nummer-met-tekst", "antwoord", "woord", String.raw`^antwoord\s*:\s*(?=\S)`),
  row("antwoord-zonder-nummer-met-zin", "antwoord", "woord", String.raw`^antwoord\s*[.–-]\s+`, NIEUWE_ZIN),
  row("mededeling", "mededeling", "woord", String.raw`^mededeling\s*[:.]?$`),
  row("nummer", "vraag", "nummer", String.raw`^${N_KAAL}\s*[.)]?$`),
  row("nummer-met-tekst", "vraag", "nummer", String.raw`^${N_KAAL}\s*[.)]\s+(?=[\p{Lu}«“‘"'(])`),
  row("nummer-met-zin", "vraag", "nummer", String.raw`^(?<nummers>\d{1,3}[a-z]?)[.)]`, /^\p{Lu}\p{Ll}/u),
  row("nummer-tussen-haken", "vraag", "nummer", String.raw`^\((?<nummers>\d{1,3}[a-z]?)\)\s+`, NIEUWE_ZIN),
  row("nummer-zonder-punt", "vraag", "nummer", String.raw`^(?<nummers>\d{1,3}[a-z]?)\s+(?=[\p{Lu}«“‘"'(].*\?)`),
];

/** Whether a text begins like a heading: a cheap look before the wordings are tried. */
export const mayBeKop = (text: string): boolean =>
  /^\s*(?:vra|kamerv|antw|beantw|reactie op|gezam|gecom|nader|aanv|gecor|herz|gewij|mede|\(?\d)/i.test(text);

/** No heading is longer than this before its own text begins. */
const LONGEST_KOP = 400;

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
    const nummers = match.groups?.["nummers"];
    return { soort, vorm, nummers: nummers ? parseNummers(nummers) : [], einde: match[0].length };
  }
  return null;
}
