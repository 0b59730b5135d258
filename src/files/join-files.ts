import { closeSync, openSync, readSync, writeSync } from "node:fs";

export interface Joined {
  /** Written before the files. */
  head: string;
  /** Each whole, or so many of its bytes. */
  files: readonly (string | { path: string; van: number; tot: number })[];
  /** Bytes left out at the beginning of what the files hold together. */
  skip?: number;
  tail: string | Uint8Array;
}

const CHUNK_BYTES = 4 * 1024 * 1024;

/** Writes files one after the other into one, however large they are. */
export function joinFiles(path: string, { head, files, skip = 0, tail }: Joined): void {
  const out = openSync(path, "w");
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let left = skip;
  try {
    writeAll(out, Buffer.from(head));
    for (const file of files) {
      const { path: source, van, tot } = typeof file === "string" ? { path: file, van: 0, tot: Infinity } : file;
      const from = openSync(source, "r");
      try {
        for (let at = van; at < tot;) {
          const size = readSync(from, chunk, 0, Math.min(chunk.length, tot - at), at);
          if (size === 0) break;
          at += size;
          const start = Math.min(left, size);
          left -= start;
          writeAll(out, chunk.subarray(start, size));
        }
      } finally {
        closeSync(from);
      }
    }
    writeAll(out, Buffer.from(tail));
  } finally {
    closeSync(out);
  }
}

/** One call may write less than it was given. */
function writeAll(out: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; at += writeSync(out, bytes, at));
}
