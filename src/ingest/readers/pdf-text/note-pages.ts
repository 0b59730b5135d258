/**
 * Where the pages end of a text that shows no feet and no signs for a new page, as pypdf gives a letter: behind the notes
 * at their feet. These count up through the text, each with its mark above it on its page.
 */
import { mayBeKop, parseKop } from "../../wording/koppen.ts";
import { wrappedLines } from "../tika-text/hard-wrap.ts";
import { opensNote } from "./note-starts.ts";

/** A note takes no more lines. */
const LONGEST_NOTE = 8;
/** A page holds no more. */
const LONGEST_PAGE = 100;
/** A cheap look before a dear one. */
const MAY_HOLD_NOTES = /^1 [^\n]*\p{L}/mu;
const ENDS_NOTE = /[.)\]»”]$/;
const ENDS_IN_ABBREVIATION = /(?:^|[\s(])(?:nrs?|jl|blz|p|artt?|d\.d|ca|bijv)\.$/i;
const ENDS_IN_ADDRESS = /(?:https?:|www\.)\S*[^\s-]$/;
const OPENS_ADDRESS = /^\(?(?:https?:|www\.)/;

/**
 * The indices of the lines that end a page; none where the text was not broken at a width, or where notes stand at its
 * end only.
 */
export function endsOfPages(text: string): Set<number> {
  const ends = new Set<number>();
  if (!MAY_HOLD_NOTES.test(text)) return ends;
  const raw = text.split("\n");
  const lines = raw.map((line) => line.trim());
  let next = 1;
  let start = 0;
  for (let i = 0; i < lines.length; i++) {
    if (!isNote(lines, start, i, next)) continue;
    let line = i;
    for (next++; ; next++) {
      line = endOfNote(lines, line, next);
      if (line + 1 >= lines.length || !isNote(lines, start, line + 1, next, i)) break;
      line++;
    }
    ends.add(line);
    start = line + 1;
    i = line;
  }
  const isInMidst = lines.slice(Math.min(...ends) + 1).some((line) => parseKop(line) !== null);
  return isInMidst && wrappedLines(raw).size > 0 ? ends : new Set();
}

/** Whether a line begins the note with a number whose mark stands above it, from a line on. */
function isNote(lines: readonly string[], start: number, at: number, number: number, until = at): boolean {
  const line = lines[at]!;
  if (!line.startsWith(`${String(number)} `)) return false;
  const rest = line.slice(String(number).length + 1);
  const opens = opensNote(rest) || (/^\d/.test(rest) && /\p{L}/u.test(rest) && !/^\d{3}\s/.test(rest));
  const mark = new RegExp(String.raw`(?<=\p{Ll}\p{Ll}|[^\d\s][.,;:?!»”’)])${String(number)}(?![\d%°]|[.,]\d)`, "u");
  return opens && lines.slice(Math.max(start, until - LONGEST_PAGE), until).some((above) => mark.test(above));
}

/** The last line of a note: where it ends as notes do, or where what stands below does not go on with it. */
function endOfNote(lines: readonly string[], start: number, next: number): number {
  for (let i = start; i < start + LONGEST_NOTE; i++) {
    const [line, below] = [lines[i]!, lines[i + 1] ?? ""];
    if (below === "" || below.startsWith(`${String(next)} `)) return i;
    if (OPENS_ADDRESS.test(below)) continue;
    const isEnded = ENDS_NOTE.test(line) && !ENDS_IN_ABBREVIATION.test(line.slice(-12));
    const isOther = /^\p{Lu}/u.test(below) || (mayBeKop(below) && parseKop(below)?.vorm === "woord");
    if (isEnded || isOther || (ENDS_IN_ADDRESS.test(line) && below.includes(" "))) return i;
  }
  return start + LONGEST_NOTE - 1;
}
