/**
 * What each feature of a candidate weighs, and from how likely a theme is given. Made by `scripts/themas/learn.ts`;
 * never edited by hand.
 */
import type { Thresholds } from "./choose.ts";
import type { Weights } from "./likely.ts";

export const MODEL: { weights: Weights; thresholds: Thresholds } = {
  weights: {
    bias: -2.76,
    official: -1.62,
    vraagTerm: 0.32,
    vraagOwnTerm: 1.97,
    vraagMoreTerms: -0.29,
    vraagTimes: 0.25,
    vraagSteun: 0.56,
    antwoordTerm: 0.49,
    antwoordTerms: 0.36,
    antwoordTimes: 0.44,
    antwoordSteun: 0.27,
    antwoordShare: 0.86,
    onderwerpTerm: 0.64,
    onderwerpSteun: -0.14,
    onderwerpOnly: 0.64,
    onderwerpCarried: 0.29,
    othersNamed: 0.17,
    othersCarried: 2.5,
    unnamedOthersNamed: -0.39,
    documentShare: 0.6,
    unnamedDocumentShare: 0.38,
    documentTop: 0.94,
    onderwerpRivals: -0.45,
    unnamedRivals: -0.39,
    labelTerm: 0.47,
    manyWords: 1.11,
    long: 1.43,
    ambiguous: -0.51,
    strongest: 0.35,
    relative: 0.73,
    rivals: -0.6,
    siblings: 0.31,
    officialOwnTerm: -0.99,
    officialAlone: -0.28,
    length: -0.5,
  },
  thresholds: { finer: 0.45, official: 0.7, only: 0.05, above: 0.7 },
};
