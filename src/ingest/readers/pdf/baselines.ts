/** Letters with their place → lines: what stands on one baseline, small raised marks included. */
import { composeAccents } from "./accents.ts";
import type { Page, Run, Stretch } from "./page.ts";

/** A part of a line without a wide gap in it. */
export interface Line {
  page: number;
  pieces: Stretch[];
  x: number;
  right: number;
  y: number;
  /** Of most of its letters. */
  size: number;
}

/** A gap wider than this, relative to the size of the letters, separates columns and cells. */
export const WIDE_GAP = 1.5;
/** A gap wider than this is a space, though the file holds none. */
const WORD_GAP = 0.12;
/** Letters smaller than this, relative to their neighbours, may be raised or lowered. */
const SMALL = 0.88;

/** The lines of a page from top to bottom, those of one baseline from left to right. */
export function linesOf(page: Page): Line[] {
  const runs = withoutDoubles(page.runs);
  const rows = intoRows(runs);
  attachShifted(rows);
  return rows.flatMap((row) => splitAtGaps(row.pieces).map((pieces) => lineOf(page.number, pieces)));
}

/** Some programs print bold by printing twice, a hair apart. */
function withoutDoubles(runs: readonly Run[]): Run[] {
  const seen = new Map<string, Run[]>();
  return runs.filter((run) => {
    const near = 0.12 * run.size;
    const same = seen.get(run.text) ?? [];
    if (same.some((other) => Math.abs(other.x - run.x) < near && Math.abs(other.y - run.y) < near)) return false;
    // Only what was printed a moment ago can be the same letters: comparing with all would take too long.
    seen.set(run.text, [...same.slice(-3), run]);
    return true;
  });
}

interface Row {
  y: number;
  size: number;
  pieces: Stretch[];
}

function intoRows(runs: readonly Run[]): Row[] {
  const rows: Row[] = [];
  for (const run of [...runs].sort((a, b) => a.y - b.y)) {
    const last = rows.at(-1);
    const isSame = last !== undefined && run.y - last.y <= 0.12 * Math.min(run.size, last.size);
    const row = isSame ? last : { y: run.y, size: run.size, pieces: [] };
    if (!isSame) rows.push(row);
    row.pieces.push({ ...run, shift: null });
    row.size = Math.max(row.size, run.size);
  }
  return rows;
}

/** Moves raised and lowered pieces to the line that they touch. */
function attachShifted(rows: Row[]): void {
  for (const [i, row] of rows.entries()) {
    row.pieces = row.pieces.filter((piece) => {
      const target = nearest(rows, i, piece);
      if (!target) return true;
      target.row.pieces.push(...intoMarks({ ...piece, shift: target.shift }));
      return false;
    });
  }
}

/** “1, 2”, raised, are two marks. */
function intoMarks(piece: Stretch): Stretch[] {
  if (piece.shift !== "up" || !/^\d{1,3}(?:[\s,;]+\d{1,3})+$/.test(piece.text)) return [piece];
  return [...piece.text.matchAll(/\d+|[^\d\s]+/g)].map((match, i) => {
    const share = piece.width / piece.text.length;
    const spaced = i === 0 ? piece.spaced : /\s/.test(piece.text.charAt(match.index - 1));
    return { ...piece, text: match[0], x: piece.x + match.index * share, width: match[0].length * share, spaced };
  });
}

interface Target {
  row: Row;
  shift: "up" | "down";
}

