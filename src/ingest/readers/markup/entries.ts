/** Questions and answers that a format tells apart by an element: their headings. */
import { parseKop, type Kop } from "../../wording/koppen.ts";
import { generated, type Piece } from "./pieces.ts";

export type EntryKind = "vraag" | "antwoord";

const WORD: Readonly<Record<EntryKind, string>> = { vraag: "Vraag", antwoord: "Antwoord" };

/** Where an entry stands: how many of its kind stand before it, and how many of each kind there are. */
export interface EntryPlace {
  kind: EntryKind;
  index: number;
  counts: Readonly<Record<EntryKind, number>>;
}

/**
 * A printed heading with the words and the number that the element says and the heading does not: `<vraag><nr>3` →
 * “Vraag 3”; `<antwoord><nr>Vraag 3` → “Antwoord op Vraag 3”; “Antwoord” → “Antwoord 1”, where answers are in step.
 *
 * @param text what the pieces print
 */
export function completeHeading(text: string, pieces: readonly Piece[], place: EntryPlace): Piece[] {
  const { kind } = place;
  const kop = parseKop(text);
  if (kop?.vorm !== "woord") return [generated(`${WORD[kind]} `), ...pieces];
  if (kop.soort !== kind) return [generated(kind === "antwoord" ? "Antwoord op " : "Vraag "), ...pieces];
  return isComplete(kop, place) ? [...pieces] : [...pieces, generated(` ${place.index + 1}`)];
}

const isComplete = ({ soort, vorm, nummers }: Kop, place: EntryPlace): boolean =>
  vorm === "woord" && soort === place.kind && (soort === "vraag" || nummers.length > 0 || !inStep(place));

/** How a first line of an entry is its heading, though no element says so: with its word, or to be completed. */
export function printedHeading(line: string, place: EntryPlace): "whole" | "to-complete" | null {
  const kop = parseKop(line);
  if (!kop || kop.soort === "mededeling") return null;
  const isAlone = kop.einde === line.length;
  if (kop.vorm === "woord" && kop.soort === place.kind && (!isAlone || isComplete(kop, place))) return "whole";
  const isNext = kop.vorm === "nummer" && place.kind === "vraag" && Number.parseInt(kop.nummers[0]!, 10) > place.index;
  return isAlone || isNext ? "to-complete" : null;
}

/**
 * The heading of an entry that prints none. Questions without numbers count 1, 2, 3 …; an answer without a number gets
 * one only where as many answers as questions stand in a row.
 */
export const generatedHeading = (place: EntryPlace): Piece[] => [
  generated(place.kind === "vraag" || inStep(place) ? `${WORD[place.kind]} ${place.index + 1}` : WORD[place.kind]),
];

const inStep = ({ counts }: EntryPlace): boolean => counts.vraag === counts.antwoord;
