/**
 * A build has a thread or a process at work on each core. Threads that V8 would start besides, to collect garbage sooner,
 * take a core from another: without them a page takes 2 to 6 % less of a processor, and is made no later (`docs/groot.md`).
 */
import { setFlagsFromString } from "node:v8";

const ONE_COLLECTOR = "--no-parallel-scavenge";

/** For starting Node: with its own code on large pages of memory too, where the system has them; 3 % for pages. */
export const ON_ONE_CORE = [ONE_COLLECTOR, "--use-largepages=silent"];

/** For the threads of this process, from now on. */
export const keepToOneCoreEach = (): void => setFlagsFromString(ONE_COLLECTOR);
