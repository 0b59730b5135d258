/** What the made-up sources saw of how a harvester keeps to their limits. */
import type { Logged } from "./serve.ts";

const most = (log: readonly Logged[], isWith: (one: Logged, other: Logged) => boolean): number =>
  Math.max(0, ...log.map((one) => log.filter((other) => isWith(one, other)).length));

/** How many requests were under way at once, at most. */
export const mostAtOnce = (log: readonly Logged[]): number =>
  most(log, (one, other) => other.start <= one.start && other.end > one.start);

/** How many requests came within a time, at most. */
export const mostWithin = (log: readonly Logged[], ms: number): number =>
  most(log, (one, other) => other.start >= one.start && other.start < one.start + ms);
