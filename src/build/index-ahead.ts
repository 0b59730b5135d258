/**
 * Makes the search index while the rest of a build waits for one core: it needs nothing but the documents, and looking
 * through the site and planning its pages is work of the main process alone.
 */
import { join } from "node:path";
import type { Thema } from "../domain/thema.ts";
import type { KnownPrints } from "../files/known-prints.ts";
import { type Joined, joinParts } from "../search/indexing/assemble.ts";
import { type ArchivePart, missingParts } from "./archive-parts.ts";
import type { Failure } from "./failures.ts";
import { type JoinTask, readJoined } from "./join-parts.ts";
import type { SearchTask } from "./search-parts.ts";
import { fileTask, runTask, SIDE_BY_SIDE, type Task, WEIGHTS } from "./tasks.ts";
import type { WorkFolder } from "./work-folder.ts";

export interface IndexInput {
  /** The newest first. */
  parts: readonly ArchivePart[];
  themas: readonly Thema[];
  work: WorkFolder;
  prints: KnownPrints;
  /** Folder of the site or of what goes into it: the index stands in `zoeken/`. */
  siteDir: string;
}

export class IndexAhead {
  /** Folders of parts that were there, but not as they were made. */
  readonly damaged: readonly string[];
  readonly #tasks: Task[];
  readonly #toJoin: JoinTask;
  readonly #joinFile: string;
  /** Whether all parts stand, once there is none left to make; never, where that fails. */
  readonly #areMade: Promise<boolean>;
  #joined: Promise<Joined | null> | null = null;
  #isOver = false;

  constructor({ parts, themas, work, prints, siteDir }: IndexInput) {
    const { missing, damaged } = missingParts(parts, prints);
    this.damaged = damaged;
    this.#joinFile = join(work.taken, "zoeken.json");
    this.#toJoin = {
      ...{ parts: parts.map(({ folder }) => folder), themas, siteDir },
      outFile: join(work.taken, "zoeken-samen.json"),
    };
    const batches = inBatches(missing);
    const made = batches.map(() => Promise.withResolvers<boolean>());
    this.#areMade = Promise.all(made.map(({ promise }) => promise)).then((all) => all.every(Boolean));
    this.#tasks = batches
      .map((batch, place): Task => {
        const whole = batches.length === 1 && this.#areSeveral() ? this.#toJoin : null;
        const tasks = batch.map(({ name, folder, documents }) => ({ name, documents, outDir: folder }));
        const task: SearchTask = { parts: tasks, themas, join: whole };
        const file = join(work.taken, `zoeken-${place}.json`);
        return {
          ...fileTask("zoekindex", "./search-parts.ts", file, task, sizeOf(batch) * WEIGHTS.index),
          whenDone: (failures: readonly Failure[]) => made[place]!.resolve(failures.length === 0),
        };
      })
      .sort((a, b) => b.weight - a.weight);
  }

  /** Makes one batch of parts after the other, the largest first; nothing where there is one core. */
  begin(): void {
    const task = this.#tasks.find(({ begun }) => begun === undefined);
    if (this.#isOver || SIDE_BY_SIDE === 1 || !task) return;
    task.begun = runTask(task);
    // Who takes over is told that it failed.
    task.begun.then(
      () => this.begin(),
      () => undefined,
    );
  }

  /** Begins no more; gives all that there was to do, with what has begun. */
  handOver(): readonly Task[] {
    this.#isOver = true;
    return this.#tasks;
  }

  /** What the parts give together, as soon as they all stand; `null` where documents failed. */
  joined(): Promise<Joined | null> {
    if (!this.#joined) {
      this.#joined = this.#areMade.then((areMade) => (areMade ? this.#join() : null));
      // Who waits for it is told that it failed.
      this.#joined.catch(() => undefined);
    }
    return this.#joined;
  }

  /** Begins no more, and waits for what has begun. */
  async stop(): Promise<void> {
    this.#isOver = true;
    await Promise.allSettled(this.#tasks.map(({ begun }) => begun));
  }

  /** Of one part there is little to add up; a batch did it itself where all that were missing were in it. */
  async #join(): Promise<Joined> {
    if (!this.#areSeveral()) return joinParts(this.#toJoin);
    if (this.#tasks.length !== 1)
      await runTask(fileTask("zoekindex", "./join-search.ts", this.#joinFile, this.#toJoin, 0));
    return readJoined(this.#toJoin);
  }

  #areSeveral(): boolean {
    return this.#toJoin.parts.length > 1;
  }
}

/** Documents that one process indexes, or fewer: what it has done is shown, and stays, when it ends. */
const MOST_DOCUMENTS = 10_000;

const sizeOf = (batch: readonly ArchivePart[]): number =>
  batch.reduce((sum, { documents }) => sum + documents.length, 0);

/** Parts for one process each: about as much in each, and one for every core where there are so many parts. */
function inBatches(parts: readonly ArchivePart[]): ArchivePart[][] {
  const count = Math.min(parts.length, Math.max(SIDE_BY_SIDE, Math.ceil(sizeOf(parts) / MOST_DOCUMENTS)));
  const batches = Array.from({ length: count }, (): ArchivePart[] => []);
  for (const part of parts.toSorted((a, b) => b.documents.length - a.documents.length))
    batches.reduce((smallest, batch) => (sizeOf(batch) < sizeOf(smallest) ? batch : smallest)).push(part);
  return batches;
}
