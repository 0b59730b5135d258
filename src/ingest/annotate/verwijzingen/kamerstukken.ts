/**
 * Kamerstukken: “Kamerstukken II 2024-2025, 31 015, nr. 290”, “Kamerstuk 36410 VIII, nr. 112”,
 * “(24 587, nr. 969)”, “35925-VI-56”, “21501-20, nr. 2128”. A dossier has five digits, may have an
 * addition (a Roman number or a letter for a chapter of the budget, a number for 21501 and 22112), and a
 * paper in it has a number or, in the Eerste Kamer, a letter. A paper may lie in several dossiers (“25 295
 * en 31 289, nr. 1100”): its number counts in the first, which is the one in its address.
 */
import type { Citation } from "./citation.ts";

const DOSSIER = String.raw`\d{2}[\s ]?\d{3}(?!\d)`;
const TOEVOEGING = String.raw`(?:\s?[-–]?\s?(?:(?:[IVX]+[A-Z]?|[A-Z])\b(?!\.)|(?<=21\s?501\s?-?\s?)\d{2}(?!\d)))?`;
/** No paper lies in more dossiers than this before its last. */
const MOST_DOSSIERS = 6;
/** One dossier, or several: “25 295 en 31 289”. */
const DOSSIERS = String.raw`(?<dossiers>(?:${DOSSIER}${TOEVOEGING}\s*(?:,|;|/|en\b)\s*){0,${MOST_DOSSIERS}}${DOSSIER}${TOEVOEGING})`;
const NUMMER = String.raw`(?:,?\s*(?:nrs?\.?|nummer)\s*|\s?[-–]\s?|,\s*)(?<nummer>\d{1,4}|[A-Z]{1,3}\b)`;
/** Before the dossier: the word Kamerstuk, the Kamer (“II”), the year. */
const INLEIDING = String.raw`(?:Kamerstuk(?:ken)?(?:nummer)?s?\s*:?\s*)?(?<kamer>(?:Tweede|Eerste)\s+Kamer,?\s*|I{1,2}\b,?\s*)?(?:,?\s*(?:vergaderjaar\s*)?\d{4}\s?[-–/]\s?(?:\d{4}|\d{2})\s*,?\s*)?(?:,?\s*(?:dossier(?:nummer)?|TK|kst)\.?\s*)?`;

/** A citation from its first dossier on. What may stand before a dossier is long and mostly absent; it is read backwards. */
const FROM_DOSSIER = new RegExp(String.raw`(?<![\d.])${DOSSIERS}${NUMMER}(?![\d.]\d)`, "gu");
const BEFORE_DOSSIER = new RegExp(String.raw`(?<![\d.,/=-])${INLEIDING}$`, "u");
/** “Kamerstukken Tweede Kamer, vergaderjaar 2024–2025, dossiernummer ”: no introduction is longer. */
const LONGEST_INLEIDING = 80;

/** What makes an unmarked “12 345, 67” a kamerstuk: the word before it, or “nr.” inside. */
const MARKED = /kamerstuk|\bnrs?\.?\s*[\dA-Z]|^\s*(?:I{1,2}\b|TK)/i;

/** Finds citations of kamerstukken in a text. `naam` is “31015, nr. 290”. */
export function findKamerstukken(text: string): Citation[] {
  const found: Citation[] = [];
  for (const { start: from, end, dossiers: printed, nummer } of printedIn(text)) {
    const words = text.slice(from, end);
    const dossiers = parseDossiers(printed);
    const isHyphenated = /\d{5}\s?[-–]\s?(?:[IVX]+|\d)/.test(words.replace(/(\d{2})\s(\d{3})/, "$1$2"));
    if (!MARKED.test(words) && !isHyphenated) continue;
    const [first] = dossiers as [Dossier];
    const paper = (dossier: Dossier, number: string, start: number, end: number): Citation => ({
      soort: "kamerstuk",
      start,
      end,
      naam: `${nameOf(dossier)}, nr. ${number}`,
      url: `https://zoek.officielebekendmakingen.nl/kst-${first.nummer}${first.toevoeging ? `-${first.toevoeging}` : ""}-${number}.html`,
    });
    const at = from + words.indexOf(printed);
    for (const [i, dossier] of dossiers.entries()) {
      const start = i === 0 ? from + (words.length - words.trimStart().length) : at + dossier.start;
      found.push(paper(dossier, nummer, start, i === dossiers.length - 1 ? end : at + dossier.end));
    }
    if (/\bnrs\b/.test(words)) {
      for (const further of furtherNumbers(text, end))
        found.push(paper(first, further.number, further.start, further.end));
    }
  }
  return found;
}

interface Printed {
  /** Offsets in the text, from the word or the year before the dossier to the number of the paper. */
  start: number;
  end: number;
  /** The dossiers and the number as they are printed. */
  dossiers: string;
  nummer: string;
}

function* printedIn(text: string): Generator<Printed> {
  let behindLast = 0;
  for (let from = 0; ;) {
    FROM_DOSSIER.lastIndex = from;
    const match = FROM_DOSSIER.exec(text);
    if (!match) return;
    const { index } = match;
    const before = text.slice(Math.max(behindLast - 1, index - LONGEST_INLEIDING, 0), index);
    const inleiding = BEFORE_DOSSIER.exec(before)?.[0];
    if (inleiding === undefined) {
      from = index + 1;
      continue;
    }
    from = behindLast = index + match[0].length;
    const { dossiers, nummer } = match.groups as { dossiers: string; nummer: string };
    yield { start: index - inleiding.length, end: behindLast, dossiers, nummer };
  }
}

interface Dossier {
  nummer: string;
  /** “VIII”, “20”; empty for most. */
  toevoeging: string;
  /** Offsets in the row of dossiers. */
  start: number;
  end: number;
}

const ONE_DOSSIER = new RegExp(DOSSIER + TOEVOEGING, "gu");

function parseDossiers(printed: string): Dossier[] {
  return [...printed.matchAll(ONE_DOSSIER)].map(({ index, 0: found }) => {
    const [, nummer, toevoeging] = /^(\d{2}\D?\d{3})\W*(\w*)$/.exec(found) as unknown as [string, string, string];
    return { nummer: nummer.replace(/\D/g, ""), toevoeging, start: index, end: index + found.length };
  });
}

/** “nrs. 170, 171 en 180”: the numbers after the first. */
function* furtherNumbers(text: string, from: number): Generator<{ number: string; start: number; end: number }> {
  const pattern = /(?:,|\s+en)\s+(\d{1,4})(?![\d.%]|\s*\d{3})/y;
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    yield { number: match[1]!, start: end - match[1]!.length, end };
  }
}

/** “36410 VIII”, but “21501-20”. */
const nameOf = ({ nummer, toevoeging }: Dossier): string =>
  toevoeging === "" ? nummer : `${nummer}${/^\d/.test(toevoeging) ? "-" : " "}${toevoeging}`;
