/** Reads the index over the network. */
import type { IndexFiles } from "../format/index-files.ts";
import { MANIFEST_ADDRESS } from "../format/manifest.ts";

/** Nobody waits longer for a search. */
export const PATIENCE_MS = 20_000;

export const filesOverHttp: IndexFiles = {
  async bytes(address, range) {
    const response = await fetch(address, {
      // Only the manifest changes in place; everything else is named after its contents or asked for with its version.
      cache: address === MANIFEST_ADDRESS ? "no-cache" : "default",
      headers: range ? { range: `bytes=${range.start}-${range.start + range.length - 1}` } : {},
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    // A host that knows no ranges sends the whole file.
    return range && response.status !== 206 ? bytes.slice(range.start, range.start + range.length) : bytes;
  },
  script: (address) => import(/* @vite-ignore */ address),
};
