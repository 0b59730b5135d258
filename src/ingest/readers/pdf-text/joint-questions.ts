/**
 * Questions that are printed under one heading, “Vraag 2 t/m 4”: each is a paragraph of its own. Where an extractor
 * lost the ends of their lines (“aangewezen?Klopt het …”), or kept them, there must be as many behind a question mark
 * as questions less one.
 */
import type { Headings } from "./headings.ts";
import { withoutAnyMark, type Marks } from "./marked-text.ts";
import type { PrintedLine } from "./printed-lines.ts";
import type { LineWidth } from "./line-width.ts";

interface Place {
  line: PrintedLine;
  at: number;
  /** Whether the line before it certainly ended there: a longer word would have fitted. */
  isSure: boolean;
}

/** What asks on in the paragraph of the question before it. */
const ASKS_ON =
  /^(?:zo (?:ja|nee|niet)|(?:indien|als) (?:ja|nee|niet|wel|zo)|graag|gaarne|waarom (?:wel|niet)|in dat geval|(?:kunt|wilt) u (?:dit|dat|uw antwoord|het antwoord|uw standpunt) (?:\p{Ll}+ )?(?:toelichten|uitleggen|onderbouwen))(?!\p{L})/iu;
const BEGINS_SENTENCE = /^[\p{Lu}«“‘"]/u;
const ENDS_QUESTION = /\?[»”’"')\]]*$/;

/** The offsets at which the questions begin that stand behind the first under a heading. */
export function jointStarts(
  lines: readonly PrintedLine[],
  marks: Marks,
  { woord }: Headings,
  width: LineWidth,
): Map<PrintedLine, number[]> {
  const starts = new Map<PrintedLine, number[]>();
  for (const [i, line] of lines.entries()) {
    const kop = woord.get(line);
    if (kop?.soort !== "vraag" || kop.nummers.length < 2) continue;
    const end = lines.findIndex((other, at) => at > i && woord.has(other));
    const places = placesBehindQuestions(lines.slice(i + 1, end === -1 ? undefined : end), marks, width);
    const wanted = kop.nummers.length - 1;
    const sure = places.filter(({ isSure }) => isSure);
    const chosen = places.length === wanted ? places : sure.length === wanted ? sure : [];
    for (const { line: at, at: offset } of chosen) starts.set(at, [...(starts.get(at) ?? []), offset]);
  }
  return starts;
}

/** Where a sentence begins behind a question mark and the end of a line, kept or lost. */
function placesBehindQuestions(lines: readonly PrintedLine[], marks: Marks, width: LineWidth): Place[] {
  const places: Place[] = [];
  let above: PrintedLine | null = null;
  for (const line of lines) {
    const { text } = line;
    if (above && ENDS_QUESTION.test(withoutAnyMark(above, marks).trimEnd()) && mayBegin(text)) {
      places.push({ line, at: 0, isSure: width.isShort(above, line) });
    }
    for (const { 0: sign, index } of text.matchAll(/\?[»”’"')\]]*/g)) {
      const at = behindMarks(line, index + sign.length, marks);
      if (at < text.length && mayBegin(text.slice(at, at + 60))) places.push({ line, at, isSure: false });
    }
    // A line that is a mark and nothing else ends the line above it.
    if (/\S/.test(withoutAnyMark(line, marks))) above = line;
  }
  return places;
}

const mayBegin = (text: string): boolean => BEGINS_SENTENCE.test(text) && !ASKS_ON.test(text);

/** The offset behind the marks that stand at an offset of a line. */
function behindMarks(line: PrintedLine, at: number, marks: Marks): number {
  let end = at;
  for (const { from, to } of marks.get(line) ?? []) {
    if (from >= end && /^[,\s]{0,2}$/.test(line.text.slice(end, from))) end = to;
  }
  return end;
}
