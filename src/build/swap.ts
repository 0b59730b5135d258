/** Puts a finished site in the place of the one before, so that a site is never half new. */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { MANIFEST } from "./manifest.ts";
import { workFolder } from "./work-folder.ts";

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

/**
 * Whether a folder can be replaced without loss: it is not there, is empty, or holds a site made by us, as it says itself
 * or as the working folder of the site says.
 */
export function isReplaceable(out: string, work: string): boolean {
  if (!existsSync(out)) return true;
  if (!statSync(out).isDirectory()) return false;
  const signs = [join(out, MANIFEST), join(out, "data", "documenten.json"), workFolder(work).wijzigingen];
  return readdirSync(out).length === 0 || signs.some((sign) => existsSync(sign));
}

const beforeSwap = (aside: string): string => `${aside}.oud`;

/**
 * Moves `aside` to `out`; what was there comes to stand in the place of `aside`. Both stand on one disk. Synchronous, so
 * that nothing comes between.
 */
export function swapInto(out: string, aside: string): void {
  const before = beforeSwap(aside);
  rmSync(before, { recursive: true, force: true });
  const hadSite = existsSync(out);
  if (hadSite) renameSync(out, before);
  try {
    renameSync(aside, out);
  } catch (error) {
    if (hadSite) renameSync(before, out);
    throw error;
  }
  if (hadSite) renameSync(before, aside);
}

/** Ends a swap in the middle of which an earlier build was stopped. */
export function swapBack(out: string, aside: string): void {
  const before = beforeSwap(aside);
  if (!existsSync(before)) return;
  if (!existsSync(out)) renameSync(before, out);
  else if (!existsSync(aside)) renameSync(before, aside);
  else rmSync(before, { recursive: true });
}
