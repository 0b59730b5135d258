/** How likely it is that a reader would give a question each of its candidates: a logistic model of their features. */
import type { ReadDocument, ReadVraag } from "./candidates.ts";
import type { CompiledThemas } from "./compile.ts";
import { type Feature, type Features, FEATURES, featuresOf } from "./features.ts";

export type Weights = Readonly<Record<Feature, number>>;

/** @returns for each theme that may be meant how likely it is, between 0 and 1 */
export function likelyThemas(
  compiled: CompiledThemas,
  document: ReadDocument,
  vraag: ReadVraag,
  weights: Weights,
): Map<number, number> {
  const likely = new Map<number, number>();
  const likelihood = likelihoodBy(weights);
  for (const [thema, features] of featuresOf(compiled, document, vraag)) {
    likely.set(thema, isAllOf(vraag, thema) ? 1 : likelihood(features));
  }
  return likely;
}

/** Whether a question is hardly more than a term: then it is about that, whatever else stands around it. */
const isAllOf = ({ length, candidates }: ReadVraag, thema: number): boolean =>
  candidates
    .get(thema)!
    .vraag.terms.some(({ first: { meaning, start, end } }) => meaning.soort === "term" && 2 * (end - start) > length);

/** The features of a theme in their order, as `featuresOf` fills them in, are numbers that are weighed one by one. */
export function likelihoodBy(weights: Weights): (features: Features) => number {
  const weightOf = FEATURES.map((name) => weights[name]);
  return (features) => {
    const values = Object.values(features);
    let sum = 0;
    for (let place = 0; place < values.length; place++) sum += values[place]! * weightOf[place]!;
    return 1 / (1 + Math.exp(-sum));
  };
}
