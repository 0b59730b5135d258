/** How likely each theme is → the themes that a question gets, in the order in which they are shown. */
import type { CompiledThemas } from "./compile.ts";

export interface Thresholds {
  /** From how likely a theme is given. */
  finer: number;
  official: number;
  /** From how likely an official theme is given above a finer one that is. */
  above: number;
  /** From how likely the likeliest is given where no other is. */
  only: number;
}

/**
 * A finer theme brings the official one that it falls under. The finest come first, the likeliest of them at the top;
 * an official theme above one that is given comes last. Of equally likely ones the first by label comes first.
 */
export function chooseThemas(
  { officieel }: CompiledThemas,
  likely: ReadonlyMap<number, number>,
  thresholds: Thresholds,
): number[] {
  const byLikely = [...likely].sort(([a, isA], [b, isB]) => isB - isA || a - b);
  const given = byLikely.filter(([thema, is]) => is >= thresholds[officieel[thema] === thema ? "official" : "finer"]);
  const [best] = byLikely;
  if (given.length === 0 && best && best[1] >= thresholds.only) given.push(best);
  const above = new Set(
    given.map(([thema]) => officieel[thema]!).filter((thema) => thema !== -1 && likely.get(thema)! >= thresholds.above),
  );
  for (const [thema] of given)
    if (officieel[thema] === thema && !hasFiner(officieel, given, thema)) above.delete(thema);
  const finest = given.map(([thema]) => thema).filter((thema) => !above.has(thema));
  return [...finest, ...[...above].sort((a, b) => (likely.get(b) ?? 0) - (likely.get(a) ?? 0) || a - b)];
}

const hasFiner = (officieel: readonly number[], given: readonly [number, number][], official: number): boolean =>
  given.some(([thema]) => thema !== official && officieel[thema] === official);
