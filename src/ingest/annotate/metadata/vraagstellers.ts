/** Who asks: “het lid Westerveld (Pro)”, “de leden Paternotte en Podt (beiden D66)”, “de leden Mutluer, Lahlah (GroenLinks-PvdA), Boswijk (CDA)”. */
import type { Vraagsteller } from "../../../domain/document.ts";

const INTRO =
  /\b(?:van|door|heeft|hebben)\s+(?:het\s+|de\s+)?(?:oud-)?(?:kamer)?(?:leden|lid)\s+(?!der\s+Kamer\b)(?:lid\s+)?/gi;
/** What ends the row of names: the office that is asked, the subject, a date or a reference. */
const END =
  /^(?:\s+(?:aan|over|inzake|betreffende|naar aanleiding|met betrekking|van uw Kamer|(?:schriftelijke\s+)?vragen\s+gesteld)\b|\s*\((?:ingezonden|ontvangen|\d{4}Z)|[\n;:]|\b(?:kunnen|worden|zijn)\b|\bd\.d\.)/i;
const LONGEST_END = 40;
/** What it begins with: a cheap look at each place before the words are tried. */
const MAY_END = /[\s(;:kwzd]/i;

/** @returns the askers in printed order; [] where no name is printed. Of several rows the one that names parties. */
export function parseVraagstellers(text: string): Vraagsteller[] {
  const rows = [...text.matchAll(INTRO)].map(({ index, 0: intro }) => {
    const rest = text
      .slice(index + intro.length, index + intro.length + LONGEST_ROW)
      .replace(/\n/g, " ")
      .replace(/\s+c\.s\./g, "");
    return parseNamen(rest.slice(0, endOfNames(rest)));
  });
  return rows.find((row) => row.some(({ partij }) => partij !== null)) ?? rows.find((row) => row.length > 0) ?? [];
}

const LONGEST_ROW = 2000;

function endOfNames(rest: string): number {
  let depth = 0;
  for (let i = 0; i < rest.length; i++) {
    if (depth === 0 && (endsHere(rest, i) || isFullStop(rest, i))) return i;
    if (rest[i] === "(") depth++;
    if (rest[i] === ")") depth--;
  }
  return rest.length;
}

const endsHere = (text: string, i: number): boolean =>
  MAY_END.test(text[i]!) && END.test(text.slice(i, i + LONGEST_END));

/** A full stop, not the point of an initial: “J. van Dijk”. */
const isFullStop = (text: string, i: number): boolean =>
  text[i] === "." && !/(?:^|[\s.])\p{Lu}$/u.test(text.slice(0, i));

/** A party in brackets holds for the names since the last one. */
function parseNamen(row: string): Vraagsteller[] {
  const people: Vraagsteller[] = [];
  for (const [, namen, partij] of row.matchAll(/([^()]+)(?:\(([^()]*)\))?/g)) {
    const party =
      partij
        ?.replace(/^(?:allen|allebei|beiden|beide|resp\.)\s+/i, "")
        .replace(/\s+/g, " ")
        .trim() ?? "";
    for (const naam of splitNamen(namen!)) people.push({ naam, partij: party === "" ? null : party });
  }
  return people;
}

function splitNamen(namen: string): string[] {
  return namen
    .split(/,|\s+en\s+|^\s*en\s+/)
    .map((naam) =>
      naam
        .replace(/^\s*(?:het\s+lid|de\s+leden|lid)\s+/i, "")
        .replace(/\b(van|de|der|den|het|ten|ter)(?=\p{Lu})/gu, "$1 ")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((naam) => /\p{Lu}/u.test(naam));
}
