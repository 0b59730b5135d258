/**
 * The first note of a page that an extractor glued behind the last line of its text: “Kunt u een overzicht geven1NOS,
 * 3 mei”. The mark of the note stands in the text above it, and what follows to the foot of the page is of notes.
 */
import { MAANDEN } from "../../../domain/datum.ts";
import type { Headings } from "./headings.ts";
import { markPlaces, SURE_SCORE } from "./mark-places.ts";
import { beginsNote } from "./note-order.ts";
import { withoutFirst, type PrintedLine } from "./printed-lines.ts";

/** A line of print that holds the end of the text and the start of a note. */
export interface GluedNote {
  line: PrintedLine;
  text: PrintedLine;
  note: PrintedLine;
}

/** The notes of a page take no more lines. */
const MOST_LINES = 40;
/** A note takes no more lines than this, joined or not, before the next begins or the page ends. */
const LONGEST_NOTE = 4;
/** How much of a line tells what stands before a number and behind it. */
const LOOK = 60;

const MID_SENTENCE = /(?:\p{Ll}{2}\s?|\p{L}-|,\s?)$/u;
const ENDS_SENTENCE = /[.?!»”)]$/;
const IN_ADDRESS = /(?:https?:|www\.)\S*$/i;
const BEGINS_WITH_WORD = /^(?:\p{Lu}\p{Ll}|\p{Lu}{2,}|[«“])/u;
/** “20 november 2020, NOS.nl”, “7 van de 32 ondervraagden”: a date or another number begins the note. */
const BEGINS_WITH_NUMBER = new RegExp(
  String.raw`^(?:[1-9]\d?\s(?:${MAANDEN.join("|")})\s\d{4},|[1-9]\d{0,2}\svan\sde\s)`,
);

/**
 * @param lines of a page
 * @param from the line behind the last heading
 * @param number the note that the page may begin with
 */
export function gluedNote(
  lines: readonly PrintedLine[],
  from: number,
  number: number,
  headings: Headings,
): GluedNote | null {
  for (let i = lines.length - 1; i >= Math.max(from, lines.length - MOST_LINES); i--) {
    const line = lines[i]!;
    if (beginsNote(line.text, number)) return null;
    const seams = seamsOf(line.text, String(number));
    if (seams.length === 0 || !isAboveNotes(lines, i, number)) continue;
    const mark = markAbove(lines, i, number, headings);
    const seam = seams.findLast(({ asks }) => mark >= asks);
    if (!seam) continue;
    const text = { ...line, text: line.text.slice(0, seam.at).trimEnd() };
    return { line, text, note: withoutFirst(line, seam.at) };
  }
  return null;
}

interface Seam {
  at: number;
  /** How sure the mark of the note must be. */
  asks: number;
}

/** Where the number of a note may stand glued between the text and its own. */
function seamsOf(text: string, digits: string): Seam[] {
  const seams: Seam[] = [];
  for (let at = text.indexOf(digits, 1); at !== -1; at = text.indexOf(digits, at + 1)) {
    const before = text.slice(Math.max(0, at - LOOK), at);
    const behind = text.slice(at + digits.length, at + digits.length + LOOK);
    const isMidSentence = MID_SENTENCE.test(before);
    if ((!isMidSentence && !ENDS_SENTENCE.test(before)) || IN_ADDRESS.test(before)) continue;
    if (BEGINS_WITH_WORD.test(behind)) seams.push({ at, asks: isMidSentence ? 1 : SURE_SCORE });
    else if (isMidSentence && !/\s$/.test(before) && BEGINS_WITH_NUMBER.test(behind))
      seams.push({ at, asks: SURE_SCORE });
  }
  return seams;
}

/** Whether the next note begins right below a line, or the page ends there. */
function isAboveNotes(lines: readonly PrintedLine[], i: number, number: number): boolean {
  const below = lines.slice(i + 1, i + 1 + LONGEST_NOTE);
  const next = String(number + 1);
  return (
    i + LONGEST_NOTE >= lines.length ||
    below.some(({ text }) => text.startsWith(next) && /^[\s\p{Lu}«“\d]/u.test(text.slice(next.length)))
  );
}

function markAbove(lines: readonly PrintedLine[], i: number, number: number, headings: Headings): number {
  const places = markPlaces(lines.slice(0, i), new Set([number]), headings);
  return Math.max(0, ...places.map(({ score }) => score));
}
