/**
 * What each feature of a candidate weighs, and from how likely a theme is given. Made by `scripts/themas/learn.ts`;
 * never edited by hand.
 */
import type { Thresholds } from "./choose.ts";
import type { Weights } from "./likely.ts";

export const MODEL: { weights: Weights; thresholds: Thresholds } = {
  weights: {
    bias: -1.89,
    official: -0.9,
    vraagTerm: 0.28,
    vraagOwnTerm: 0.39,
    vraagMoreTerms: 0.09,
    vraagTimes: 0.25,
    vraagSteun: 0.45,
    vraagOnlySteun: 0.18,
    antwoordTerm: 0.06,
    antwoordTerms: 0.49,
    antwoordTimes: 0.15,
    antwoordSteun: 0.27,
    antwoordShare: 0.5,
    onderwerpTerm: 1.1,
    onderwerpSteun: 0.32,
    othersNamed: 1.1,
    othersCarried: 1.12,
    onderwerpCarried: 0.38,
    unnamedOthersNamed: 0.56,
    unnamedOthersCarried: 0.37,
    silentOnderwerp: 0.23,
    silentOthersNamed: 0.16,
    silent: -0.13,
    labelTerm: 0.65,
    manyWords: 0.28,
    long: 0.61,
    ambiguous: -0.17,
    strongest: 0.41,
    relative: 0.28,
    rivals: -0.03,
    length: -0.34,
    late: 0.08,
    firstVraag: 0.08,
    finerNamed: -0.12,
    siblingNamed: 0.62,
    alone: 0,
  },
  thresholds: { finer: 0.45, official: 0.7, only: 0.05 },
};
