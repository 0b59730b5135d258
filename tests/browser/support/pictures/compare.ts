/**
 * Compares two pictures of a page as a layout: where things stand, not which letters. Pictures are cut in cells, of which
 * only is known whether something is drawn there, and how dark they are; words become lines, and lines a block. Rows of
 * cells are laid against each other as two versions of a text are, for a paragraph may take a line more. What counts is
 * what differs over some width and height: what moved to another column, is gone, new, or has another colour.
 */

/** A picture in grey: a byte for each dot, row by row, 0 for black. */
export interface Picture {
  width: number;
  height: number;
  dots: Uint8Array;
}

export interface Difference {
  /** 0 for the same; 1 where nothing is as it was. Of the part of the page that differs most. */
  share: number;
  /** Where that part begins, in dots from the left and from the top of the new picture. */
  x: number;
  y: number;
}

/** Dots on a side of a cell. */
const CELL = 4;
/** In a cell with more contrast than this, in greys, something is drawn. */
const DRAWN = 24;
/** Cells between two words, and between two lines. */
const [WORD_GAP, LINE_GAP] = [3, 1] as const;
/** Two cells that differ more, in greys, have another colour, whatever font stands there. */
const OTHER_COLOUR = 90;
/** What a row costs that only one of both has, such as that of a line more. */
const ROW_MORE = 0.12;
/** Cells on a side of what is judged together. */
const PART = 16;
export const PART_DOTS = PART * CELL;
/** A part that differs more is broken. A line more in a paragraph makes 0.08, a column that moved 0.2 and more. */
export const TOLERANCE = 0.1;

/** How different a picture is from the one that was accepted. Of another width, it is another picture. */
export function differenceBetween(accepted: Picture, now: Picture): Difference {
  if (accepted.width !== now.width) return { share: 1, x: 0, y: 0 };
  if (Buffer.compare(accepted.dots, now.dots) === 0) return { share: 0, x: 0, y: 0 };
  const steps = alignedRows(rowsOf(accepted), rowsOf(now));
  const across = Math.ceil(now.width / CELL);
  const [wide, high] = [Math.min(PART, across), Math.min(PART, steps.length)];
  const sums = sumsOf(steps, across);
  let worst: Difference = { share: 0, x: 0, y: 0 };
  for (let y = 0; y + high <= steps.length; y++) {
    for (let x = 0; x + wide <= across; x++) {
      const sum = sums[y + high]![x + wide]! - sums[y]![x + wide]! - sums[y + high]![x]! + sums[y]![x]!;
      const share = sum / (wide * high);
      if (share > worst.share) worst = { share, x: x * CELL, y: steps[y]!.row * CELL };
    }
  }
  return worst;
}

/** A row of cells: whether something is drawn in each, and how dark it is. */
interface Row {
  drawn: boolean[];
  dark: number[];
}

function rowsOf(picture: Picture): Row[] {
  const across = Math.ceil(picture.width / CELL);
  const rows = Array.from({ length: Math.ceil(picture.height / CELL) }, (_, y): Row => {
    const cells = Array.from({ length: across }, (_, x) => cellOf(picture, x * CELL, y * CELL));
    return {
      drawn: closed(
        cells.map(({ drawn }) => drawn),
        WORD_GAP,
      ),
      dark: cells.map(({ dark }) => dark),
    };
  });
  for (let x = 0; x < across; x++) {
    const column = closed(
      rows.map(({ drawn }) => drawn[x]!),
      LINE_GAP,
    );
    for (const [y, row] of rows.entries()) row.drawn[x] = column[y]!;
  }
  return rows;
}

function cellOf({ width, height, dots }: Picture, left: number, top: number): { drawn: boolean; dark: number } {
  const [right, bottom] = [Math.min(left + CELL, width), Math.min(top + CELL, height)];
  let [sum, least, most] = [0, 255, 0];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const dot = dots[y * width + x]!;
      sum += dot;
      least = Math.min(least, dot);
      most = Math.max(most, dot);
    }
  }
  return { drawn: most - least > DRAWN, dark: sum / ((right - left) * (bottom - top)) };
}

/** With gaps of at most so many cells filled: words become lines, and lines a block. */
function closed(cells: readonly boolean[], gap: number): boolean[] {
  const filled = [...cells];
  let last = -1;
  for (const [i, drawn] of cells.entries()) {
    if (!drawn) continue;
    if (last >= 0 && i - last - 1 <= gap) filled.fill(true, last, i);
    last = i;
  }
  return filled;
}

const cellCost = (a: Row, b: Row, x: number): number =>
  Number(a.drawn[x] !== b.drawn[x] || Math.abs(a.dark[x]! - b.dark[x]!) > OTHER_COLOUR);

/** From 0 to 1. */
function rowCost(a: Row, b: Row): number {
  let sum = 0;
  for (let x = 0; x < a.dark.length; x++) sum += cellCost(a, b, x);
  return sum / a.dark.length;
}

/** A row of the new picture, with what each of its cells costs. */
interface Step {
  row: number;
  costs: number[];
}

const [BOTH, OLD_ONLY, NEW_ONLY] = [0, 1, 2] as const;

/**
 * The cheapest way to lay the rows of one picture beside those of the other, from top to bottom. A row that only one of
 * them has lies beside the row before it, and costs something for that.
 */
function alignedRows(a: readonly Row[], b: readonly Row[]): Step[] {
  const ways = a.map(() => new Uint8Array(b.length));
  let above = new Float64Array(b.length);
  for (const [i, old] of a.entries()) {
    const here = new Float64Array(b.length);
    for (const [j, now] of b.entries()) {
      const cost = rowCost(old, now);
      const costs = [
        i > 0 && j > 0 ? above[j - 1]! + cost : i + j > 0 ? Infinity : cost,
        i > 0 ? above[j]! + ROW_MORE + cost : Infinity,
        j > 0 ? here[j - 1]! + ROW_MORE + cost : Infinity,
      ];
      here[j] = Math.min(...costs);
      ways[i]![j] = costs.indexOf(here[j]!);
    }
    above = here;
  }
  const steps: Step[] = [];
  for (let [i, j] = [a.length - 1, b.length - 1]; i >= 0 && j >= 0;) {
    const [way, old, now] = [ways[i]![j]!, a[i]!, b[j]!];
    const more = way === BOTH ? 0 : ROW_MORE;
    steps.push({ row: j, costs: old.dark.map((_, x) => Math.min(more + cellCost(old, now, x), 1)) });
    if (way !== NEW_ONLY) i--;
    if (way !== OLD_ONLY) j--;
  }
  return steps.reverse();
}

/** For each place the sum of all costs above and before it. */
function sumsOf(steps: readonly Step[], across: number): Float64Array[] {
  const sums = [new Float64Array(across + 1)];
  for (const { costs } of steps) {
    const above = sums.at(-1)!;
    const here = new Float64Array(across + 1);
    let row = 0;
    for (let x = 0; x < across; x++) {
      row += costs[x]!;
      here[x + 1] = above[x + 1]! + row;
    }
    sums.push(here);
  }
  return sums;
}
