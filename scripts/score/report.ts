/** A score as lines. */
import type { Feature } from "./features.ts";
import { changesOf, totalsOf, type DocumentScore, type Score } from "./score.ts";

const KIND_WIDTH = 14;

/** How many of how many are right, a line for each kind. */
export const totalLines = (scores: readonly DocumentScore[]): string[] =>
  totalsOf(scores).map(
    ({ kind, right, total }) =>
      `${kind.padEnd(KIND_WIDTH)} ${((100 * right) / total).toFixed(1).padStart(5)} %  ${right}/${total}`,
  );

/** What is missed and what is too much, document by document. */
export const missLines = (score: Score): string[] =>
  Object.entries(score).flatMap(([bestand, { missed, extra }]) =>
    missed.length + extra.length === 0 ? [] : [bestand, ...signed("mist", missed), ...signed("te veel", extra)],
  );

/** What is gained and lost since a score was kept, document by document; documents that it does not know are new. */
export function changeLines(before: Score, now: Score): { lines: string[]; lost: number } {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].toSorted();
  let [lost, gained] = [0, 0];
  const lines = names.flatMap((bestand) => {
    const changes = changesOf(before[bestand] ?? NOTHING, now[bestand] ?? NOTHING);
    lost += changes.lost.length;
    gained += changes.gained.length;
    if (changes.lost.length + changes.gained.length === 0) return [];
    return [bestand, ...signed("verloren", changes.lost), ...signed("gewonnen", changes.gained)];
  });
  return { lines: [...lines, `gewonnen ${gained}, verloren ${lost}`], lost };
}

const NOTHING: DocumentScore = { right: [], missed: [], extra: [] };

const signed = (sign: string, features: readonly Feature[]): string[] =>
  features.map(({ kind, what }) => `  ${sign.padEnd(8)} ${kind.padEnd(KIND_WIDTH)} ${what}`);
