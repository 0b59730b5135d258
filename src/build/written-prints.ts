/** What a process says of the many files that it wrote: their paths in the site, and the prints of what they hold. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const fileIn = (jobFolder: string): string => join(jobFolder, "afdrukken.json");

export type WrittenPrint = readonly [bestand: string, print: string];

export const writePrints = (jobFolder: string, prints: readonly WrittenPrint[]): void =>
  writeFileSync(fileIn(jobFolder), JSON.stringify(prints));

export const readPrints = (jobFolder: string): ReadonlyMap<string, string> =>
  new Map(JSON.parse(readFileSync(fileIn(jobFolder), "utf8")) as WrittenPrint[]);
