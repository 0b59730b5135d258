/** Reads batches in threads, one for each core; a few documents are read in the main thread, which starts faster. */
import { availableParallelism } from "node:os";
import Tinypool from "tinypool";
import type { BatchReader } from "./read-batch.ts";

export interface ReaderPool<O> {
  read: BatchReader<O>;
  /** How many batches keep all threads at work. */
  atOnce: number;
  close(): Promise<void>;
}

/** Fewer than this are read before threads have started. */
const WORTH_THREADS = 40;

/**
 * @param worker module whose default export is a {@link BatchReader}; it finds `context` as the second of its `workerData`
 * @param here the same reader, for this thread
 */
export function readerPool<O>(
  worker: URL,
  context: unknown,
  here: () => BatchReader<O>,
): (sources: number) => ReaderPool<O> {
  return (sources) => {
    if (sources < WORTH_THREADS) return { read: here(), atOnce: 1, close: () => Promise.resolve() };
    const threads = availableParallelism();
    const pool = new Tinypool({
      filename: worker.href,
      minThreads: threads,
      maxThreads: threads,
      workerData: context,
    });
    return { read: (tasks) => pool.run(tasks), atOnce: threads * 2, close: () => pool.destroy() };
  };
}
