/**
 * Makes a site from a folder of sources: reads what changed, plans all pages, makes those that changed, and puts the
 * site in place in one step. Nothing is made again that is there already, in the working folder or in a site that
 * stands elsewhere.
 */
import { mkdirSync, rmSync } from "node:fs";
import { planArchive } from "../archive/plan/plan-archive.ts";
import type { Thema } from "../domain/thema.ts";
import { type Changes, changesBetween, writeChanges } from "./changes.ts";
import { countPages } from "./page-jobs.ts";
import { readArchive, type ReadArchive } from "./read-archive.ts";
import type { Reporter } from "./reporter.ts";
import { readManifest, SiteFolder, type Unit } from "./site-folder.ts";
import { type Lender, SiteMaker } from "./site-maker.ts";
import { folderAside, swapInto } from "./swap.ts";
import type { WorkFolder } from "./work-folder.ts";

export interface BuildInput {
  sources: string;
  /** Only what stands below this folder within `sources`. */
  part?: string;
  /** Folder of the finished site. */
  out: string;
  /** Folder for the questions' markdown; `null` where only the site is wanted. */
  vragen: string | null;
  themas: readonly Thema[];
  work: WorkFolder;
  /** See `fingerprint.ts`. */
  afdruk: string;
  /** Sites made elsewhere, from which pages that are the same are taken. */
  lenders?: readonly string[];
}

export interface BuildOutcome extends ReadArchive {
  changes: Changes;
  pages: number;
}

export async function buildSite(input: BuildInput, reporter: Reporter): Promise<BuildOutcome> {
  const { sources, part, out, vragen, themas, work, afdruk } = input;
  mkdirSync(work.root, { recursive: true });
  rmSync(work.taken, { recursive: true, force: true });
  const archive = await reporter.stage("Documenten lezen", (onProgress) =>
    readArchive({ sources, ...(part !== undefined && { part }), vragen, themas, work, afdruk, onProgress }),
  );
  reporter.report(archive.report);
  const plan = await reporter.stage("Pagina's plannen", () => Promise.resolve(planArchive({ ...archive, themas })));
  const site = SiteFolder.open(await folderAside(out, work.site), afdruk);
  const maker = new SiteMaker({ ...archive, sources, work, themas, afdruk, plan }, site);
  const published = readManifest(out, afdruk);
  const others = (input.lenders ?? []).map((folder): Lender => ({ folder, units: readManifest(folder, afdruk) }));
  const busy = await reporter.stage("Pagina's, zoekindex en gegevens maken", async (onProgress) => {
    maker.takeOver([{ folder: out, units: published }, ...others]);
    return maker.makeMissing(onProgress);
  });
  reporter.made(busy);
  await reporter.stage("Samenstellen", () => maker.assemble());
  const made = site.finish();
  const changes = changesBetween(published, made);
  await swapInto(out, site.folder);
  writeChanges(work.wijzigingen, changes);
  reporter.published(out, archive.documents.length);
  await reporter.stage("Volgende keer voorbereiden", () => {
    maker.clearUp();
    rmSync(work.taken, { recursive: true, force: true });
    keepSpare(out, site.folder, afdruk, made);
    return Promise.resolve();
  });
  return { ...archive, changes, pages: countPages(plan) };
}

/**
 * Brings the spare folder, in which the next site will be made, to the state of the published one. Its files are links,
 * which take no room; without it, the next build would have to make so many before it can publish one document more.
 */
function keepSpare(out: string, spare: string, afdruk: string, units: ReadonlyMap<string, Unit>): void {
  const site = SiteFolder.open(spare, afdruk);
  const missing = [...units.values()].filter((unit) => !site.has(unit));
  site.place(missing, { folder: out, how: "link" });
  site.keepOnly(new Set(units.keys()));
  site.finish();
}
