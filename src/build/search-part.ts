/**
 * Makes one part of the search index, in a process of its own.
 *
 *   node search-part.ts TASK.json
 */
import { readFileSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { Thema } from "../domain/thema.ts";
import { makeSearchPart } from "../search/indexing/make-part.ts";

export interface SearchTask {
  name: string;
  /** Paths of the documents' JSON. */
  documents: string[];
  themas: Thema[];
  outDir: string;
}

const { outDir, ...task } = JSON.parse(readFileSync(process.argv[2]!, "utf8")) as SearchTask;
const aside = `${outDir}.nieuw`;
await rm(aside, { recursive: true, force: true });
await makeSearchPart({ ...task, outDir: aside });
await rename(aside, outDir);
