/** Ties answers to questions, by printed number; an answer without one belongs to what is still unanswered. */
import type { Paragraph } from "mdast";
import type { Segment } from "./segment/segments.ts";
import type { Block } from "./source.ts";

export interface Entry {
  nummers: string[];
  kop: Paragraph | null;
  body: Block[];
}

export interface Paired {
  vragen: Entry[];
  antwoorden: Entry[];
}

/**
 * “Antwoord” without a number belongs to the questions printed since the last answer; where there are
 * none, it goes on with the last answer (its text is never lost).
 */
export function pair(segments: readonly Segment[]): Paired {
  const printed = new Set(segments.flatMap(({ soort, nummers }) => (soort === "vraag" ? nummers : [])));
  const vragen: Entry[] = [];
  const antwoorden: Entry[] = [];
  let unanswered: string[] = [];
  for (const { soort, nummers, kop, body } of segments) {
    if (soort === "vraag") {
      vragen.push({ nummers, kop, body });
      unanswered.push(...nummers);
      continue;
    }
    const belongsTo = nummers.length > 0 ? withoutUnknownLetters(nummers, printed) : unanswered;
    const previous = antwoorden.at(-1);
    if (belongsTo.length > 0) antwoorden.push({ nummers: [...belongsTo], kop, body });
    else if (previous) previous.body.push(...(kop ? [kop] : []), ...body);
    else antwoorden.push({ nummers: ["1"], kop, body });
    unanswered = unanswered.filter((nummer) => !belongsTo.includes(nummer));
  }
  return { vragen, antwoorden };
}

/** “Antwoord op vraag 4a” to a question that prints its parts under one number 4. */
function withoutUnknownLetters(nummers: readonly string[], printed: ReadonlySet<string>): string[] {
  const whole = (nummer: string) => nummer.replace(/[a-z]$/, "");
  const known = nummers.map((nummer) => (!printed.has(nummer) && printed.has(whole(nummer)) ? whole(nummer) : nummer));
  return [...new Set(known)];
}
