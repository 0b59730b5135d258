/**
 * What each feature of a candidate weighs, and from how likely a theme is given. Made by `scripts/themas/learn.ts`;
 * never edited by hand.
 */
import type { Thresholds } from "./choose.ts";
import type { Weights } from "./likely.ts";

export const MODEL: { weights: Weights; thresholds: Thresholds } = {
  weights: {
    bias: -2.02,
    official: -1.74,
    vraagTerm: 0.38,
    vraagOwnTerm: 0.36,
    vraagMoreTerms: -0.14,
    vraagTimes: 0.01,
    vraagSteun: 0.31,
    antwoordTerm: -0.1,
    antwoordTerms: 0.36,
    antwoordTimes: 0.43,
    antwoordSteun: 0.28,
    antwoordShare: 0.65,
    onderwerpTerm: 0.9,
    onderwerpSteun: 0.48,
    onderwerpOnly: 0.38,
    onderwerpCarried: 0.5,
    othersNamed: 1.2,
    othersCarried: 1.69,
    unnamedOthersNamed: 0.58,
    labelTerm: 0.51,
    manyWords: 0.31,
    long: 0.73,
    ambiguous: -0.38,
    strongest: 0.44,
    relative: 0.71,
    rivals: -0.02,
    siblings: 0.6,
    length: -0.3,
  },
  thresholds: { finer: 0.45, official: 0.6, only: 0.05, above: 0.5 },
};
