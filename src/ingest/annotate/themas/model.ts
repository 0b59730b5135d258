/**
 * What each feature of a candidate weighs, and from how likely a theme is given. Made by `scripts/themas/learn.ts`;
 * never edited by hand.
 */
import type { Thresholds } from "./choose.ts";
import type { Weights } from "./likely.ts";

export const MODEL: { weights: Weights; thresholds: Thresholds } = {
  weights: {
    bias: -3.53,
    official: -1.13,
    vraagTerm: 1.03,
    vraagOwnTerm: 0.72,
    vraagMoreTerms: 0.04,
    vraagTimes: 0.03,
    vraagSteun: 0.43,
    antwoordTerm: -0.06,
    antwoordTerms: 0.81,
    antwoordTimes: 0.62,
    antwoordSteun: 0.28,
    antwoordShare: 0.89,
    onderwerpTerm: 0.97,
    onderwerpSteun: 0.31,
    onderwerpOnly: 0.79,
    onderwerpCarried: -0.92,
    othersNamed: 0.6,
    othersCarried: 2.99,
    unnamedOthersNamed: 0.38,
    documentShare: 1.35,
    unnamedDocumentShare: 0.05,
    documentTop: 0.04,
    onderwerpRivals: -0.46,
    unnamedRivals: -0.2,
    labelTerm: 0.99,
    manyWords: 0.56,
    long: 0.77,
    ambiguous: -0.52,
    strongest: -0.1,
    relative: 0.53,
    rivals: -0.42,
    siblings: 0.26,
    officialOwnTerm: -0.68,
    officialAlone: 0.24,
    length: -0.38,
  },
  thresholds: { finer: 0.4, official: 0.8, only: 0.05, above: 0.5 },
};
