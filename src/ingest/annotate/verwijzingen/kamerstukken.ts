/**
 * Kamerstukken: “Kamerstukken II 2024-2025, 31 015, nr. 290”, “Kamerstuk 36410 VIII, nr. 112”,
 * “(24 587, nr. 969)”, “35925-VI-56”, “21501-20, nr. 2128”. A dossier has five digits, may have an
 * addition (a Roman number or a letter for a chapter of the budget, a number for 21501 and 22112), and a
 * paper in it has a number or, in the Eerste Kamer, a letter. A paper may lie in several dossiers (“25 295
 * en 31 289, nr. 1100”): its number counts in the first, which is the one in its address.
 */
import type { Citation } from "./citation.ts";

/** No dossier of these centuries begins with a higher figure. “(R2165)” is the number of a law of the whole Kingdom. */
const DOSSIER = String.raw`[1-4]\d[\s ]?\d{3}(?!\d)`;
const RIJKSWET = String.raw`(?:\s?\(\s?R\s?\d{3,4}\s?\))?`;
const TOEVOEGING = String.raw`(?:\s?[-–]?\s?(?:(?:[IVX]+[A-Z]?|[A-Z])\b(?!\.)|(?<=21\s?501\s?-?\s?)\d{2}(?!\d)))?`;
/** No paper lies in more dossiers than this before its last. */
const MOST_DOSSIERS = 6;
/** One dossier, or several: “25 295 en 31 289”. */
const DOSSIERS = String.raw`(?<dossiers>(?:${DOSSIER}${TOEVOEGING}${RIJKSWET}\s*(?:,|;|/|en\b)\s*){0,${MOST_DOSSIERS}}${DOSSIER}${TOEVOEGING}${RIJKSWET})`;
/** “5A” is another paper than 5; “290en” has lost a space. */
const GETAL = String.raw`\d{1,4}(?!\d|\p{L}(?!\p{Ll})|[\s ]?\d{3}(?!\d))`;
const LETTERS = String.raw`[A-Z]{1,3}(?![\p{L}\d&-]|\.\s?\p{Lu})`;
const NUMMER = String.raw`(?:,?\s*(?:nrs?\.?|nummers?)\s*|\s?[-–]\s?|,\s*)(?<nummer>${GETAL}|${LETTERS})`;
/** Before the dossier: the word Kamerstuk, the Kamer (“II”), the year. */
const KAMER = String.raw`(?:(?:Tweede|Eerste)\s+Kamer|I{1,2}\b|[TE]K\b),?\s*`;
const JAAR = String.raw`,?\s*(?:vergaderjaar\s*)?\d{4}\s?[-–/]\s?['’]?(?:\d{4}|\d{2})\s*,?\s*`;
const INLEIDING = String.raw`(?:Kamerstuk(?:ken)?(?:nummer|nr\.?)?s?\s*:?,?\s*)?(?<kamer>${KAMER})?(?:${JAAR})?(?:,?\s*(?:dossier(?:nummer)?|TK|EK|kst-?)\.?\s*)?`;

/** A citation from its first dossier on. What may stand before a dossier is long and mostly absent; it is read backwards. */
const FROM_DOSSIER = new RegExp(
  String.raw`(?<![\d.])(?<!\p{L}(?<!(?:stuk|stukken|II?|[TE]K|dossier|nr|nummer)))${DOSSIERS}${NUMMER}(?![\d.]\d)`,
  "gu",
);
const BEFORE_DOSSIER = new RegExp(String.raw`(?<![\d.,/=-])${INLEIDING}$`, "iu");
/** “Kamerstukken Tweede Kamer, vergaderjaar 2024–2025, dossiernummer ”: no introduction is longer. */
const LONGEST_INLEIDING = 80;

/** What makes an unmarked “12 345, 67” a kamerstuk: the word before it, or “nr.” inside. */
const MARKED = /kamerstuk|\bnrs?\.?\s*[\dA-Z]|^\s*(?:I{1,2}\b|[TE]K\b|(?:Eerste|Tweede)\s+Kamer)|\b(?:kst|dossier)/i;
/** Other series that number their papers: what stands before “2024, 12345, nr. 3”. */
const OTHER_SERIES =
  /(?:Staatscourant|Stcrt\.?|Staatsblad|Stb\.?|Tractatenblad|Trb\.?|PbE[GU]|Publicatieblad|Handelingen|kenmerk|referentie|zaak(?:nummer)?|besluit|rapport)[\s,:]*(?:\(?\d{4}\)?[\s,]*)?$/i;

/** Finds citations of kamerstukken in a text. `naam` is “31015, nr. 290”. */
export function findKamerstukken(text: string): Citation[] {
  const found: Citation[] = [];
  for (const { start: from, end, dossiers: printed, nummer } of printedIn(text)) {
    const words = text.slice(from, end);
    const dossiers = parseDossiers(printed);
    if (!isMeant(words, nummer, dossiers, text.slice(Math.max(0, from - LONGEST_INLEIDING), from))) continue;
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
    for (const { number, start, end: behind } of furtherNumbers(text, end, nummer, /\bn(?:rs|ummers)\b/.test(words)))
      found.push(paper(first, number, start, behind));
  }
  return found;
}