function nearest(rows: readonly Row[], index: number, piece: Stretch): Target | null {
  let best: Target | null = null;
  let distance = Infinity;
  for (const step of [1, -1]) {
    for (let i = index + step; i >= 0 && i < rows.length; i += step) {
      const row = rows[i]!;
      if (Math.abs(row.y - piece.y) > MAX_REACH) break;
      for (const other of row.pieces) {
        if (piece.size > SMALL * other.size || other.shift) continue;
        const raised = (row.y - piece.y) / other.size;
        const isBeside = raised > 0 ? raised < 0.8 : raised > -0.45;
        const gap = Math.max(piece.x - (other.x + other.width), other.x - (piece.x + piece.width));
        // A mark follows a word; before one it is the number of a note's body.
        if (!isBeside || gap > 0.7 * other.size || gap < -0.5 * other.size || gap >= distance) continue;
        distance = gap;
        best = { row, shift: raised > 0 ? "up" : "down" };
      }
    }
  }
  return best;
}

/** No raised letter stands further from its line than this. */
const MAX_REACH = 30;

function splitAtGaps(pieces: readonly Stretch[]): Stretch[][] {
  const parts: Stretch[][] = [];
  let right = -Infinity;
  let size = 0;
  for (const piece of composeAccents([...pieces].sort((a, b) => a.x - b.x))) {
    if (piece.x - right > WIDE_GAP * Math.max(size, piece.shift ? 0 : piece.size)) parts.push([]);
    parts.at(-1)!.push(piece);
    right = Math.max(right, piece.x + piece.width);
    if (!piece.shift) size = piece.size;
  }
  return parts;
}

/** A line of pieces that stand together, from left to right. */
export function lineOf(page: number, pieces: Stretch[]): Line {
  const main = pieces.filter((piece) => !piece.shift);
  const weight = new Map<number, number>();
  for (const { size, text } of main.length > 0 ? main : pieces) weight.set(size, (weight.get(size) ?? 0) + text.length);
  const size = [...weight].reduce((best, entry) => (entry[1] > best[1] ? entry : best))[0];
  return {
    page,
    pieces,
    x: Math.min(...pieces.map((piece) => piece.x)),
    right: Math.max(...pieces.map((piece) => piece.x + piece.width)),
    y: (main.find((piece) => piece.size === size) ?? pieces[0]!).y,
    size,
  };
}

/** Parts of one baseline as one line again. */
export function joinLines(lines: readonly Line[]): Line {
  return lineOf(
    lines[0]!.page,
    lines.flatMap((line) => line.pieces),
  );
}

/** Whether there is white space between two pieces that follow each other. */
export function isApart(left: Stretch, right: Stretch): boolean {
  if (right.spaced) return true;
  const size = Math.min(left.size, right.size);
  return right.x - (left.x + left.width) > WORD_GAP * size || lostItsSpace(left, right);
}

/** No word changes to italics or bold half-way: typesetting lost the space there. */
function lostItsSpace(left: Stretch, right: Stretch): boolean {
  const isOtherStyle = left.bold !== right.bold || left.italic !== right.italic;
  return (
    isOtherStyle && !left.shift && !right.shift && /[\p{L}\d]{2}$/u.test(left.text) && /^[\p{L}\d]{2}/u.test(right.text)
  );
}

/** The letters of a line, marks of notes included. */
export function textOfLine(line: Pick<Line, "pieces">): string {
  return wordsOfLine(line, NO_MARKS);
}

const NO_MARKS: ReadonlyMap<Stretch, unknown> = new Map();

/** The letters of a line without these marks of notes. */
export function wordsOfLine(line: Pick<Line, "pieces">, marks: Pick<ReadonlyMap<Stretch, unknown>, "has">): string {
  let text = "";
  for (const [i, piece] of line.pieces.entries()) {
    const before = line.pieces[i - 1];
    if (before && isApart(before, piece)) text += " ";
    if (!marks.has(piece)) text += piece.text;
  }
  return text;
}

export const onOneBaseline = (a: Line, b: Line): boolean =>
  a.page === b.page && Math.abs(a.y - b.y) < 0.2 * Math.min(a.size, b.size);

export const isBold = (line: Line): boolean =>
  line.pieces.every((piece) => piece.bold || piece.shift !== null || !/\p{L}|\d/u.test(piece.text));
