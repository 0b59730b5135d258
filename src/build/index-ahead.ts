/**
 * Makes parts of the search index while the rest of a build waits for one core: these need nothing but the documents, and
 * looking through the site and planning its pages is work of the main process alone.
 */
import { join } from "node:path";
import type { Thema } from "../domain/thema.ts";
import type { KnownPrints } from "../files/known-prints.ts";
import { type ArchivePart, missingParts } from "./archive-parts.ts";
import type { Failure } from "./failures.ts";
import type { SearchTask } from "./search-part.ts";
import { fileTask, runTask, SIDE_BY_SIDE, type Task } from "./tasks.ts";
import type { WorkFolder } from "./work-folder.ts";

/** Seconds, roughly, for a document. */
const WEIGHT = 0.013;

export interface IndexInput {
  parts: readonly ArchivePart[];
  themas: readonly Thema[];
  work: WorkFolder;
  prints: KnownPrints;
}

export class IndexAhead {
  /** Folders of parts that were there, but not as they were made. */
  readonly damaged: readonly string[];
  /** Whether all parts stand, once there is none left to make; never, where that fails. */
  readonly done: Promise<boolean>;
  readonly #tasks: Task[];
  #isOver = false;

  constructor({ parts, themas, work, prints }: IndexInput) {
    const { missing, damaged } = missingParts(parts, prints);
    this.damaged = damaged;
    const made = missing.map(() => Promise.withResolvers<boolean>());
    this.done = Promise.all(made.map(({ promise }) => promise)).then((all) => all.every(Boolean));
    this.#tasks = missing
      .map(({ name, folder, documents }, place) => {
        const task: SearchTask = { name, documents, themas: [...themas], outDir: folder };
        const file = join(work.taken, `zoeken-${name}.json`);
        return {
          ...fileTask("zoekindex", "./search-part.ts", file, task, documents.length * WEIGHT),
          whenDone: (failures: readonly Failure[]) => made[place]!.resolve(failures.length === 0),
        };
      })
      .sort((a, b) => b.weight - a.weight);
  }

  /** Makes one after the other, the largest first; nothing where there is one core. */
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

  /** Begins no more, and waits for what has begun. */
  async stop(): Promise<void> {
    this.#isOver = true;
    await Promise.allSettled(this.#tasks.map(({ begun }) => begun));
  }
}
