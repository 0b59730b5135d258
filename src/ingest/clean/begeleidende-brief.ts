/** The letter that goes with the answers, where nothing but its wording sets it apart. */
import { wordingOf } from "../tree/blocks.ts";
import { isPersoon } from "../wording/persoon.ts";
import type { Block } from "../tree/source.ts";
import { parseKop } from "../wording/koppen.ts";
import { biedtAan, opentBrief, TERUGBLIK } from "../wording/brief.ts";
import { isMededelingTekst } from "../wording/mededelingen.ts";
import { isAmbtsregel } from "../wording/ambten.ts";
import { isGroet } from "../wording/ondertekening.ts";
import { isTitelregel } from "../wording/titelregels.ts";
import { asks } from "../wording/vraagteken.ts";

/** A signature stands no further below the sentence that hands over. */
const LONGEST_REST = 12;

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
      if (isMededelingTekst(line) || !lines.some(opentBrief)) return 0;
      zin = i;
      length = i + 1;
    } else if (isMededelingTekst(line) && !TERUGBLIK.test(line)) return 0;
    else if (isWoordKop(line) || isTitelregel(line)) break;
    else if (mayAsk(line)) {
      if (length > zin + 1 || !isSignedBelow(blocks, i)) break;
    } else if (isGroet(line) || isAmbtsregel(line) || isPersoon(line)) length = i + 1;
  }
  return length;
}

/** A number, or a question mark at the end: a question, or a point of the letter. */
const mayAsk = (line: string): boolean => parseKop(line) !== null || asks(line);

/** Whether the letter is signed below before anything asks, and something asks behind that: it goes on here. */
function isSignedBelow(blocks: readonly Block[], from: number): boolean {
  const lines = blocks.slice(from + 1, from + LONGEST_REST).map(wordingOf);
  const signed = lines.findIndex((line) => isGroet(line) || isAmbtsregel(line));
  if (signed === -1 || lines.slice(0, signed).some((line) => isWoordKop(line) || asks(line))) return false;
  return blocks.slice(from + signed + 2).some((block) => wordingOf(block).includes("?"));
}

/** A heading with its word; a number alone may belong to the head of the letter: “Bijlage(n)”, “1”. */
const isWoordKop = (line: string): boolean => parseKop(line)?.vorm === "woord";
