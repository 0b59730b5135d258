/** Who asks: “het lid Westerveld (Pro)”, “de leden Paternotte en Podt (beiden D66)”, “de leden Mutluer, Lahlah (GroenLinks-PvdA), Boswijk (CDA)”. */
import type { Vraagsteller } from "../../../domain/document.ts";
import { AANSPREEKVORM, endsInAfkorting, LID, withSpaces } from "../../wording/persoon.ts";
import { VRAGEN_ZONDER_LID } from "../../wording/titelregels.ts";

/** “Het lid Flach (SGP) trekt de vragen in.”: how a notice may begin. */
const TREKT_IN = String.raw`(?=[^\n]{0,300}\b(?:heeft|hebben|trekt|trekken)\b[^\n]{0,300}\bvragen\b)`;
/** “de VVD-fractie”, “de fracties van de VVD en D66”: a whole party asks. */
const FRACTIE_VOLGT = String.raw`(?=(?:de\s+)?(?:\S{1,30}-?)?fracties?(?!\p{L}))`;
const INTRO = new RegExp(
  String.raw`(?:\b(?:van|door|heeft|hebben|die|\p{L}*vragen)\s+|(?:[.\n]\s{0,20}|^${TREKT_IN})(?=(?:het|de)\s))(?:${LID}\s+(?!der\s+Kamer\b)(?:lid\s+)?|${FRACTIE_VOLGT}|(?<=vra(?:ag|gen)\s+(?:van|door)\s+)(?=${AANSPREEKVORM}))`,
  "giu",
);
/**
 * What ends the row of names: the office that is asked, the subject, a date or a reference, the verb of “die het
 * lid Boswijk (CDA) op 24 maart 2025 heeft gesteld”. Tried in the whole text: “zijn” is no word in “Welzijn”.
 */
const END =
  /\s+(?:aan|over|inzake|betreffende|naar aanleiding|met betrekking|met kenmerk|van uw Kamer|mij|(?:schriftelijke\s+)?(?:kamer)?vragen|gesteld|(?:op|van)\s+\d)\b|,?\s*\(?\s*(?:ingezonden|ontvangen)\b|\s*\(\d{4}Z|[\n;:]|\b(?:kunnen|worden|zijn|heeft|hebben)\b|\bd\.d\./iy;
/** What it begins with: a cheap look at each place before the words are tried. */
const MAY_END = /[\s(,;:kwzdhio]/i;

/** @returns the askers in printed order; [] where no name is printed. Of several rows the one that names parties. */
export function parseVraagstellers(text: string): Vraagsteller[] {
  const opened = [...text.matchAll(INTRO)];
  const rows = (opened.length > 0 ? opened : [...text.slice(0, FAR).matchAll(VRAGEN_ZONDER_LID)])
    .slice(0, MOST_ROWS)
    .map(({ index, 0: intro }) => {
      const rest = text
        .slice(index + intro.length, index + intro.length + LONGEST_ROW)
        .replace(/\n/g, " ")
        .replace(/\s+(?:c\.s\.|e\.a\.|cum\s+suis|en\s+anderen)/g, "");
      return parseNamen(rest.slice(0, endOfNames(rest)));
    });
  return rows.find((row) => row.some(({ partij }) => partij !== null)) ?? rows.find((row) => row.length > 0) ?? [];
}

const LONGEST_ROW = 2000;
/** Where no word tells that names follow, they stand in the title or in the head of the letter. */
const FAR = 4000;
/** What names members of the Kamer more often is no title or letter. */
const MOST_ROWS = 100;

function endOfNames(rest: string): number {
  let depth = 0;
  for (let i = 0; i < rest.length; i++) {
    if (depth === 0 && (endsHere(rest, i) || isFullStop(rest, i))) return i;
    if (rest[i] === "(") depth++;
    if (rest[i] === ")") depth--;
  }
  return rest.length;
}

function endsHere(text: string, i: number): boolean {
  if (!MAY_END.test(text[i]!)) return false;
  END.lastIndex = i;
  return END.test(text);
}

const BEFORE_POINT = 8;

/** A full stop, not the point of an initial or a form of address: “J. van Dijk”, “mw. Podt”. */
const isFullStop = (text: string, i: number): boolean =>
  text[i] === "." && !endsInAfkorting(text.slice(Math.max(0, i - BEFORE_POINT), i));

/** A party in brackets holds for the names since the last one. */
function parseNamen(row: string): Vraagsteller[] {
  const people: Vraagsteller[] = [];
  for (const [, namen, tussenHaakjes] of row.matchAll(/([^()]+)(?:\(([^()]*)\))?/g)) {
    if (FRACTIE.test(namen!)) people.push(...fracties(namen!));
    else {
      const found = splitNamen(namen!);
      const partijen = partijenOf(tussenHaakjes ?? "", found.length);
      people.push(...found.map((naam, i) => ({ naam, partij: partijen[i] || null })));
    }
  }
  return people;
}

/** “allen D66” → D66 for each; “respectievelijk VVD en CDA” → one for each name. */
function partijenOf(tussenHaakjes: string, count: number): string[] {
  const printed = tussenHaakjes.replace(/\s+/g, " ").trim();
  const [, resp, partij] =
    /^(?:(resp\.?|respectievelijk)\s|(?:allen|allebei|beiden?|alle(?:\s+(?:drie|vier))?)[\s:]+)?(.*)$/i.exec(printed)!;
  const each = partij!.split(/,\s*|\s+en\s+(?:resp(?:\.|ectievelijk)\s+)?/);
  const isEach = each.length === count && count > 1 && (resp !== undefined || each.every((one) => /\p{Lu}/u.test(one)));
  return isEach ? each : Array<string>(count).fill(partij!);
}

const FRACTIE = /fracties?(?!\p{L})/u;
/** What stands around the names of parties: “van de leden van de VVD- en de D66-fractie”. */
const ROND_FRACTIE = new RegExp(
  String.raw`(?<!\p{L})(?:${LID}|van|de|het|(?:[Tt]weede\s+)?[Kk]amer)(?!\p{L})|-?(?:[Tt]weede\s+[Kk]amer)?fracties?(?!\p{L})`,
  "giu",
);

const fracties = (printed: string): Vraagsteller[] =>
  printed
    .split(BETWEEN)
    .map((part) =>
      part
        .replace(ROND_FRACTIE, " ")
        .replace(/\s+/g, " ")
        .replace(/^[\s-]+|[\s-]+$/g, ""),
    )
    .filter((partij) => /\p{Lu}/u.test(partij))
    .map((partij) => ({ naam: `fractie ${partij}`, partij }));

/** What stands between names: “Sneller (D66), mede namens het lid Podt (D66)”. */
const BETWEEN = /[,;&]|\s\/\s|\s+en\s+|^\s*en\s+|\b(?:als(?:mede|ook)|evenals|(?:mede\s+)?namens|samen\s+met)\s/i;
/** “van het Kamerlid mevrouw Podt”: what stands before a name. The article of “de Hoop” is part of it. */
const BEFORE_NAAM = new RegExp(String.raw`^\s*(?:(?:van\s+)?${LID}\s+)?(?:${AANSPREEKVORM})*`, "iu");

function splitNamen(namen: string): string[] {
  return namen
    .split(BETWEEN)
    .map((naam) => withSpaces(naam.replace(BEFORE_NAAM, "")))
    .filter((naam) => /\p{Lu}/u.test(naam));
}
