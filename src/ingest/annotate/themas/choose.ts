/** How likely each theme is → the themes that a question gets, in the order in which they are shown. */
import type { CompiledThemas } from "./compile.ts";

export interface Thresholds {
  /** From how likely a theme is given. */
  finer: number;
  official: number;
  /** From how likely a theme is given that is broader than one that is given. */
  above: number;
  /** From how likely the likeliest is given where no other is. */
  only: number;
}

/**
 * A theme that is broader than one that is given asks less to be given too. The finest come first, the likeliest of them at
 * the top; what is broader than another comes behind them. Of equally likely ones the first by label comes first.
 */
export function chooseThemas(
  { officieel, broader }: CompiledThemas,
  likely: ReadonlyMap<number, number>,
  thresholds: Thresholds,
): number[] {
  const byLikely = [...likely].sort(([a, isA], [b, isB]) => isB - isA || a - b);
  const least = (thema: number): number => thresholds[officieel[thema] === thema ? "official" : "finer"];
  const given = byLikely.filter(([thema, is]) => is >= least(thema));
  const [best] = byLikely;
  if (given.length === 0 && best && best[1] >= thresholds.only) given.push(best);
  const above = new Set(given.flatMap(([thema]) => broader[thema]!));
  const finest = given.filter(([thema]) => !above.has(thema));
  const broad = byLikely.filter(([thema, is]) => above.has(thema) && is >= Math.min(thresholds.above, least(thema)));
  return [...finest, ...broad].map(([thema]) => thema);
}
