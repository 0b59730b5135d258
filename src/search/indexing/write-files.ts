/** How files of the index are made and written. */
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { IndexFile } from "../format/part-files.ts";

/** A file that browsers unpack themselves: so it is small on any host, whether that compresses or not. */
export const compressed = (path: string, content: string | Uint8Array): IndexFile => ({
  path,
  content: gzipSync(content, { level: 9 }),
});

/** A hash that tells contents apart: the version of a part, and part of names. */
export function hashOf(contents: readonly (string | Uint8Array)[]): string {
  const sum = createHash("sha256");
  for (const content of contents) sum.update(content).update("\0");
  return sum.digest("hex").slice(0, 8);
}

/** Writes files below a folder. */
export async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const directory of new Set(files.map(({ path }) => dirname(join(folder, path))))) {
    await mkdir(directory, { recursive: true });
  }
  for (const { path, content } of files) await writeFile(join(folder, path), content);
}
