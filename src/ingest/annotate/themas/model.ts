/**
 * What each feature of a candidate weighs, and from how likely a theme is given. Made by `scripts/themas/learn.ts`;
 * never edited by hand.
 */
import type { Thresholds } from "./choose.ts";
import type { Weights } from "./likely.ts";

export const MODEL: { weights: Weights; thresholds: Thresholds } = {
  weights: {
    bias: -1.47,
    official: -1.8,
    vraagTerm: 0.37,
    vraagOwnTerm: 0.49,
    vraagMoreTerms: -0.03,
    vraagTimes: 0.11,
    vraagSteun: 0.3,
    antwoordTerm: -0.05,
    antwoordTerms: 0.36,
    antwoordTimes: 0.32,
    antwoordSteun: 0.32,
    antwoordShare: 0.75,
    onderwerpTerm: 0.71,
    onderwerpSteun: 0.19,
    onderwerpOnly: 0.27,
    onderwerpCarried: 0.41,
    othersNamed: 1,
    othersCarried: 1.72,
    unnamedOthersNamed: 0.32,
    onderwerpRivals: 0.09,
    unnamedRivals: -0.37,
    labelTerm: 0.22,
    manyWords: 0.32,
    long: 0.8,
    ambiguous: -0.33,
    strongest: 0.31,
    relative: 0.74,
    rivals: -0.18,
    siblings: 0.71,
    officialOwnTerm: -0.27,
    officialAlone: -0.15,
    length: -0.44,
  },
  thresholds: { finer: 0.5, official: 0.6, only: 0.05, above: 0.5 },
};
