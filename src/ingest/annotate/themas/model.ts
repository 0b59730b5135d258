/**
 * What each feature of a candidate weighs, and from how likely a theme is given. Made by `scripts/themas/learn.ts`;
 * never edited by hand.
 */
import type { Thresholds } from "./choose.ts";
import type { Weights } from "./likely.ts";

export const MODEL: { weights: Weights; thresholds: Thresholds } = {
  weights: {
    bias: -1.48,
    official: -1.79,
    vraagTerm: 0.3,
    vraagOwnTerm: 0.5,
    vraagMoreTerms: 0,
    vraagTimes: 0.13,
    vraagSteun: 0.27,
    antwoordTerm: -0.04,
    antwoordTerms: 0.34,
    antwoordTimes: 0.37,
    antwoordSteun: 0.31,
    antwoordShare: 0.71,
    onderwerpTerm: 0.8,
    onderwerpSteun: 0.22,
    onderwerpOnly: 0.25,
    onderwerpCarried: 0.42,
    othersNamed: 1,
    othersCarried: 1.7,
    unnamedOthersNamed: 0.36,
    onderwerpRivals: 0.02,
    unnamedRivals: -0.39,
    labelTerm: 0.28,
    manyWords: 0.46,
    long: 0.78,
    ambiguous: -0.3,
    strongest: 0.34,
    relative: 0.78,
    rivals: -0.15,
    siblings: 0.7,
    officialOwnTerm: -0.25,
    officialAlone: -0.18,
    length: -0.39,
  },
  thresholds: { finer: 0.45, official: 0.6, only: 0.05, above: 0.5 },
};
