/**
 * Serves a built search index on this machine, so that a search runs in Node as it does in a browser: for tests and for
 * scores. Pagefind fetches its files, and Node fetches none from a disk.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type IndexFiles, takeBelow } from "../format/index-files.ts";

/** The files of the site in `root`, served until the process ends. */
export async function filesOnDisk(root: string): Promise<IndexFiles> {
  const pathOf = (address: string) => join(root, address.replace(/\?.*$/, ""));
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const address = decodeURI(request.url ?? "");
    readFile(pathOf(address)).then(
      (bytes) => response.end(bytes),
      () => {
        missing.push(origin + address);
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    bytes: async (address) => new Uint8Array(await readFile(pathOf(address))),
    script: (address) => import(pathToFileURL(pathOf(address)).href),
    // Nothing here keeps what was fetched, and a disk is near.
    ahead: () => undefined,
    lost: (folder) => takeBelow(missing, folder),
  };
}
