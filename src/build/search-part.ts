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
import { joinInto, type JoinTask } from "./join-parts.ts";
import { findFailures, writeFailures } from "./failures.ts";

export interface SearchTask {
  name: string;
  /** Paths of the documents' JSON. */
  documents: string[];
  themas: Thema[];
  outDir: string;
  /** What to add up when it is made: for the last that was missing. */
  join: JoinTask | null;
}

const argument = process.argv[2]!;
const { name, documents, themas, outDir, join } = JSON.parse(readFileSync(argument, "utf8")) as SearchTask;
const aside = `${outDir}.nieuw`;
const failures = await findFailures(documents, (some) =>
  makeSearchPart({ name, documents: some, themas, outDir: aside }),
);
if (failures.length === 0) {
  seal(aside);
  await rename(aside, outDir);
  if (join) await joinInto(join);
}
writeFailures(argument, failures);
