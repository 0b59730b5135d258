/** Holds a site against its manifest, by reading all of it. */
import { statSync } from "node:fs";
import { join } from "node:path";
import { isFile } from "../files/file-text.ts";
import { printOfFile } from "../files/print.ts";
import { MANIFEST, readManifest } from "./manifest.ts";
import { findStrangers } from "./strangers.ts";

/** Paths below the folder of the site. */
export interface Verified {
  /** How many there are to be. */
  files: number;
  manifestIsSound: boolean;
  missing: string[];
  changed: string[];
  /** Not of the site. */
  strangers: string[];
}

/** `null` where there is no manifest. */
export function verifySite(folder: string): Verified | null {
  if (!isFile(join(folder, MANIFEST))) return null;
  const { programma, units } = readManifest(folder);
  const files = new Map<string, string>();
  for (const { bestanden, inhoud } of units.values()) bestanden.forEach((file, i) => files.set(file, inhoud[i]!));
  const missing: string[] = [];
  const changed: string[] = [];
  for (const [file, print] of files) {
    const stats = statSync(join(folder, file), { throwIfNoEntry: false });
    if (!stats?.isFile()) missing.push(file);
    else if (printOfFile(join(folder, file), stats.size) !== print) changed.push(file);
  }
  const { files: strangers } = findStrangers(folder, new Set([...files.keys(), MANIFEST]));
  return { files: files.size, manifestIsSound: programma !== null, missing, changed, strangers };
}
