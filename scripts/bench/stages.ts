/** What the stages of a build took, from what it prints. */
import type { MeasuredLine } from "./run-measured.ts";

export interface Stage {
  name: string;
  seconds: number;
  peakMegabytes: number | null;
}

/** “Pagina's maken: 73,3 s”, printed when the stage ends. */
const END_OF_STAGE = /^(\S.*): (\d+(?:,\d+)?) s$/;

/** Of the line “waarvan pagina's 212,4 s, zoekindex 183,0 s, met 2 processen naast elkaar”. */
const SIDE_BY_SIDE = /met (\d+) processen naast elkaar$/;

/** Seconds that a kind of work would have taken had the processes of a build done nothing else: “pagina's”. */
export function secondsOf(kind: string, lines: readonly MeasuredLine[]): number {
  for (const { text } of lines) {
    const processes = SIDE_BY_SIDE.exec(text)?.[1];
    const busy = new RegExp(`${kind} (\\d+(?:,\\d+)?) s`).exec(text)?.[1];
    if (processes && busy) return Number(busy.replace(",", ".")) / Number(processes);
  }
  return Number.NaN;
}

/** The stages in their order; the memory of a stage is the most since the end of the stage before. */
export function stagesOf(lines: readonly MeasuredLine[]): Stage[] {
  const stages: Stage[] = [];
  let peak: number | null = null;
  for (const { text, peakMegabytes } of lines) {
    if (peakMegabytes !== null) peak = Math.max(peak ?? 0, peakMegabytes);
    const end = END_OF_STAGE.exec(text);
    if (!end) continue;
    stages.push({ name: end[1]!, seconds: Number(end[2]!.replace(",", ".")), peakMegabytes: peak });
    peak = null;
  }
  return stages;
}
