/** The frame that the text of a document is set in: size of its letters, distance of its lines, columns. */
import { isGenummerdeKop } from "../../wording/koppen.ts";
import { textOfLine, type Line } from "./baselines.ts";

export interface Column {
  left: number;
  right: number;
}

export interface Frame {
  /** Size of the letters of the running text. */
  size: number;
  /** From one baseline to the next within a paragraph. */
  leading: number;
  /** From left to right; at least one. */
  columns: Column[];
}

/** A column of running text beside the first has at least this many lines and this share of its weight. */
const MIN_LINES = 12;
const MIN_SHARE = 0.3;
/** As few lines are a column where one is a heading. */
const MIN_LINES_WITH_HEADING = 5;
/** Of the lines that begin where the first column does, this share ends before the next. */
const MIN_SHARE_BESIDE = 0.7;

export function frameOf(lines: readonly Line[]): Frame {
  const size = heaviest(lines.map((line) => [round(line.size, 0.1), weightOf(line)])) ?? 10;
  const body = lines.filter((line) => isNear(line.size, size));
  return { size, leading: leadingOf(body) ?? 1.2 * size, columns: columnsOf(body, size) };
}

export const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 0.06 * b;

const weightOf = (line: Line) => textOfLine(line).length;
const round = (value: number, step: number) => Math.round(value / step) * step;

function heaviest(entries: readonly (readonly [number, number])[]): number | undefined {
  const weights = new Map<number, number>();
  for (const [key, weight] of entries) weights.set(key, (weights.get(key) ?? 0) + weight);
  let best: number | undefined;
  for (const [key, weight] of weights) if (best === undefined || weight > weights.get(best)!) best = key;
  return best;
}

function leadingOf(body: readonly Line[]): number | undefined {
  const steps = body.flatMap((line, i): [number, number][] => {
    const before = body[i - 1];
    const step = before?.page === line.page ? line.y - before.y : 0;
    return step > 0.9 * line.size && step < 2.5 * line.size ? [[round(step, 0.5), 1]] : [];
  });
  return heaviest(steps);
}

function columnsOf(body: readonly Line[], size: number): Column[] {
  const groups = Map.groupBy(body, (line) => round(line.x, 3));
  const candidates = [...groups.values()]
    .map((lines) => ({ lines, weight: lines.reduce((sum, line) => sum + weightOf(line), 0) }))
    .sort((a, b) => b.weight - a.weight);
  const columns: Column[] = [];
  for (const { lines, weight } of candidates) {
    if (columns.length > 0 && (lines.length < MIN_LINES_WITH_HEADING || weight < MIN_SHARE * candidates[0]!.weight))
      break;
    if (columns.length > 0 && lines.length < MIN_LINES && !lines.some(isHeading)) continue;
    const column = { left: Math.min(...lines.map((line) => line.x)), right: upper(lines.map((line) => line.right)) };
    const others = columns.map((other) => ({ ...other, right: rightBefore(column, other, candidates[0]!.lines) }));
    const isFree = others.every(
      (other) => column.left > other.right + 0.5 * size || column.right < other.left - 0.5 * size,
    );
    if (isFree) columns.splice(0, columns.length, ...others, column);
  }
  return columns.length > 0 ? columns.sort((a, b) => a.left - b.left) : [{ left: 0, right: Infinity }];
}

/** “Vraag 3”, “Antwoord 3” on a line of its own: no cell of a table, so that fewer lines show that there are columns. */
const isHeading = (line: Line): boolean => isGenummerdeKop(textOfLine(line));

/**
 * Where the first column ends beside another: a title above both is as wide as the two.
 *
 * @param lines of the first column
 */
function rightBefore(column: Column, first: Column, lines: readonly Line[]): number {
  if (column.left <= first.left || first.right < column.left) return first.right;
  const inside = lines.filter((line) => line.right < column.left);
  return inside.length >= MIN_SHARE_BESIDE * lines.length ? upper(inside.map((line) => line.right)) : first.right;
}

/** The largest value but for the two in a hundred that stick out. */
function upper(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(0.98 * sorted.length))]!;
}
