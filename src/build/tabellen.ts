/**
 * Writes the tables of some documents, in a process of its own: only where there are any must what draws be loaded.
 *
 *   node tabellen.ts TASK.json
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { KeptParts } from "../archive/documents/read-document.ts";
import { writeTabellen } from "../archive/tabellen/tabel-files.ts";
import type { KamervraagDocument } from "../domain/document.ts";
import { type Failure, messageOf, writeFailures } from "./failures.ts";

export interface TabelTask {
  ids: string[];
  /** Folders with `<id>.json`. */
  documentFolder: string;
  partsFolder: string;
  outDir: string;
}

const argument = process.argv[2]!;
const { ids, documentFolder, partsFolder, outDir } = JSON.parse(readFileSync(argument, "utf8")) as TabelTask;
const failures: Failure[] = [];
const read = (folder: string, id: string): unknown => JSON.parse(readFileSync(join(folder, `${id}.json`), "utf8"));
for (const id of ids) {
  try {
    writeTabellen(read(documentFolder, id) as KamervraagDocument, read(partsFolder, id) as KeptParts, outDir);
  } catch (error) {
    failures.push({ documenten: [id], tekst: messageOf(error) });
  }
}
writeFailures(argument, failures);
