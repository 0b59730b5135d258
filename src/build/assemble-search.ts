/**
 * Joins the parts of the search index, in a process of its own, beside what else a site is put together from.
 *
 *   node assemble-search.ts TASK.json
 */
import { readFileSync } from "node:fs";
import { assembleSearch, type SearchAssemblyInput } from "../search/indexing/assemble.ts";

await assembleSearch(JSON.parse(readFileSync(process.argv[2]!, "utf8")) as SearchAssemblyInput);
