/** What the stages of a build took, from what it prints. */
import type { MeasuredLine } from "./run-measured.ts";

export interface Stage {
  name: string;
  seconds: number;
  peakMegabytes: number | null;
}

/** “Pagina's maken: 73,3 s”, printed when the stage ends. */
const END_OF_STAGE = /^(\S.*): (\d+(?:,\d+)?) s$/;

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
