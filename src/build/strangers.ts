/** Files in the folder of a site that are not of the site: somebody else put them there. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { move } from "../files/move.ts";

export interface Strangers {
  /** Paths below the folder, sorted. */
  files: string[];
  /** Folders in which nothing stands. */
  emptyFolders: string[];
}

/** What stands below a folder, if it is there, besides its own files. */
export function findStrangers(root: string, own: ReadonlySet<string>): Strangers {
  const found: Strangers = { files: [], emptyFolders: [] };
  const look = (below: string): void => {
    const entries = readdirSync(join(root, below), { withFileTypes: true });
    if (entries.length === 0 && below) found.emptyFolders.push(below);
    for (const entry of entries) {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (entry.isDirectory()) look(path);
      else if (!own.has(path)) found.files.push(path);
    }
  };
  if (existsSync(root)) look("");
  found.files.sort();
  return found;
}

export interface Moved {
  /** Paths below the folder in which they stood, and below `to`. */
  files: string[];
  to: string;
}

/** Moves strangers to the same places in a new folder below `kept`, so that nothing is lost, and takes away empty folders. */
export function moveStrangers(root: string, { files, emptyFolders }: Strangers, kept: string): Moved {
  const to = files.length > 0 ? newFolder(kept) : kept;
  for (const file of files) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    move(join(root, file), join(to, file));
  }
  for (const folder of [...emptyFolders, ...files.map((file) => dirname(file))]) removeEmpty(root, folder);
  return { files, to };
}

/** “2026-11-29-x3Kd0a” */
function newFolder(below: string): string {
  mkdirSync(below, { recursive: true });
  return mkdtempSync(join(below, `${new Date().toISOString().slice(0, 10)}-`));
}

/** Removes a folder if it is empty, and those above it that are empty then. */
function removeEmpty(root: string, folder: string): void {
  for (let at = folder; at !== "."; at = dirname(at)) {
    if (!existsSync(join(root, at)) || readdirSync(join(root, at)).length > 0) return;
    rmdirSync(join(root, at));
  }
}
