/** Writes what a page is made from. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

export const writeRow = (outDir: string, kind: string, slug: string, row: unknown): Promise<void> =>
  writeJson(join(outDir, kind, `${slug}.json`), row);

export async function writeJson(path: string, value: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(value));
}
