import { cpSync, renameSync, rmSync } from "node:fs";

/** Moves a file or a folder, also to another disk. Where something stands at `to`, only a file takes its place. */
export function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    cpSync(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true });
    rmSync(from, { recursive: true });
  }
}
