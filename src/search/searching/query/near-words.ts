/** What of a query is looked up first, because it costs least. */
import type { Alternative, Concept, IndexTerm, Interpretation } from "./interpretation.ts";

/** Words that begin with so many of the same letters usually stand in one file of words. */
const SAME_LETTERS = 3;

/**
 * A query in its own words and the forms that stand beside them in the alphabet; `null` where that leaves nothing out, or
 * something that is asked for has no such word.
 */
export function nearWords(asked: Interpretation): Interpretation | null {
  const concepts = asked.concepts.map((one) => ({ ...one, alternatives: one.alternatives.flatMap(near) }));
  const isWhole = concepts.every(({ alternatives }) => alternatives.length > 0);
  return isWhole && countTerms(concepts) < countTerms(asked.concepts) ? { ...asked, concepts } : null;
}

function near(one: Alternative): Alternative[] {
  if (one.kind !== "zelf") return [];
  return [{ ...one, all: one.all.map(nearTerms) }];
}

/** Of the forms of a word those beside the first. */
export function nearTerms(terms: readonly IndexTerm[]): IndexTerm[] {
  const beginning = terms[0]!.term.slice(0, SAME_LETTERS);
  return terms.filter(({ term }) => term.startsWith(beginning));
}

const countTerms = (concepts: readonly Concept[]): number =>
  concepts.flatMap(({ alternatives }) => alternatives.flatMap(({ all }) => all.flat())).length;
