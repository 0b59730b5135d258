/** The lines that documents print above the first question, or above the first answer. */

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

/** “Antwoord van Minister De Jonge (…) (ontvangen 3 mei 2010)” between the questions and the answers: part of the title. */
export const isAnswerTitle = (wording: string): boolean =>
  /^(?:nader\s+|aanvullend\s+)?(?:antwoord|mededeling)\s+van\s+(?:de\s+)?(?:minister|staatssecretaris).*\(ontvangen\b/i.test(
    wording,
  );
