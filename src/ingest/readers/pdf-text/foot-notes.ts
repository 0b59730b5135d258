/**
 * Footnotes in the middle of the text. Their bodies stand at the end of a page, each with its number
 * glued before it (“1NOS.nl, 8 oktober 2024”, “22023 Annual report”); their marks stand in the text of the
 * page. Numbers count up through the document, which is what tells them from other numbers.
 */
import { isHeading, type Headings } from "./headings.ts";
import { withoutFirst, type Mark, type PrintedLine } from "./printed-lines.ts";
import { markPlaces, SURE_SCORE, type MarkPlace } from "./mark-places.ts";
import { orderNotes } from "./note-order.ts";
import { chooseStarts, possibleStarts, type NoteStart } from "./note-starts.ts";
import { choosePlaces } from "./place-marks.ts";
import { linesOfNoteBefore } from "./run-on-notes.ts";

export interface Noot {
  number: string;
  lines: PrintedLine[];
}

export interface FoundNotes {
  noten: Noot[];
  marks: Map<PrintedLine, Mark[]>;
  noteLines: Set<PrintedLine>;
}

/** @param running the lines of the text without page furniture */
export function findNotes(running: readonly PrintedLine[], headings: Headings): FoundNotes {
  const found: FoundNotes = { noten: [], marks: new Map(), noteLines: new Set() };
  let next = 1;
  let last: Noot | null = null;
  let marked = new Map<number, number>();
  const pages = [...Map.groupBy(running, ({ page }) => page).values()];
  const take = (line: PrintedLine) => found.noteLines.add(line.whole ?? line);
  for (const [page, printed] of pages.entries()) {
    const lines = orderNotes(printed, endOfHeadings(printed, headings), next);
    const { starts, places } = notesOf(lines, next, headings, pages[page + 1] ?? [], marked);
    const end = starts[0]?.line ?? lines.length;
    const runOn = last ? linesOfNoteBefore(last.lines.at(-1)!.text, lines.slice(0, end), headings) : [];
    for (const line of runOn) {
      last!.lines.push(line);
      take(line);
    }
    last = null;
    for (const [i, { line: from, number, textFrom }] of starts.entries()) {
      const ofNote = lines.slice(from, starts[i + 1]?.line);
      ofNote.forEach(take);
      const [first, ...others] = ofNote;
      const isAlone = textFrom === first!.text.length;
      last = { number: String(number), lines: isAlone ? others : [withoutFirst(first!, textFrom), ...others] };
      found.noten.push(last);
    }
    for (const { line, marks } of places) {
      const ofLine = found.marks.get(lines[line]!);
      if (ofLine) ofLine.push(...marks);
      else found.marks.set(lines[line]!, [...marks]);
    }
    next = (starts.at(-1)?.number ?? next - 1) + 1;
    marked = new Map(places.flatMap((place) => range(place.first, place.last).map((number) => [number, place.score])));
  }
  return found;
}

/**
 * Where the notes of a page begin, behind its last heading, and where their marks stand: also those of the first notes
 * of the next page, which this one had no room for.
 *
 * @param marked the numbers that the page before has marks of and no notes, each with the score of its mark
 */
function notesOf(
  lines: readonly PrintedLine[],
  next: number,
  headings: Headings,
  following: readonly PrintedLine[],
  marked: ReadonlyMap<number, number>,
): { starts: NoteStart[]; places: MarkPlace[] } {
  const possible = possibleStarts(lines, endOfHeadings(lines, headings), next);
  const above = lines.slice(0, possible.at(-1)?.line);
  const places = markPlaces(above, new Set(possible.map(({ number }) => number)), headings);
  const surest = surestPlaces(places);
  const markAbove = (number: number, line: number) =>
    surest.get(number)?.findLast((place) => place.line < line)?.score ?? marked.get(number) ?? 0;
  const starts = chooseStarts(possible, next, lines.length, markAbove);
  const numbers = new Set(starts.map(({ number }) => number));
  const later = notesOfNextPage(following, (starts.at(-1)?.number ?? next - 1) + 1, headings);
  const all =
    later.size === 0 ? places : markPlaces(lines.slice(0, starts[0]?.line), new Set([...numbers, ...later]), headings);
  const isOfNotes = ({ line, first, last, score }: MarkPlace) =>
    line < (starts[0]?.line ?? lines.length) &&
    range(first, last).every((number) => numbers.has(number) || later.has(number)) &&
    (numbers.has(first) || score >= SURE_SCORE);
  return { starts, places: choosePlaces(all.filter(isOfNotes)) };
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** The line behind the last heading of a page. */
const endOfHeadings = (lines: readonly PrintedLine[], headings: Headings): number =>
  lines.findLastIndex((line) => isHeading(line, headings)) + 1;

/** The numbers, from the next to come, of the notes that a page may begin, and that have no mark on it. */
function notesOfNextPage(lines: readonly PrintedLine[], next: number, headings: Headings): Set<number> {
  const found = new Set<number>();
  const starts = possibleStarts(lines, endOfHeadings(lines, headings), next).filter(
    ({ opening }) => opening !== "digit",
  );
  for (const { number, line } of starts) {
    if (number !== next + found.size) continue;
    if (markPlaces(lines.slice(0, line), new Set([number]), headings).length > 0) break;
    found.add(number);
  }
  return found;
}

/** Where the mark of each number may stand: its first place, and each below that is surer than those above. */
function surestPlaces(places: readonly MarkPlace[]): Map<number, MarkPlace[]> {
  const surest = new Map<number, MarkPlace[]>();
  for (const place of places) {
    for (let number = place.first; number <= place.last; number++) {
      const above = surest.get(number);
      if (!above) surest.set(number, [place]);
      else if (place.score > above.at(-1)!.score) above.push(place);
    }
  }
  return surest;
}
