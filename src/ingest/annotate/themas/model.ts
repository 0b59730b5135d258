/**
 * What each feature of a candidate weighs, and from how likely a theme is given. Made by `scripts/themas/learn.ts`;
 * never edited by hand.
 */
import type { Thresholds } from "./choose.ts";
import type { Weights } from "./likely.ts";

export const MODEL: { weights: Weights; thresholds: Thresholds } = {
  weights: {
    bias: -1.85,
    official: -1.77,
    vraagTerm: 0.31,
    vraagOwnTerm: 0.35,
    vraagMoreTerms: -0.08,
    vraagTimes: 0.07,
    vraagSteun: 0.32,
    antwoordTerm: -0.15,
    antwoordTerms: 0.35,
    antwoordTimes: 0.37,
    antwoordSteun: 0.28,
    antwoordShare: 0.79,
    onderwerpTerm: 0.91,
    onderwerpSteun: 0.4,
    onderwerpOnly: 0.4,
    onderwerpCarried: 0.51,
    othersNamed: 1.12,
    othersCarried: 1.65,
    unnamedOthersNamed: 0.57,
    labelTerm: 0.39,
    manyWords: 0.28,
    long: 0.7,
    ambiguous: -0.27,
    strongest: 0.4,
    relative: 0.77,
    rivals: -0.08,
    siblings: 0.62,
    length: -0.27,
  },
  thresholds: { finer: 0.5, official: 0.5, only: 0.05, above: 0.5 },
};
