/**
 * The invariant: every letter of a source stands in exactly one place of the output, or is named as
 * left out. Counted over the ranges of the source that the leaves of all parts stand for.
 */
import type { Nodes } from "mdast";
import type { Point } from "unist";
import { leaves } from "../tree/blocks.ts";
import { Lines } from "../tree/source-text.ts";
import type { Understood } from "../understood.ts";

export interface CoverageProblem {
  kind: "lost" | "twice";
  start: Point;
  tekst: string;
}

const HAS_LETTER = /\p{Letter}/u;

/** The stretches of the source that hold a letter and went nowhere, or to two places. [] when all is well. */
export function checkCoverage(document: Understood): CoverageProblem[] {
  const { text } = document.source;
  const positions = partsOf(document).flatMap((node) => leaves(node).flatMap(({ position }) => position ?? []));
  const ranges = [...positions, ...document.leftOut]
    .map(({ start, end }) => ({ start: start.offset ?? 0, end: end.offset ?? 0 }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const problems: CoverageProblem[] = [];
  let lines: Lines | undefined;
  const report = (kind: CoverageProblem["kind"], start: number, end: number) => {
    const tekst = text.slice(start, end);
    if (end > start && HAS_LETTER.test(tekst))
      problems.push({ kind, start: (lines ??= new Lines(text)).point(start), tekst: tekst.trim() });
  };
  let covered = 0;
  for (const { start, end } of ranges) {
    if (start > covered) report("lost", covered, start);
    else report("twice", start, Math.min(covered, end));
    covered = Math.max(covered, end);
  }
  report("lost", covered, text.length);
  return problems;
}

function partsOf(document: Understood): Nodes[] {
  const ofPart = ({ kop, body }: Understood["vragen"][number]) => [...(kop ? [kop] : []), ...body];
  return [
    ...document.aanhef,
    ...document.vragen.flatMap(ofPart),
    ...document.antwoorden.flatMap(ofPart),
    ...document.noten,
    ...document.mededeling,
    ...document.slot,
  ];
}
