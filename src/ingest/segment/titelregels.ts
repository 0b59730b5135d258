/** The lines that documents print above the first question. */

const TITELREGELS: readonly RegExp[] = [
  /^\d{4}\s?Z\s?\d{5}\b/,
  /^AH\s*\d+\b/,
  /^\(?ingezonden\b/i,
  /^(?:nader |aanvullend )?(?:antwoord(?:en)?|mededeling|vragen|schriftelijke vragen|mondelinge vragen|beantwoording)\s+(?:van|op|door|namens|gesteld)\b/i,
  /^tweede kamer\b/i,
  /^vergaderjaar\b/i,
  /^zie ook aanhangsel\b/i,
];

/** The letters and signs with which those lines begin: a cheap look before they are tried. */
const MAY_BE_TITELREGEL = /^[\dab(imnstvz]/i;

/** Whether a line reads like part of a document's title block. */
export const isTitelregel = (wording: string): boolean =>
  MAY_BE_TITELREGEL.test(wording) && TITELREGELS.some((pattern) => pattern.test(wording));
