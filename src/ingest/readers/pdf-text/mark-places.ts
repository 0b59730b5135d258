/**
 * Where the mark of a note may stand: in brackets, on a line of its own, at the start of a line, glued to a word, to
 * a sign, to a year (“2024–20272”) or in a row behind another mark. Each place has a score for how surely it
 * is a mark and no number of the text.
 */
import { MAANDEN } from "../../../domain/datum.ts";
import { endOfHeading, isBrokenHeading, type Headings } from "./headings.ts";
import type { Mark, PrintedLine } from "./printed-lines.ts";

/** One mark, or a row of marks that count up. */
export interface MarkPlace {
  /** Among the lines of the page. */
  line: number;
  first: number;
  last: number;
  marks: Mark[];
  score: number;
}

/** A place with this score is hardly ever anything but a mark. */
export const SURE_SCORE = 7;
/** A place with this score is a mark where the next page has its note, and no other mark of it. */
export const LIKELY_SCORE = 5;
const IN_BRACKETS = 12;
const ALONE = 10;
const BEHIND_SIGN = 8;
const AT_START_OF_SENTENCE = 8;
const AT_START_BEFORE_SIGN = 7;
const BEHIND_STOP = 6;
/** “in de gemeente.7 Verder”: no number of the text stands between a word's stop and the next sentence. */
const BETWEEN_SENTENCES = 7;
const BEHIND_WORD = 6;
/** “navraag1 bij”: a number in the text stands behind no whole word that goes on with another. */
const BETWEEN_WORDS = 7;
const BEHIND_NUMBER = 6;
const AT_START = 5;
const BEHIND_SPACE = 5;
/** Behind a word that asks for a number, where the line was broken at the raised number and nowhere else. */
const ALONE_WHERE_ASKED = 3;
/** “laten weten 3 dat”: some extractors print a space before each raised number. */
const BEHIND_SPACE_IN_SENTENCE = 3;
const IN_ROW = 4;
/** What counts things may stand behind a mark too. */
const BEFORE_COUNTED = -4;
/** Less than this marks nothing. */
const LEAST_SCORE = 3;
const LONGEST_ROW = 8;

