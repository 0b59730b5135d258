/**
 * What each feature of a candidate weighs, and from how likely a theme is given. Made by `scripts/themas/learn.ts`;
 * never edited by hand.
 */
import type { Thresholds } from "./choose.ts";
import type { Weights } from "./likely.ts";

export const MODEL: { weights: Weights; thresholds: Thresholds } = {
  weights: {
    bias: -3.56,
    official: -1.1,
    vraagTerm: 1.02,
    vraagOwnTerm: 0.76,
    vraagMoreTerms: 0.08,
    vraagTimes: 0.05,
    vraagSteun: 0.43,
    antwoordTerm: -0.04,
    antwoordTerms: 0.82,
    antwoordTimes: 0.61,
    antwoordSteun: 0.29,
    antwoordShare: 0.88,
    onderwerpTerm: 1.03,
    onderwerpSteun: 0.32,
    onderwerpOnly: 0.78,
    onderwerpCarried: -1.1,
    othersNamed: 0.66,
    othersCarried: 3.07,
    unnamedOthersNamed: 0.58,
    documentShare: 1.3,
    unnamedDocumentShare: -0.04,
    documentTop: 0.1,
    onderwerpRivals: -0.46,
    unnamedRivals: -0.21,
    labelTerm: 0.98,
    manyWords: 0.55,
    long: 0.76,
    ambiguous: -0.52,
    strongest: -0.1,
    relative: 0.55,
    rivals: -0.43,
    siblings: 0.26,
    officialOwnTerm: -0.74,
    officialAlone: 0.27,
    length: -0.36,
  },
  thresholds: { finer: 0.4, official: 0.8, only: 0.05, above: 0.5 },
};
