/**
 * What is to be copied to a host: how a site differs from the last one that was made to be published, however many builds
 * were made between. Until a site differs from that one, what was to be copied for it is said: the copying may still be to
 * come.
 */
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { copyAside } from "../files/link.ts";
import { type Changes, changesBetween, writeChanges } from "./changes.ts";
import { haveSameManifest, MANIFEST, type MadeUnits, readManifest } from "./manifest.ts";
import type { WorkFolder } from "./work-folder.ts";

export interface FinishedSite {
  folder: string;
  units: MadeUnits;
  isForPublication: boolean;
}

type Kept = Pick<WorkFolder, "wijzigingen" | "gepubliceerd" | "eerderGepubliceerd">;

/**
 * Writes what is to be copied, and then keeps the manifest of a site that is for publication. With no such site before, all
 * files are to be copied.
 *
 * @param before another site of which the manifest was read already
 */
export function writeSincePublished(
  { folder, units, isForPublication }: FinishedSite,
  { wijzigingen, gepubliceerd, eerderGepubliceerd }: Kept,
  before: { folder: string; units: MadeUnits },
): Changes {
  const isThatOne = haveSameManifest(gepubliceerd, folder);
  const base = isThatOne ? eerderGepubliceerd : gepubliceerd;
  const published = haveSameManifest(base, before.folder) ? before.units : readManifest(base).units;
  const changes = changesBetween(published, units);
  writeChanges(wijzigingen, changes);
  if (isForPublication && !isThatOne) keepManifest(folder, { gepubliceerd, eerderGepubliceerd });
  return changes;
}

/** Where this is stopped halfway, more is to be copied than needed, never less. */
function keepManifest(folder: string, { gepubliceerd, eerderGepubliceerd }: Omit<Kept, "wijzigingen">): void {
  for (const one of [gepubliceerd, eerderGepubliceerd]) mkdirSync(one, { recursive: true });
  const [kept, aside] = [join(gepubliceerd, MANIFEST), join(gepubliceerd, `${MANIFEST}.nieuw`)];
  copyAside(join(folder, MANIFEST), aside);
  rmSync(join(eerderGepubliceerd, MANIFEST), { force: true });
  if (existsSync(kept)) renameSync(kept, join(eerderGepubliceerd, MANIFEST));
  renameSync(aside, kept);
}
