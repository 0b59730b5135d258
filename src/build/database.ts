/**
 * Makes the SQLite file of the archive, or the part of it that all years but the newest fill, in a process of its own.
 *
 *   node database.ts TASK.json
 */
import { constants, copyFileSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { ArchiveDatabase, DATABASE } from "../archive/data/database.ts";
import type { KamervraagDocument } from "../domain/document.ts";
import type { Thema } from "../domain/thema.ts";
import { seal } from "../files/sealed-folder.ts";
import { type Failure, messageOf, writeFailures } from "./failures.ts";

/** A file to make: of one that is there already, and of documents. */
export interface DatabaseStep {
  /** Folder of the file that it begins with; `null` for an empty one. */
  begin: string | null;
  /** Paths of the documents' JSON, in the order in which they are to stand. */
  documents: string[];
  themas: Thema[];
  outDir: string;
}

const argument = process.argv[2]!;
const failures: Failure[] = [];
for (const step of JSON.parse(readFileSync(argument, "utf8")) as DatabaseStep[]) {
  if (failures.length === 0) makeStep(step);
}
writeFailures(argument, failures);

function makeStep({ begin, documents, themas, outDir }: DatabaseStep): void {
  const aside = `${outDir}.nieuw`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  const path = join(aside, DATABASE.naam);
  if (begin !== null) copyFileSync(join(begin, DATABASE.naam), path, constants.COPYFILE_FICLONE);
  const database = new ArchiveDatabase(path);
  for (const file of documents) {
    try {
      database.add(JSON.parse(readFileSync(file, "utf8")) as KamervraagDocument);
    } catch (error) {
      failures.push({ documenten: [basename(file, ".json")], tekst: messageOf(error) });
    }
  }
  database.finish(themas);
  if (failures.length > 0) return rmSync(aside, { recursive: true, force: true });
  seal(aside);
  renameSync(aside, outDir);
}
