/** Tasks that run in processes of their own, as many at once as there are cores. */
import pMap from "p-map";
import { availableParallelism } from "node:os";
import { runChild } from "./child.ts";

export interface Task {
  module: URL;
  argument: string;
  /** How long it takes, as compared to others. */
  weight: number;
  /** Done in this process when it has ended. */
  whenDone?: () => void;
}

/** Runs tasks, the longest first, so that none is left alone at the end. Throws what the first that fails said. */
export async function runTasks(
  tasks: readonly Task[],
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const total = tasks.reduce((sum, { weight }) => sum + weight, 0);
  let done = 0;
  onProgress(0, total);
  await pMap(
    tasks.toSorted((a, b) => b.weight - a.weight),
    async ({ module, argument, weight, whenDone }) => {
      await runChild(module, argument);
      whenDone?.();
      onProgress((done += weight), total);
    },
    { concurrency: availableParallelism() },
  );
}
