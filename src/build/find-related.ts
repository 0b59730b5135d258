/**
 * Finds related questions, in a process of its own.
 *
 *   node find-related.ts TASK.json
 */
import { readFileSync } from "node:fs";
import { findInFolder, type FindInput } from "../related/find-in-folder.ts";

await findInFolder(JSON.parse(readFileSync(process.argv[2]!, "utf8")) as FindInput);
