import { closeSync, openSync, readSync, writeSync } from "node:fs";

export interface Joined {
  /** Written before the files. */
  head: string;
  files: readonly string[];
  /** Bytes left out at the beginning of what the files hold together. */
  skip?: number;
  tail: string;
}

const CHUNK_BYTES = 4 * 1024 * 1024;

/** Writes files one after the other into one, however large they are. */
export function joinFiles(path: string, { head, files, skip = 0, tail }: Joined): void {
  const out = openSync(path, "w");
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let left = skip;
  try {
    writeSync(out, head);
    for (const file of files) {
      const from = openSync(file, "r");
      try {
        for (let size = readSync(from, chunk); size > 0; size = readSync(from, chunk)) {
          const start = Math.min(left, size);
          left -= start;
          writeAll(out, chunk.subarray(start, size));
        }
      } finally {
        closeSync(from);
      }
    }
    writeSync(out, tail);
  } finally {
    closeSync(out);
  }
}

/** One call may write less than it was given. */
function writeAll(out: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; at += writeSync(out, bytes, at));
}
