/** Puts a folder's files in another place without copying them, where the file system can. */
import { copyFile, link, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Links every file below `from` to the same place below `to`; what stands there already is replaced. */
export async function linkTree(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkTree(source, target);
    else await link(source, target).catch(() => replace(source, target));
  }
}

/** Not written over: what stands there may be a link to the file of someone else. */
async function replace(source: string, target: string): Promise<void> {
  await rm(target, { force: true });
  await copyFile(source, target);
}
