/** Tasks that run in processes of their own, as many at once as there are cores. */
import pMap from "p-map";
import { availableParallelism, totalmem } from "node:os";
import { runChild } from "./child.ts";
import { type Failure, readFailures } from "./failures.ts";

export const TASK_KINDS = ["pagina's", "zoekindex", "gegevens", "beelden"] as const;
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

/** Making the index of the largest part of an archive takes so much memory; other tasks take less than one. */
const INDEX_BYTES = 7 * 2 ** 30;

/** Indexes are made beside the rest, no more at once than memory allows. */
function lanesOf(tasks: readonly Task[]): { tasks: Task[]; concurrency: number }[] {
  const { indexes = [], others = [] } = Object.groupBy(tasks, ({ kind }) =>
    kind === "zoekindex" ? "indexes" : "others",
  );
  const free = others.length > 0 ? SIDE_BY_SIDE - 1 : SIDE_BY_SIDE;
  const atOnce = Math.max(1, Math.min(indexes.length, free, Math.floor(totalmem() / INDEX_BYTES)));
  return [
    { tasks: indexes, concurrency: atOnce },
    { tasks: others, concurrency: Math.max(1, SIDE_BY_SIDE - (indexes.length > 0 ? atOnce : 0)) },
  ];
}

/** Runs tasks, the longest first, so that none is left alone at the end. Throws what the first that fails said. */
export async function runTasks(
  tasks: readonly Task[],
  onProgress: (done: number, total: number) => void,
): Promise<TasksDone> {
  const failures: Failure[] = [];
  const busy: BusySeconds = { "pagina's": 0, zoekindex: 0, gegevens: 0, beelden: 0 };
  const total = tasks.reduce((sum, { weight }) => sum + weight, 0);
  let done = 0;
  onProgress(0, total);
  const failed = new AbortController();
  const run = async ({ kind, module, argument, weight, whenDone }: Task) => {
    const started = performance.now();
    await runChild(module, argument);
    busy[kind] += (performance.now() - started) / 1000;
    const own = readFailures(argument);
    failures.push(...own);
    whenDone?.(own);
    onProgress((done += weight), total);
  };
  const lanes = lanesOf(tasks.toSorted((a, b) => b.weight - a.weight)).map(async ({ tasks: own, concurrency }) => {
    try {
      await pMap(own, run, { concurrency, signal: failed.signal });
    } catch (error) {
      failed.abort(error);
      throw error;
    }
  });
  await Promise.all(lanes);
  return { busy, failures };
}
