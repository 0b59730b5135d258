/** Where the names of horizontal lines stand in a drawing: where they lie over as little of its data as can be. */
import { FONT_SIZE, LETTER } from "./size.ts";

/** A place in the drawing in pixels, from its left and top. */
export type Point = readonly [x: number, y: number];

export interface NamedLine {
  naam: string;
  y: number;
}

/** Where a name begins, and how far its middle stands from its line. */
export interface Spot {
  x: number;
  dy: number;
}

/** From a line to the middle of its name, above it or below. */
const ASIDE = 9;
/** How far apart the places are that are tried. */
const STEP = 8;
/** The data between two moments are looked at so often. */
const SAMPLE = 4;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** For each name its place: at the right end and above its line, unless the data or what else is drawn stand there. */
export function placeNames(lines: readonly NamedLine[], data: readonly (readonly Point[])[], width: number): Spot[] {
  const samples = data.flatMap(sampled);
  const placed: Box[] = [];
  return lines.map(({ naam, y }) => {
    const wide = naam.length * LETTER;
    const spots = Array.from({ length: Math.floor(Math.max(0, width - wide) / STEP) + 1 }, (_, i) =>
      [-ASIDE, ASIDE].map((dy) => ({ x: Math.max(0, width - wide - i * STEP), dy })),
    ).flat();
    const boxOf = ({ x, dy }: Spot): Box => {
      const middle = y + dy;
      return { left: x, right: x + wide, top: middle - FONT_SIZE / 2, bottom: middle + FONT_SIZE / 2 };
    };
    const covered = (spot: Spot): number => {
      const box = boxOf(spot);
      const crossed = lines.filter((other) => other.y > box.top && other.y < box.bottom).length;
      const met = placed.filter((other) => overlap(box, other)).length;
      return samples.filter((point) => isIn(point, box)).length + (samples.length + 1) * (crossed + met);
    };
    const best = spots.reduce((a, b) => (covered(b) < covered(a) ? b : a));
    placed.push(boxOf(best));
    return best;
  });
}

/** Points so close on a line that it passes no name unseen. */
function sampled(points: readonly Point[]): Point[] {
  return points.flatMap(([x, y], i) => {
    const [nextX, nextY] = points[i + 1] ?? [x, y];
    const steps = Math.max(1, Math.ceil(Math.hypot(nextX - x, nextY - y) / SAMPLE));
    return Array.from({ length: steps }, (_, step): Point => [
      x + ((nextX - x) * step) / steps,
      y + ((nextY - y) * step) / steps,
    ]);
  });
}

/** As wide as the mark of a value. */
const AROUND = 4;

const isIn = ([x, y]: Point, { left, right, top, bottom }: Box): boolean =>
  x > left - AROUND && x < right + AROUND && y > top - AROUND && y < bottom + AROUND;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
