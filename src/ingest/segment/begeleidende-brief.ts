/** The letter that goes with the answers, where nothing but its wording sets it apart. */
import { wordingOf } from "../blocks.ts";
import { isPersoon } from "../persoon.ts";
import type { Block } from "../source.ts";
import { parseKop } from "./koppen.ts";
import { isMededelingTekst } from "./mededelingen.ts";
import { isAmbtsregel, isGroet } from "./ondertekening.ts";
import { isTitelregel } from "./titelregels.ts";
import { endsInQuestionMark } from "./vraagteken.ts";

/** How the head of a letter to the Kamer begins its lines. */
const BRIEFHOOFD =
  /^(?:geachte\b|aan\s+de\s+voorzitter\b|de\s+voorzitter\s+van\b|>\s?retouradres\b|tweede\s+kamer\s+der\s+staten-generaal\b|betreft\b|onderwerp\b|datum\b)/i;
/** “Hierbij bied ik u de antwoorden aan op de vragen van het lid …” */
const ZIN =
  /\b(?:hierbij|bijgaand|hiermee|bijgevoegd|ontvangt\s+u|(?:zend|bied|stuur|doe)\s+ik)\b.*\b(?:antwoord(?:en)?|beantwoording|reactie\s+(?:aan\s+)?op)\b|\bdeel\s+ik\s+u\s+me[de]e?\b.*\bworden\s+beantwoord\s+zoals\b/i;
/** “Vanwege overleg heeft de beantwoording meer tijd gekost.” tells of a delay that is over. */
const TERUGBLIK = /\bheeft\b.*\bmeer\s+tijd\b/i;
const BIJLAGEN = /^bijlage(?:n|\(n\))?\s*:?(?:\s*\d+)?$/i;
/** A signature stands no further below the sentence that hands over. */
const LONGEST_REST = 12;

/** A sentence is no longer; a line that is, is not read to its end for each of its words. */
const LONGEST_ZIN = 1000;

/** Whether a line hands over answers. */
export const biedtAan = (line: string): boolean => ZIN.test(line.slice(0, LONGEST_ZIN)) && !line.endsWith("?");

/**
 * How many of the first blocks are a cover letter: from its head to its signature, or to the sentence that hands over
 * the answers where questions follow without a signature. 0 where there is no letter, or where the letter is a notice.
 */
export function lengthOfBrief(blocks: readonly Block[]): number {
  const lines: string[] = [];
  let zin = -1;
  let length = 0;
  for (const [i, block] of blocks.entries()) {
    const line = wordingOf(block);
    lines.push(line);
    if (zin === -1) {
      if (isWoordKop(line)) return 0;
      if (!biedtAan(line)) continue;
      if (isMededelingTekst(line) || !lines.some((above) => BRIEFHOOFD.test(above))) return 0;
      zin = i;
      length = i + 1;
    } else if (isMededelingTekst(line) && !TERUGBLIK.test(line)) return 0;
    else if (isWoordKop(line) || isTitelregel(line)) break;
    else if (BIJLAGEN.test(line) || (/^\d+$/.test(line) && BIJLAGEN.test(lines.at(-2)!))) length = i + 1;
    else if (mayAsk(line)) {
      if (length > zin + 1 || !isSignedBelow(blocks, i)) break;
    } else if (isGroet(line) || isAmbtsregel(line) || isPersoon(line)) length = i + 1;
  }
  return length;
}

/** A number, or a question mark at the end: a question, or a point of the letter. */
const mayAsk = (line: string): boolean => parseKop(line) !== null || endsInQuestionMark(line);

/** Whether the letter is signed below before anything asks, and something asks behind that: it goes on here. */
function isSignedBelow(blocks: readonly Block[], from: number): boolean {
  const lines = blocks.slice(from + 1, from + LONGEST_REST).map(wordingOf);
  const signed = lines.findIndex((line) => isGroet(line) || isAmbtsregel(line));
  if (signed === -1 || lines.slice(0, signed).some((line) => isWoordKop(line) || endsInQuestionMark(line)))
    return false;
  return blocks.slice(from + signed + 2).some((block) => wordingOf(block).includes("?"));
}

/** A heading with its word; a number alone may belong to the head of the letter: “Bijlage(n)”, “1”. */
const isWoordKop = (line: string): boolean => parseKop(line)?.vorm === "woord";
