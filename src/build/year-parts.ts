/**
 * Writes the data exports of some years, in a process of its own.
 *
 *   node year-parts.ts TASK.json
 */
import { readFileSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { writeYearParts } from "../archive/data/year-parts.ts";
import { seal } from "../files/sealed-folder.ts";
import { type Failure, findFailures, writeFailures } from "./failures.ts";

export interface YearTask {
  /** Paths of the documents' JSON, in the order in which they are to stand. */
  documents: string[];
  outDir: string;
}

const argument = process.argv[2]!;
const failures: Failure[] = [];
for (const { documents, outDir } of JSON.parse(readFileSync(argument, "utf8")) as YearTask[]) {
  const aside = `${outDir}.nieuw`;
  const failed = await findFailures(documents, async (some) => {
    await rm(aside, { recursive: true, force: true });
    await writeYearParts(some, aside);
  });
  if (failed.length === 0) {
    seal(aside);
    await rename(aside, outDir);
  }
  failures.push(...failed);
}
writeFailures(argument, failures);
