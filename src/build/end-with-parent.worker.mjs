/**
 * Looks whether the process that started this one is still there; see `end-with-parent.ts`. JavaScript, so that the
 * thread is there at once: a thread of its own would load what strips types.
 */
import { workerData } from "node:worker_threads";

const { parent, everyMs } = workerData;
const look = () => {
  if (process.ppid !== parent) process.kill(process.pid, "SIGKILL");
};
look();
setInterval(look, everyMs);
