/** Reads the index over the network. */
import type { ArchiveFiles, PagefindSearch } from "../archive.ts";
import { MANIFEST_ADDRESS } from "../table.ts";

/** Nobody waits longer for a search. */
export const PATIENCE_MS = 20_000;

interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): PagefindSearch & {
    init(): Promise<void>;
    mergeIndex(folder: string): Promise<void>;
  };
}

export const filesOverHttp: ArchiveFiles = {
  async text(address) {
    // Only the manifest changes in place; everything else is named after its contents.
    const cache = address === MANIFEST_ADDRESS ? "no-cache" : "default";
    const response = await fetch(address, { cache, signal: AbortSignal.timeout(PATIENCE_MS) });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return unpack(await response.arrayBuffer());
  },
  async pagefind(folder, others) {
    const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as PagefindModule;
    // A worker of its own costs a request and a start, and each of our searches takes a millisecond.
    const instance = module.createInstance({ basePath: folder, noWorker: true });
    for (const other of others) await instance.mergeIndex(other);
    return instance;
  },
};

/** A host may have unpacked the file already. */
async function unpack(bytes: ArrayBuffer): Promise<string> {
  const [first, second] = new Uint8Array(bytes);
  if (first !== 0x1f || second !== 0x8b) return new TextDecoder().decode(bytes);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text();
}
