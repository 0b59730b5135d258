/**
 * What each feature of a candidate weighs, and from how likely a theme is given. Made by `scripts/themas/learn.ts`;
 * never edited by hand.
 */
import type { Thresholds } from "./choose.ts";
import type { Weights } from "./likely.ts";

export const MODEL: { weights: Weights; thresholds: Thresholds } = {
  weights: {
    bias: -1.56,
    official: -1.73,
    vraagTerm: 0.28,
    vraagOwnTerm: 0.59,
    vraagMoreTerms: 0.01,
    vraagTimes: 0.13,
    vraagSteun: 0.26,
    antwoordTerm: 0,
    antwoordTerms: 0.35,
    antwoordTimes: 0.48,
    antwoordSteun: 0.31,
    antwoordShare: 0.61,
    onderwerpTerm: 0.81,
    onderwerpSteun: 0.26,
    onderwerpOnly: 0.26,
    onderwerpCarried: 0.41,
    othersNamed: 1.04,
    othersCarried: 1.7,
    unnamedOthersNamed: 0.4,
    onderwerpRivals: 0.05,
    unnamedRivals: -0.42,
    labelTerm: 0.28,
    manyWords: 0.52,
    long: 0.76,
    ambiguous: -0.28,
    strongest: 0.37,
    relative: 0.67,
    rivals: -0.09,
    siblings: 0.6,
    officialOwnTerm: -0.25,
    officialAlone: -0.25,
    length: -0.4,
  },
  thresholds: { finer: 0.45, official: 0.8, only: 0.05, above: 0.4 },
};
