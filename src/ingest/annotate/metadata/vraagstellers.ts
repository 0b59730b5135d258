/** Who asks: “het lid Westerveld (Pro)”, “de leden Paternotte en Podt (beiden D66)”, “de leden Mutluer, Lahlah (GroenLinks-PvdA), Boswijk (CDA)”. */
import type { Vraagsteller } from "../../../domain/document.ts";

const INTRO = /\b(?:van|door)\s+(?:het\s+|de\s+)?(?:oud-)?(?:kamer)?(?:leden|lid)\s+(?!der\s+Kamer\b)(?:lid\s+)?/i;
/** What ends the row of names: the office that is asked, the subject, a date or a reference. */
const END =
  /\s+(?:aan|over|inzake|betreffende|naar aanleiding|met betrekking|van uw Kamer)\b|\s*\((?:ingezonden|ontvangen|\d{4}Z)|[\n.;:]|\bkunnen\b|\bworden\b|\bzijn\b|\bd\.d\./i;

/** @returns the askers in printed order; [] where no name is printed */
export function parseVraagstellers(text: string): Vraagsteller[] {
  const intro = INTRO.exec(text);
  if (!intro) return [];
  const rest = text
    .slice(intro.index + intro[0].length)
    .replace(/\n/g, " ")
    .replace(/\s+c\.s\./g, "");
  return parseNamen(rest.slice(0, endOfNames(rest)));
}

function endOfNames(rest: string): number {
  let depth = 0;
  for (let i = 0; i < rest.length; i++) {
    if (depth === 0) {
      const match = END.exec(rest.slice(i, i + 24));
      if (match?.index === 0) return i;
    }
    if (rest[i] === "(") depth++;
    if (rest[i] === ")") depth--;
  }
  return rest.length;
}

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
