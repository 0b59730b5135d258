/**
 * A folder of sources → what each became, in the order of the sources. Sources are read in batches, several at once;
 * one that did not change since it was read is not read again. One bad source never stops the others.
 */
import pMap from "p-map";
import type { BronBestand, Formaat, Melding } from "../domain/document.ts";
import { asOneCase, assignIds } from "./assign-ids.ts";
import { findSources, type FoundSource, type OrphanYaml } from "./find-sources.ts";
import type { ReadAs, ReadResult, ReadTask, TaskPlace } from "./read-batch.ts";
import { SourceConverter } from "./convert-sources.ts";
import { findLibreOffice } from "./readers/office/libreoffice.ts";
import type { OfficeFormat } from "./readers/office/formats.ts";
import { copyOfAnother, withoutDocument } from "./read-source.ts";
import { isSecondSourceOf, secondSources, twinsOf } from "./twins.ts";
import type { ReaderPool } from "./worker-pool.ts";

/** What is known of a source after it was read. */
export interface ReadSource<O> {
  bestand: string;
  afdruk: string | null;
  sha256: string | null;
  uitkomst: ReadDocument<O> | Rejected;
}

export type ReadDocument<O> = { gepubliceerd: true } & ReadAs<O>;

export interface Rejected {
  gepubliceerd: false;
  meldingen: Melding[];
}

export interface ReadSourcesOptions<O> {
  /** Folder with the documents as received. */
  sources: string;
  /** Only what stands below this folder within `sources`. */
  part?: string;
  /** What reads so many sources. */
  pool: (sources: number) => ReaderPool<O>;
  /** The path of LibreOffice, `null` where there is none; looked for where it is not given. */
  libreOffice?: string | null;
  /** What an earlier run with the same program and the same output found. */
  known?: Known<O>;
  /** Whether a source need not be opened: what is known of it holds. */
  isUnchanged?: (bestand: string) => boolean;
  /** Called for each source as soon as its output is written, in no particular order; again when its id changes. */
  onRead?: (source: ReadSource<O>) => void;
  onProgress?: (done: number, total: number) => void;
}

/** What an earlier run found. */
export interface Known<O> {
  byFile: ReadonlyMap<string, ReadSource<O>>;
  /** Whether that run came to its end, so that each document stands under the id that it is to have. */
  finished: boolean;
}

const BATCH = 32;

/**
 * Reads every document below the folder. The output of each is written under its id when this returns.
 *
 * @throws when the folder of sources can't be listed or the output can't be written
 */
export async function readSources<O>(options: ReadSourcesOptions<O>): Promise<ReadSource<O>[]> {
  const { sources: found, orphans } = await findSources(options.sources, options.part);
  const known = options.known ?? { byFile: new Map<string, ReadSource<O>>(), finished: true };
  const tasks = found.map((source): ReadTask => {
    const before = known.byFile.get(source.bestand);
    return { source, afdruk: before && !isSecondSource(before) ? before.afdruk : null, place: null };
  });
  const pool = options.pool(found.length);
  const reader = new Reader(options, known, pool);
  try {
    await reader.readAll(tasks.filter(({ source }) => !reader.takeKnown(source.bestand)));
    await settleIds(found, reader);
    return [...found.map(({ bestand }) => reader.sources.get(bestand)!), ...orphans.map(orphanOf)];
  } finally {
    reader.close();
    await pool.close();
  }
}

/** A `.yaml` without a document is a file of which nothing is published. */
const orphanOf = (orphan: OrphanYaml): ReadSource<never> => ({
  bestand: orphan.bestand,
  afdruk: null,
  sha256: null,
  uitkomst: { gepubliceerd: false, meldingen: [withoutDocument(orphan)] },
});

class Reader<O> {
  readonly sources = new Map<string, ReadSource<O>>();
  readonly #fresh = new Set<string>();
  readonly #options: ReadSourcesOptions<O>;
  readonly #known: Known<O>;
  readonly #pool: ReaderPool<O>;
  /** Made when a source needs it; `null` where there is no LibreOffice. */
  #converter: SourceConverter | null | undefined;
  /** By source, the path of what LibreOffice made of it in this run. */
  readonly #converted = new Map<string, string>();

  constructor(options: ReadSourcesOptions<O>, known: Known<O>, pool: ReaderPool<O>) {
    this.#options = options;
    this.#known = known;
    this.#pool = pool;
  }

  /** Whether the output of a source may have been written over by that of another since it was settled. */
  isUnsettled(bestand: string): boolean {
    return this.#fresh.has(bestand) || !this.#known.finished;
  }

