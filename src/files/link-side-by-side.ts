/** Links very many files in threads, one for each core. */
import { availableParallelism } from "node:os";
import Tinypool from "tinypool";
import { linkFiles, type Links } from "./link.ts";

/** Fewer are linked before threads have started. */
const WORTH_THREADS = 20_000;
const WORKER = new URL("./link-side-by-side.worker.ts", import.meta.url);

/**
 * Links files to the same place below another folder; what stands there already is replaced.
 *
 * @param threadsFor in how many threads so many files are to be linked
 */
export async function linkSideBySide(
  { from, to, files }: Links,
  threadsFor = (count: number): number => (count < WORTH_THREADS ? 1 : availableParallelism()),
): Promise<void> {
  const threads = threadsFor(files.length);
  if (threads === 1) return linkFiles({ from, to, files });
  const pool = new Tinypool({ filename: WORKER.href, minThreads: threads, maxThreads: threads });
  const size = Math.ceil(files.length / threads);
  try {
    await Promise.all(
      Array.from({ length: threads }, (_, i) => pool.run({ from, to, files: files.slice(i * size, (i + 1) * size) })),
    );
  } finally {
    await pool.destroy();
  }
}
