/** Gives each answer the numbers that it answers; one that prints none belongs to what is still unanswered. */
import type { Paragraph } from "mdast";
import type { Regels } from "../domain/document.ts";
import { span } from "./tree/blocks.ts";
import type { Segment } from "./segment/segments.ts";
import type { Block } from "./tree/source.ts";

export interface Entry {
  nummers: string[];
  kop: Paragraph | null;
  body: Block[];
  /** Where it is printed; the order of these ties answers to questions, see `domain/tie.ts`. */
  regels: Regels;
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
  const vragen: Unplaced[] = [];
  const antwoorden: Unplaced[] = [];
  let unanswered: string[] = [];
  for (const { soort, nummers, kop, body } of segments) {
    if (soort === "vraag") {
      vragen.push({ nummers, kop, body });
      unanswered.push(...nummers);
      continue;
    }
    const belongsTo = nummers.length > 0 ? withoutUnknownLetters(nummers, printed) : [...new Set(unanswered)];
    const previous = antwoorden.at(-1);
    if (belongsTo.length > 0) antwoorden.push({ nummers: belongsTo, kop, body });
    else if (previous) previous.body.push(...(kop ? [kop] : []), ...body);
    else antwoorden.push({ nummers: ["1"], kop, body });
    unanswered = unanswered.filter((nummer) => !belongsTo.includes(nummer));
  }
  return { vragen: vragen.map(placed), antwoorden: antwoorden.map(placed) };
}

type Unplaced = Omit<Entry, "regels">;

function placed(entry: Unplaced): Entry {
  const position = span([...(entry.kop ? [entry.kop] : []), ...entry.body]);
  return { ...entry, regels: { van: position?.start.line ?? 1, tot: position?.end.line ?? 1 } };
}

/** “Antwoord op vraag 4a” to a question that prints its parts under one number 4. */
function withoutUnknownLetters(nummers: readonly string[], printed: ReadonlySet<string>): string[] {
  const whole = (nummer: string) => nummer.replace(/[a-z]$/, "");
  const known = nummers.map((nummer) => (!printed.has(nummer) && printed.has(whole(nummer)) ? whole(nummer) : nummer));
  return [...new Set(known)];
}
