/** What a run of Astro says of the pages that it wrote: their paths in the site, and the prints of what they hold. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const fileIn = (jobFolder: string): string => join(jobFolder, "paginas.json");

export const writePagePrints = (
  jobFolder: string,
  prints: readonly (readonly [bestand: string, print: string])[],
): void => writeFileSync(fileIn(jobFolder), JSON.stringify(prints));

export const readPagePrints = (jobFolder: string): ReadonlyMap<string, string> =>
  new Map(JSON.parse(readFileSync(fileIn(jobFolder), "utf8")) as [string, string][]);
