/** Headings in printed lines: the official publication writes them with a capital. */
import { mayBeKop, parseKop, type Kop } from "../../wording/koppen.ts";
import { Telling } from "../../wording/telling.ts";
import { titelregelOf } from "../../wording/titelregels.ts";
import type { PrintedLine } from "./printed-lines.ts";

export interface Headings {
  /** The lines that begin with a heading with the word “Vraag” or “Antwoord”. */
  woord: ReadonlyMap<PrintedLine, Kop>;
  /** The lines that number questions or answers without a word. */
  numbered: ReadonlySet<PrintedLine>;
  /** Whether the questions are numbered without the word “Vraag”, as older papers do. */
  withoutWord: boolean;
  /** Where the mark of a note may be glued to the number of a heading: “Antwoord 23” above the answer to 2. */
  glued: ReadonlyMap<PrintedLine, number>;
}

/** For lines that hold no headings. */
export const NO_HEADINGS: Headings = { woord: new Map(), numbered: new Set(), withoutWord: false, glued: new Map() };

/** Reads the headings of all lines of the text, each line once. */
export function readHeadings(lines: readonly PrintedLine[]): Headings {
  const woord = new Map<PrintedLine, Kop>();
  for (const [i, line] of lines.entries()) {
    const kop = parseWordKop(line.text);
    if (kop && !isMidSentence(lines[i - 1], line, kop)) woord.set(line, kop);
  }
  const withoutWord = ![...woord.values()].some(({ soort }) => soort === "vraag");
  const numbered = withoutWord ? numberedLines(lines, woord) : new Set<PrintedLine>();
  return { woord, numbered, withoutWord, glued: gluedMarks(woord) };
}

/** Whether a line begins with a heading, or numbers a question or answer. */
export const isHeading = (line: PrintedLine, { woord, numbered }: Headings): boolean =>
  woord.has(line) || numbered.has(line);

/** The index of the first heading, or how many lines there are: titles come before it, and are lines of their own. */
export function firstHeading(lines: readonly PrintedLine[], headings: Headings): number {
  const first = lines.findIndex((line) => isHeading(line, headings));
  return first === -1 ? lines.length : first;
}

/** Where the text begins that stands behind the heading of a line; 0 without heading. */
export function endOfHeading(line: PrintedLine, { woord, numbered }: Headings): number {
  return woord.get(line)?.einde ?? (numbered.has(line) ? (parseKop(line.text)?.einde ?? 0) : 0);
}

/**
 * Reads a printed line as a heading with the word “Vraag” or “Antwoord”. A line of running text may begin
 * with “vraag 2”, in small letters, where a sentence was broken there.
 */
function parseWordKop(text: string): Kop | null {
  const kop = /^\p{Lu}/u.test(text) ? parseKop(text) : null;
  return kop?.vorm === "woord" ? kop : null;
}

const ENDS_MID_SENTENCE =
  /(?:^|\s)(?:op|bij|in|van|aan|over|voor|met|naar|onder|uit|tot|zie|en|of|de|het|deze|mijn|uw|ook)$/iu;

/** “Zie het antwoord op” with “Vraag 2 en 3. Verder geldt …” on the next line. */
const isMidSentence = (before: PrintedLine | undefined, line: PrintedLine, { einde }: Kop): boolean =>
  einde < line.text.length && before?.page === line.page && ENDS_MID_SENTENCE.test(before.text.slice(-20));

const BEGINS_ROW_END = /^(?:,|en\b|t\/m\b|tot en met\b)\s*\d/;
const ENDS_IN_ROW = /(?:,|\ben|\bt\/m|\btot en met)$/;

/**
 * “Antwoord 3, 4, 5 en” with “6” on the next line, “Vraag 3, 4 en 5” broken before “en”: a row of numbers
 * that the line was too short for.
 */
export function isBrokenHeading(first: string | undefined, second: string | undefined): boolean {
  if (!first || !second || !mayBeKop(first)) return false;
  if (!(/^\d/.test(second) && ENDS_IN_ROW.test(first)) && !BEGINS_ROW_END.test(second)) return false;
  const whole = `${first} ${second}`;
  return parseWordKop(whole)?.einde === whole.length;
}

/** “3”, “4 en 5.” on a line of its own; “1. Kent u het bericht?”, with the text of its question behind it. */
export function parseNumber(text: string): { kop: Kop; isAlone: boolean } | null {
  const kop = parseKop(text);
  if (kop?.vorm !== "nummer") return null;
  const isAlone = kop.einde === text.length;
  return isAlone || BEGINS_SENTENCE.test(text.slice(kop.einde)) ? { kop, isAlone } : null;
}

const BEGINS_SENTENCE = /^[\p{Lu}«“‘]/u;

/**
 * The lines that number questions without the word “Vraag”, and answers behind the one heading “Antwoord”.
 * The mark of a note stands on a line of its own too: these numbers go up, and a sentence begins behind them.
 */
function numberedLines(lines: readonly PrintedLine[], woord: ReadonlyMap<PrintedLine, Kop>): Set<PrintedLine> {
  const found = new Set<PrintedLine>();
  const answersTogether = [...woord.values()].filter(({ soort }) => soort === "antwoord").length <= 1;
  let telling = new Telling();
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    const number = parseNumber(line.text);
    if (!number) continue;
    if (number.isAlone && !(next && BEGINS_SENTENCE.test(next.text) && !woord.has(next))) continue;
    if (answersTogether && beginsAnswers(lines, i, woord)) telling = new Telling();
    const { nummers } = number.kop;
    if (!telling.goesOn(nummers)) continue;
    found.add(line);
    telling.count(nummers);
  }
  return found;
}

/** No title above the answers takes more lines than this. */
const LONGEST_TITLE = 4;

/**
 * Whether a line stands right behind the heading “Antwoord”, or behind a title above the answers:
 * “Antwoord van minister Donner (…). (Ontvangen 1 juni 2010)”, over one line or more.
 */
function beginsAnswers(lines: readonly PrintedLine[], at: number, woord: ReadonlyMap<PrintedLine, Kop>): boolean {
  const before = lines.slice(Math.max(0, at - LONGEST_TITLE), at);
  const isHeading = (line: PrintedLine) => woord.get(line)?.soort === "antwoord";
  if (before.length > 0 && isHeading(before.at(-1)!)) return true;
  const title = before.findLastIndex(({ text }) => titelregelOf(text)?.soort === "antwoord");
  return title !== -1 && /\)\.?$/.test(before.at(-1)!.text);
}

/** The headings whose number is the one to be expected, with more digits behind it. */
function gluedMarks(woord: ReadonlyMap<PrintedLine, Kop>): Map<PrintedLine, number> {
  const glued = new Map<PrintedLine, number>();
  let asked = 0;
  for (const [line, { soort, nummers, einde }] of woord) {
    const printed = nummers.at(-1);
    if (printed === undefined) continue;
    const expected = String(soort === "antwoord" ? asked : asked + 1);
    const isGlued = nummers.length === 1 && printed.length > expected.length && printed.startsWith(expected);
    if (isGlued && einde === line.text.length && line.text.endsWith(printed)) {
      glued.set(line, einde - printed.length + expected.length);
    }
    if (soort === "vraag") asked = Number.parseInt(isGlued ? expected : printed, 10);
  }
  return glued;
}
