/** The lines with which a letter ends: greeting, office, name; and who signs in them. */
import type { Bewindspersoon } from "../../domain/document.ts";
import { AMBTSWOORDEN, inOrdinaryCase, isAmbtsregel, isZin, parseAmbtsregel, ROL, type Ambtsregel } from "./ambten.ts";
import { isAchternaam, isPersoon, withoutTitels } from "./persoon.ts";

const GROET =
  /^(?:hoogachtend|(?:met\s+)?(?:vriendelijke|hartelijke|de\s+meeste)\s+(?:groet(?:en)?|hoogachting))(?:\s*[,.]|$)|^\(?w\.\s?g\.\)?(?!\p{L})/iu;
/** “Ik vertrouw erop u hiermee voldoende te hebben geïnformeerd.” */
const AFSLUITING =
  /^(?:ik|wij)\s+(?:vertrouw(?:en)?|hoop|hopen|ga(?:an)?|meen|menen)\b(?=.*\b(?:hiermee|hierbij)\b)(?=.*\b(?:u|uw\s+Kamer)\b).*\b(?:ge[iï]nformeerd|ingelicht|beantwoord)(?:\s+te\s+hebben)?\.?$/iu;
const NAMENS = /^\(?(?:namens|voor)\s+(?:deze|haar|hem|dezen)\b|^(?:b\/a|i\.o\.)/i;

/** “Hoogachtend,”, and how else a letter takes leave. */
export const isGroet = (wording: string): boolean => GROET.test(wording) || AFSLUITING.test(wording);

/** “namens deze,”: somebody else signs for the office above. */
export const isNamens = (wording: string): boolean => NAMENS.test(wording);

/** Whether a letter is signed in these lines: a greeting, or an office with a name below it. */
export const isOndertekend = (lines: readonly string[]): boolean =>
  lines.some((line, i) => isGroet(line) || (isAmbtsregel(line) && lines.slice(i + 1, i + 4).some(isPersoon)));

const LONGEST_LINE = 140;
const isShort = (line: string): boolean => line.length <= LONGEST_LINE && !/[.?!]$/.test(line);

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

interface Ambt extends Ambtsregel {
  /** The line behind the office. */
  end: number;
}

/**
 * Who signs: “de minister van Volksgezondheid, / Welzijn en Sport, / Fleur Agema”, or “Dirk Beljaarts / Minister van
 * Economische Zaken”. Somebody who signs for an office is nobody of whom it is known what he is.
 *
 * @param text lines of letters and titles, signatures among them
 */
export function readOndertekening(text: string): Bewindspersoon[] {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .flatMap(apart);
  const people: Bewindspersoon[] = [];
  let free = 0;
  for (let i = 0; i < lines.length; i++) {
    const ambten = readAmbten(lines, i);
    if (ambten.length === 0) continue;
    const named = namesAt(lines, ambten.at(-1)!.end, ambten.length);
    const [above, below] = [
      i > free && isPersoon(lines[i - 1]!),
      named.length > 0 ? named : surnameAt(lines, i, ambten),
    ];
    const fromBelow = below.length === ambten.length && (ambten[0]!.metLidwoord || !above);
    const namen = fromBelow ? below : above ? [lines[i - 1]!] : [];
    if (namen.length === ambten.length) people.push(...ambten.map((ambt, n) => signed(ambt, namen[n]!)));
    free = ambten.at(-1)!.end + (fromBelow ? below.length : 0);
    i = free - 1;
  }
  return people;
}

/** “De minister van Defensie, Ruben Brekelmans” on one line, “De minister van Financiën, drs. P. Zalm”. */
function apart(line: string): string[] {
  const comma = line.lastIndexOf(", ");
  const [ambt, naam] = [line.slice(0, Math.max(comma, 0)), line.slice(comma + 2)];
  return isPersoon(naam) && isAmbtsregel(ambt) ? [ambt, naam] : [line];
}

const signed = ({ rol, portefeuille }: Ambt, naam: string): Bewindspersoon => ({
  naam: inOrdinaryCase(withoutTitels(naam)),
  rol,
  portefeuille: inOrdinaryCase(portefeuille) || null,
});

/** Offices in a row: those of two people who sign side by side. The prime minister has two himself. */
function readAmbten(lines: readonly string[], start: number): Ambt[] {
  const ambten: Ambt[] = [];
  for (let at = start; ; at = ambten.at(-1)!.end) {
    const ambt = readAmbt(lines, at);
    if (!ambt) return ambten;
    const previous = ambten.at(-1);
    if (previous?.rol === "minister-president" && previous.portefeuille === "" && ambt.rol === "minister")
      ambten[ambten.length - 1] = { ...previous, portefeuille: ambt.portefeuille, end: ambt.end };
    else ambten.push(ambt);
  }
}

const OTHER_AMBT = new RegExp(ROL, "i");

function readAmbt(lines: readonly string[], at: number): Ambt | null {
  const regel = parseAmbtsregel(lines[at] ?? "");
  if (!regel) return null;
  const first = regel.portefeuille.replace(/^(?:en\s+)?(?:tevens\s+)?minister\s+van\s+/i, "");
  // Two offices on one line stand side by side: which name is whose can't be told.
  if (OTHER_AMBT.test(first)) return null;
  const parts = [first, ...moreOfAmbt(lines, at + 1, first)];
  const portefeuille = parts
    .join(" ")
    .replace(/[,\s]+$/, "")
    .replace(/^\s*(?:van|voor)\s+/i, "");
  return { ...regel, portefeuille, end: at + parts.length };
}

/** A portfolio runs over at most this many lines. */
const LONGEST_AMBT = 3;

/** The further lines of an office: up to the name below it, or as long as the wording goes on. */
function moreOfAmbt(lines: readonly string[], from: number, first: string): string[] {
  const below = lines.slice(from, from + LONGEST_AMBT);
  const stop = below.findIndex((line) => isPersoon(line) || isAmbtsregel(line) || isNamens(line));
  const until = stop !== -1 && isPersoon(below[stop]!) ? stop : 0;
  if (until > 0 && !below.slice(0, until).some(isZin)) return below.slice(0, until);
  const goesOn = below.findIndex((line, i) => !opensMore(line, below[i - 1] ?? first));
  return below.slice(0, goesOn === -1 ? below.length : goesOn);
}

const OPENS_AMBT = new RegExp(`^${AMBTSWOORDEN}`, "u");
const opensMore = (line: string, before: string): boolean =>
  !isPersoon(line) &&
  !isZin(line) &&
  (/^(?:en|van|voor)\s/.test(line) || OPENS_AMBT.test(line) || (/(?:,|\sen)$/.test(before) && /\sen\s/.test(line)));

/** “Hoogachtend, / De Minister voor Langdurige Zorg en Sport, / Helder”: behind a greeting and one office, a surname. */
function surnameAt(lines: readonly string[], start: number, ambten: readonly Ambt[]): string[] {
  const { end, metLidwoord } = ambten[0]!;
  const isAnnounced = metLidwoord && lines[end - 1]!.endsWith(",") && isGroet(lines[start - 1] ?? "");
  return ambten.length === 1 && isAnnounced && isAchternaam(lines[end] ?? "") ? [lines[end]!] : [];
}

/** As many names as there are offices. */
function namesAt(lines: readonly string[], from: number, count: number): string[] {
  const names = lines.slice(from, from + count);
  return names.every(isPersoon) ? names : [];
}
