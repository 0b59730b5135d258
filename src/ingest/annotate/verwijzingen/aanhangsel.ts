/** Other Kamervragen: by zaaknummer, or by parliamentary year and number in the Aanhangsel. */
import type { Citation } from "./citation.ts";

/** “Aanhangsel van de Handelingen”, “Kamervragen (Aanhangsel)”, “AanhangselHandelingen”; “AH” */
const AANHANGSEL = String.raw`(?:(?:Kamervragen|Handelingen)\s*\(\s*Aanhangsel\s*\)|Aanhangsel(?:\s*(?:van\s*de|der|bij\s*de|tot\s*de))?(?:\s*Handelingen)?|(?<![\p{L}-])AH(?:-TK)?(?![\p{L}-]))(?:\s+(?:van\s+de|der)\s+(?:Tweede\s+Kamer|Staten-Generaal))?`;
const KAMER = String.raw`(?:\s*,?\s*\(?(?:II|TK|Tweede\s+Kamer)(?!\p{L})\)?)?`;
const JAAR = String.raw`(?:vergaderjaar\s*|jaargang\s*)?(?<van>(?:19|20)\d{2})\s?[–/-]\s?['’]?(?<tot>\d{4}|\d{2})(?!\d)`;
const NR = String.raw`(?:nrs?\.?|nummers?)\s*`;
/** “610a” is another paper than 610; “610en” has lost a space. */
const GETAL = String.raw`\d{1,5}(?!\d|[.,]\d|\p{L}(?!\p{Ll})|\s*(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))`;
const NUMMER = String.raw`(?:${NR})?(?<nummer>${GETAL})`;

/** The year stands before the word, behind it, or behind the number. */
const FORMS = [
  String.raw`${AANHANGSEL}${KAMER}[\s,(]*${JAAR}[\s,)]*${NUMMER}`,
  String.raw`${AANHANGSEL}${KAMER}[\s,]*${NUMMER}[\s,(]*(?:II\s*,?\s*)?${JAAR}\)?`,
  String.raw`${JAAR}[\s,)]*${AANHANGSEL}${KAMER}[\s,]*${NUMMER}`,
].map((form) => new RegExp(form, "giu"));
const CODE = /\bah-tk-(?<van>\d{4})\s?[–-]?\s?(?<tot>\d{4})\s?(?:[–-]|,\s?nr\.\s?)\s?(?<nummer>\d{1,5})\b/giu;
/** “… en 612”, “; 2025–2026, nr. 12”: a further number of the same year, or of another. */
const FURTHER = new RegExp(
  String.raw`\s*(?:[,;]|en(?!\p{L})|alsmede(?!\p{L}))\s*(?:en\s+)?(?:(?:${AANHANGSEL}${KAMER}[\s,]*)?${JAAR}[\s,]*(?:${NR})?(?<nummer>${GETAL})|(?:${NR})?(?<zelfdeJaar>${GETAL})(?=\s*(?:$|[.,;:)\]?!»”’"']|(?:en|van|over|waarin|op|die|p)(?!\p{L}))))(?!\s*[–/-]\s?\d)`,
  "iuy",
);

/** The papers in the Aanhangsel that a text cites, each once, in printed order. */
export function findAanhangsels(text: string): Citation[] {
  if (!/aanhangsel|ah-tk-|\bAH\b/i.test(text)) return [];
  const found: Citation[] = [];
  for (const form of [CODE, ...FORMS]) {
    for (const match of text.matchAll(form)) {
      const { index } = match;
      const end = index + match[0].length;
      const isKnown = found.some((other) => other.start < end && index < other.end);
      const jaar = yearOf(match.groups!);
      if (isKnown || jaar === null || isEersteKamer(text, index, match[0])) continue;
      found.push(citation(jaar, match.groups!["nummer"]!, index, end), ...furtherOf(text, end, jaar));
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** Questions of the Eerste Kamer stand in an Aanhangsel of their own. */
const isEersteKamer = (text: string, start: number, words: string): boolean =>
  /(?:Eerste\s+Kamer|\bI)[\s,]*$/.test(text.slice(Math.max(0, start - 20), start)) || /Handelingen,?\s+I\b/.test(words);

/** “2024-2025”; `null` where the second year is not the one behind the first: what was meant is not known. */
function yearOf({ van, tot }: Record<string, string | undefined>): string | null {
  const next = String(Number(van) + 1);
  return next.endsWith(tot!) ? `${van}-${next}` : null;
}

function citation(jaar: string, nummer: string, start: number, end: number): Citation {
  const url = `https://zoek.officielebekendmakingen.nl/ah-tk-${jaar.replace("-", "")}-${nummer}.html`;
  return { soort: "aanhangsel", start, end, naam: `${jaar} nr. ${nummer}`, url };
}

const SEPARATOR = /^[\s,;]*(?:(?:en|alsmede)\s+)*/i;

function furtherOf(text: string, from: number, jaar: string): Citation[] {
  const found: Citation[] = [];
  let of = jaar;
  FURTHER.lastIndex = from;
  for (let match = FURTHER.exec(text); match; match = FURTHER.exec(text)) {
    const { nummer, zelfdeJaar } = match.groups!;
    const other = nummer === undefined ? of : yearOf(match.groups!);
    if (other === null) break;
    of = other;
    const printed = (nummer ?? zelfdeJaar)!;
    const end = match.index + match[0].length;
    const start = nummer === undefined ? end - printed.length : match.index + SEPARATOR.exec(match[0])![0].length;
    found.push(citation(of, printed, start, end));
  }
  return found;
}

const ZAAK = /\b((?:19|20)\d{2})\s?Z\s?(\d{5})\b/g;

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
