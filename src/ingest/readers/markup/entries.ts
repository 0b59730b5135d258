/** Questions and answers that a format tells apart by an element: their headings. */
import type { Piece } from "./pieces.ts";

export type EntryKind = "vraag" | "antwoord";

const WORD: Readonly<Record<EntryKind, string>> = { vraag: "Vraag", antwoord: "Antwoord" };

/**
 * The word that must stand before a printed number so that the heading says what the element says:
 * `<vraag><nr>3` → “Vraag ”; `<antwoord><nr>Vraag 3` → “Antwoord op ”. Empty where it is printed.
 */
export function missingWord(kind: EntryKind, printed: string): string {
  const text = printed.trim();
  if (kind === "antwoord") {
    if (/^(?:be)?antwoord/i.test(text)) return "";
    return /^vra(?:ag|gen)/i.test(text) ? "Antwoord op " : "Antwoord ";
  }
  return /^vra(?:ag|gen)/i.test(text) ? "" : "Vraag ";
}

/** Whether a first line of an entry is its heading, though no element says so. */
export function isPrintedHeading(kind: EntryKind, line: string): boolean {
  const word = kind === "vraag" ? "vra(?:ag|gen)" : "(?:be)?antwoord(?:en)?";
  return new RegExp(`^${word}(?:\\s[^.?!]{0,60})?$`, "i").test(line.trim());
}

/**
 * The heading of an entry that prints none. Questions without numbers count 1, 2, 3 …; an answer
 * without a number gets one only where as many answers as questions stand in a row.
 *
 * @param index how many entries of this kind stand before it
 */
export function generatedHeading(kind: EntryKind, index: number, counts: Readonly<Record<EntryKind, number>>): Piece[] {
  const inStep = counts.vraag === counts.antwoord;
  return [{ kind: "generated", text: kind === "vraag" || inStep ? `${WORD[kind]} ${index + 1}` : WORD[kind] }];
}
