/**
 * Reads files in threads that can be stopped: a file made to hang or to fill the memory costs
 * its own thread, not the run. Threads are kept between files, since starting one takes longer than
 * reading most files; they do not keep the process alive.
 */
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { failed, type Failure, type ReadOutcome } from "./outcome.ts";

export interface Limits {
  /** Per file. */
  milliseconds: number;
  /** How much the memory of the process may grow while a file is read. */
  bytes: number;
}

const LIMITS: Limits = { milliseconds: 7000, bytes: 600 * 2 ** 20 };
const CHECK_EVERY = 50;

/** Hands out threads, at most one for each core; who comes later waits for one to be free. */
class Threads {
  #free: Worker[] = [];
  readonly #waiting: (() => void)[] = [];
  #busy = 0;

  async take(): Promise<Worker> {
    while (this.#busy >= Math.min(availableParallelism(), 4)) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#busy++;
    return this.#free.pop() ?? this.#start();
  }

  giveBack(thread: Worker): void {
    this.#busy--;
    if (thread.threadId !== ENDED) this.#free.push(thread);
    this.#waiting.shift()?.();
  }

  #start(): Worker {
    const options = { stdout: true, stderr: true, resourceLimits: { maxOldGenerationSizeMb: 512 } };
    const thread = new Worker(new URL("./worker.ts", import.meta.url), options);
    // A thread may also fail between two files; it is not handed out again then.
    thread.on("error", () => {
      this.#free = this.#free.filter((other) => other !== thread);
    });
    return thread;
  }
}

/** The identifier that Node gives a thread that has ended. */
const ENDED = -1;

const threads = new Threads();

/** Reads a file; one that takes too long or too much memory is a failure. Never throws. */
export async function readGuarded(bytes: Uint8Array, limits: Limits = LIMITS): Promise<ReadOutcome> {
  const thread = await threads.take();
  thread.ref();
  const result = await watch(thread, bytes, limits);
  thread.unref();
  threads.giveBack(thread);
  return result;
}

/** Ends with the thread free for the next file, or ended. */
async function watch(thread: Worker, bytes: Uint8Array, limits: Limits): Promise<ReadOutcome> {
  const began = performance.now();
  const memory = process.memoryUsage.rss();
  const over = new AbortController();
  const { signal } = over;
  const stopped = new Promise<Failure>((resolve) => {
    const timer = setInterval(() => {
      if (performance.now() - began > limits.milliseconds) resolve("too-slow");
      else if (process.memoryUsage.rss() - memory > limits.bytes) resolve("too-large");
    }, CHECK_EVERY);
    signal.addEventListener("abort", () => {
      clearInterval(timer);
    });
  });
  const answered = once(thread, "message", { signal }).then(([result]) => result as ReadOutcome, failureOf);
  thread.postMessage(bytes);
  const result = await Promise.race([answered, stopped]);
  over.abort();
  if (typeof result !== "string") return result;
  await thread.terminate();
  return failed(result);
}

/** What an error that ended a thread says about the file. */
function failureOf(error: unknown): Failure {
  return (error as { code?: string }).code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-large" : "damaged";
}
