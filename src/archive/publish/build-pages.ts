/** Lets Astro make the pages of a prepared archive. */
import { build } from "astro";
import { join } from "node:path";
import { ARCHIVE_VARIABLE } from "../folder.ts";

/** Writes the pages of the archive in `work` to `outDir`. Throws where a page can't be made. */
export async function buildPages(root: string, work: string, outDir: string): Promise<void> {
  process.env[ARCHIVE_VARIABLE] = work;
  await build({ root, outDir, cacheDir: join(work, "astro"), logLevel: "warn" });
}
