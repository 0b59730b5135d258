/** The frame that the text of a document is set in: size of its letters, distance of its lines, columns. */
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
    const column = { left: Math.min(...lines.map((line) => line.x)), right: upper(lines.map((line) => line.right)) };
    if (columns.length > 0 && (lines.length < MIN_LINES || weight < MIN_SHARE * candidates[0]!.weight)) break;
    const isFree = columns.every(
      (other) => column.left > other.right + 0.5 * size || column.right < other.left - 0.5 * size,
    );
    if (isFree) columns.push(column);
  }
  return columns.length > 0 ? columns.sort((a, b) => a.left - b.left) : [{ left: 0, right: Infinity }];
}

/** The largest value but for the two in a hundred that stick out. */
function upper(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(0.98 * sorted.length))]!;
}
