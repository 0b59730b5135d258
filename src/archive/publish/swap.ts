/** Puts a finished site in the place of the one before, so that a site is never half new. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * A folder in which a site can be made and from which it can be moved to `out` in one step: in the working
 * folder, or, where that is on another disk, beside `out`.
 */
export async function folderAside(out: string, workFolder: string): Promise<string> {
  await mkdir(dirname(out), { recursive: true });
  await mkdir(workFolder, { recursive: true });
  const sameDisk = statSync(dirname(out)).dev === statSync(workFolder).dev;
  const aside = sameDisk ? join(workFolder, "site") : join(dirname(out), `.${basename(out)}.nieuw`);
  await rm(aside, { recursive: true, force: true });
  return aside;
}

/** Whether a folder can be replaced without loss: it is not there, is empty, or holds a site made by us. */
export function isReplaceable(out: string): boolean {
  if (!existsSync(out)) return true;
  if (!statSync(out).isDirectory()) return false;
  return readdirSync(out).length === 0 || existsSync(join(out, "data", "documenten.json"));
}

/** Moves `aside` to `out`; what was there is removed afterwards. Both stand on one disk. */
export async function swapInto(out: string, aside: string): Promise<void> {
  const before = `${aside}.oud`;
  await rm(before, { recursive: true, force: true });
  if (existsSync(out)) await rename(out, before);
  try {
    await rename(aside, out);
  } catch (error) {
    if (existsSync(before)) await rename(before, out);
    throw error;
  }
  await rm(before, { recursive: true, force: true });
}
