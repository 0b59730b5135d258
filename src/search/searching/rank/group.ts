/** Puts the questions of one document together, as a person reads them. */
import type { Hit } from "./score.ts";
import { GROUPS } from "../weights.ts";

export interface HitGroup {
  document: number;
  /** The questions that are worth showing, best first. */
  shown: Hit[];
  /** The others of the document that answer the query. */
  more: Hit[];
}

/**
 * Groups ranked questions by document; a group stands where its best question stands. A document shows so many
 * questions that the best of the next documents are not pushed away, unless they are as good as its own. Where all
 * that does not fill a page, more are shown; of what lacks something, those of the last document.
 */
export function groupHits(hits: readonly Hit[]): HitGroup[] {
  const groups = [...Map.groupBy(hits, ({ document }) => document)];
  const isWhole = ({ isPartial }: Hit): boolean => !isPartial || hits[0]!.isPartial;
  const shown = new Set<Hit>();
  for (const [i, [, own]] of groups.entries()) {
    const next = groups[i + 1]?.[1][0]?.score ?? 0;
    for (const [rank, hit] of own.slice(0, GROUPS.most).entries())
      if (rank < GROUPS.always || (isWhole(hit) && hit.score >= next * GROUPS.asGoodAs)) shown.add(hit);
  }
  const last = groups.at(-1)?.[0];
  for (const hit of hits) {
    const fits = shown.size < GROUPS.page && (isWhole(hit) || hit.document === last);
    if (fits || groups.length === 1) shown.add(hit);
  }
  return groups.map(([document, own]) => ({
    document,
    shown: own.filter((hit) => shown.has(hit)),
    more: own.filter((hit) => !shown.has(hit)),
  }));
}
