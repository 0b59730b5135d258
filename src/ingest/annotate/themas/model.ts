/**
 * What each feature of a candidate weighs, and from how likely a theme is given. Made by `scripts/themas/learn.ts`;
 * never edited by hand.
 */
import type { Thresholds } from "./choose.ts";
import type { Weights } from "./likely.ts";

export const MODEL: { weights: Weights; thresholds: Thresholds } = {
  weights: {
    bias: -2.86,
    official: -1.57,
    vraagTerm: 0.58,
    vraagOwnTerm: 0.97,
    vraagMoreTerms: -0.1,
    vraagTimes: 0.05,
    vraagSteun: 0.32,
    antwoordTerm: 0.61,
    antwoordTerms: 0.32,
    antwoordTimes: 0.44,
    antwoordSteun: 0.46,
    antwoordShare: 0.64,
    onderwerpTerm: 0.79,
    onderwerpSteun: 0.19,
    onderwerpOnly: 0.63,
    onderwerpCarried: 0.17,
    othersNamed: 0.46,
    othersCarried: 1.59,
    unnamedOthersNamed: -0.04,
    documentShare: 0.55,
    unnamedDocumentShare: 0.59,
    documentTop: 0.75,
    onderwerpRivals: -0.21,
    unnamedRivals: -0.25,
    labelTerm: 0.45,
    manyWords: 0.54,
    long: 0.94,
    ambiguous: -0.35,
    strongest: 0.19,
    relative: 0.92,
    rivals: -0.1,
    siblings: 0.35,
    officialOwnTerm: -0.49,
    officialAlone: -0.24,
    length: -0.42,
  },
  thresholds: { finer: 0.45, official: 0.8, only: 0.05, above: 0.5 },
};
