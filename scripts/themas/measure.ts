/** How well themes fit what readers say, counted as in `docs/themas.md`. */
import type { Judged } from "./truth.ts";

export interface Measured {
  recall: number;
  precision: number;
  /** Questions with every theme that they must have and no wrong one. */
  whole: number;
  /** Questions without any theme, of those that must have one. */
  none: number;
  /** Questions whose first theme is one that they must have. */
  first: number;
}

/** In percents. @param given the slugs of the themes of each judged question, the first first */
export function measure(judged: readonly Judged[], given: readonly (readonly string[])[]): Measured {
  const count = { must: 0, found: 0, given: 0, right: 0, whole: 0, asked: 0, none: 0, first: 0 };
  for (const [i, { moet, right, isJudged }] of judged.entries()) {
    const own = given[i]!;
    const counted = own.filter(isJudged);
    const found = moet.filter((slug) => own.includes(slug)).length;
    const fitting = counted.filter((slug) => right.has(slug)).length;
    count.must += moet.length;
    count.found += found;
    count.given += counted.length;
    count.right += fitting;
    if (found === moet.length && fitting === counted.length) count.whole++;
    if (moet.length === 0) continue;
    count.asked++;
    if (own.length === 0) count.none++;
    if (moet.includes(own[0]!)) count.first++;
  }
  return {
    recall: percent(count.found, count.must),
    precision: percent(count.right, count.given),
    whole: percent(count.whole, judged.length),
    none: percent(count.none, count.asked),
    first: percent(count.first, count.asked),
  };
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

export const MEASURED_HEAD = `${"".padEnd(34)}${["recall", "precision", "whole", "none", "first"].map((name) => name.padStart(10)).join("")}`;

export const measuredRow = (name: string, { recall, precision, whole, none, first }: Measured): string =>
  `${name.padEnd(34)}${[recall, precision, whole, none, first].map((value) => value.toFixed(1).padStart(10)).join("")}`;
