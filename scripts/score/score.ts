/** Holds readings against what is right, and against how they were before. */
import { z } from "zod";
import { featuresOf, KINDS, type Feature, type Kind, type Reading } from "./features.ts";

const Features = z.array(z.strictObject({ kind: z.enum(KINDS), what: z.string() }));

/** What of one document is right, what is missed, and what is there that should not be. */
export const DocumentScore = z.strictObject({ right: Features, missed: Features, extra: Features });
export type DocumentScore = z.infer<typeof DocumentScore>;

/** By the name of the source. */
export const Score = z.record(z.string(), DocumentScore);
export type Score = z.infer<typeof Score>;

/** @param have `null` where the document was not read: all is missed */
export function scoreOf(want: Reading, have: Reading | null): DocumentScore {
  const [wanted, had] = [featuresOf(want), have ? featuresOf(have) : []];
  const missed = without(wanted, had);
  return { right: without(wanted, missed), missed, extra: without(had, wanted) };
}

/** How many are right of all that are wanted or there, for each kind that a score speaks of. */
export function totalsOf(scores: readonly DocumentScore[]): { kind: Kind; right: number; total: number }[] {
  return KINDS.map((kind) => {
    const count = (features: (score: DocumentScore) => Feature[]) =>
      scores.reduce((sum, score) => sum + features(score).filter((feature) => feature.kind === kind).length, 0);
    const right = count((score) => score.right);
    return { kind, right, total: right + count((score) => score.missed) + count((score) => score.extra) };
  }).filter(({ total }) => total > 0);
}

/** What was wrong before and is not now, and the reverse. */
export function changesOf(before: DocumentScore, now: DocumentScore): { gained: Feature[]; lost: Feature[] } {
  return {
    gained: [...without(now.right, before.right), ...without(before.extra, now.extra)],
    lost: [...without(before.right, now.right), ...without(now.extra, before.extra)],
  };
}

/** The first features that are not, or fewer times, among the second. */
function without(features: readonly Feature[], others: readonly Feature[]): Feature[] {
  const key = ({ kind, what }: Feature) => `${kind} ${what}`;
  const left = new Map<string, number>();
  for (const other of others) left.set(key(other), (left.get(key(other)) ?? 0) + 1);
  return features.filter((feature) => {
    const count = left.get(key(feature)) ?? 0;
    if (count > 0) left.set(key(feature), count - 1);
    return count === 0;
  });
}
