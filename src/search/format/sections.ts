/** Where the sections of a document begin and end in its indexed copy. */
import type { CatalogueRow } from "./catalogue.ts";

export type SectionKind = "titel" | "betrokkenen" | "vraag" | "antwoord" | "rest";

/** Where to look: in all of a document, or only in its questions, its answers, or its title. */
export const LOOKED_IN = ["alles", "vragen", "antwoorden", "titels"] as const;
export type LookedIn = (typeof LOOKED_IN)[number];

/** Whether a section of this kind is looked in. */
export const isLookedIn = (kind: SectionKind, where: LookedIn): boolean =>
  where === "alles" || { vragen: "vraag", antwoorden: "antwoord", titels: "titel" }[where] === kind;

export interface CopySection {
  kind: SectionKind;
  /** Places of the questions that it is or answers. */
  vragen: readonly number[];
  start: number;
  end: number;
}

/** The sections of a document in the order of the copy, empty ones included. */
export function sectionsOf(row: CatalogueRow): CopySection[] {
  const { titel, betrokkenen, vragen, antwoorden, rest } = row;
  const sections: CopySection[] = [];
  let start = 0;
  const add = (kind: SectionKind, length: number, of: readonly number[]) => {
    sections.push({ kind, vragen: of, start, end: start + length });
    start += length;
  };
  add("titel", titel, []);
  add("betrokkenen", betrokkenen, []);
  for (const [i, vraag] of vragen.entries()) add("vraag", vraag.length, [i]);
  for (const { vragen: of, length } of antwoorden) add("antwoord", length, of);
  add("rest", rest, []);
  return sections;
}

/** Place of the section that a word of the copy stands in; -1 for a place beyond the last. */
export function sectionAt(sections: readonly CopySection[], place: number): number {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.end > place) high = middle;
    else low = middle + 1;
  }
  const section = sections[low];
  return section && place < section.end ? low : -1;
}
