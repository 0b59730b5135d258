/** Reads a built search index from disk, so that a search runs in Node as it does in a browser: for tests and for scores. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { IndexFiles } from "../format/index-files.ts";

/** The files of the site in `root`. */
export function filesOnDisk(root: string): IndexFiles {
  const pathOf = (address: string) => join(root, address.replace(/\?.*$/, ""));
  return {
    async bytes(address, range) {
      const bytes = new Uint8Array(await readFile(pathOf(address)));
      return range ? bytes.slice(range.start, range.start + range.length) : bytes;
    },
    script: (address) => import(pathToFileURL(pathOf(address)).href),
  };
}
