/** Who signs a letter: the office and the name below it, or the name and the office below that. */
import type { Bewindspersoon } from "../../../domain/document.ts";
import { AMBTSWOORDEN, ROL, rolOf, type Rol } from "../../wording/ambten.ts";
import { ACHTERTITELS, isPersoon, TITELS } from "../../wording/persoon.ts";

interface Ambt {
  rol: Rol;
  portefeuille: string;
  /** “De minister van …” announces a name below, “Minister van …” stands below one. */
  metLidwoord: boolean;
  /** The line behind the office. */
  end: number;
}

const AMBTSREGEL = new RegExp(
  String.raw`^(?<lidwoord>de\s+)?(?<rol>${ROL})(?![\p{L}-])(?:\s*a\.\s?i\.)?\s*(?:van|voor)?(?!\p{L})\s*(?<rest>.*)$`,
  "iu",
);
const OTHER_AMBT = new RegExp(ROL, "i");
/** A line of a sentence, not the name of an office. */
const SENTENCE = /[.?!:;](?:\s|$)|\d|\b(?:heeft|hebben|is|zijn|wordt|worden|kan|zal)\b/;
const VOORLETTERS = new RegExp(String.raw`^(?:${TITELS}|\p{Lu}\p{Ll}{0,2}\.\s*)+`, "u");
const ACHTERTITEL = new RegExp(`${ACHTERTITELS}$`);
/** Somebody else signs for the office. */
const NAMENS = /^\(?(?:namens|voor)\s+(?:deze|haar|hem|dezen)\b|^(?:b\/a|i\.o\.)/i;
/** A portfolio runs over at most this many lines. */
const LONGEST_AMBT = 3;

/**
 * A letter names the office and the person under the text: “de minister van Volksgezondheid, / Welzijn en
 * Sport, / Fleur Agema”, or “Dirk Beljaarts / Minister van Economische Zaken”.
 */
export function parseOndertekening(titel: string, brief: string): Bewindspersoon[] {
  const lines = `${brief}\n${titel}`
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .flatMap(apart);
  const people: Bewindspersoon[] = [];
  let free = 0;
  for (let i = 0; i < lines.length; i++) {
    const ambten = readAmbten(lines, i);
    if (ambten.length === 0) continue;
    const [above, below] = [i > free && isPersoon(lines[i - 1]!), namesAt(lines, ambten.at(-1)!.end, ambten.length)];
    const fromBelow = below.length === ambten.length && (ambten[0]!.metLidwoord || !above);
    const namen = fromBelow ? below : above ? [lines[i - 1]!] : [];
    if (namen.length === ambten.length) people.push(...ambten.map((ambt, n) => signed(ambt, namen[n]!)));
    free = ambten.at(-1)!.end + (fromBelow ? below.length : 0);
    i = free - 1;
  }
  return people;
}

/** “De minister van Defensie, Ruben Brekelmans” on one line. */
function apart(line: string): string[] {
  const comma = line.lastIndexOf(", ");
  const tail = line.slice(comma + 2);
  return comma !== -1 && isPersoon(tail) && AMBTSREGEL.test(line) ? [line.slice(0, comma), tail] : [line];
}

function signed({ rol, portefeuille }: Ambt, naam: string): Bewindspersoon {
  return {
    naam: inOrdinaryCase(naam.replace(VOORLETTERS, "").replace(ACHTERTITEL, "").trim()),
    rol,
    portefeuille: inOrdinaryCase(portefeuille) || null,
  };
}

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

function readAmbt(lines: readonly string[], at: number): Ambt | null {
  const groups = AMBTSREGEL.exec(lines[at] ?? "")?.groups;
  if (!groups || SENTENCE.test(groups["rest"]!)) return null;
  const first = groups["rest"]!.replace(/^[,\s]*(?:(?:en\s+)?(?:tevens\s+)?minister\s+van\s+)?/i, "");
  // Two offices on one line stand side by side: which name is whose can't be told.
  if (OTHER_AMBT.test(first)) return null;
  const parts = [first, ...moreOfAmbt(lines, at + 1, first)];
  return {
    rol: rolOf(groups["rol"]!),
    portefeuille: parts
      .join(" ")
      .replace(/[,\s]+$/, "")
      .replace(/^\s*(?:van|voor)\s+/, ""),
    metLidwoord: groups["lidwoord"] !== undefined,
    end: at + parts.length,
  };
}

/** The further lines of an office: up to the name below it, or as long as the wording goes on. */
function moreOfAmbt(lines: readonly string[], from: number, first: string): string[] {
  const below = lines.slice(from, from + LONGEST_AMBT);
  const stop = below.findIndex((line) => isPersoon(line) || AMBTSREGEL.test(line) || NAMENS.test(line));
  const until = stop !== -1 && isPersoon(below[stop]!) ? stop : 0;
  if (until > 0 && !below.slice(0, until).some((line) => SENTENCE.test(line))) return below.slice(0, until);
  const goesOn = below.findIndex((line, i) => !opensMore(line, below[i - 1] ?? first));
  return below.slice(0, goesOn === -1 ? below.length : goesOn);
}

const OPENS_AMBT = new RegExp(`^${AMBTSWOORDEN}`, "u");
const opensMore = (line: string, before: string): boolean =>
  !isPersoon(line) &&
  !SENTENCE.test(line) &&
  (/^(?:en|van|voor)\s/.test(line) || OPENS_AMBT.test(line) || (/(?:,|\sen)$/.test(before) && /\sen\s/.test(line)));

/** As many names as there are offices. */
function namesAt(lines: readonly string[], from: number, count: number): string[] {
  const names = lines.slice(from, from + count);
  return names.every(isPersoon) ? names : [];
}

/** “INFRASTRUCTUUR EN WATERSTAAT” → “Infrastructuur en Waterstaat”. */
function inOrdinaryCase(text: string): string {
  if (/\p{Ll}/u.test(text)) return text;
  return text
    .toLocaleLowerCase("nl")
    .replace(/\p{L}+/gu, (word) =>
      /^(?:en|van|voor|de|het|in)$/.test(word) ? word : word.charAt(0).toLocaleUpperCase("nl") + word.slice(1),
    );
}
