/** Tasks that run in processes of their own, as many at once as there are cores. */
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, totalmem } from "node:os";
import { dirname } from "node:path";
import { runChild } from "./child.ts";
import { type Failure, readFailures } from "./failures.ts";

export const TASK_KINDS = ["pagina's", "zoekindex", "gegevens", "beelden"] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

/** Seconds that all processes of a kind took together. */
export type BusySeconds = Record<TaskKind, number>;

/** Processes that run side by side. */
export const SIDE_BY_SIDE = availableParallelism();

/** Seconds, roughly, for a run of Astro to start, for a page, for a document in the index, in an export …, for a feed. */
export const WEIGHTS = {
  astro: 8,
  page: 0.002,
  index: 0.013,
  export: 0.0016,
  database: 0.0004,
  tables: 0.01,
  beeld: 0.04,
  feed: 0.0003,
};

export interface Task {
  kind: TaskKind;
  module: URL;
  argument: string;
  /** How long it takes, as compared to others. */
  weight: number;
  /** Lays out what the process reads, in this process. */
  prepare?: () => Promise<void>;
  /** Done in this process when it has ended. */
  whenDone?: (failures: readonly Failure[]) => void;
  /** Where it runs already. */
  begun?: Promise<TaskDone>;
}

export interface TaskDone {
  seconds: number;
  failures: readonly Failure[];
}

export interface TasksDone {
  busy: BusySeconds;
  /** Documents that could not be worked on; the work on others is done. */
  failures: Failure[];
}

/** Making the index of the largest part of an archive takes so much memory; other tasks take less than one. */
const INDEX_BYTES = 7 * 2 ** 30;

interface Machine {
  /** Processes that run side by side. */
  processes: number;
  /** Bytes of memory. */
  memory: number;
}

/**
 * Tasks as they are taken, each by one of the processes, from what is left when it is asked: indexes by no more at once
 * than there is memory for, and nobody waits while there is a task left.
 */
export function lanesOf<T extends Pick<Task, "kind">>(
  tasks: readonly T[],
  { processes, memory }: Machine,
): Generator<T>[] {
  const { indexes = [], others = [] } = Object.groupBy(tasks, ({ kind }) =>
    kind === "zoekindex" ? "indexes" : "others",
  );
  const [indexesLeft, othersLeft] = [indexes.values(), others.values()];
  const mayIndex = Math.max(1, Math.floor(memory / INDEX_BYTES));
  return Array.from({ length: processes }, (_, lane) => {
    if (lane >= mayIndex) return oneByOne(othersLeft);
    // One makes pages from the start: of those there is most to do.
    return lane < processes - 1 ? oneByOne(indexesLeft, othersLeft) : oneByOne(othersLeft, indexesLeft);
  });
}

function* oneByOne<T>(...queues: readonly ArrayIterator<T>[]): Generator<T> {
  for (const queue of queues) yield* queue;
}

/** Runs one in a process of its own. Throws what it said, when it fails. */
export async function runTask(task: Task): Promise<TaskDone> {
  await task.prepare?.();
  const done = await inProcess(task);
  task.whenDone?.(done.failures);
  return done;
}

async function inProcess({ module, argument }: Task): Promise<TaskDone> {
  const started = performance.now();
  await runChild(module, argument);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, failures: readFailures(argument) };
}

/** A task of which what there is to do stands in a file. */
export function fileTask(kind: TaskKind, module: string, file: string, work: unknown, weight: number): Task {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(work));
  return { kind, module: new URL(module, import.meta.url), argument: file, weight };
}

/**
 * Runs tasks, the longest first, so that none is left alone at the end. What this process does for them it does while
 * they run: it lays out the next one, and puts away what came of one when another has taken its place. Throws what the
 * first that fails said.
 */
export async function runTasks(
  tasks: readonly Task[],
  onProgress: (done: number, total: number) => void,
  machine: Machine = { processes: SIDE_BY_SIDE, memory: totalmem() },
): Promise<TasksDone> {
  const failures: Failure[] = [];
  const busy: BusySeconds = { "pagina's": 0, zoekindex: 0, gegevens: 0, beelden: 0 };
  const total = tasks.reduce((sum, { weight }) => sum + weight, 0);
  let done = 0;
  onProgress(0, total);
  const longestFirst = tasks.toSorted((a, b) => b.weight - a.weight);
  const layouts = new Layouts(longestFirst);
  let hasFailed = false;
  const runLane = async (lane: Iterable<Task>): Promise<void> => {
    let putAway = (): void => undefined;
    try {
      for (const task of lane) {
        await layouts.of(task);
        const running = task.begun ?? inProcess(task);
        putAway();
        putAway = () => undefined;
        layouts.beginNext();
        const one = await running;
        busy[task.kind] += one.seconds;
        failures.push(...one.failures);
        onProgress((done += task.weight), total);
        if (task.begun === undefined) putAway = () => task.whenDone?.(one.failures);
        if (hasFailed) return;
      }
    } catch (error) {
      hasFailed = true;
      throw error;
    } finally {
      putAway();
    }
  };
  await Promise.all(lanesOf(longestFirst, machine).map(runLane));
  return { busy, failures };
}

/** Lays tasks out, each once. */
class Layouts {
  readonly #tasks: readonly Task[];
  readonly #begun = new Map<Task, Promise<void>>();

  constructor(tasks: readonly Task[]) {
    this.#tasks = tasks;
  }

  /** That of a task, when it is there. */
  of(task: Task): Promise<void> {
    const layout = this.#begun.get(task) ?? task.prepare?.() ?? Promise.resolve();
    this.#begun.set(task, layout);
    return layout;
  }

  /** Begins with the first of those that nobody asked for. */
  beginNext(): void {
    const next = this.#tasks.find((task) => task.prepare && !this.#begun.has(task));
    // Who asks for it is told that it failed.
    if (next) this.of(next).catch(() => undefined);
  }
}
