/**
 * Adds up the parts of the search index, in a process of its own.
 *
 *   node join-search.ts TASK.json
 */
import { readFileSync } from "node:fs";
import { joinInto, type JoinTask } from "./join-parts.ts";

await joinInto(JSON.parse(readFileSync(process.argv[2]!, "utf8")) as JoinTask);
