/**
 * Makes a site from a folder of sources: reads what changed, plans all pages, makes those that changed, and puts the
 * site in place in one step. Nothing is made again that is there already as it was made, in the working folder or in a
 * site that stands elsewhere; what was damaged since is made anew.
 */
import { rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { readNamen } from "../archive/namen/namen-file.ts";
import { compareNewestFirst } from "../archive/documents/document-rows.ts";
import { beginPlan } from "../archive/plan/plan-archive.ts";
import type { PagePlan } from "../archive/plan/pages.ts";
import type { Thema } from "../domain/thema.ts";
import { KnownPrints } from "../files/known-prints.ts";
import { type ArchiveParts, partsOf } from "./archive-parts.ts";
import { IndexAhead } from "./index-ahead.ts";
import { type Changes, changesBetween } from "./changes.ts";
import { forget } from "./journal.ts";
import { KeptAddresses } from "./kept-addresses.ts";
import { writeSincePublished } from "./last-published.ts";
import { leaveOut } from "./leave-out.ts";
import { haveSameManifest, MANIFEST, type Manifest, type MadeUnits, readManifest } from "./manifest.ts";
import { countPages } from "./page-jobs.ts";
import { readArchive, type ReadArchive } from "./read-archive.ts";
import { findRelated } from "./related.ts";
import type { FoundLines } from "../related/found-lines.ts";
import type { Reporter } from "./reporter.ts";
import { SiteFolder } from "./site-folder.ts";
import { type Lender, SiteMaker } from "./site-maker.ts";
import { type Looked, lookThrough } from "./look-through.ts";
import { findStrangers, type Moved, moveStrangers } from "./strangers.ts";
import { folderAside, swapBack, swapInto } from "./swap.ts";
import { prepareWorkFolder, type WorkFolder } from "./work-folder.ts";

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
  /** File with all addresses that were ever published; none is kept where it is left out. */
  adressen?: string | null;
  /** Whether the site is to be published: its addresses are kept, and what is to be copied for a next one counts from it. */
  isForPublication?: boolean;
  /** See `fingerprint.ts`. */
  afdruk: string;
  /** Sites made elsewhere, from which pages that are the same are taken. */
  lenders?: readonly string[];
}

export interface BuildOutcome extends ReadArchive {
  /** From the site that stood there. */
  changes: Changes;
  pages: number;
}

export async function buildSite(input: BuildInput, reporter: Reporter): Promise<BuildOutcome> {
  const { sources, part, out, vragen, themas, work, afdruk, isForPublication = false } = input;
  prepareWorkFolder(work);
  const aside = await folderAside(out, work.site);
  swapBack(out, aside);
  const prints = KnownPrints.open(work.afdrukken);
  const read = await reporter.stage("Documenten lezen", (onProgress) =>
    readArchive({ sources, ...(part !== undefined && { part }), vragen, themas, work, afdruk, prints, onProgress }),
  );
  reporter.report(read.report);
  reporter.damaged(read.damaged);
  const adressen = new KeptAddresses(input.adressen ?? null);
  const { published, site, archive, plan, maker, pages } = await planAndMake(
    { ...input, aside, read, prints, adressen },
    reporter,
  );
  await reporter.stage("Samenstellen", () => maker.assemble());
  const made = site.finish();
  const changes = changesBetween(published.units, made);
  swapInto(out, site.folder);
  if (isForPublication) adressen.save(plan);
  const finished = { folder: out, units: made, isForPublication };
  const toCopy = writeSincePublished(finished, work, { folder: site.folder, units: published.units });
  reporter.published(out, archive.documents.length);
  if (isForPublication) reporter.toCopy(toCopy, work.wijzigingen);
  await reporter.stage("Volgende keer voorbereiden", async () => {
    maker.clearUp();
    const [moved] = await Promise.all([
      keepSpare(site.folder, { out, made, before: published, afdruk, prints, vreemd: work.vreemd }),
      rm(work.taken, { recursive: true, force: true }),
    ]);
    reporter.strangers(out, moved);
    site.notePrints(out);
    prints.save();
  });
  return { ...archive, changes, pages };
}

interface Making extends Omit<BuildInput, "lenders" | "adressen"> {
  adressen: KeptAddresses;
  read: ReadArchive;
  prints: KnownPrints;
}

interface Sites {
  /** The site before. */
  published: Manifest;
  /** The folder in which the new one is made. */
  site: SiteFolder;
  lenders: readonly Lender[];
}

/**
 * Plans what the site is to hold, and makes what is missing. What follows from the documents alone is begun first, and a
 * thread looks through what stands there.
 */
async function planAndMake(
  { aside, lenders, ...making }: Making & Pick<BuildInput, "lenders"> & { aside: string },
  reporter: Reporter,
) {
  const first = toMake(making.read, making);
  first.index.begin();
  const begun: Promise<unknown>[] = [first.verwant];
  try {
    const sites = openSites({ ...making, aside, lenders: lenders ?? [] });
    const looking = lookThrough(sites.site.folder, sites.site.ownFiles());
    // Who waits for it is told that it failed.
    looking.catch(() => undefined);
    begun.push(looking);
    return { ...sites, ...(await makeAll({ ...making, ...sites }, { first, looking }, reporter)) };
  } finally {
    await Promise.allSettled([first.index.stop(), ...begun]);
  }
}

