/**
 * What one search result is: a question with its answer. Questions with one answer between them are one result,
 * for their answer stands on each of their pages and would else be shown as often.
 */
import type { CatalogueRow } from "./catalogue.ts";

export interface Result {
  /** Places of its questions in the row's list; none: the document has no questions and is itself the result. */
  vragen: number[];
  antwoorden: number[];
}

export const isAnswered = ({ vragen, antwoorden }: Result): boolean => vragen.length > 0 && antwoorden.length > 0;

/** The results that a document can give, in the order of its questions. */
export function resultsOf({ vragen, antwoorden }: Pick<CatalogueRow, "vragen" | "antwoorden">): Result[] {
  if (vragen.length === 0) return [{ vragen: [], antwoorden: antwoorden.map((_, i) => i) }];
  const leader = vragen.map((_, i) => i);
  const find = (i: number): number => (leader[i] === i ? i : (leader[i] = find(leader[i]!)));
  for (const { vragen: answered } of antwoorden) {
    const first = Math.min(...answered.map(find));
    for (const i of answered) leader[find(i)] = first;
  }
  const results = new Map<number, Result>();
  for (const i of vragen.keys()) {
    const lead = find(i);
    const result = results.get(lead);
    if (result) result.vragen.push(i);
    else results.set(lead, { vragen: [i], antwoorden: [] });
  }
  for (const [i, { vragen: answered }] of antwoorden.entries()) results.get(find(answered[0]!))?.antwoorden.push(i);
  return [...results.values()];
}
