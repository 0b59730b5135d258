/**
 * Brings files to another place without taking room, where both are on one disk. Synchronous: for hundreds of thousands
 * of files the way through promises costs more than the work.
 */
import { copyFileSync, existsSync, linkSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesBelow } from "./files-below.ts";

/** Other disks, file systems without links, files that have too many. */
const NOT_LINKED = new Set(["EXDEV", "EPERM", "EMLINK"]);

/** Links a file, or copies it where that can't be; what stands at `to` already is replaced. */
export function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST") {
      rmSync(to, { force: true, recursive: true });
      linkFile(from, to);
    } else if (code !== undefined && NOT_LINKED.has(code)) copyAside(from, to);
    else throw error;
  }
}

/** Copies a file: never into one that stands there, which another folder may share. */
export function copyAside(from: string, to: string): void {
  rmSync(to, { force: true });
  copyFileSync(from, to);
}

/** Links every file below `from` to the same place below `to`. There may be none. */
export function linkTree(from: string, to: string): void {
  if (existsSync(from)) linkFiles({ from, to, files: filesBelow(from) });
}

export interface Links {
  from: string;
  to: string;
  /** Paths below both folders. */
  files: readonly string[];
}

/** Links files to the same place below another folder. */
export function linkFiles({ from, to, files }: Links): void {
  const makeFolder = folderMaker();
  for (const file of files) {
    const target = join(to, file);
    makeFolder(dirname(target));
    linkFile(join(from, file), target);
  }
}

/** Makes folders, each once: many files stand in one. */
export function folderMaker(): (folder: string) => void {
  const made = new Set<string>();
  return (folder) => {
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
}
