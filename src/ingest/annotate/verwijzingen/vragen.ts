/** References within a document: “Zie het antwoord op vraag 3”, “zie antwoord vraag 3”, “de beantwoording van de vragen 2 en 4”. */
import { NUMMERS_PATTERN, parseNummers } from "../../../domain/nummers.ts";

export interface VraagVerwijzing {
  /** Offsets in the text of the numbers and the word before them: “vraag 3”. */
  start: number;
  end: number;
  nummers: string[];
  /** What leads to which question: “vragen 2” to 2, “4” to 4. */
  links: { start: number; end: number; nummer: string }[];
}

const TELWOORDEN = ["één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"];
const RANGWOORDEN = [
  "eerste",
  "tweede",
  "derde",
  "vierde",
  "vijfde",
  "zesde",
  "zevende",
  "achtste",
  "negende",
  "tiende",
];
const TELWOORD = `(?:${TELWOORDEN.join("|")})`;

/** A word starts here, or right behind a small word that a lost space glued to it (“vanvraag 3”, “uitvraag 2”). */
const START = String.raw`(?<!\p{Letter})(?:van|op|de|het|bij|in|en|mijn|naar|onder|per|tot|uit|zie)?`;
const WORD = String.raw`(?:antwoord(?:en)?\s+(?:op\s+)?(?:de\s+)?)?(?:(?:sub|deel)?vra(?:ag|gen)|antwoord(?:en)?)\s+(?:nrs?\.\s*|nummers?\s+)?`;
const BY_NUMBER = new RegExp(String.raw`${START}${WORD}(?<nummers>${NUMMERS_PATTERN})(?![\p{Letter}\d]|[.,]\d)`, "giu");
/** Behind numbers in words, or without the word “vraag”: the end of a clause, or what goes on with it. */
const ENDS_CLAUSE = String.raw`(?=\s*(?:$|[.,;:)\]»”’?!]|(?:aangegeven|aangehaald|al|beantwoord|ben|beschreven|blijkt|en|ga|gaf|geef|gegeven|gemeld|genoemd|geschetst|gesteld|heb|hebben|heeft|hierboven|hiervoor|ik|in|is|komt|kwam|moge|ook|over|opgemerkt|reeds|staat|toegelicht|uiteengezet|van|vermeld|verwijs|verwoord|weergegeven|werd|wij|wordt|worden|zet|zijn)(?!\p{L})))`;
const IN_WORDS = new RegExp(
  String.raw`${START}${WORD}(?<nummers>${TELWOORD}(?:(?:,\s*|\s+en\s+)${TELWOORD})*)(?!\p{L})${ENDS_CLAUSE}`,
  "giu",
);
/** “de antwoorden op 1 en 2”, “zie onder 2”, “zoals hierboven bij 3 aangegeven” */
const WITHOUT_WORD = new RegExp(
  String.raw`(?<!\p{L})(?:(?:antwoord(?:en)?\s+(?:op|onder|bij)|beantwoording\s+(?:van|onder|bij))|(?:zie|zoals|verwijs\p{L}*|gestelde|genoemde?|vermelde?)(?:\s+(?:ook|ik|u|naar|hetgeen|hierboven|hiervoor|boven|het|de|mijn|gestelde|gestelde\s+is|vermelde))*\s+(?:onder|bij|sub|ad))\s+(?:nrs?\.\s*)?(?<nummers>${NUMMERS_PATTERN})(?![\p{Letter}\d]|[.,]\d)${ENDS_CLAUSE}`,
  "giu",
);
/** “het antwoord op de tweede vraag” */
const BY_RANK = new RegExp(
  String.raw`(?<!\p{L})(?:antwoord(?:en)?\s+op|beantwoording\s+van)\s+(?:de\s+)?(?<rang>${RANGWOORDEN.join("|")})\s+vraag(?!\p{L})`,
  "giu",
);
/** What every such place holds. Looking for that first, and only then for what may stand before it, is much cheaper. */
const CORE = new RegExp(
  String.raw`(?:vra(?:ag|gen)|antwoord(?:en)?)\s+(?:nrs?\.\s*|nummers?\s+)?(?:\d|${TELWOORD})`,
  "giu",
);
const MAY_LACK_WORD = /(?:\bop|\bvan|\bonder|\bbij|\bsub|\bad)\s+(?:nrs?\.\s*)?\d/i;
/** “vanantwoorden op subvraag 3”: what stands before is no longer. */
const LONGEST_BEFORE = 40;
const MAY_REFER_BACK = /vorige|voorgaande|bovenstaande|volgende/i;
/** What is counted, or dated: “vraag 2 en 3 maart”, “vraag 1 en 10 andere stukken”. */
const COUNTS = String.raw`\s*(?:%|(?:miljoen|miljard|procent|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|andere|overige|verdere|soortgelijke|seconden|minuten|dag|dagen|weken|maanden|jaar|jaren|uur|uren|keer|maal|euro|personen|mensen|gemeenten|provincies|partijen|stukken|leden|zaken|gevallen)(?!\p{L}))`;
const COUNTED = new RegExp(`^${COUNTS}`, "iu");
/** The last number of a row, with what stands before it. */
const LAST_OF_ROW = /\s*(?:,|;|&|\+|en)\s*\d+[a-z]?$/i;
/** What follows when the questions are those of another paper. */
const ELSEWHERE =
  /^[\s,]*(?:(?:en\s+\d+\s*)?(?:van|uit|in|bij|op)\s+(?:(?:de|het|mijn|uw|deze|die|een|dat)\s+)*(?:eerdere?|vorige|schriftelijke?|set|brief|kamervragen|vragen|lid|leden|feitelijke|aanhangsel|beantwoording van|verslag|nota|enquête|rapport|vragenlijst|\d{1,2}\s+\p{L}+\s+\d{4})|(?:zoals\s+)?gesteld\s+door|\(?\s*(?:aanhangsel|kamerstuk|ah\s|ah-tk|\d{4}\s?Z))/iu;
/** What stands before such questions: “uw eerdere vragen 3 en 4”, “mijn antwoord van 12 maart 2024 op vraag 3”. */
const BEFORE_ELSEWHERE =
  /(?:\beerdere\s+(?:\p{L}+\s+)?|(?:antwoord(?:en)?|beantwoording|brief)\s+van\s+\d{1,2}\s+\p{L}+(?:\s+\d{4})?,?\s+(?:op|bij)\s+(?:de\s+)?|(?:aanhangsel|kamerstuk|\d{4}\s?Z\s?\d{5})[^.;]{0,80}\s(?:op|bij|onder|van)\s+)$/iu;
/** Where a heading can stand: at the start of the text, or of a quotation in it. */
const OPENS_QUOTE = /[«‘“"'„\n]\s*$/;
const HEADING = /^\p{Lu}/u;
/** What follows a number that heads quoted text: “Vraag 3 (lid Ceder): kunt u …”, “Antwoord 3. De gemeente …”. */
const BEHIND_HEADING = /^\s*(?:\([^()]{1,60}\)\s*)?[.:]\s*[^\s’”"']/;
const PREVIOUS = /\b(?:vorige|voorgaande|bovenstaande)\s+(?:vraag|antwoord)\b(?!\s*van)/giu;
/** “De Kamer stelde de volgende vraag: …” refers to nothing. */
const NEXT =
  /\b(?:(?:antwoord(?:en)?|beantwoording)\s+(?:op|van|bij)|bij)\s+(?:de\s+)?volgende\s+vraag\b(?!\s*(?:[:«‘“"]|van))/giu;

/**
 * @param own the numbers of the question or answer in which the text stands
 * @param known all numbers of the document; others are not of this document
 */
export function findVraagVerwijzingen(
  text: string,
  own: readonly string[],
  known: ReadonlySet<string>,
): VraagVerwijzing[] {
  const found: VraagVerwijzing[] = [];
  for (const place of placesIn(text)) {
    const { start, end } = place;
    const before = text.slice(Math.max(0, start - LONGEST_LOOK_BACK), start);
    if (ELSEWHERE.test(text.slice(end, end + 60)) || BEFORE_ELSEWHERE.test(before)) continue;
    if (isQuotedHeading(text, start, end) || found.some((other) => other.start < end && start < other.end)) continue;
    const refers = (nummer: string) => known.has(nummer) && !own.includes(nummer);
    const nummers = place.nummers.filter(refers);
    if (nummers.length === 0) continue;
    const links = linksOf(place, text).filter(({ nummer }) => refers(nummer));
    found.push({ start, end, nummers, links: links.length > 0 ? links : [{ start, end, nummer: nummers[0]! }] });
  }
  if (MAY_REFER_BACK.test(text)) {
    for (const [pattern, step] of [
      [PREVIOUS, -1],
      [NEXT, 1],
    ] as const) {
      const nummer = beside(own, step, known);
      if (nummer === null) continue;
      for (const { index: start, 0: words } of text.matchAll(pattern)) {
        const end = start + words.length;
        found.push({ start, end, nummers: [nummer], links: [{ start, end, nummer }] });
      }
    }
  }
  return found;
}

const LONGEST_LOOK_BACK = 120;

/** Whether a number heads a question or answer that is quoted: it refers to nothing here. */
const isQuotedHeading = (text: string, start: number, end: number): boolean =>
  HEADING.test(text.slice(start, start + 2)) &&
  (start === 0 || OPENS_QUOTE.test(text.slice(Math.max(0, start - 3), start))) &&
  BEHIND_HEADING.test(text.slice(end, end + 80));

interface Place {
  start: number;
  end: number;
  nummers: string[];
}

/** A row of numbers may have taken one too many: what is counted behind it. */
function placeOf(text: string, match: RegExpExecArray): Place | null {
  const { index: start, 0: words, groups } = match;
  const whole = start + words.length;
  const row = groups!["nummers"]!;
  if (!COUNTED.test(text.slice(whole, whole + 30))) return { start, end: whole, nummers: numbersOf(row) };
  const counted = LAST_OF_ROW.exec(row)?.[0];
  if (counted === undefined) return null;
  return { start, end: whole - counted.length, nummers: numbersOf(row.slice(0, -counted.length)) };
}

function numbersOf(row: string): string[] {
  if (/\d/.test(row)) return parseNummers(row);
  return row.split(/,\s*|\s+en\s+/i).map((word) => String(TELWOORDEN.indexOf(word.toLowerCase()) + 1));
}

function* placesIn(text: string): Generator<Place> {
  for (let from = 0; ;) {
    CORE.lastIndex = from;
    const core = CORE.exec(text);
    if (!core) break;
    const matches = [BY_NUMBER, IN_WORDS].map((pattern) => {
      pattern.lastIndex = Math.max(from, core.index - LONGEST_BEFORE);
      return pattern.exec(text);
    });
    const match = matches.reduce((a, b) => (a && (!b || a.index <= b.index) ? a : b));
    if (!match) break;
    const place = placeOf(text, match);
    if (place) yield place;
    from = match.index + match[0].length;
  }
  if (MAY_LACK_WORD.test(text)) {
    for (const match of text.matchAll(WITHOUT_WORD)) {
      const place = placeOf(text, match);
      if (place) yield place;
    }
  }
  for (const { index, 0: words, groups } of text.matchAll(BY_RANK)) {
    const rang = RANGWOORDEN.indexOf(groups!["rang"]!.toLowerCase()) + 1;
    yield { start: index, end: index + words.length, nummers: [String(rang)] };
  }
}

/** Each number that is printed leads to its own question; of a range the first and the last are. */
function linksOf({ start, end, nummers }: Place, text: string): VraagVerwijzing["links"] {
  const words = text.slice(start, end);
  return [...words.matchAll(/(?<![\p{L}\d])\d+[a-z]?(?!\p{L})/giu)].flatMap(({ index, 0: printed }, i) => {
    const nummer = printed.toLowerCase();
    if (!nummers.includes(nummer)) return [];
    return { start: i === 0 ? start : start + index, end: start + index + printed.length, nummer };
  });
}

function beside(own: readonly string[], step: number, known: ReadonlySet<string>): string | null {
  const from = step < 0 ? own[0] : own.at(-1);
  const nummer = String(Number.parseInt(from ?? "", 10) + step);
  return known.has(nummer) ? nummer : null;
}