  /** Takes a source as it is known, where it need not be opened. */
  takeKnown(bestand: string): boolean {
    const source = this.#options.isUnchanged?.(bestand) ? this.#known.byFile.get(bestand) : undefined;
    if (source === undefined || isSecondSource(source)) return false;
    this.sources.set(bestand, source);
    return true;
  }

  async readAll(tasks: readonly ReadTask[]): Promise<void> {
    const toConvert = await this.#readBatches(tasks.map((task) => this.#withConverted(task)));
    if (toConvert.length > 0) await this.#readConverted(toConvert);
  }

  /** Takes away what was made for this run. */
  close(): void {
    this.#converter?.close();
  }

  /** Reads all that can be read as it is. @returns what must be converted first */
  async #readBatches(tasks: readonly ReadTask[]): Promise<Unconverted<O>[]> {
    const toConvert: Unconverted<O>[] = [];
    let done = 0;
    this.#options.onProgress?.(0, tasks.length);
    await pMap(
      batches(tasks.map((task, at) => ({ task, at }))),
      async (batch) => {
        const results = await this.#pool.read(batch.map(({ task }) => task));
        for (const [i, result] of results.entries()) {
          const formaat = result.staat === "fout" ? result.omzetten : null;
          if (formaat === null) this.#keep(result);
          else toConvert.push({ ...batch[i]!, result, formaat });
        }
        this.#options.onProgress?.((done += batch.length), tasks.length);
      },
      { concurrency: this.#pool.atOnce },
    );
    return toConvert.toSorted((a, b) => a.at - b.at);
  }

  /** What LibreOffice makes of sources is read like any other; where it is not installed, they are refused. */
  async #readConverted(toConvert: readonly Unconverted<O>[]): Promise<void> {
    const converter = (this.#converter ??= this.#makeConverter());
    if (converter === null) {
      // Not to be kept for a next run: it may find LibreOffice.
      for (const { result } of toConvert) this.#keep({ ...result, afdruk: null });
      return;
    }
    const made = await converter.convert(toConvert.map(({ task, formaat }) => ({ path: task.source.path, formaat })));
    const tasks = toConvert.flatMap(({ task, result }, i): ReadTask[] => {
      const outcome = made[i]!;
      if (typeof outcome !== "string") {
        this.#keep({ ...result, staat: "fout", meldingen: [outcome], omzetten: null });
        return [];
      }
      this.#converted.set(task.source.bestand, outcome);
      return [this.#withConverted(task)];
    });
    await this.#readBatches(tasks);
  }

  #makeConverter(): SourceConverter | null {
    const program = this.#options.libreOffice === undefined ? findLibreOffice() : this.#options.libreOffice;
    return program === null ? null : new SourceConverter(program);
  }

  #withConverted(task: ReadTask): ReadTask {
    const omgezet = this.#converted.get(task.source.bestand);
    return omgezet === undefined ? task : { ...task, omgezet };
  }

  /** Replaces what is known of a source. */
  set(source: ReadSource<O>): void {
    this.sources.set(source.bestand, source);
    this.#options.onRead?.(source);
  }

  #keep(result: ReadResult<O>): void {
    const { bestand, afdruk, sha256 } = result;
    if (result.staat === "zelfde") return void this.sources.set(bestand, this.#known.byFile.get(bestand)!);
    this.#fresh.add(bestand);
    this.set({ bestand, afdruk, sha256, uitkomst: outcomeOf(result) });
  }
}

/** A source that must be converted before it can be read. */
interface Unconverted<O> {
  task: ReadTask;
  at: number;
  result: ReadResult<O>;
  formaat: OfficeFormat;
}

function outcomeOf<O>(result: Exclude<ReadResult<O>, { staat: "zelfde" }>): ReadDocument<O> | Rejected {
  if (result.staat === "fout") return { gepubliceerd: false, meldingen: result.meldingen };
  const { eigenId, id, soort, tweelingen, inhoud, formaat, ook, meldingen, uitvoer } = result;
  return { gepubliceerd: true, eigenId, id, soort, tweelingen, inhoud, formaat, ook, meldingen, uitvoer };
}

/**
 * Documents are read under the id that follows from each alone, while others are still unknown. Where several claim one
 * id, or one has an id for a reason that is gone, they are read again under the ids that they are to have. Those that then
 * prove to be one document become that, with several sources; those that nearly are, or no longer are, are read once more
 * with a message about it.
 */
