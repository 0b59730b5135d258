/** What the system knows of a file: while that is the same, so are its contents (see `known-prints.ts`). */
import { type Stats, statSync } from "node:fs";

export type FileStats = Pick<Stats, "ino" | "size" | "ctimeMs">;

/** That of the file at a path; `null` where there is none, or it can't be reached. */
export function statsOf(path: string): FileStats | null {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() ? stats : null;
  } catch {
    return null;
  }
}
