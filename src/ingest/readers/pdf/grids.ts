/** Tables whose cells are ruled: what the lines that are drawn on a page part from each other. */
import type { Rule } from "./pen.ts";

/** Lines nearer to each other than this are one, or touch; in points. */
const NEAR = 3;
/** Pages with more lines are drawings. */
const MOST_RULES = 1500;
const MOST_CELLS = 3000;

export interface Cell {
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** In which row and column it begins. */
  row: number;
  column: number;
}

export interface Grid {
  top: number;
  rows: number;
  columns: number;
  cells: Cell[];
}

/** A line along one direction: where it stands, and from where to where it runs. */
interface Bar {
  at: number;
  from: number;
  to: number;
}

/** The tables that rules make on a page: at least two columns, and lines above and below. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  if (rules.length < 4 || rules.length > MOST_RULES) return [];
  const upright = joinBars(rules.flatMap((rule) => (rule.isUpright ? [rule] : [])));
  const level = joinBars(rules.flatMap((rule) => (rule.isUpright ? [] : [rule])));
  return touching(upright, level).flatMap((group) => gridOf(group.upright, group.level) ?? []);
}

/** Pieces of one line, as borders of cells are drawn, as one. */
function joinBars(bars: readonly Bar[]): Bar[] {
  const joined: Bar[] = [];
  const sorted = [...bars].sort((a, b) => a.at - b.at || a.from - b.from);
  let start = 0;
  for (let i = 1; i <= sorted.length; i++) {
    if (i < sorted.length && sorted[i]!.at - sorted[i - 1]!.at <= NEAR / 2) continue;
    const group = sorted.slice(start, i).sort((a, b) => a.from - b.from);
    const first = joined.length;
    for (const bar of group) {
      const last = joined.length > first ? joined.at(-1)! : null;
      if (last && bar.from <= last.to + NEAR) last.to = Math.max(last.to, bar.to);
      else joined.push({ at: bar.at, from: bar.from, to: bar.to });
    }
    start = i;
  }
  return joined;
}

interface Group {
  upright: Bar[];
  level: Bar[];
}

/** Lines that touch, directly or by others. */
function touching(upright: readonly Bar[], level: readonly Bar[]): Group[] {
  const groups: Group[] = [];
  const free = new Set(level);
  const left = new Set(upright);
  for (const seed of upright) {
    if (!left.delete(seed)) continue;
    const group: Group = { upright: [seed], level: [] };
    for (let i = 0, j = 0; i < group.upright.length || j < group.level.length;) {
      if (i < group.upright.length) {
        const bar = group.upright[i++]!;
        for (const other of free) if (meets(bar, other) && free.delete(other)) group.level.push(other);
      } else {
        const bar = group.level[j++]!;
        for (const other of left) if (meets(other, bar) && left.delete(other)) group.upright.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}

const meets = (upright: Bar, level: Bar): boolean =>
  level.at >= upright.from - NEAR &&
  level.at <= upright.to + NEAR &&
  upright.at >= level.from - NEAR &&
  upright.at <= level.to + NEAR;

function gridOf(upright: readonly Bar[], level: readonly Bar[]): Grid | null {
  const [xs, ys] = [placesOf(upright), placesOf(level)];
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 1 || columns * rows > MOST_CELLS) return null;
  const cells: Cell[] = [];
  const taken = new Set<number>();
  const isParted = (bars: readonly Bar[], at: number, middle: number) =>
    bars.some((bar) => Math.abs(bar.at - at) <= NEAR && bar.from - NEAR <= middle && bar.to + NEAR >= middle);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue;
      const middle = [(xs[column]! + xs[column + 1]!) / 2, (ys[row]! + ys[row + 1]!) / 2] as const;
      let [right, bottom] = [column + 1, row + 1];
      while (right < columns && !isParted(upright, xs[right]!, middle[1])) right++;
      while (bottom < rows && !isParted(level, ys[bottom]!, middle[0])) bottom++;
      for (let y = row; y < bottom; y++) for (let x = column; x < right; x++) taken.add(y * columns + x);
      cells.push({ left: xs[column]!, right: xs[right]!, top: ys[row]!, bottom: ys[bottom]!, row, column });
    }
  }
  return { top: ys[0]!, rows, columns, cells };
}

/** Where lines stand, each place once. */
function placesOf(bars: readonly Bar[]): number[] {
  const places: number[] = [];
  for (const { at } of [...bars].sort((a, b) => a.at - b.at)) {
    if (places.length === 0 || at - places.at(-1)! > NEAR) places.push(at);
  }
  return places;
}
