/**
 * Kamerstukken: “Kamerstukken II 2024-2025, 31 015, nr. 290”, “Kamerstuk 36410 VIII, nr. 112”,
 * “(24 587, nr. 969)”, “35925-VI-56”, “21501-20, nr. 2128”. A dossier has five digits, may have an
 * addition (a Roman number or a letter for a chapter of the budget, a number for 21501 and 22112), and a
 * paper in it has a number or, in the Eerste Kamer, a letter.
 */
import type { Citation } from "./citation.ts";

const DOSSIER = String.raw`(?<dossier>\d{2}[\s ]?\d{3})(?!\d)`;
const TOEVOEGING = String.raw`(?:\s?[-–]?\s?(?<toevoeging>(?:[IVX]+[A-Z]?|[A-Z])\b(?!\.)|(?<=21\s?501\s?-?\s?)\d{2}(?!\d)))?`;
const NUMMER = String.raw`(?:,?\s*(?:nrs?\.?|nummer)\s*|\s?[-–]\s?|,\s*)(?<nummer>\d{1,4}|[A-Z]{1,3}\b)`;
/** Before the dossier: the word Kamerstuk, the Kamer (“II”), the year. */
const INLEIDING = String.raw`(?:Kamerstuk(?:ken)?(?:nummer)?s?\s*:?\s*)?(?<kamer>(?:Tweede|Eerste)\s+Kamer,?\s*|I{1,2}\b,?\s*)?(?:,?\s*(?:vergaderjaar\s*)?\d{4}\s?[-–/]\s?(?:\d{4}|\d{2})\s*,?\s*)?(?:,?\s*(?:dossier(?:nummer)?|TK|kst)\.?\s*)?`;

const PATTERN = new RegExp(
  String.raw`(?<![\d.,/=-])${INLEIDING}(?<![\d.])${DOSSIER}${TOEVOEGING}${NUMMER}(?![\d.]\d)`,
  "gu",
);

/** Most texts hold no number of five digits; looking for that first is much cheaper. */
const MAY_HOLD_DOSSIER = /\d{2}[\s ]?\d{3}/;

/** What makes an unmarked “12 345, 67” a kamerstuk: the word before it, or “nr.” inside. */
const MARKED = /kamerstuk|\bnrs?\.?\s*[\dA-Z]|^\s*(?:I{1,2}\b|TK)/i;

/** Finds citations of kamerstukken in a text. `naam` is “31015, nr. 290”. */
export function findKamerstukken(text: string): Citation[] {
  const found: Citation[] = [];
  if (!MAY_HOLD_DOSSIER.test(text)) return found;
  for (const match of text.matchAll(PATTERN)) {
    const groups = match.groups!;
    const dossier = groups["dossier"]!.replace(/\D/g, "");
    const toevoeging = groups["toevoeging"] ?? "";
    const nummer = groups["nummer"]!;
    const isHyphenated = /\d{5}\s?[-–]\s?(?:[IVX]+|\d)/.test(match[0].replace(/(\d{2})\s(\d{3})/, "$1$2"));
    if (!MARKED.test(match[0]) && !isHyphenated) continue;
    if (/https?:\S*$/.test(text.slice(Math.max(0, match.index - 200), match.index))) continue;
    const paper = (number: string, start: number, end: number): Citation => ({
      soort: "kamerstuk",
      start,
      end,
      naam: `${dossier}${separator(toevoeging)}${toevoeging}, nr. ${number}`,
      url: `https://zoek.officielebekendmakingen.nl/kst-${dossier}${toevoeging ? `-${toevoeging}` : ""}-${number}.html`,
    });
    const start = match.index + (match[0].length - match[0].trimStart().length);
    const end = match.index + match[0].length;
    found.push(paper(nummer, start, end));
    if (/\bnrs\b/.test(match[0])) {
      for (const further of furtherNumbers(text, end)) found.push(paper(further.number, further.start, further.end));
    }
  }
  return found;
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
const separator = (toevoeging: string) => (toevoeging === "" ? "" : /^\d/.test(toevoeging) ? "-" : " ");
