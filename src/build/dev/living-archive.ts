/**
 * The archive while the archivist works on it: it stays in memory, and of a change only what it touches is read. What
 * cannot be read leaves what was there before where that still holds, and is said.
 */
import { basename, dirname, relative } from "node:path";
import { InvalidNamen, readNamen } from "../../archive/namen/namen-file.ts";
import { planArchive } from "../../archive/plan/plan-archive.ts";
import type { PagePlan } from "../../archive/plan/pages.ts";
import { type NamenLijst, NO_NAMEN } from "../../domain/namen-lijst.ts";
import type { Thema } from "../../domain/thema.ts";
import { KnownPrints } from "../../files/known-prints.ts";
import { ZAAKRECORD } from "../../domain/zaakrecord.ts";
import { stemOf } from "../../files/stem.ts";
import { compileThemas } from "../../ingest/annotate/themas.ts";
import { InvalidThemas, loadThemas } from "../../ingest/load-themas.ts";
import type { BatchReader } from "../../ingest/read-batch.ts";
import { readSources, type ReadSource } from "../../ingest/read-sources.ts";
import {
  type ArchiveOutput,
  archiveOf,
  archiveReader,
  dependsOnOthers,
  type ReadArchive,
  readKept,
} from "../read-archive.ts";
import { prepareWorkFolder, type WorkFolder } from "../work-folder.ts";

export interface ArchivePlaces {
  sources: string;
  /** Folder of the themes. */
  themas: string;
  /** File of the names that belong together. */
  namen: string;
  work: WorkFolder;
  /** See `fingerprint.ts`. */
  afdruk: string;
}

/** Paths that changed: of sources and what stands beside them, below their folder; and whether a theme did. */
export interface Changed {
  bronnen: ReadonlySet<string>;
  themas: boolean;
}

/** The archive as it is now. */
export interface ArchiveNow extends Omit<ReadArchive, "damaged"> {
  plan: PagePlan;
  themas: readonly Thema[];
  /** Why the themes are those of before; `null` where they are not. */
  themafouten: string | null;
  /** Why the names are joined as before; `null` where they are not. */
  naamfouten: string | null;
  /** Whether documents still have the themes that they had before. */
  herleest: boolean;
}

export class LivingArchive {
  readonly #places: ArchivePlaces;
  #known = new Map<string, ReadSource<ArchiveOutput>>();
  #themas: readonly Thema[] = [];
  #themafouten: string | null = null;
  #namen: NamenLijst = NO_NAMEN;
  #reader: BatchReader<ArchiveOutput> | null = null;
  #stale = new Set<string>();

  constructor(places: ArchivePlaces) {
    this.#places = places;
  }

  /** Reads all of it, or what changed since the last time. */
  async open(onProgress: (done: number, total: number) => void): Promise<ArchiveNow> {
    const { work, sources, afdruk } = this.#places;
    prepareWorkFolder(work);
    await this.#loadThemas();
    const prints = KnownPrints.open(work.afdrukken);
    const started = performance.now();
    const options = { sources, vragen: null, themas: this.#themas, work, afdruk, prints, onProgress };
    const { read } = await readKept(options);
    prints.save();
    // Takes a while, and the first change is not to wait for it.
    this.#currentReader();
    return this.#now(read, started);
  }

  /**
   * Reads what a change touches. Where themes changed, their own pages are there at once, and each document has them when
   * {@link rereadStale} is done.
   */
  async update({ bronnen, themas }: Changed): Promise<ArchiveNow> {
    if (themas && (await this.#loadThemas())) {
      this.#reader = null;
      this.#stale = new Set(this.#known.keys());
    }
    // Records are read once by each reader.
    if ([...bronnen].some(isXml)) this.#reader = null;
    return this.#read((bestand) => [...bronnen].some((changed) => touches(changed, bestand)));
  }

  /** Reads the documents that still have the themes of before. */
  async rereadStale(): Promise<ArchiveNow> {
    const stale = this.#stale;
    this.#stale = new Set();
    // Its print is the same: it is to be read all the same.
    for (const bestand of stale) {
      const source = this.#known.get(bestand);
      if (source) this.#known.set(bestand, { ...source, afdruk: null });
    }
    return this.#read((bestand) => stale.has(bestand));
  }

  async #read(isChanged: (bestand: string) => boolean): Promise<ArchiveNow> {
    const started = performance.now();
    const read = await readSources<ArchiveOutput>({
      sources: this.#places.sources,
      known: { byFile: this.#known, finished: true },
      isUnchanged: (bestand) => !isChanged(bestand),
      pool: () => ({ read: this.#currentReader(), atOnce: 1, close: () => Promise.resolve() }),
    });
    return this.#now(read, started);
  }

  #currentReader(): BatchReader<ArchiveOutput> {
    const { documenten, delen } = this.#places.work;
    // Related questions are looked for when the site is built: what they are found by takes a dictionary, and seconds.
    const folders = { documenten, delen, kenmerken: null, vragen: null };
    return (this.#reader ??= archiveReader({ ...folders, themas: compileThemas(this.#themas) }));
  }

  /** @returns whether there are other themes now */
  async #loadThemas(): Promise<boolean> {
    try {
      this.#themas = await loadThemas(this.#places.themas);
      this.#themafouten = null;
      return true;
    } catch (error) {
      if (!(error instanceof InvalidThemas)) throw error;
      this.#themafouten = error.message.replaceAll(this.#places.themas, relative(process.cwd(), this.#places.themas));
      return false;
    }
  }

  /** @returns why the list is that of before; `null` where it is read */
  #readNamen(): string | null {
    try {
      this.#namen = readNamen(this.#places.namen);
      return null;
    } catch (error) {
      if (!(error instanceof InvalidNamen)) throw error;
      return error.message;
    }
  }

  #now(read: readonly ReadSource<ArchiveOutput>[], started: number): ArchiveNow {
    const naamfouten = this.#readNamen();
    this.#known = new Map(read.filter((one) => !dependsOnOthers(one)).map((one) => [one.bestand, one]));
    const archive = archiveOf(this.#places.sources, read, performance.now() - started);
    return {
      ...archive,
      plan: planArchive({ ...archive, themas: this.#themas, namen: this.#namen }),
      themas: this.#themas,
      themafouten: this.#themafouten,
      naamfouten,
      herleest: this.#stale.size > 0,
    };
  }
}

const isXml = (path: string): boolean => /\.xml$/i.test(path);

/** Whether a source is to be read again when a file changed: itself, what stands beside it, a record in its folder. */
export const touches = (changed: string, bestand: string): boolean =>
  changed === bestand ||
  stemOf(changed) === stemOf(bestand) ||
  isLaterFile(bestand, stemOf(changed)) ||
  ((isXml(changed) || basename(changed) === ZAAKRECORD) && dirname(changed) === dirname(bestand));

/** What is known of a harvested paper stands beside its first file: “a/2026D1.yaml” speaks for “a/2026D1-2.xml”. */
const isLaterFile = (bestand: string, stem: string): boolean =>
  stemOf(bestand).startsWith(`${stem}-`) && /^\d+$/.test(stemOf(bestand).slice(stem.length + 1));
