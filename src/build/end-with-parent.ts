/**
 * A process that works for another ends with it, however that one ended and whatever this one is doing. The event loop
 * can't see to that: it waits while a long piece of work is done. A thread of its own looks instead.
 */
import { isMainThread, Worker } from "node:worker_threads";

/** Names, in its environment, the process that a process is to end with. */
const PARENT_VARIABLE = "VRAAGBAAK_OUDER";

/** How often the thread looks. So long after a process was ended, nothing that it started is at work. */
export const LOOK_EVERY_MS = 100;

/** For starting Node: loaded before all else, so that a process is looked after while it loads its modules. */
export const ENDING_WITH_PARENT = ["--import", new URL("./end-with-parent.preload.ts", import.meta.url).href];

/** The environment of a process that is to end with this one. */
export const endingWithThis = (): NodeJS.ProcessEnv => ({ ...process.env, [PARENT_VARIABLE]: String(process.pid) });

/** Ends this process when the one that started it is gone, if that asked for it. */
export function endWithParent(): void {
  const parent = Number(process.env[PARENT_VARIABLE]);
  if (!parent || !isMainThread) return;
  // Passed on by a process between, which did not ask for it.
  if (process.ppid !== parent && isRunning(parent)) return;
  const look = new URL("./end-with-parent.worker.mjs", import.meta.url);
  new Worker(look, { workerData: { parent, everyMs: LOOK_EVERY_MS }, execArgv: [] }).unref();
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
