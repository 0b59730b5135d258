/** Serves a finished site on this machine, to look at it and to test it; not meant for the public. */
import { preview } from "astro";

export interface ServedSite {
  /** “http://localhost:4321”, with the folder of its host in which the site stands. */
  address: string;
  stop(): Promise<void>;
}

/**
 * Serves `folder`, a site of the project in `root`, on the given port or the next one that is free.
 *
 * @param path the folder of its host that the site was made for: “/archief”
 */
export async function serveSite(root: string, folder: string, port: number, path = ""): Promise<ServedSite> {
  const server = await preview({
    root,
    outDir: folder,
    base: path || "/",
    logLevel: "silent",
    server: { port, host: "127.0.0.1" },
  });
  return { address: `http://localhost:${server.port}${path}`, stop: () => server.stop() };
}
