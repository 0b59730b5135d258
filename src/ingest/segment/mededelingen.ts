/** The wording of notices: what a paper says that puts an answer off, or leads elsewhere, instead of answering. */

const WORDING: readonly RegExp[] = [
  /\bniet\s+binnen\s+de\s+(?:gebruikelijke|gestelde|reguliere|gevraagde)\b.*\btermijn\b/i,
  /\b(?:beantwoording|beantwoorden)\b.*\b(?:meer\s+tijd|uitgesteld|vertraging)\b/i,
  /\bvragen\b.*\b(?:zijn|worden)\s+beantwoord\s+(?:middels|in|bij|met|per|via)\b.*\bbrief\b/i,
  /\bvragen\b.*\bingetrokken\b/i,
];

/** Whether a paragraph is the text of a notice. */
export const isMededelingTekst = (wording: string): boolean => WORDING.some((pattern) => pattern.test(wording));
