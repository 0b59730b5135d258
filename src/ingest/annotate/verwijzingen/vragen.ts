/** References within a document: “Zie het antwoord op vraag 3”, “zie antwoord vraag 3”, “de beantwoording van de vragen 2 en 4”. */
import { NUMMERS_PATTERN, parseNummers } from "../../../domain/nummers.ts";

export interface VraagVerwijzing {
  /** Offsets in the text of the numbers and the word before them: “vraag 3”. */
  start: number;
  end: number;
  nummers: string[];
}

/** A word starts here, or right behind a small word that a lost space glued to it (“vanvraag 3”). */
const START = String.raw`(?<!\p{Letter})(?:van|op|de|bij|in|en|naar)?`;
const BY_NUMBER = new RegExp(
  String.raw`${START}(?:antwoord(?:en)?\s+(?:op\s+)?)?(?:(?:sub|deel)?vra(?:ag|gen)|antwoord(?:en)?)\s+(?:nr\.\s*)?(?<nummers>${NUMMERS_PATTERN})(?![\p{Letter}\d]|[.,]\d|\s*(?:miljoen|miljard|procent|%|juni|juli|(?:dagen|weken|maanden|jaar|uur|keer|euro)\b))`,
  "giu",
);
/** What every such place holds. Looking for that first, and only then for what may stand before it, is much cheaper. */
const CORE = /(?:vra(?:ag|gen)|antwoord(?:en)?)\s+(?:nr\.\s*)?\d/gi;
/** “vanantwoorden op subvraag 3”: what stands before is no longer. */
const LONGEST_BEFORE = 40;
const MAY_REFER_BACK = /vorige|voorgaande|bovenstaande/i;
/** What follows when the questions are those of another paper. */
const ELSEWHERE =
  /^[\s,]*(?:(?:en\s+\d+\s*)?(?:van|uit|in|bij|op)\s+(?:(?:de|het|mijn|uw|deze|die|een|dat)\s+)*(?:eerdere?|vorige|schriftelijke?|set|brief|kamervragen|vragen|lid|leden|feitelijke|aanhangsel|beantwoording van|verslag|nota|enquête|rapport|\d{1,2}\s+\p{L}+\s+\d{4})|gesteld\s+door|\((?:aanhangsel|kamerstuk|\d{4}\s?Z))/iu;
/** Where a heading can stand: at the start of the text, or of a quotation in it. */
const OPENS_QUOTE = /[«‘“"'„\n]\s*$/;
const HEADING = /^\p{Lu}/u;
/** What follows a number that heads quoted text: “Vraag 3 (lid Ceder): kunt u …”, “Antwoord 3. De gemeente …”. */
const BEHIND_HEADING = /^\s*(?:\([^()]{1,60}\)\s*)?[.:]\s*[^\s’”"']/;
const PREVIOUS = /\b(?:vorige|voorgaande|bovenstaande)\s+(?:vraag|antwoord)\b(?!\s*van)/giu;

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
  for (const match of placesByNumber(text)) {
    const end = match.index + match[0].length;
    if (ELSEWHERE.test(text.slice(end, end + 60)) || isQuotedHeading(text, match.index, end)) continue;
    const nummers = parseNummers(match.groups!["nummers"]!).filter((n) => known.has(n) && !own.includes(n));
    if (nummers.length > 0) found.push({ start: match.index, end, nummers });
  }
  const previous = MAY_REFER_BACK.test(text) ? previousOf(own, known) : null;
  if (previous) {
    for (const match of text.matchAll(PREVIOUS)) {
      found.push({ start: match.index, end: match.index + match[0].length, nummers: [previous] });
    }
  }
  return found;
}

/** Whether a number heads a question or answer that is quoted: it refers to nothing here. */
const isQuotedHeading = (text: string, start: number, end: number): boolean =>
  HEADING.test(text.slice(start, start + 2)) &&
  (start === 0 || OPENS_QUOTE.test(text.slice(Math.max(0, start - 3), start))) &&
  BEHIND_HEADING.test(text.slice(end, end + 80));

function* placesByNumber(text: string): Generator<RegExpExecArray> {
  for (let from = 0; ;) {
    CORE.lastIndex = from;
    const core = CORE.exec(text);
    if (!core) return;
    BY_NUMBER.lastIndex = Math.max(from, core.index - LONGEST_BEFORE);
    const match = BY_NUMBER.exec(text);
    if (!match) return;
    yield match;
    from = match.index + match[0].length;
  }
}

function previousOf(own: readonly string[], known: ReadonlySet<string>): string | null {
  const previous = String(Number.parseInt(own[0] ?? "", 10) - 1);
  return known.has(previous) ? previous : null;
}
