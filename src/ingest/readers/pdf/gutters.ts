/** Narrow columns stand so near each other that full lines of two of them look like one: they are cut where a column begins. */
import { lineOf, type Line } from "./baselines.ts";

/** At least this many lines begin where a column does. */
const MIN_LINES = 12;
/** Between two columns there is at least this, relative to the size of the letters: more than between two words. */
const MIN_GAP = 0.7;
/** What stands before it fills a column: it is no number, letter or label of a list, whose text begins there too. */
const MIN_WIDTH = 10;
/** Lines of a column begin at the same place, but for this. */
const NEAR = 1;

/** @param linesByPage the lines of each page, apart wherever the gap in them is wide */
export function cutAtGutters(linesByPage: readonly Line[][]): Line[][] {
  const starts = startsOf(linesByPage.flat());
  return starts.length < 2 ? [...linesByPage] : linesByPage.map((lines) => lines.flatMap((line) => cut(line, starts)));
}

/** Where many lines begin. */
function startsOf(lines: readonly Line[]): number[] {
  const groups = Map.groupBy(lines, ({ x }) => Math.round(x));
  return [...groups].flatMap(([x, own]) => (own.length >= MIN_LINES ? [x] : []));
}

function cut(line: Line, starts: readonly number[]): Line[] {
  const parts: Line["pieces"][] = [[]];
  let left = line.x;
  let right = line.x;
  for (const piece of line.pieces) {
    const isFull = right - left > MIN_WIDTH * line.size && piece.x - right > MIN_GAP * line.size;
    if (isFull && starts.some((start) => Math.abs(start - piece.x) <= NEAR)) {
      parts.push([]);
      left = piece.x;
    }
    parts.at(-1)!.push(piece);
    right = Math.max(right, piece.x + piece.width);
  }
  return parts.length === 1 ? [line] : parts.map((pieces) => lineOf(line.page, pieces));
}
