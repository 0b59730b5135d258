/** The wording of the letter that goes with the answers. */

/** How the head of a letter to the Kamer begins its lines. */
export const BRIEFHOOFD =
  /^(?:geachte\b|aan\s+de\s+voorzitter\b|de\s+voorzitter\s+van\b|>\s?retouradres\b|tweede\s+kamer\s+der\s+staten-generaal\b|betreft\b|onderwerp\b|datum\b)/i;
/** “Hierbij bied ik u de antwoorden aan op de vragen van het lid …” */
const ZIN =
  /\b(?:hierbij|bijgaand|hiermee|bijgevoegd|ontvangt\s+u|(?:zend|bied|stuur|doe)\s+ik)\b.*\b(?:antwoord(?:en)?|beantwoording|reactie\s+(?:aan\s+)?op)\b|\bdeel\s+ik\s+u\s+me[de]e?\b.*\bworden\s+beantwoord\s+zoals\b/i;
/** “Vanwege overleg heeft de beantwoording meer tijd gekost.” tells of a delay that is over. */
export const TERUGBLIK = /\bheeft\b.*\bmeer\s+tijd\b/i;
export const BIJLAGEN = /^bijlage(?:n|\(n\))?\s*:?(?:\s*\d+)?$/i;
/** A sentence is no longer; a line that is, is not read to its end for each of its words. */
const LONGEST_ZIN = 1000;

/** Whether a line hands over answers. */
export const biedtAan = (line: string): boolean => ZIN.test(line.slice(0, LONGEST_ZIN)) && !line.endsWith("?");
