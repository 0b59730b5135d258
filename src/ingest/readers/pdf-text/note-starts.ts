/**
 * Which lines at the foot of a page begin a note. The number is glued before its text (“1NOS.nl, 8 oktober
 * 2024”) or stands apart from it, as extractors print it: before a space, in brackets, on a line of its own. A text
 * that begins with a digit (“229 389, nr. 140” is note 2, a dossier), or whose number stands apart, is told from
 * other numbers by what stands about it.
 */
import type { PrintedLine } from "./printed-lines.ts";
import { SURE_SCORE } from "./mark-places.ts";

export interface NoteStart {
  /** Among the lines of the page. */
  line: number;
  number: number;
  /** Where its text begins in that line; the end of the line where the number stands alone. */
  textFrom: number;
}

/** How a text opens behind the number of its note, if it was one: with a word, with a digit, or apart from its number. */
type Opening = "word" | "digit" | "apart";

interface PossibleStart extends NoteStart {
  opening: Opening;
}

/** “5G-netwerken”, “2e lijn”: the number belongs to the word; in “5de Volkskrant” it does not. */
const PART_OF_NUMBER = /^(?:(?:e|de|ste|x)\s\p{Ll}|[DG]-)/u;
const WORD = /^[^\s\d.,;:)?!%°/–½-]/u;

function openingBehind(rest: string): Opening | null {
  if (/^\d/.test(rest)) return /\p{L}/u.test(rest) ? "digit" : null;
  return WORD.test(rest) && !PART_OF_NUMBER.test(rest) ? "word" : null;
}

/** “1 Kustbode”, “1 nos.nl/artikel”, “1 Zie noot 3”, “1 de Volkskrant, 3 mei”: words that begin no line of running text behind a number. */
const OPENS_APART =
  /^(?:[\p{Lu}«“‘"'(]|https?:|www\.|[\p{Ll}\d-]+\.\p{Ll}{2,}|(?:zie|idem|ibid|vgl|cf|o\.a)\b|(?:de|het)\s\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){0,2},)/u;

/** Whether a text may be that of a note: most begin so, and no line of running text behind a number does. */
export const opensNote = (text: string): boolean => OPENS_APART.test(text.trimStart());

/** How a text opens that stands apart from its number; “1 000 liter” is no note 1. */
function openingApart(text: string): Opening | null {
  if (/^\d/.test(text)) return /\p{L}/u.test(text) && !/^\d{3}\s/.test(text) ? "digit" : null;
  return opensNote(text) ? "apart" : null;
}

/** A number before a space or in brackets, or alone on its line. */
const NUMBER_APART = /^(?:([1-9]\d{0,3})(?:\s+|$)|\[\s?([1-9]\d{0,3})\s?\]\s*)/;

/** A note that was not found doesn't keep the ones behind it from being found, but no more than this are left out. */
const LARGEST_GAP = 2;
const LONGEST_NUMBER = 4;

/** All lines that may begin a note with a number that the page may hold. */
export function possibleStarts(lines: readonly PrintedLine[], from: number, next: number): PossibleStart[] {
  const found: PossibleStart[] = [];
  let highest = next + LARGEST_GAP;
  for (let line = from; line < lines.length; line++) {
    const { text } = lines[line]!;
    const before = found.length;
    const apart = startApart(lines, line);
    if (apart && apart.number >= next && apart.number <= highest) found.push(apart);
    const digits = /^[1-9]\d*/.exec(text)?.[0] ?? "";
    for (let length = Math.min(digits.length, LONGEST_NUMBER); length > 0; length--) {
      const number = Number(digits.slice(0, length));
      if (number < next || number > highest) continue;
      const opening = openingBehind(text.slice(length));
      // Behind “De fasen zijn:” a number may count an item: then only a mark in the text tells.
      const isListed = opening === "word" && lines[line - 1]?.text.endsWith(":") === true;
      if (opening) found.push({ line, number, textFrom: length, opening: isListed ? "digit" : opening });
    }
    if (found.length > before) highest++;
  }
  return found;
}

/** The note that a line begins whose number stands apart from its text, which may be on the next line. */
function startApart(lines: readonly PrintedLine[], line: number): PossibleStart | null {
  const { text } = lines[line]!;
  const match = NUMBER_APART.exec(text);
  if (!match) return null;
  const textFrom = match[0].length;
  const opening = openingApart(textFrom < text.length ? text.slice(textFrom) : (lines[line + 1]?.text ?? ""));
  return opening && { line, number: Number(match[1] ?? match[2]), textFrom, opening };
}

interface Chain {
  start: PossibleStart;
  before: Chain | null;
  score: number;
}

/** No chain begins with a score below 0: what needs its mark is no first note without it. */
const WORD_SCORE = 4;
const GAP_SCORE = -1.5;
const WITH_MARK: Readonly<Record<Opening, number>> = { word: WORD_SCORE, digit: 1, apart: WORD_SCORE };
/** What stands apart and has no mark is a note behind the one before it; it begins no row of notes. */
const WITHOUT_MARK: Readonly<Record<Opening, number>> = { word: WORD_SCORE, digit: -1.2, apart: 0.5 };

/** A lone note that begins with any digit stands no further than this from the foot of its page where it is glued to its number, */
const LONGEST_AT_FOOT = 4;
/** or apart from it, “1 20 november 2020, NOS.nl”, as hardly a line of the text begins. */
const LONGEST_AT_FOOT_APART = 12;

/**
 * The lines that begin the notes of a page: of all ways to count up, the likeliest.
 *
 * @param length how many lines the page has
 * @param markAbove how surely the mark of a number stands in the text above a line: its score, 0 without mark
 */
export function chooseStarts(
  possible: readonly PossibleStart[],
  next: number,
  length: number,
  markAbove: (number: number, line: number) => number,
): NoteStart[] {
  const chains = new Map<number, Chain>();
  let best: Chain | null = null;
  for (const start of possible) {
    const { line, number, opening, textFrom } = start;
    const skipped = number - next;
    const mark = opening === "word" && skipped === 0 ? 0 : markAbove(number, line);
    const own = (mark > 0 ? WITH_MARK : WITHOUT_MARK)[opening];
    const isApart = textFrom > String(number).length;
    const isSure = mark >= SURE_SCORE || (isApart && mark > 0 && line >= length - LONGEST_AT_FOOT_APART);
    const opens = opening === "word" || (opening === "apart" ? mark > 0 : isSure);
    const mayBeFirst = opens && (skipped === 0 || (mark > 0 && skipped <= LARGEST_GAP));
    const isLone = opening === "digit" && !isApart && line < length - LONGEST_AT_FOOT;
    let before: Chain | null = null;
    let score = mayBeFirst ? skipped * GAP_SCORE : -Infinity;
    for (let gap = 0; gap <= LARGEST_GAP; gap++) {
      const chain = chains.get(number - 1 - gap);
      if (!chain || chain.start.line >= line || chain.score + gap * GAP_SCORE <= score) continue;
      before = chain;
      score = chain.score + gap * GAP_SCORE;
    }
    const chain = { start, before, score: score + own };
    if (chain.score > (chains.get(number)?.score ?? 0)) chains.set(number, chain);
    if (chain.score > (best?.score ?? 0) && (before || !isLone)) best = chain;
  }
  const starts: NoteStart[] = [];
  for (let chain = best; chain; chain = chain.before) starts.push(chain.start);
  return starts.reverse();
}
