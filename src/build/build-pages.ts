/**
 * Lets Astro make the pages of one job, in a process of its own.
 *
 *   node build-pages.ts JOB_FOLDER        writes to JOB_FOLDER/uit
 */
import { build } from "astro";
import { join, resolve } from "node:path";
import { JOB_VARIABLE } from "../archive/job.ts";
import { sitePath } from "../archive/site.ts";
import { documentsAt } from "./documents-at.ts";
import { type Failure, messageOf, writeFailures } from "./failures.ts";
import { writePages } from "./write-pages.ts";
import { type WrittenPrint, writePrints } from "./written-prints.ts";

const argument = process.argv[2];
if (!argument) throw new Error("Usage: build-pages.ts JOB_FOLDER");
const folder = resolve(argument);
process.env[JOB_VARIABLE] = folder;
const prints: WrittenPrint[] = [];
const failures: Failure[] = [];
await build({
  root: resolve(import.meta.dirname, "..", ".."),
  outDir: join(folder, "uit"),
  cacheDir: join(folder, "astro"),
  logLevel: "warn",
  integrations: [
    writePages({
      path: sitePath(),
      onPage: (bestand, print) => prints.push([bestand, print]),
      onFailure(adres, error) {
        const documenten = documentsAt(folder, adres, error);
        if (documenten.length === 0) throw error;
        failures.push({ documenten, tekst: messageOf(error) });
      },
    }),
  ],
});
writePrints(folder, prints);
writeFailures(argument, failures);
