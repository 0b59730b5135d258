/** Finds what was asked for in the sections of one document. */
import type { Alternative, AlternativeKind, Concept } from "../query/interpretation.ts";
import { type CopySection, sectionAt } from "../../format/sections.ts";

/** Where a word of the index stands: document → places in its copy, ascending. */
export type Postings = ReadonlyMap<number, readonly number[]>;

export interface Found {
  place: number;
  /** How well what stands there stands for what was asked. */
  weight: number;
  /** Whether it is another name for what was asked. */
  isOtherName: boolean;
}

const OTHER_NAMES: ReadonlySet<AlternativeKind> = new Set(["synoniem", "verwant"]);

/** Per section of the document, where the concept is found. */
export function findConcept(
  { alternatives }: Concept,
  document: number,
  sections: readonly CopySection[],
  postings: ReadonlyMap<string, Postings>,
): Found[][] {
  const perSection: Found[][] = sections.map(() => []);
  for (const alternative of alternatives) {
    const isOtherName = OTHER_NAMES.has(alternative.kind);
    const [first, ...others] = alternative.all.map((terms) => {
      const places: Found[] = [];
      for (const { term, weight } of terms) {
        for (const place of postings.get(term)?.get(document) ?? []) places.push({ place, weight, isOtherName });
      }
      return places.sort((a, b) => a.place - b.place);
    });
    if (!first) continue;
    const lists = [first, ...others];
    if (others.length === 0) {
      for (const one of first) push({ ...one, weight: one.weight * alternative.weight });
    } else if (lists.every((places) => places.length > 0)) {
      // Each part in turn: all their places are marked, and any of them may be the one that is not in the title.
      for (const places of lists) {
        const rest = lists.filter((other) => other !== places);
        for (const one of together(alternative, [places, ...rest], sections)) push(one);
      }
    }
  }
  for (const list of perSection) list.sort((a, b) => a.place - b.place);
  return perSection;

  function push(one: Found): void {
    const at = sectionAt(sections, one.place);
    if (at >= 0) perSection[at]!.push(one);
  }
}

/** Places of the first words where all others stand near. */
function together(alternative: Alternative, lists: Found[][], sections: readonly CopySection[]): Found[] {
  const out: Found[] = [];
  const [first, ...others] = lists as [Found[], ...Found[][]];
  const within = alternative.within ?? Infinity;
  for (const start of first) {
    const section = sections[sectionAt(sections, start.place)];
    if (!section) continue;
    let { weight } = start;
    for (const list of others) {
      const near = list.filter(
        ({ place }) => place >= section.start && place < section.end && Math.abs(place - start.place) <= within,
      );
      weight = Math.min(weight, Math.max(0, ...near.map((other) => other.weight)));
    }
    if (weight > 0) out.push({ ...start, weight: weight * alternative.weight });
  }
  return out;
}
