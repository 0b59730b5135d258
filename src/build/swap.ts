/** Puts a finished site in the place of the one before, so that a site is never half new. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { MANIFEST } from "./site-folder.ts";

/**
 * A folder in which a site can be made and from which it can be moved to `out` in one step: `preferred`, or, where that
 * is on another disk, one beside `out`.
 */
export async function folderAside(out: string, preferred: string): Promise<string> {
  await mkdir(dirname(out), { recursive: true });
  await mkdir(dirname(preferred), { recursive: true });
  const sameDisk = statSync(dirname(out)).dev === statSync(dirname(preferred)).dev;
  return sameDisk ? preferred : join(dirname(out), `.${basename(out)}.nieuw`);
}

/** Whether a folder can be replaced without loss: it is not there, is empty, or holds a site made by us. */
export function isReplaceable(out: string): boolean {
  if (!existsSync(out)) return true;
  if (!statSync(out).isDirectory()) return false;
  return (
    readdirSync(out).length === 0 || existsSync(join(out, MANIFEST)) || existsSync(join(out, "data", "documenten.json"))
  );
}

/** Moves `aside` to `out`; what was there comes to stand in the place of `aside`. Both stand on one disk. */
export async function swapInto(out: string, aside: string): Promise<void> {
  const before = `${aside}.oud`;
  await rm(before, { recursive: true, force: true });
  const hadSite = existsSync(out);
  if (hadSite) await rename(out, before);
  try {
    await rename(aside, out);
  } catch (error) {
    if (hadSite) await rename(before, out);
    throw error;
  }
  if (hadSite) await rename(before, aside);
}
