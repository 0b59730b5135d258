/** Finds what was asked for in the sections of one document. */
import type { Alternative, Concept } from "../query/interpretation.ts";
import { type CopySection, sectionAt } from "../../format/sections.ts";
import { SECTIONS } from "../weights.ts";

/** Where a word of the index stands: document → places in its copy, ascending. */
export type Postings = ReadonlyMap<number, readonly number[]>;

export interface Found {
  place: number;
  /** How well what stands there stands for what was asked. */
  weight: number;
}

/** Per section of the document, where the concept is found. */
export function findConcept(
  { alternatives }: Concept,
  document: number,
  sections: readonly CopySection[],
  postings: ReadonlyMap<string, Postings>,
): Found[][] {
  const perSection: Found[][] = sections.map(() => []);
  for (const alternative of alternatives) {
    const [first, ...others] = alternative.all.map((terms) => {
      const places: Found[] = [];
      for (const { term, weight } of terms) {
        for (const place of postings.get(term)?.get(document) ?? []) places.push({ place, weight });
      }
      return places.sort((a, b) => a.place - b.place);
    });
    if (!first) continue;
    const lists = [first, ...others];
    if (others.length === 0) {
      for (const { place, weight } of first) push(place, weight * alternative.weight);
    } else if (lists.every((places) => places.length > 0)) {
      // Each part in turn: all their places are marked, and any of them may be the one that is not in the title.
      for (const places of lists) {
        const rest = lists.filter((other) => other !== places);
        for (const { place, weight } of together(alternative, [places, ...rest], sections)) push(place, weight);
      }
    }
  }
  for (const list of perSection) list.sort((a, b) => a.place - b.place);
  return perSection;

  function push(place: number, weight: number): void {
    const at = sectionAt(sections, place);
    if (at >= 0) perSection[at]!.push({ place, weight });
  }
}

/** Places where all words of an alternative stand near each other; further apart they count less, if at all. */
function together(alternative: Alternative, lists: Found[][], sections: readonly CopySection[]): Found[] {
  const out: Found[] = [];
  const [first, ...others] = lists as [Found[], ...Found[][]];
  const title = sections[0]!;
  for (const start of first) {
    const section = sections[sectionAt(sections, start.place)];
    if (!section) continue;
    let span = 0;
    let weight = start.weight;
    for (const list of others) {
      let nearest: Found | null = null;
      for (const other of list) {
        if (other.place < section.start || other.place >= section.end) continue;
        const isNearer = !nearest || Math.abs(other.place - start.place) < Math.abs(nearest.place - start.place);
        if (isNearer) nearest = other;
      }
      if (nearest) span = Math.max(span, Math.abs(nearest.place - start.place));
      // A part may also be what the whole document is about.
      const inTitle = !nearest && alternative.within === null ? list.find(({ place }) => place < title.end) : null;
      const other = nearest ?? inTitle;
      if (!other) {
        span = Infinity;
        break;
      }
      weight = Math.min(weight, other.weight * (inTitle ? SECTIONS.titel : 1));
    }
    if (span > (alternative.within ?? FAR)) continue;
    const loss = alternative.within === null ? 1 - 0.4 * Math.min(1, Math.max(0, span - NEAR) / FAR) : 1;
    out.push({ place: start.place, weight: weight * alternative.weight * loss });
  }
  return out;
}

/** Parts of a cut compound this near say the same as the compound; beyond FAR they have nothing to do with each other. */
const NEAR = 10;
const FAR = 120;
