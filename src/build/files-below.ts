/** Files below a folder, and prints of their contents. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Unit } from "./site-folder.ts";

/** Paths below the folder, with “/”. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, "/"))
    .sort();
}

/** Each file as a unit of its own, with the print of its contents. */
export const fileUnits = (folder: string, files: readonly string[]): Unit[] =>
  files.map((naam) => ({ naam, afdruk: contentPrint(join(folder, naam)), bestanden: [naam] }));

const contentPrint = (file: string): string =>
  createHash("sha256").update(readFileSync(file)).digest("base64url").slice(0, 16);
