/** Ties answers to questions, by printed number; an answer without one belongs to what is still unanswered. */
import type { Paragraph } from "mdast";
import type { Segment } from "./segment/segments.ts";
import type { Block } from "./source.ts";

export interface Part {
  nummers: string[];
  kop: Paragraph | null;
  body: Block[];
}

export interface Paired {
  vragen: Part[];
  antwoorden: Part[];
}

/**
 * “Antwoord” without a number belongs to the questions printed since the last answer; where there are
 * none, it goes on with the last answer (its text is never lost).
 */
export function pair(segments: readonly Segment[]): Paired {
  const vragen: Part[] = [];
  const antwoorden: Part[] = [];
  let unanswered: string[] = [];
  for (const { soort, nummers, kop, body } of segments) {
    if (soort === "vraag") {
      vragen.push({ nummers, kop, body });
      unanswered.push(...nummers);
      continue;
    }
    const belongsTo = nummers.length > 0 ? nummers : unanswered;
    const previous = antwoorden.at(-1);
    if (belongsTo.length > 0) antwoorden.push({ nummers: [...belongsTo], kop, body });
    else if (previous) previous.body.push(...(kop ? [kop] : []), ...body);
    else antwoorden.push({ nummers: ["1"], kop, body });
    unanswered = unanswered.filter((nummer) => !belongsTo.includes(nummer));
  }
  return { vragen, antwoorden };
}
