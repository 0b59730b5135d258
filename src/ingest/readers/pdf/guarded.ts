/**
 * Reads files in threads that can be stopped: a file made to hang or to fill the memory costs
 * its own thread, not the run. Threads are kept between files, since starting one takes longer than
 * reading most files; they do not keep the process alive.
 *
 * What counts is the work that a thread does, never the clock: on a busy machine a file takes longer, and
 * is read all the same. One that is stopped for its work is read once more, alone.
 */
import { once } from "node:events";
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { failed, type Failure, type ReadOutcome } from "./outcome.ts";

export interface Limits {
  /** How long a processor may be at work on a file, in milliseconds. */
  work: number;
  /** How much memory a thread may hold. */
  bytes: number;
}

/** What a thread has used so far. */
export interface Used {
  work: number;
  bytes: number;
}

export type Meter = (thread: Worker) => Promise<Used>;

const LIMITS: Limits = { work: 7000, bytes: 600 * 2 ** 20 };
const CHECK_EVERY = 50;
const MICROSECONDS = 1000;

/** Hands out threads, at most one for each core; who comes later waits for one to be free. */
class Threads {
  #free: Worker[] = [];
  #waiting: (() => void)[] = [];
  #busy = 0;
  /** How many want to be alone; nobody else starts until they are done. */
  #alone = 0;

  async take(alone: boolean): Promise<Worker> {
    if (alone) this.#alone++;
    while (this.#busy >= (alone ? 1 : MOST_THREADS) || (!alone && this.#alone > 0)) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#busy++;
    return this.#free.pop() ?? this.#start();
  }

  giveBack(thread: Worker, alone: boolean): void {
    this.#busy--;
    if (alone) this.#alone--;
    if (thread.threadId !== ENDED) this.#free.push(thread);
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
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

const MOST_THREADS = Math.min(availableParallelism(), 4);
/** The identifier that Node gives a thread that has ended. */
const ENDED = -1;

const threads = new Threads();

/** Reads a file; one that takes too much work or memory is a failure. Never throws. */
export async function readGuarded(bytes: Uint8Array, limits = LIMITS, meter = usedBy): Promise<ReadOutcome> {
  const result = await readIn(bytes, limits, meter, false);
  const isSlow = !result.ok && result.failure === "too-slow";
  return isSlow ? readIn(bytes, limits, meter, true) : result;
}

async function readIn(bytes: Uint8Array, limits: Limits, meter: Meter, alone: boolean): Promise<ReadOutcome> {
  const thread = await threads.take(alone);
  thread.ref();
  const result = await watch(thread, bytes, limits, meter);
  thread.unref();
  threads.giveBack(thread, alone);
  return result;
}

/** What a thread itself has used; others at work in the same process make no difference. */
async function usedBy(thread: Worker): Promise<Used> {
  const [{ user, system }, heap] = await Promise.all([thread.cpuUsage(), thread.getHeapStatistics()]);
  return { work: (user + system) / MICROSECONDS, bytes: heap.total_heap_size + heap.external_memory };
}

/** Ends with the thread free for the next file, or ended. */
async function watch(thread: Worker, bytes: Uint8Array, limits: Limits, meter: Meter): Promise<ReadOutcome> {
  const over = new AbortController();
  const { signal } = over;
  const answered = once(thread, "message", { signal }).then(([result]) => result as ReadOutcome, failureOf);
  thread.postMessage(bytes);
  const result = await Promise.race([answered, exceeded(thread, limits, meter, signal)]);
  over.abort();
  if (typeof result !== "string") return result;
  await thread.terminate();
  return failed(result);
}

/** What a thread has too much of, as soon as it has; never, if it has not before the signal. */
function exceeded(thread: Worker, limits: Limits, meter: Meter, signal: AbortSignal): Promise<Failure> {
  return new Promise((resolve) => {
    let before: number | null = null;
    let isAsking = false;
    const ask = async () => {
      const { work, bytes } = await meter(thread);
      before ??= work;
      if (work - before > limits.work) resolve("too-slow");
      else if (bytes > limits.bytes) resolve("too-large");
    };
    const timer = setInterval(() => {
      if (isAsking) return;
      isAsking = true;
      // A thread that has ended answers nothing: that it did is heard elsewhere.
      void ask()
        .catch(() => undefined)
        .finally(() => (isAsking = false));
    }, CHECK_EVERY);
    signal.addEventListener("abort", () => {
      clearInterval(timer);
    });
  });
}

/** What an error that ended a thread says about the file. */
function failureOf(error: unknown): Failure {
  return (error as { code?: string }).code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-large" : "damaged";
}
