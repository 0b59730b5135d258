/** Fills the folder of a new site: with what can be taken over, with what must be made, and with what joins it all. */
import { mkdirSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { DATABASE } from "../archive/data/database.ts";
import { joinedFiles, writeSmallFiles } from "../archive/data/whole-files.ts";
import { type FeedPlan, feedText } from "../archive/feeds.ts";
import { writeJob } from "../archive/job.ts";
import type { PublishedDocument, UnpublishedFile } from "../archive/model.ts";
import type { PagePlan } from "../archive/plan/pages.ts";
import type { Redirect } from "../archive/permanence/addresses.ts";
import { redirectPage } from "../archive/permanence/redirect-page.ts";
import { writeSitemap } from "../archive/sitemap.ts";
import { printOfJson, printOfSha256 } from "../files/print.ts";
import { documentAdres } from "../domain/adressen.ts";
import type { Thema } from "../domain/thema.ts";
import { filesBelow } from "../files/files-below.ts";
import type { KnownPrints } from "../files/known-prints.ts";
import { joinFiles } from "../files/join-files.ts";
import { writeWhole } from "../files/write-whole.ts";
import { filesOfPart, writeManifest } from "../search/indexing/assemble.ts";
import { countPages, type PageJob, pageJobs, withoutFailed } from "./page-jobs.ts";
import { type ArchivePart, type ArchiveParts, missingParts, removeOtherParts } from "./archive-parts.ts";
import type { BeeldTask } from "./beelden.ts";
import type { DatabaseStep } from "./database.ts";
import type { Failure } from "./failures.ts";
import type { MadeUnits, SiteUnit } from "./manifest.ts";
import type { TabelTask } from "./tabellen.ts";
import { type InhoudOf, isAsNoted, type Origin, type SiteFolder } from "./site-folder.ts";
import { sitemapParts } from "./sitemap-parts.ts";
import type { IndexAhead } from "./index-ahead.ts";
import { fileTask, runTasks, SIDE_BY_SIDE, type Task, type TaskKind, type TasksDone, WEIGHTS } from "./tasks.ts";
import {
  beeldUnit,
  dataUnit,
  documentUnit,
  feedUnit,
  fileUnits,
  listUnit,
  pageUnits,
  sourcesOf,
  sourceUnit,
  tabelUnit,
  zaakUnit,
} from "./site-units.ts";
import type { WorkFolder } from "./work-folder.ts";
import { type FeedTask, writeFeeds } from "./write-feeds.ts";
import { readPrints } from "./written-prints.ts";
import type { YearTask } from "./year-parts.ts";

export interface SiteInput {
  sources: string;
  work: WorkFolder;
  themas: readonly Thema[];
  parts: ArchiveParts;
  /** The parts of the index that are not there. */
  index: IndexAhead;
  /** Folder for files of the site that are no pages; the index writes its own in it. */
  files: string;
  prints: KnownPrints;
  unpublished: readonly UnpublishedFile[];
  plan: PagePlan;
  /** Pages that lead from addresses of before. */
  redirects: readonly Redirect[];
}

/** A site from which units can be taken. */
export interface Lender {
  folder: string;
  units: MadeUnits;
}

export interface MissingMade extends TasksDone {
  /** Parts that were not as they had been made, and were made anew. */
  damaged: string[];
}

/** So many feeds are worth a process of their own. */
const MANY_FEEDS = 1000;
/** Units that are put in their place at once. */
const CHUNK = 500;
/** Documents whose exports are written by one process. */
const EXPORTED_AT_ONCE = 12_000;

export class SiteMaker {
  readonly #input: SiteInput;
  readonly #documents: readonly PublishedDocument[];
  readonly #site: SiteFolder;
  readonly #parts: ArchiveParts;
  readonly #names = new Set<string>();

  constructor(input: SiteInput, site: SiteFolder) {
    this.#input = input;
    this.#documents = input.plan.beknopt.documenten;
    this.#site = site;
    this.#parts = input.parts;
  }

  /** Takes pages, documents and sources that are as they must be from other sites. */
  takeOver(lenders: readonly Lender[]): void {
    const pages = pageUnits(this.#input.plan);
    const feeds = this.#input.plan.feeds.map(feedUnit);
    const files = [
      ...this.#documents.flatMap((document) => [...sourcesOf(document).map(sourceUnit), dataUnit(document)]),
      ...this.#withTables().map(tabelUnit),
    ];
    const beelden = this.#input.plan.documenten.flatMap((plan) => beeldUnit(plan) ?? []);
    const wanted = [...pages, ...feeds, ...files, ...beelden];
    for (const { naam } of wanted) this.#names.add(naam);
    let missing = this.#lacking(wanted);
    for (const { folder, units } of lenders) {
      const lent = missing.filter(({ naam, afdruk }) => {
        const unit = units.get(naam);
        return unit?.afdruk === afdruk && isAsNoted(folder, unit, this.#input.prints);
      });
      this.#site.place(lent, { folder, how: "link" });
      missing = this.#lacking(missing);
    }
  }

  /** Makes the pages and parts that are not there. Of documents that this fails on, and of what shows them, none is made. */
  async makeMissing(onProgress: (done: number, total: number) => void): Promise<MissingMade> {
    const { prints, work, index } = this.#input;
    const gegevens = missingParts(this.#parts.gegevens, prints);
    const databank = missingParts(this.#parts.databank, prints);
    const damaged = [...index.damaged, ...gegevens.damaged, ...databank.damaged].map((folder) =>
      relative(work.root, folder),
    );
    const tasks = [
      ...this.#pageTasks(),
      ...index.handOver(),
      ...this.#exportTasks(gegevens.missing),
      ...this.#tableTasks(),
      ...this.#databaseTasks(databank.missing),
      ...this.#beeldTasks(),
      ...this.#feedTasks(),
    ];
    // The index is added up beside the pages, where there is much to add up.
    const making = Promise.all([runTasks(tasks, onProgress), index.joined()]);
    const placing = this.#placeAhead();
    // Where one fails, the other does not go on behind it.
    await Promise.allSettled([making, placing]);
    const [[made]] = await Promise.all([making, placing]);
    return { ...made, damaged };
  }

  /** Puts in what is not made by Astro, and takes away what the site is not to have. */
  async assemble(): Promise<void> {
    const { files } = this.#input;
    await this.#writeManifest(files);
    this.#placeOthers();
    const units = fileUnits(files, filesBelow(files));
    this.#place(units, { folder: files, how: "move" });
    this.#site.keepOnly(this.#names);
  }

  async #writeManifest(siteDir: string): Promise<void> {
    const { personen, partijen } = this.#input.plan;
    const parts = this.#parts.zoeken.map(({ folder }) => folder);
    // Those that the index could not take are left out by now.
    const joined = (await this.#input.index.joined())!;
    await writeManifest({ parts, personen, partijen, siteDir }, joined);
  }

  /** What stands whatever comes of the pages: put in its place, or written to `files`, while other processes make those. */
  async #placeAhead(): Promise<void> {
    const { work, themas, sources, files, plan } = this.#input;
    const data = this.#lacking(this.#documents.map(dataUnit));
    for (const some of chunksOf(data))
      await this.#placeSome(some, { folder: work.documenten, how: "link", fileOf: (file) => basename(file) });
    const published = this.#documents.flatMap(sourcesOf);
    const sourceAt = new Map(published.map((source) => [`bronnen/${source.naam}`, source]));
    for (const some of chunksOf(this.#lacking(published.map(sourceUnit)))) {
      await this.#placeSome(
        some,
        { folder: sources, how: "copy", fileOf: (file) => sourceAt.get(file)!.bestand },
        (file) => printOfSha256(sourceAt.get(file)!.sha256),
      );
    }
    const { gemeten, index, beknopt } = plan;
    await writeSmallFiles({
      zaken: beknopt.zaken,
      themas,
      gemeten,
      antwoordtijden: index.antwoordtijden,
      outDir: files,
    });
    await writeSitemap(sitemapParts(this.#documents, plan), files);
  }

  /** Puts units in their place, and lets others have their turn: tasks that end are not to wait. */
  async #placeSome(...placed: Parameters<SiteFolder["place"]>): Promise<void> {
    this.#site.place(...placed);
    await nextTurn();
  }

  /** Puts in their place what was made. */
  #placeOthers(): void {
    const { work, unpublished } = this.#input;
    this.#writeFeeds(this.#missingFeeds());
    this.#place(this.#withTables().map(tabelUnit), { folder: join(work.taken, "tabellen"), how: "move" });
    for (const { folder } of this.#parts.zoeken) this.#placeSearchPart(folder);
    this.#joinData(unpublished);
    this.#placeDatabase();
    this.#placeRedirects();
  }

  /** Takes away what an earlier build needed and this one does not. */
  clearUp(): void {
    removeOtherParts(this.#parts, this.#input.work);
  }

  #missingFeeds(): FeedPlan[] {
    return this.#input.plan.feeds.filter((feed) => !this.#site.has(feedUnit(feed)));
  }

  /** A few are written when the site is put together. */
  #feedTasks(): Task[] {
    const missing = this.#missingFeeds();
    if (missing.length < MANY_FEEDS) return [];
    const task = this.#feedTask(missing);
    return [
      {
        ...this.#fileTask("gegevens", "./feeds.ts", "feeds", task, missing.length * WEIGHTS.feed),
        whenDone: () => this.#placeFeeds(missing, task),
      },
    ];
  }

  #writeFeeds(missing: readonly FeedPlan[]): void {
    if (missing.length === 0) return;
    const task = this.#feedTask(missing);
    writeFeeds(task);
    this.#placeFeeds(missing, task);
  }

  #feedTask(missing: readonly FeedPlan[]): FeedTask {
    return { feeds: missing.map(feedText), jobFolder: join(this.#input.work.taken, "feeds") };
  }

  #placeFeeds(feeds: readonly FeedPlan[], { jobFolder }: FeedTask): void {
    const written = readPrints(jobFolder);
    this.#site.place(feeds.map(feedUnit), { folder: join(jobFolder, "uit"), how: "move" }, (file) =>
      written.get(file)!,
    );
  }

  #placeSearchPart(part: string): void {
    const { folder, files } = filesOfPart(part);
    const units = files.map(({ pad, afdruk }) => ({ naam: `zoeken/${pad}`, afdruk, bestanden: [`zoeken/${pad}`] }));
    this.#place(units, { folder, how: "link", fileOf: (file) => file.slice("zoeken/".length) });
  }

  #placeRedirects(): void {
    const folder = join(this.#input.work.taken, "doorverwijzingen");
    const documents = new Map(this.#input.plan.documenten.map(({ id, afdruk }) => [documentAdres(id), afdruk]));
    const units = this.#input.redirects.map(({ van, naar }): SiteUnit => {
      const naam = `${van.slice(1)}index.html`;
      writeWhole(join(folder, naam), redirectPage(naar));
      // Below a document that is made anew nothing stays.
      const above = documents.get(`${van.split("/").slice(0, 3).join("/")}/`);
      return { naam, afdruk: printOfJson([naar, above ?? null]), bestanden: [naam] };
    });
    this.#place(units, { folder, how: "move" });
  }

  #placeDatabase(): void {
    const [, { folder }] = this.#parts.databank;
    const naam = `data/${DATABASE.naam}`;
    this.#place([{ naam, afdruk: basename(folder), bestanden: [naam] }], {
      folder,
      how: "link",
      fileOf: () => DATABASE.naam,
    });
  }

  #joinData(unpublished: readonly UnpublishedFile[]): void {
    const years = this.#parts.gegevens.map(({ folder }) => folder);
    const folder = join(this.#input.work.taken, "gegevens");
    mkdirSync(join(folder, "data"), { recursive: true });
    for (const { naam, afdruk, joined } of joinedFiles({ years, documents: this.#documents, unpublished })) {
      const unit: SiteUnit = { naam, afdruk, bestanden: [naam] };
      if (!this.#site.has(unit)) joinFiles(join(folder, naam), joined());
      this.#place([unit], { folder, how: "move" });
    }
  }

  /** Puts in what is not there yet. */
  #place(units: readonly SiteUnit[], origin: Origin): void {
    for (const { naam } of units) this.#names.add(naam);
    this.#site.place(this.#lacking(units), origin);
  }

  #lacking(units: readonly SiteUnit[]): SiteUnit[] {
    return units.filter((unit) => !this.#site.has(unit));
  }

  #pageTasks(): Task[] {
    const { work, plan } = this.#input;
    const jobs = pageJobs({
      documenten: plan.documenten.filter((document) => !this.#site.has(documentUnit(document))),
      zaken: plan.zaken.filter((zaak) => !this.#site.has(zaakUnit(zaak))),
      lijsten: plan.lijsten.filter((list) => !this.#site.has(listUnit(list))),
    });
    return jobs.map((job, number) => {
      const folder = join(work.taken, `paginas-${number}`);
      const { documenten, zaken, lijsten } = job;
      const places = { documentFolder: work.documenten, partsFolder: work.delen };
      return {
        kind: "pagina's",
        module: new URL("./build-pages.ts", import.meta.url),
        argument: folder,
        weight: WEIGHTS.astro + countPages(job) * WEIGHTS.page,
        prepare: () =>
          writeJob(folder, { ...places, index: plan.index, documenten, rondomVan: plan.rondomVan, zaken }, lijsten),
        whenDone: (failures) => this.#keepPages(job, failures, folder),
      };
    });
  }

  #exportTasks(missing: readonly ArchivePart[]): Task[] {
    const batches: YearTask[][] = [];
    let size = Infinity;
    for (const { folder, documents } of missing) {
      if (size >= EXPORTED_AT_ONCE) {
        batches.push([]);
        size = 0;
      }
      batches.at(-1)!.push({ documents, outDir: folder });
      size += documents.length;
    }
    return batches.map((batch, number) => {
      const exported = batch.reduce((sum, { documents }) => sum + documents.length, 0);
      return this.#fileTask("gegevens", "./year-parts.ts", `gegevens-${number}`, batch, exported * WEIGHTS.export);
    });
  }

  #withTables(): PublishedDocument[] {
    return this.#documents.filter(({ tabellen }) => tabellen.length > 0);
  }

  #tableTasks(): Task[] {
    const { work } = this.#input;
    const missing = this.#withTables().filter((document) => !this.#site.has(tabelUnit(document)));
    if (missing.length === 0) return [];
    const ids = missing.map(({ id }) => id);
    const places = { documentFolder: work.documenten, partsFolder: work.delen, outDir: join(work.taken, "tabellen") };
    const task: TabelTask = { ids, ...places };
    return [this.#fileTask("gegevens", "./tabellen.ts", "tabellen", task, ids.length * WEIGHTS.tables)];
  }

  #beeldTasks(): Task[] {
    const missing = this.#input.plan.documenten.filter((plan) => {
      const unit = beeldUnit(plan);
      return unit !== null && !this.#site.has(unit);
    });
    const size = Math.max(1, Math.ceil(missing.length / SIDE_BY_SIDE));
    const batches = missing.flatMap((_, at) => (at % size === 0 ? [missing.slice(at, at + size)] : []));
    return batches.map((batch, number) => {
      const outDir = join(this.#input.work.taken, `beelden-${number}`);
      const documents = batch.map(({ id, beeld }) => ({
        ...{ id, beeld: beeld! },
        path: join(this.#input.work.documenten, `${id}.json`),
      }));
      const drawn = batch.reduce((sum, plan) => sum + beeldUnit(plan)!.bestanden.length, 0);
      const task: BeeldTask = { documents, outDir };
      return {
        ...this.#fileTask("beelden", "./beelden.ts", `beelden-${number}`, task, drawn * WEIGHTS.beeld),
        whenDone: (failures) => {
          const failed = new Set(failures.flatMap(({ documenten }) => documenten));
          const made = batch.filter(({ id }) => !failed.has(id)).map((plan) => beeldUnit(plan)!);
          this.#site.place(made, { folder: outDir, how: "move" });
        },
      };
    });
  }

  /** Of the two files only the whole is published: where it is there, the other is not asked for. */
  #databaseTasks(missing: readonly ArchivePart[]): Task[] {
    const [oudere, geheel] = this.#parts.databank;
    if (!missing.includes(geheel)) return [];
    const newest = geheel.documents.slice(oudere.documents.length);
    const whole = { begin: oudere.folder, documents: newest, themas: [...this.#input.themas], outDir: geheel.folder };
    const begin = { begin: null, documents: oudere.documents, themas: [], outDir: oudere.folder };
    const steps: DatabaseStep[] = missing.includes(oudere) ? [begin, whole] : [whole];
    const documents = steps.reduce((sum, step) => sum + step.documents.length, 0);
    return [this.#fileTask("gegevens", "./database.ts", "databank", steps, documents * WEIGHTS.database)];
  }

  #fileTask(
    kind: TaskKind,
    module: string,
    name: string,
    task: YearTask[] | TabelTask | DatabaseStep[] | BeeldTask | FeedTask,
    weight: number,
  ): Task {
    return fileTask(kind, module, join(this.#input.work.taken, `${name}.json`), task, weight);
  }

  /** Moves what Astro made to its place in the site, but for what shows documents that failed. */
  #keepPages(job: PageJob, failures: readonly Failure[], jobFolder: string): void {
    const from = join(jobFolder, "uit");
    const written = readPrints(jobFolder);
    const inhoudOf: InhoudOf = (bestand) => written.get(bestand)!;
    const { documenten, zaken, lijsten } = withoutFailed(job, failures);
    this.#site.moveWhole(documenten.map(documentUnit), from, inhoudOf);
    this.#site.place([...zaken.map(zaakUnit), ...lijsten.map(listUnit)], { folder: from, how: "move" }, inhoudOf);
    if (!job.isMain) return;
    // The others are the pages there is one of, and what all pages use.
    const ofUnits = new Set(pageUnits(job).flatMap(({ bestanden }) => bestanden));
    const single = filesBelow(from).filter((file) => !ofUnits.has(file));
    this.#place(fileUnits(from, single), { folder: from, how: "move" });
  }
}

function* chunksOf<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < list.length; from += CHUNK) yield list.slice(from, from + CHUNK);
}
