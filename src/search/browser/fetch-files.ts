/** Reads the index over the network. */
import type { IndexFiles } from "../format/index-files.ts";
import { MANIFEST_ADDRESS } from "../format/manifest.ts";
import { watchLostFiles } from "./lost-files.ts";
import { PATIENCE_MS } from "./patience.ts";
import { h } from "./dom.ts";
import { onSite } from "./site-path.ts";

export const filesOverHttp: IndexFiles = {
  origin: onSite(""),
  async bytes(address) {
    const response = await fetch(onSite(address), {
      // Only the manifest changes in place; everything else is named after its contents or asked for with its version.
      cache: address === MANIFEST_ADDRESS ? "no-cache" : "default",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  },
  script: (address) => import(/* @vite-ignore */ onSite(address)),
  // A browser gives what was fetched so to whoever fetches it next, also where the host lets it keep nothing.
  ahead(address) {
    document.head.append(h("link", { rel: "preload", as: "fetch", crossorigin: true, href: address }));
  },
  lost: watchLostFiles(),
};
