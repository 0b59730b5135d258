/**
 * Makes some parts of the search index, one after the other, in a process of its own: of the time that a part takes, two
 * seconds go to starting a process, to reading the dictionary and to getting up to speed.
 *
 *   node search-parts.ts TASK.json
 */
import { readFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import type { Thema } from "../domain/thema.ts";
import { seal } from "../files/sealed-folder.ts";
import { loadLanguage, makeSearchPart } from "../search/indexing/make-part.ts";
import { type Failure, findFailures, writeFailures } from "./failures.ts";
import { joinInto, type JoinTask } from "./join-parts.ts";

export interface SearchTask {
  parts: {
    name: string;
    /** Paths of the documents' JSON. */
    documents: readonly string[];
    outDir: string;
  }[];
  themas: readonly Thema[];
  /** What to add up when they are made: for the last that were missing. */
  join: JoinTask | null;
}

const argument = process.argv[2]!;
const { parts, themas, join } = JSON.parse(readFileSync(argument, "utf8")) as SearchTask;
const language = loadLanguage();
const failures: Failure[] = [];
for (const { name, documents, outDir } of parts) {
  const aside = `${outDir}.nieuw`;
  const failed = await findFailures(documents, (some) =>
    makeSearchPart({ name, documents: some, themas, outDir: aside }, language),
  );
  if (failed.length === 0) {
    seal(aside);
    await rename(aside, outDir);
  }
  failures.push(...failed);
}
if (join && failures.length === 0) await joinInto(join);
writeFailures(argument, failures);
