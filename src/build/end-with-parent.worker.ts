/** Looks whether the process that started this one is still there; see `end-with-parent.ts`. */
import { workerData } from "node:worker_threads";

const { parent, everyMs } = workerData as { parent: number; everyMs: number };
const look = (): void => {
  if (process.ppid !== parent) process.kill(process.pid, "SIGKILL");
};
look();
setInterval(look, everyMs);