/** “[1]”, “[1 ]”: as extractors print a raised number. */
const BRACKETED = /\[\s?([1-9]\d{0,3})\s?\]/g;
const MAY_FOLLOW = /^(?:[\s.,;:?!)»”’"'\]]|$)/;
/** “1 oktober”, “3 procent”, “2 miljoen”; “3, 5” goes on with a row of numbers. */
const SPEAKS_AGAINST = new RegExp(
  String.raw`^\s?(?:(?:${MAANDEN.join("|")}|procent(?:punt)?|miljoen|miljard|mln|mld|euro|duizend|fte|graden)\b|[%°]|[,.]\s?\d)`,
  "u",
);
/** “4 en 5”, “3 tot 6”: behind a year or a sign of the sentence such a number is a mark all the same. */
const GOES_ON_COUNTING = /^\s(?:en|of|t\/m|tot|à)\s\d/;
const COUNTED =
  /^\s(?:jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|keer|maal|personen|gemeenten|kilometer|km|hectare)\b/;
/** “artikel 3”, “tot 3 procent”, “€ 2”, “CO2”: at the end of the line before, these ask for a number. */
const ASKS_FOR_NUMBER =
  /(?:^|[\s(«])(?:artikel|art\.|leden|lid|vraag|vragen|antwoord|antwoorden|nrs?\.|nummer|paragraaf|bijlage|hoofdstuk|pagina|p\.|blz\.|onderdeel|punt|fase|tabel|figuur|stap|circa|ca\.|ruim|bijna|ongeveer|minder dan|meer dan|op|bij|in|van|aan|over|voor|met|naar|onder|uit|tot|en|of|de|het|deze|een|elke|terwijl|€|CO|NO|SO|NH|CH|PM|N|H|m|km)$/iu;
/** “artikel1 van de wet” lost its space; “dit artikel1” has a mark. */
const NAMED_BY_NUMBER =
  /(?<!(?:het|dit|dat|een|elk|ieder|genoemde|betreffende)\s)(?<!\p{L})(?:artikel|paragraaf|hoofdstuk|bijlage|onderdeel)$/iu;
/** Words whose small number belongs to them: “CO2”, “m2”, “A2”. */
const HAS_OWN_NUMBER = /^(?:CO|NO|SO|NH|CH|PM|km|cm|dm|mm|mp|COVID|\p{L})$/u;
const ABBREVIATION = /(?:^|[\s(])(?:nrs?|art|artt|blz|p|pp|par|bijl|hfst|vol|no)\.$/i;
const LIST_NUMBER = /^(\d{1,2})[.)]\s/;
/** No line of print is longer: what is, was joined by the extractor, which then breaks it at raised numbers only. */
const LONGEST_PRINTED = 110;
/** A name with a number of its own is no longer. */
const LONGEST_NAME = 30;
/** How far the items of a list lie apart. */
const LONGEST_ITEM = 8;

/** “NIS2”, “Natura2”: a name with a number of its own; of fewer letters there are many in a row (“A1”, “A12”). */
const NUMBERED_NAME = /(?<![\p{L}\d])\p{Lu}\p{L}{2,}\d(?![\p{L}\d])/gu;

/** How many digits belong to the name before them: “NIS24”, where “NIS2” stands elsewhere on the page. */
function ownDigits(before: string, digits: string, names: ReadonlySet<string>): number {
  if (names.size === 0 || digits.length < 2) return 0;
  const name = /\p{Lu}\p{L}{2,}$/u.exec(before.slice(-LONGEST_NAME))?.[0];
  return name !== undefined && names.has(name + digits[0]) ? 1 : 0;
}

/** All places on the lines of a page where marks with the wanted numbers may stand, in reading order. */
export function markPlaces(
  lines: readonly PrintedLine[],
  wanted: ReadonlySet<number>,
  headings: Headings,
): MarkPlace[] {
  const found: MarkPlace[] = [];
  const names = new Set(lines.flatMap(({ text }) => text.match(NUMBERED_NAME) ?? []));
  for (const [i, line] of lines.entries()) {
    const { text } = line;
    if (!/\d/.test(text)) continue;
    for (const { 0: printed, 1: number, index } of text.matchAll(BRACKETED)) {
      if (!wanted.has(Number(number))) continue;
      const mark = { number: number!, from: index, to: index + printed.length };
      found.push({ line: i, first: Number(number), last: Number(number), marks: [mark], score: IN_BRACKETS });
    }
    const glued = headings.glued.get(line);
    if (glued !== undefined) {
      const number = Number(/^\d+/.exec(text.slice(glued))?.[0]);
      const mark = { number: String(number), from: glued, to: text.length };
      if (wanted.has(number)) found.push({ line: i, first: number, last: number, marks: [mark], score: BEHIND_WORD });
      continue;
    }
    const heading = endOfHeading(line, headings);
    if (heading === text.length || isBrokenHeading(lines[i - 1]?.text, text)) continue;
    for (const { 0: digits, index } of text.matchAll(/\d+/g)) {
      if (index < heading) continue;
      const own = /^(?:19|20)\d{2}(?=[1-9]\d{0,2}$)/.test(digits) ? 4 : ownDigits(text.slice(0, index), digits, names);
      const number = Number(digits.slice(own));
      if (!wanted.has(number) || digits[own] === "0") continue;
      const spot = { lines, i, from: index + own, heading, isBehindNumber: own > 0 };
      found.push(...rowsFrom(spot, number, wanted, headings));
    }
  }
  return found;
}

/** “stuurden?2Klopt het”: the end of the line behind the mark was lost. */
const isBetweenSentences = (text: string, from: number, to: number): boolean =>
  /[?!»”]$/.test(text.slice(Math.max(0, from - 1), from)) && /^\p{Lu}\p{Ll}/u.test(text.slice(to, to + 2));

interface Spot {
  lines: readonly PrintedLine[];
  i: number;
  from: number;
  heading: number;
  /** Behind a year, or a name that ends in a number. */
  isBehindNumber: boolean;
}

/** What stands between the marks of a row; group 1 is the word that joins the last. */
const IN_A_ROW = /^(?:[,\s]{1,3}|,?\s(en\s))(?=[1-9])/;

/** The mark at a spot, and the rows that begin with it: “1 2”, “3, 4”, “3,4”, “2, 3 en 4”. */
function rowsFrom(spot: Spot, first: number, wanted: ReadonlySet<number>, headings: Headings): MarkPlace[] {
  const { text } = spot.lines[spot.i]!;
  const rows: MarkPlace[] = [];
  const marks: Mark[] = [];
  let from = spot.from;
  let wordBefore = 0;
  let isJoined = false;
  for (let number = first; wanted.has(number) && marks.length < LONGEST_ROW; number++) {
    const to = from + String(number).length;
    marks.push({ number: String(number), from: from - wordBefore, to });
    isJoined ||= wordBefore > 0;
    if (MAY_FOLLOW.test(text.slice(to, to + 1)) || isBetweenSentences(text, spot.from, to)) {
      const own = ownScore(spot, to, headings);
      const score = own < (isJoined ? SURE_SCORE : 1) ? 0 : own + IN_ROW * (marks.length - 1);
      if (score >= LEAST_SCORE) rows.push({ line: spot.i, first, last: number, marks: [...marks], score });
    }
    const between = IN_A_ROW.exec(text.slice(to, to + 8));
    if (!between) break;
    // The word that joins the last mark to the row is no text: it goes with the mark.
    from = to + between[0].length;
    if (/^\d+/.exec(text.slice(from, from + 5))?.[0] !== String(number + 1)) break;
    wordBefore = between[1]?.length ?? 0;
  }
  return rows;
}

/** How surely a mark stands here; 0 where it doesn't. */
function ownScore(spot: Spot, to: number, headings: Headings): number {
  const { lines, i, from, heading } = spot;
  const { text } = lines[i]!;
  const behind = text.slice(to, to + 20);
  if (SPEAKS_AGAINST.test(behind)) return 0;
  const score =
    from === 0
      ? scoreAtStart(lines, i, to, headings)
      : from > heading
        ? text[from - 1] === " "
          ? scoreBehindSpace(text.slice(0, from - 1), behind)
          : scoreGlued(spot, behind)
        : 0;
  return score !== 0 && COUNTED.test(behind) ? score + BEFORE_COUNTED : score;
}

function scoreAtStart(lines: readonly PrintedLine[], i: number, to: number, headings: Headings): number {
  const rest = lines[i]!.text.slice(to);
  const before = lines[i - 1];
  if (GOES_ON_COUNTING.test(rest)) return 0;
  const isAlone = /^[.,;:?!)»”\]]*$/.test(rest);
  if (before && ASKS_FOR_NUMBER.test(before.text.slice(-14))) {
    return isAlone && before.text.length > LONGEST_PRINTED && lines[i + 1] ? ALONE_WHERE_ASKED : 0;
  }
  if (isAlone) return isListNumber(lines, i) ? 0 : ALONE;
  const isFirst = !before || endOfHeading(before, headings) === before.text.length;
  if (isFirst || isListNumber(lines, i)) return 0;
  if (/^[.,;:?!)»”’"'\]]/.test(rest)) return AT_START_BEFORE_SIGN;
  return /^\s[\p{Lu}«“‘"(]/u.test(rest) ? AT_START_OF_SENTENCE : /^\s[\p{L}–]/u.test(rest) ? AT_START : 0;
}

/** “1. leerlingen in het vmbo;” in a row of items counts one. */
function isListNumber(lines: readonly PrintedLine[], i: number): boolean {
  const own = LIST_NUMBER.exec(lines[i]!.text)?.[1];
  if (!own) return false;
  const number = Number(own);
  const around = lines.slice(Math.max(0, i - LONGEST_ITEM), i + LONGEST_ITEM + 1);
  return around.some(({ text }) => {
    const other = LIST_NUMBER.exec(text)?.[1];
    return (other && Math.abs(Number(other) - number) === 1) || (number === 2 && /[.:;]1[.)]\s/.test(text));
  });
}

/** What follows no number that counts or names: “3 dat”, “3, zodat”, “3 van 5 mei”; but “3 van de 5”, “9, 12”. */
const COUNTS_NOTHING = new RegExp(
  String.raw`^(?:,(?:\s\p{Ll}|$)|\s(?:dat|die|dit|bij|op|in|voor|aan|over|uit|naar|door|met|te|om|is|zijn|was|waren|wordt|worden|heeft|hebben|niet|ook|als|en|of|van)\s(?!(?:de\s)?\d)|\s(?:van|op)\s\d{1,2}\s(?:${MAANDEN.join("|")})(?!\p{L}))`,
  "u",
);
/** What a number that counts or names may stand behind, besides what asks for one: “waarvan 9 in de gemeente”. */
const COUNTS =
  /(?:^|[\s(«])(?:waarvan|sinds|er|wel|nog|nu|al|slechts|zijn|waren|was|gaat|ging|om|alle|zeker|telt|telde|hebben|had|hadden|tussen|maal|keer|groepen|klas|categorie|code|route|spoor|scenario|optie|variant|schaal|type|klasse|lijn|kamer|kolom|noot|voetnoot|artikelen|onderdelen|punten|stappen|fasen|hoofdstukken|bijlagen|zone|box|deel|wijk|perceel|versie|mbo|pijler|programma|\p{L}*(?:jaar|week|maand|dag|uur|nummer|niveau|groep))$/iu;

/** “… zijn gebleven. 5”, at the end of the line or before the next sentence; “laten weten 3 dat”. */
function scoreBehindSpace(before: string, behind: string): number {
  const last = before.slice(-16);
  const isBetweenSentences = /[\p{L})»”][.?!][»”)]?$/u.test(last) && !ABBREVIATION.test(last);
  if (isBetweenSentences) return /^(?:\s?$|\s[\p{Lu}«“])/u.test(behind) ? BEHIND_SPACE : 0;
  const isInSentence = /\p{Ll}{2}$/u.test(last) && COUNTS_NOTHING.test(behind);
  return isInSentence && !ASKS_FOR_NUMBER.test(last) && !COUNTS.test(last) ? BEHIND_SPACE_IN_SENTENCE : 0;
}

