/** Serves a finished site on this machine, to look at it and to test it; not meant for the public. */
import { preview } from "astro";

export interface ServedSite {
  /** “http://localhost:4321” */
  address: string;
  stop(): Promise<void>;
}

/** Serves `folder`, a site of the project in `root`, on the given port or the next one that is free. */
export async function serveSite(root: string, folder: string, port: number): Promise<ServedSite> {
  const server = await preview({ root, outDir: folder, logLevel: "silent", server: { port, host: "127.0.0.1" } });
  return { address: `http://localhost:${server.port}`, stop: () => server.stop() };
}
