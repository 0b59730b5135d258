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

/** Whether a folder has the files that it had when it was sealed, each as it was, and no other. */
export function isWhole(folder: string, prints: KnownPrints): boolean {
  try {
    const sealed = readPrinted(readFileSync(join(folder, SEAL), "utf8"));
    if (sealed === null) return false;
    const files = JSON.parse(sealed) as [string, string][];
    const isAlone = filesBelow(folder).length === files.length + 1;
    return isAlone && files.every(([file, print]) => prints.of(join(folder, file)) === print);
  } catch {
    return false;
  }
}
