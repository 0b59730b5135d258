/** Other Kamervragen: by zaaknummer, or by parliamentary year and number in the Aanhangsel. */
import type { Citation } from "./citation.ts";

const AANHANGSEL =
  /\b(?:Kamervragen\s*\(\s*)?Aanhangsel(?:\s+van\s+de)?(?:\s+Handelingen)?\)?,?\s*(?:\bII,?\s*)?(?:vergaderjaar\s*)?(\d{4})\s?[–-]\s?(\d{4}|\d{2}),?\s*(?:\bnrs?\.?|nummer)?\s*(\d{1,5})\b/gi;
const CODE = /\bah-tk-(\d{4})\s?[–-]?\s?(\d{4})\s?(?:[–-]|,\s?nr\.\s?)\s?(\d{1,5})\b/gi;
const ZAAK = /\b((?:19|20)\d{2})\s?Z\s?(\d{5})\b/g;

export function findAanhangsels(text: string): Citation[] {
  if (!/aanhangsel|ah-tk-/i.test(text)) return [];
  return [...text.matchAll(AANHANGSEL), ...text.matchAll(CODE)].map((match) => {
    const from = match[1]!;
    const to = match[2]!.length === 2 ? `${from.slice(0, 2)}${match[2]}` : match[2]!;
    return {
      soort: "aanhangsel",
      start: match.index,
      end: match.index + match[0].length,
      naam: `${from}-${to} nr. ${match[3]}`,
      url: `https://zoek.officielebekendmakingen.nl/ah-tk-${from}${to}-${match[3]}.html`,
    };
  });
}

export function findZaken(text: string): Citation[] {
  if (!text.includes("Z")) return [];
  return [...text.matchAll(ZAAK)].map((match) => ({
    soort: "zaak",
    start: match.index,
    end: match.index + match[0].length,
    naam: `${match[1]}Z${match[2]}`,
    url: `https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=${match[1]}Z${match[2]}`,
  }));
}
