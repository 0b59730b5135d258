/** A folder that is made once and then kept: a seal in it says which files it has, with their prints. */
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./files-below.ts";
import type { KnownPrints } from "./known-prints.ts";
import { printOfFile, readPrinted, withPrint } from "./print.ts";

const SEAL = ".zegel";

/** Seals a folder that has all its files. */
export function seal(folder: string): void {
  const prints = filesBelow(folder).map((file): [string, string] => {
    const path = join(folder, file);
    return [file, printOfFile(path, statSync(path).size)];
  });
  writeFileSync(join(folder, SEAL), withPrint(JSON.stringify(prints)));
}

/** Whether every file of a folder is what it was when the folder was sealed. */
export function isWhole(folder: string, prints: KnownPrints): boolean {
  try {
    const sealed = readPrinted(readFileSync(join(folder, SEAL), "utf8"));
    if (sealed === null) return false;
    return (JSON.parse(sealed) as [string, string][]).every(([file, print]) => prints.of(join(folder, file)) === print);
  } catch {
    return false;
  }
}