async function settleIds<O>(found: readonly FoundSource[], reader: Reader<O>): Promise<void> {
  const copies = leaveOutCopies(found, reader);
  const published = (bestand: string) => {
    const { uitkomst } = reader.sources.get(bestand)!;
    return uitkomst.gepubliceerd ? [{ ...uitkomst, bestand }] : [];
  };
  const sourceOf = new Map(found.map((source) => [source.bestand, source]));
  const claims = () => found.flatMap(({ bestand }) => published(bestand));
  const sources = claims();
  const contested = [...Map.groupBy(sources, ({ eigenId }) => asOneCase(eigenId)).values()];
  const taskOf = (bestand: string, id: string, more: Partial<TaskPlace> = {}): ReadTask => {
    return { source: sourceOf.get(bestand)!, afdruk: null, place: { id, tweelingen: [], ook: [], ...more } };
  };
  const ids = assignIds(sources);
  const again = contested.filter((group) => {
    const isSettled = group.every(({ bestand, id }) => ids.get(bestand) === id);
    const wasWrittenOver = group.length > 1 && group.some(({ bestand }) => reader.isUnsettled(bestand));
    const hadCopy = group.some(({ bestand }) => copies.has(bestand));
    return !isSettled || wasWrittenOver || hadCopy;
  });
  if (again.length > 0) await reader.readAll(again.flat().map(({ bestand }) => taskOf(bestand, ids.get(bestand)!)));
  const seconds = new Map<string, string>();
  for (const group of contested) {
    const current = group.flatMap(({ bestand }) => published(bestand));
    const supplemented = current.map((one) => ({
      ...one,
      isSupplemented: sourceOf.get(one.bestand)!.supplement !== null,
    }));
    for (const [second, first] of secondSources(supplemented)) seconds.set(second, first);
  }
  for (const [second, first] of seconds) {
    const uitkomst = { gepubliceerd: false as const, meldingen: [isSecondSourceOf(first)] };
    reader.set({ ...reader.sources.get(second)!, uitkomst });
  }
  const finalIds = seconds.size === 0 ? ids : assignIds(claims());
  const toMark = contested.flatMap((group) => {
    const current = group.flatMap(({ bestand }) => published(bestand));
    return current.flatMap((one) => {
      const { bestand } = one;
      const tweelingen = twinsOf(one, current);
      const ook = [...seconds].filter(([, first]) => first === bestand).map(([second]) => second);
      const isAsItIs = [tweelingen, ook].join("\n") === [one.tweelingen, one.ook].join("\n");
      const id = finalIds.get(bestand)!;
      if (isAsItIs && id === one.id) return [];
      return taskOf(bestand, id, { tweelingen, ook: ook.map((second) => bronOf(second, group, reader)) });
    });
  });
  if (toMark.length > 0) await reader.readAll(toMark);
}

/** A file that is another source of a document. */
const bronOf = <O>(
  bestand: string,
  group: readonly { bestand: string; formaat: Formaat }[],
  reader: Reader<O>,
): BronBestand => ({
  bestand,
  sha256: reader.sources.get(bestand)!.sha256!,
  formaat: group.find((one) => one.bestand === bestand)!.formaat,
});

/** Whether a file stands with a document of which it is another source. It is read anew each time: the other may go. */
export const isSecondSource = ({ uitkomst }: Pick<ReadSource<unknown>, "uitkomst">): boolean =>
  !uitkomst.gepubliceerd && uitkomst.meldingen.some(({ regel }) => regel === "second-source");

/** The same file twice is one document. Returns the files whose output a copy was written over in this run. */
function leaveOutCopies<O>(found: readonly FoundSource[], reader: Reader<O>): Set<string> {
  const first = new Map<string, string>();
  const writtenOver = new Set<string>();
  for (const { bestand } of found) {
    const source = reader.sources.get(bestand)!;
    if (source.sha256 === null) continue;
    const original = first.get(source.sha256);
    if (original === undefined) {
      first.set(source.sha256, bestand);
      continue;
    }
    if (reader.isUnsettled(bestand)) writtenOver.add(original);
    // Not to be kept for a next run: when the original is taken away, the copy must be read.
    reader.sources.set(bestand, {
      ...source,
      uitkomst: { gepubliceerd: false, meldingen: [copyOfAnother(original)] },
    });
  }
  return writtenOver;
}

function batches<T>(items: readonly T[]): T[][] {
  const made: T[][] = [];
  for (let start = 0; start < items.length; start += BATCH) made.push(items.slice(start, start + BATCH));
  return made;
}
