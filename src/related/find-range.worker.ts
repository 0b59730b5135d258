/** Finds ranges of related questions for `findInFolder` in a thread. */
import { workerData } from "node:worker_threads";
import { findRange, type FoundRange, type FoundTable } from "./find-range.ts";

const [, all] = workerData as [unknown, FoundTable];

export default (range: FoundRange): Promise<void> => findRange(all, range, null);
