/**
 * Writes feeds, in a process of its own where there are many.
 *
 *   node feeds.ts TASK.json
 */
import { readFileSync } from "node:fs";
import { writeFailures } from "./failures.ts";
import { type FeedTask, writeFeeds } from "./write-feeds.ts";

const argument = process.argv[2]!;
writeFeeds(JSON.parse(readFileSync(argument, "utf8")) as FeedTask);
writeFailures(argument, []);
