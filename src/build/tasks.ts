/** Tasks that run in processes of their own, as many at once as there are cores. */
import pMap from "p-map";
import { availableParallelism } from "node:os";
import { runChild } from "./child.ts";
import { type Failure, readFailures } from "./failures.ts";

export const TASK_KINDS = ["pagina's", "zoekindex", "gegevens"] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** Seconds that all processes of a kind took together. */
export type BusySeconds = Record<TaskKind, number>;

/** Processes that run side by side. */
export const SIDE_BY_SIDE = availableParallelism();

export interface Task {
  kind: TaskKind;
  module: URL;
  argument: string;
  /** How long it takes, as compared to others. */
  weight: number;
  /** Done in this process when it has ended. */
  whenDone?: (failures: readonly Failure[]) => void;
}

export interface TasksDone {
  busy: BusySeconds;
  /** Documents that could not be worked on; the work on others is done. */
  failures: Failure[];
}

/** Runs tasks, the longest first, so that none is left alone at the end. Throws what the first that fails said. */
export async function runTasks(
  tasks: readonly Task[],
  onProgress: (done: number, total: number) => void,
): Promise<TasksDone> {
  const failures: Failure[] = [];
  const busy: BusySeconds = { "pagina's": 0, zoekindex: 0, gegevens: 0 };
  const total = tasks.reduce((sum, { weight }) => sum + weight, 0);
  let done = 0;
  onProgress(0, total);
  await pMap(
    tasks.toSorted((a, b) => b.weight - a.weight),
    async ({ kind, module, argument, weight, whenDone }) => {
      const started = performance.now();
      await runChild(module, argument);
      busy[kind] += (performance.now() - started) / 1000;
      const failed = readFailures(argument);
      failures.push(...failed);
      whenDone?.(failed);
      onProgress((done += weight), total);
    },
    { concurrency: SIDE_BY_SIDE },
  );
  return { busy, failures };
}
