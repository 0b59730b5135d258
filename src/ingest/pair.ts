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
 * An answer belongs to the questions that its heading names. “Antwoord” without a number belongs to the questions printed since the last answer; where there are
 * none, it goes on with the last answer (its text is never lost).
 */
export function pair(segments: readonly Segment[]): Paired {
  const asked = new Set(nummersOf(segments, "vraag"));
  const vragen: Unplaced[] = [];
  const antwoorden: Unplaced[] = [];
  let unanswered: string[] = [];
  for (const { soort, nummers, kop, body } of withoutMisprints(asAsked(segments, asked), asked)) {
    if (soort === "vraag") {
      vragen.push({ nummers, kop, body });
      unanswered.push(...nummers);
      continue;
    }
    const belongsTo = nummers.length > 0 ? nummers : [...new Set(unanswered)];
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

const nummersOf = (segments: readonly Segment[], soort: Segment["soort"]): string[] =>
  segments.flatMap((segment) => (segment.soort === soort ? segment.nummers : []));

const whole = (nummer: string): string => nummer.replace(/[a-z]$/, "");

/** “Antwoord op vraag 4a” to a question that prints its parts under one number 4; “Antwoord 4” to questions 4a and 4b. */
function asAsked(segments: readonly Segment[], asked: ReadonlySet<string>): Segment[] {
  const parts = Map.groupBy(asked, whole);
  const known = (nummer: string): string[] =>
    asked.has(nummer) ? [nummer] : asked.has(whole(nummer)) ? [whole(nummer)] : (parts.get(nummer) ?? [nummer]);
  return segments.map((segment) =>
    segment.soort === "vraag" ? segment : { ...segment, nummers: [...new Set(segment.nummers.flatMap(known))] },
  );
}

/**
 * “Vraag 3”, “Antwoord 2” right below it: a slip of the pen, where question 3 has no other answer and question 2 has its
 * own, or is not asked. Only where questions do not stand together, their answers below them.
 */
function withoutMisprints(segments: readonly Segment[], asked: ReadonlySet<string>): Segment[] {
  const answered = Map.groupBy(nummersOf(segments, "antwoord"), (nummer) => nummer);
  return segments.map((segment, i) => {
    const [vraag, before] = [segments[i - 1], segments[i - 2]];
    const [nummer, ...more] = segment.soort === "antwoord" ? segment.nummers : [];
    if (nummer === undefined || more.length > 0 || vraag?.soort !== "vraag" || before?.soort === "vraag")
      return segment;
    const isFree = !asked.has(nummer) || answered.get(nummer)!.length > 1;
    return isFree && !vraag.nummers.some((own) => answered.has(own)) ? { ...segment, nummers: vraag.nummers } : segment;
  });
}
