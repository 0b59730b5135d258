/**
 * What each feature of a candidate weighs, and from how likely a theme is given. Made by `scripts/themas/learn.ts`;
 * never edited by hand.
 */
import type { Thresholds } from "./choose.ts";
import type { Weights } from "./likely.ts";

export const MODEL: { weights: Weights; thresholds: Thresholds } = {
  weights: {
    bias: -1.87,
    official: -1.77,
    vraagTerm: 0.36,
    vraagOwnTerm: 0.32,
    vraagMoreTerms: -0.1,
    vraagTimes: 0.03,
    vraagSteun: 0.29,
    antwoordTerm: -0.16,
    antwoordTerms: 0.34,
    antwoordTimes: 0.4,
    antwoordSteun: 0.27,
    antwoordShare: 0.7,
    onderwerpTerm: 0.89,
    onderwerpSteun: 0.45,
    onderwerpOnly: 0.41,
    onderwerpCarried: 0.49,
    othersNamed: 1.15,
    othersCarried: 1.64,
    unnamedOthersNamed: 0.54,
    labelTerm: 0.48,
    manyWords: 0.27,
    long: 0.69,
    ambiguous: -0.38,
    strongest: 0.47,
    relative: 0.79,
    rivals: -0.06,
    siblings: 0.63,
    length: -0.28,
  },
  thresholds: { finer: 0.45, official: 0.7, only: 0.05, above: 0.5 },
};
