/** What a paper says of itself above its questions when it answers them: a title, or the letter that goes with it. */
import { biedtAan } from "./brief.ts";
import { isMededelingTekst } from "./mededelingen.ts";

const TITEL =
  /^(?:nader\s+|aanvullend\s+|gecorrigeerd\s+|herzien\s+)?(?:antwoord(?:en)?|beantwoording)\s+(?:van|op|door)\b/i;
/** Whether the lines above the first question, or a cover letter, say that the paper answers. A notice does not. */
export function saysItAnswers(lines: readonly string[]): boolean {
  return lines.some((line) => TITEL.test(line) || biedtAan(line)) && !lines.some(isMededelingTekst);
}