function openSites({
  aside,
  out,
  lenders,
  afdruk,
  prints,
}: Pick<Making, "out" | "afdruk" | "prints"> & { aside: string; lenders: readonly string[] }): Sites {
  const published = readManifest(out);
  // The spare is as what is published, but where a build was stopped.
  const spare = haveSameManifest(aside, out) ? published : readManifest(aside);
  return {
    published,
    site: SiteFolder.open(aside, afdruk, prints, spare),
    lenders: [lender(out, published, afdruk), ...lenders.map((at) => lender(at, readManifest(at), afdruk))],
  };
}

/** Leaves of what stands there only what is as it was made. */
function inspect(looked: Looked, { site, work }: Sites & Making, reporter: Reporter): void {
  reporter.damaged(site.inspect(looked));
  reporter.strangers(site.folder, moveStrangers(site.folder, looked.strangers, work.vreemd));
}

/** What follows from the documents alone. */
interface ToMake {
  /** The parts in which they are indexed and exported. */
  parts: ArchiveParts;
  index: IndexAhead;
  /** Being found. */
  verwant: Promise<FoundLines>;
}

/** Where files of the site that are no pages are gathered. */
const filesOf = ({ taken }: WorkFolder): string => join(taken, "bestanden");

function toMake({ documents }: ReadArchive, { work, afdruk, themas, prints }: Making): ToMake {
  const parts = partsOf(documents.toSorted(compareNewestFirst), work, afdruk);
  const verwant = findRelated(documents, work, afdruk, prints);
  // Who waits for it is told that it failed.
  verwant.catch(() => undefined);
  return {
    parts,
    index: new IndexAhead({ parts: parts.zoeken, themas, work, prints, siteDir: filesOf(work) }),
    verwant,
  };
}

interface Begun {
  first: ToMake;
  looking: Promise<Looked>;
}

/** Plans and makes, without the documents on which that fails, until there is none left of those. */
async function makeAll(making: Making & Sites, { first, looking }: Begun, reporter: Reporter) {
  const { read, site, lenders, adressen, ...input } = making;
  const { work, afdruk } = input;
  let archive = read;
  let { parts, index, verwant } = first;
  let plan = await planAll(archive, verwant, making, reporter);
  await reporter.stage("Nakijken wat er staat", async () => inspect(await looking, making, reporter));
  for (;;) {
    const redirects = adressen.redirects(plan);
    const maker = new SiteMaker(
      { ...input, parts, index, files: filesOf(work), unpublished: archive.unpublished, plan, redirects },
      site,
    );
    const { busy, failures, damaged } = await reporter.stage("Pagina's, zoekindex en gegevens maken", (onProgress) => {
      maker.takeOver(lenders);
      return maker.makeMissing(onProgress);
    });
    reporter.made(busy);
    reporter.damaged(damaged);
    if (failures.length === 0) return { archive, plan, maker, pages: countPages(plan) };
    const { left, ...rest } = leaveOut(archive, failures);
    reporter.report({ ...rest.report, bestanden: rest.report.bestanden.filter(({ bestand }) => left.has(bestand)) });
    forget(work.journal, afdruk, left);
    archive = rest;
    rmSync(work.taken, { recursive: true, force: true });
    ({ parts, index, verwant } = toMake(archive, making));
    plan = await planAll(archive, verwant, making, reporter);
  }
}

async function planAll(
  archive: ReadArchive,
  verwant: Promise<FoundLines>,
  { themas, adressen }: Making,
  reporter: Reporter,
): Promise<PagePlan> {
  const input = { ...archive, themas, namen: readNamen(), bronNamen: adressen.bronNamen() };
  const planRest = await reporter.stage("Lijsten plannen", () => Promise.resolve(beginPlan(input)));
  const found = await reporter.stage("Verwante vragen zoeken", () => verwant);
  const plan = await reporter.stage("Pagina's plannen", () => Promise.resolve(planRest(found)));
  plan.index.vervallen = adressen.vervallen(plan);
  return plan;
}

const lender = (folder: string, { programma, units }: Manifest, afdruk: string): Lender => ({
  folder,
  units: programma === afdruk ? units : new Map(),
});

interface Published {
  out: string;
  made: MadeUnits;
  /** The manifest of the site before, which stands in the spare folder. */
  before: Manifest;
  afdruk: string;
  prints: KnownPrints;
  vreemd: string;
}

/**
 * Brings the spare folder, in which the next site will be made, to the state of the published one. Its files are links,
 * which take no room; without it, the next build would have to make so many before it can publish one document more.
 * Gives the files in it that were never of a site; they are kept elsewhere.
 */
async function keepSpare(spare: string, { out, made, before, afdruk, prints, vreemd }: Published): Promise<Moved> {
  const own = [made, before.units].flatMap((units) => [...units.values()].flatMap(({ bestanden }) => bestanden));
  const strangers = moveStrangers(spare, findStrangers(spare, new Set([...own, MANIFEST])), vreemd);
  const site = SiteFolder.open(spare, afdruk, prints, before);
  const missing = [...made.values()].filter((unit) => !site.has(unit));
  await site.linkFrom(out, missing);
  site.keepOnly(new Set(made.keys()));
  site.finish();
  return strangers;
}
