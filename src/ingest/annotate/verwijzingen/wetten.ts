/**
 * Laws and treaties by the names of the list (`domain/wetten.ts`): “artikel 3:2, eerste lid, van de Algemene wet
 * bestuursrecht”, “artikelen 5 en 6 EVRM”, “artikel 7:244 BW”, “de Participatiewet”.
 */
import { type NamedWet, WETTEN, wetUrl, wetWithNumber } from "../../../domain/wetten.ts";
import type { Citation } from "./citation.ts";

const escaped = (name: string): string =>
  name.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`).replace(/ /g, String.raw`\s+`);

const byName = new Map<string, NamedWet>();
const alone = new Set<string>();
for (const wet of WETTEN) {
  for (const naam of [wet.titel, ...wet.namen, ...wet.bijArtikel]) byName.set(naam, wet);
  for (const naam of [wet.titel, ...wet.namen]) alone.add(naam);
}
/** The longest first: “Wet inburgering 2021” before “Wet inburgering”. */
const NAMES = [...byName.keys()]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join("|");
const BW = String.raw`(?:het\s+)?(?:BW|Burgerlijk\s+Wetboek)`;
/** Another law goes on behind its name: “Wet inburgering in het buitenland”, “Wet kinderopvang BES”. */
const ENDS = String.raw`(?![\p{L}\d]|-\p{L}|\s+(?:BES|in\s+het\s+buitenland|\(oud\)))`;
const NAME = String.raw`(?<![\p{L}\d-])(?<naam>${NAMES})${ENDS}`;
const NUMMER = String.raw`\d{1,4}[a-z]{0,3}(?:[:.]\d{1,4}[a-z]{0,3})*(?!\d|\p{L})`;
const LID = String.raw`(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)(?:\s+(?:en|of|tot\s+en\s+met)\s+\p{L}+)?\s+lid|leden?\s+\d+(?:\s*(?:,|en|t/m)\s*\d+)*|lid\s+\d+|(?:aanhef|onderdeel|onder|sub)(?:\s+en)?(?:\s+(?:onderdeel|onder|sub))?(?:\s+[a-z]\b)?(?:\s+\d+°?)?`;
const BETWEEN = String.raw`(?:\s*,?\s*(?:${LID})){0,5}`;
const ROW = String.raw`${NUMMER}${BETWEEN}(?:\s*(?:,\s*(?:en|of)?|en|of|t/m|tot\s+en\s+met)\s*${NUMMER}${BETWEEN}){0,11}`;
/** Tells the numbers of articles from those of their parts. */
const ARTIKEL = new RegExp(
  String.raw`(?<![\p{L}])(?:[Aa]rtikel(?:en)?|[Aa]rt\.)\s+(?<rij>${ROW})\s*,?\s*(?:(?:van|uit|in)\s+)?(?:de|het)?\s*(?:${NAME}|(?<bw>${BW}(?![\p{L}\d])))`,
  "uy",
);
const BARE = new RegExp(NAME, "uy");
/** Where one of the two can begin. */
const FROM_ARTIKEL = /(?<!\p{L})(?:[Aa]rtikel(?:en)?|[Aa]rt\.)\s/gu;
const FROM_NAME = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:${[...new Set([...byName.keys()].map((naam) => /^[\p{L}\d]+/u.exec(naam)![0]))].join("|")})(?![\p{L}\d])`,
  "gu",
);
const WITHOUT_PARTS = new RegExp(String.raw`\s*,?\s*(?:${LID})`, "gu");
const NUMBERS = new RegExp(NUMMER, "gu");

const AFKORTING = /\s*\((\p{Lu}[\p{L}\d]{1,9})\)/gu;
/** A law in full, which an abbreviation stands behind. */
const WET_BEFORE = /(?:(?<!\p{L})(?:Wet|Besluit|Regeling|Rijkswet|Kaderwet)\s[^().;:!?]{3,100}|\p{L}{4,}wet)$/u;
const LONGEST_BEFORE = 120;

