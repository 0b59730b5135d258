/** What a paper says of itself above its questions when it answers them: a title, or the letter that goes with it. */
import { wordingOf } from "../blocks.ts";
import type { Block } from "../source.ts";
import { isMededelingTekst } from "./mededelingen.ts";

const TITEL =
  /^(?:nader\s+|aanvullend\s+|gecorrigeerd\s+|herzien\s+)?(?:antwoord(?:en)?|beantwoording)\s+(?:van|op|door)\b/i;
/** “Hierbij bied ik u de antwoorden aan op de vragen van het lid …” */
const BRIEF =
  /\b(?:hierbij|bijgaand|hiermee|ontvangt\s+u|(?:zend|bied|stuur)\s+ik)\b.*\b(?:antwoord(?:en)?|beantwoording)\b/i;

/** Whether the lines above the first question, or a cover letter, say that the paper answers. A notice does not. */
export function saysItAnswers(blocks: readonly Block[]): boolean {
  const lines = blocks.map(wordingOf);
  return (
    lines.some((line) => TITEL.test(line) || (BRIEF.test(line) && !line.includes("?"))) &&
    !lines.some(isMededelingTekst)
  );
}
