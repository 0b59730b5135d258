/** What a paper says of itself above its questions when it answers them: a title, or the letter that goes with it. */
import { biedtAan } from "./brief.ts";
import { isMededelingTekst } from "./mededelingen.ts";
import { titelregelOf } from "./titelregels.ts";

/** Whether the lines above the first question, or a cover letter, say that the paper answers. A notice does not. */
export function saysItAnswers(lines: readonly string[]): boolean {
  return (
    lines.some((line) => titelregelOf(line)?.soort === "antwoord" || biedtAan(line)) && !lines.some(isMededelingTekst)
  );
}
