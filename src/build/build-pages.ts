/**
 * Lets Astro make the pages of one job, in a process of its own.
 *
 *   node build-pages.ts JOB_FOLDER        writes to JOB_FOLDER/uit
 */
import { build } from "astro";
import { join, resolve } from "node:path";
import { JOB_VARIABLE } from "../archive/job.ts";
import { writePages } from "./write-pages.ts";

const folder = process.argv[2];
if (!folder) throw new Error("Usage: build-pages.ts JOB_FOLDER");
process.env[JOB_VARIABLE] = resolve(folder);
await build({
  root: resolve(import.meta.dirname, "..", ".."),
  outDir: join(resolve(folder), "uit"),
  cacheDir: join(resolve(folder), "astro"),
  logLevel: "warn",
  integrations: [writePages()],
});
