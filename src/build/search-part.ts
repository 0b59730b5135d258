/**
 * Makes one part of the search index, in a process of its own.
 *
 *   node search-part.ts TASK.json
 */
import { readFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import type { Thema } from "../domain/thema.ts";
import { seal } from "../files/sealed-folder.ts";
import { makeSearchPart } from "../search/indexing/make-part.ts";
import { findFailures, writeFailures } from "./failures.ts";

export interface SearchTask {
  name: string;
  /** Paths of the documents' JSON. */
  documents: string[];
  themas: Thema[];
  outDir: string;
}

const argument = process.argv[2]!;
const { name, documents, themas, outDir } = JSON.parse(readFileSync(argument, "utf8")) as SearchTask;
const aside = `${outDir}.nieuw`;
const failures = await findFailures(documents, (some) =>
  makeSearchPart({ name, documents: some, themas, outDir: aside }),
);
if (failures.length === 0) {
  seal(aside);
  await rename(aside, outDir);
}
writeFailures(argument, failures);
