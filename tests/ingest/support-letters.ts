/** Counting letters: the invariant says that none is lost and none comes twice. */
import type { KamervraagDocument } from "../../src/domain/document.ts";

/** How often each letter stands in a text, accents folded away. */
export function countLetters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text
    .normalize("NFKD")
    .toLowerCase()
    .match(/\p{Letter}/gu) ?? []) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}

/** All text of the source that a document's JSON holds, or names as left out. */
export function allText(document: KamervraagDocument): string {
  const part = ({ kop, tekst }: { kop: string | null; tekst: string }) => `${kop ?? ""} ${tekst}`;
  return [
    document.aanhef,
    ...document.vragen.map(part),
    ...document.antwoorden.map(part),
    ...document.voetnoten.map(({ tekst }) => tekst),
    document.mededeling ?? "",
    document.slot,
    ...document.meldingen.map(({ weggelaten }) => weggelaten ?? ""),
  ].join(" ");
}

/** The words of a dialect that mark a place and are no text themselves. */
export const withoutNoteMarks = (text: string): string => text.replaceAll(/\[(?:footnoteRef|endnoteRef):\d+\]/g, "");