/** “36 471-64” needs no word before it; a row of thousands, or years, is none. */
const HYPHENATED = /^\D*\d{5}(?:\s?[-–]\s?[IVX\d]+)?\s?[-–]\s?(?:[IVX]+|\d)/;
const YEAR = /^(?:19|20)\d{2}$/;

function isMeant(words: string, nummer: string, dossiers: readonly Dossier[], before: string): boolean {
  const named = /kamerstuk/i.test(words);
  if (/^[A-Z]{2,}$/.test(nummer) && !/\bnrs?\b|\bI\b|Eerste|EK/.test(words)) return false;
  if (named || (MARKED.test(words) && !OTHER_SERIES.test(before))) return true;
  const isRange = dossiers[0]!.nummer.endsWith("000") || (YEAR.test(nummer) && dossiers[0]!.toevoeging === "");
  return HYPHENATED.test(words.replace(/(\d{2})\s(\d{3})/, "$1$2")) && !isRange;
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

const ONE_DOSSIER = new RegExp(`(?<!R\\s?)${DOSSIER}${TOEVOEGING}`, "gu");

function parseDossiers(printed: string): Dossier[] {
  return [...printed.matchAll(ONE_DOSSIER)].map(({ index, 0: found }) => {
    const [, nummer, toevoeging] = /^(\d{2}\D?\d{3})\W*(\w*)$/.exec(found) as unknown as [string, string, string];
    return { nummer: nummer.replace(/\D/g, ""), toevoeging, start: index, end: index + found.length };
  });
}

interface Further {
  number: string;
  start: number;
  end: number;
}

const MAAND = String.raw`\s*(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)`;
/** A number behind which a count goes on (“en 10 andere stukken”, “en 13 maart”) is none of a paper. */
const BEHIND_NUMBER = String.raw`(?=\s*(?:$|[.,;:)\]?!»”’"'\n]|(?:en|of|van|over|inzake|waarin|waaruit|die|dat|is|zijn|p\.|blz|met|op|bij|d\.d)(?!\p{L})|(?:t/m|tot\s+en\s+met)\s))`;
/** “, nr. 684”, “ en 685”, “, 171 en 180”, “ t/m 12” */
const FURTHER = new RegExp(
  String.raw`(?<tussen>\s*(?:,|;|/|en\b|alsmede\b|(?:t/m|tot\s+en\s+met)\s)\s*)(?:en\s+)?(?<nr>nrs?\.?\s*)?(?<number>${GETAL}|[A-Z]{1,2}(?![\p{L}\d&-]|\.\s?\p{Lu}))(?!\s*[%°]|[.,]\d|${MAAND})`,
  "uy",
);
const NO_COUNT = new RegExp(BEHIND_NUMBER, "uy");
/** “en” behind a comma without “nr.”: only a row that ends in “en” is one. */
const ENDS_IN_EN = /(?:,\s*\d{1,4})*\s+en\s+(?:nrs?\.?\s*)?\d{1,4}(?!\d)/y;
/** “nrs. 5 t/m 9” names no more papers. */
const LONGEST_RANGE = 50;

/** “nrs. 170, 171 en 180”, “nr. 679, nr. 684 en 685”, “A en B”: the numbers after the first. */
function* furtherNumbers(text: string, from: number, first: string, plural: boolean): Generator<Further> {
  let previous = first;
  let at = from;
  for (;;) {
    FURTHER.lastIndex = at;
    const match = FURTHER.exec(text);
    if (!match) return;
    const { tussen, nr, number } = match.groups as { tussen: string; nr?: string; number: string };
    const end = match.index + match[0].length;
    const start = end - number.length;
    const isLetter = /[A-Z]/.test(number);
    if (isLetter !== /[A-Z]/.test(first) || (isLetter && tussen.includes(",") && !nr)) return;
    NO_COUNT.lastIndex = end;
    if (!plural && !nr && !NO_COUNT.test(text)) return;
    ENDS_IN_EN.lastIndex = end;
    if (!plural && !nr && /[,;]/.test(tussen) && !/\ben\b/.test(match[0]) && !ENDS_IN_EN.test(text)) return;
    if (/t\/m|tot/.test(tussen)) yield* numbersBetween(Number(previous), Number(number), start);
    yield { number, start, end };
    previous = number;
    at = end;
  }
}

/** “5 t/m 8” names 6 and 7 without printing them: they stand nowhere. */
function* numbersBetween(low: number, high: number, at: number): Generator<Further> {
  if (high - low > LONGEST_RANGE) return;
  for (let number = low + 1; number < high; number++) yield { number: String(number), start: at, end: at };
}

/** “36410 VIII”, but “21501-20”. */
const nameOf = ({ nummer, toevoeging }: Dossier): string =>
  toevoeging === "" ? nummer : `${nummer}${/^\d/.test(toevoeging) ? "-" : " "}${toevoeging}`;
