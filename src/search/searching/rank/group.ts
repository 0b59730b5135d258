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
 * questions that the best of the next documents are not pushed away, unless they are as good as its own.
 */
export function groupHits(hits: readonly Hit[]): HitGroup[] {
  const groups = [...Map.groupBy(hits, ({ document }) => document)];
  return groups.map(([document, own], i) => {
    const next = groups[i + 1]?.[1][0]?.score ?? 0;
    const shown = own.filter(
      ({ score }, rank) =>
        rank < GROUPS.always || (rank < GROUPS.most && score >= next * GROUPS.asGoodAs) || groups.length === 1,
    );
    return { document, shown, more: own.slice(shown.length) };
  });
}