/** Abbreviations of the list that a document explains otherwise: “Wet gegevensverwerking door samenwerkingsverbanden (Wgs)”. */
export function explainedOtherwise(text: string): Set<string> {
  const otherwise = new Set<string>();
  for (const { index, 1: afkorting } of text.matchAll(AFKORTING)) {
    const known = byName.get(afkorting!);
    if (!known) continue;
    const before = text.slice(Math.max(0, index - LONGEST_BEFORE), index).replace(/\s+/g, " ");
    const written = WET_BEFORE.exec(before)?.[0].toLowerCase();
    const isMeant = [known.titel, ...known.namen].some((naam) => written?.endsWith(naam.toLowerCase()));
    if (written !== undefined && !isMeant) otherwise.add(afkorting!);
  }
  return otherwise;
}

/**
 * The laws that a text names. A name without an article counts where it is the first time; what stands in `seen` was named
 * before. Names in `otherwise` mean something else in this document.
 */
export function findWetten(text: string, seen: Set<string>, otherwise: ReadonlySet<string>): Citation[] {
  const found: Citation[] = [];
  const isMeant = ({ groups }: RegExpExecArray): boolean => !otherwise.has(groups!["naam"] ?? "");
  for (const match of matchesFrom(text, FROM_ARTIKEL, ARTIKEL)) if (isMeant(match)) found.push(...articlesIn(match));
  for (const { naam } of found) seen.add(naam);
  for (const { index, 0: words, groups } of matchesFrom(text, FROM_NAME, BARE)) {
    const naam = groups!["naam"]!.replace(/\s+/g, " ");
    const wet = byName.get(naam)!;
    const isKnown = found.some(({ start, end }) => start < index + words.length && index < end);
    if (isKnown || !alone.has(naam) || otherwise.has(naam) || seen.has(wet.titel)) continue;
    seen.add(wet.titel);
    found.push({ soort: "wet", start: index, end: index + words.length, naam: wet.titel, url: wetUrl(wet) });
  }
  return found.sort((a, b) => a.start - b.start);
}

const BWB = /\bBWB[RV]\d{7}(?!\d)/g;

/** Laws by their number in the official collection, of the list or not: “BWBR0035951”. */
export function findBwbNummers(text: string): Citation[] {
  if (!text.includes("BWB")) return [];
  return [...text.matchAll(BWB)].map(({ index, 0: bwb }): Citation => {
    const wet = wetWithNumber(bwb);
    return { soort: "wet", start: index, end: index + bwb.length, naam: wet.titel, url: wetUrl(wet) };
  });
}

/**
 * The matches of a pattern, which is tried only at `starts`: one with all names in it is too large to be compiled, and going
 * through a text with it takes ten times as long.
 */
function* matchesFrom(text: string, starts: RegExp, pattern: RegExp): Generator<RegExpExecArray> {
  let end = 0;
  for (const { index } of text.matchAll(starts)) {
    if (index < end) continue;
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (!match) continue;
    end = pattern.lastIndex;
    yield match;
  }
}

/** Each article its own link; the last one has the name of the law with it. */
function articlesIn({ index, 0: words, groups }: RegExpExecArray): Citation[] {
  const rij = groups!["rij"]!;
  const from = index + words.indexOf(rij, words.search(/\s/));
  // Numbers of parts are blanked, so that the places of the others stay.
  const articles = rij.replace(WITHOUT_PARTS, (part) => " ".repeat(part.length));
  const numbers = [...articles.matchAll(NUMBERS)];
  return numbers.flatMap(({ index: at, 0: printed }, i): Citation[] => {
    const law = groups!["bw"] === undefined ? byName.get(groups!["naam"]!.replace(/\s+/g, " ")) : bookOf(printed);
    if (!law) return [];
    const artikel = groups!["bw"] === undefined ? printed : printed.replace(/^\d+:/, "");
    return [
      {
        soort: "wet",
        start: i === 0 ? index : from + at,
        end: i === numbers.length - 1 ? index + words.length : from + at + printed.length,
        naam: law.titel,
        url: wetUrl(law, artikel),
      },
    ];
  });
}

/** “7:244” stands in the seventh book of the Burgerlijk Wetboek; of another number the book is not known. */
const bookOf = (artikel: string): NamedWet | undefined => {
  const book = /^(\d+):/.exec(artikel)?.[1];
  return book === undefined ? undefined : byName.get(`Burgerlijk Wetboek Boek ${book}`);
};