function scoreGlued({ lines, i, from, isBehindNumber }: Spot, behind: string): number {
  if (isBehindNumber) return BEHIND_NUMBER;
  const before = lines[i]!.text.slice(Math.max(0, from - 16), from);
  if (/[^\s(«“‘][?!»”’"')\]%]$/.test(before)) return BEHIND_SIGN;
  if (/(?:^|\D)(?:19|20)\d{2}[.,]$/.test(before) || /(?:^|\s)\d{1,3}(?:\.\d{3})+\.$/.test(before)) return BEHIND_STOP;
  if (/[^\s\d][.,;:]$/.test(before)) {
    if (ABBREVIATION.test(before)) return 0;
    return /\p{Ll}{3}\.$/u.test(before) && /^(?:\s[\p{Lu}«“]|$)/u.test(behind) ? BETWEEN_SENTENCES : BEHIND_STOP;
  }
  const word = /(?:\p{L}[’'])?[\p{L}\p{N}]*\p{L}$/u.exec(before)?.[0];
  if (!word || HAS_OWN_NUMBER.test(word) || NAMED_BY_NUMBER.test(before) || GOES_ON_COUNTING.test(behind)) return 0;
  const isWhole = /^\p{L}?\p{Ll}{4,}$/u.test(word) && !ASKS_FOR_NUMBER.test(before);
  return isWhole && /^\s\p{Ll}{2}/u.test(behind) ? BETWEEN_WORDS : BEHIND_WORD;
}
