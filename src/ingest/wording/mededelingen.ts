/** The wording of notices: what a paper says that puts an answer off, or leads elsewhere, instead of answering. */

/** Each row: words that stand in this order in one paragraph. */
const WORDING: readonly (readonly RegExp[])[] = [
  [/\bniet\s+binnen\s+de\s+(?:gebruikelijke|gestelde|reguliere|gevraagde)\b/i, /\btermijn\b/i],
  [/\b(?:beantwoording|beantwoorden)\b/i, /\b(?:meer\s+tijd|uitgesteld|vertraging)\b/i],
  [/\bvragen\b/i, /\b(?:zijn|worden)\s+beantwoord\s+(?:middels|in|bij|met|per|via)\b/i, /\bbrief\b/i],
  [/\bvragen\b/i, /\bingetrokken\b/i],
  // “Het lid heeft mij laten weten deze vragen in te trekken.”
  [/\b(?:deze|de|zijn|haar|hun|die|genoemde)\s+(?:schriftelijke\s+)?(?:kamer)?vragen\s+in\s+te\s+trekken\b/i],
  [/\btrekt\s+(?:(?:het|dit)\s+lid\s+)?(?:deze|de|zijn|haar)\s+(?:schriftelijke\s+)?(?:kamer)?vragen\s+in\b/i],
];

/** Whether a paragraph is the text of a notice. */
export const isMededelingTekst = (wording: string): boolean =>
  WORDING.some((row) => {
    let rest = wording;
    return row.every((pattern) => {
      const match = pattern.exec(rest);
      if (match) rest = rest.slice(match.index + match[0].length);
      return match !== null;
    });
  });
