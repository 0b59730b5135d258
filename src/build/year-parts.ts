/**
 * Writes the data exports of some years, in a process of its own.
 *
 *   node year-parts.ts TASK.json
 */
import { readFileSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { writeYearParts } from "../archive/data/year-parts.ts";

export interface YearTask {
  /** Paths of the documents' JSON, in the order in which they are to stand. */
  documents: string[];
  outDir: string;
}

for (const { documents, outDir } of JSON.parse(readFileSync(process.argv[2]!, "utf8")) as YearTask[]) {
  const aside = `${outDir}.nieuw`;
  await rm(aside, { recursive: true, force: true });
  await writeYearParts(documents, aside);
  await rename(aside, outDir);
}
