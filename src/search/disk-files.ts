/** Reads a built search index from disk, so that a search runs in Node as it does in a browser: for tests and for scores. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import type { ArchiveFiles, PagefindSearch } from "./archive.ts";

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): PagefindSearch & {
    mergeIndex(folder: string): Promise<void>;
  };
}

/** The files of the site in `root`. Pagefind's own fetches are answered from disk while the process lives. */
export function filesOnDisk(root: string): ArchiveFiles {
  return {
    async text(address) {
      const bytes = await readFile(join(root, address));
      return (address.endsWith(".z") ? gunzipSync(bytes) : bytes).toString("utf8");
    },
    async pagefind(folder, others) {
      answerFetchFromDisk();
      const module = (await import(pathToFileURL(join(root, folder, "pagefind.js")).href)) as PagefindModule;
      const instance = module.createInstance({ basePath: join(root, folder), noWorker: true });
      for (const other of others) await instance.mergeIndex(join(root, other));
      return instance;
    },
  };
}

function answerFetchFromDisk(): void {
  globalThis.fetch = async (input) => {
    const path = String(input).replace(/[?#].*$/, "");
    return new Response(await readFile(path));
  };
}
