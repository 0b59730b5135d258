/** Tells on a terminal how a build is going, and at its end what each stage took. */
import { SingleBar } from "cli-progress";
import { relative } from "node:path";
import { countDocumenten, formatAantal } from "../archive/labels.ts";
import { formatReport, type IngestReport } from "../ingest/report.ts";
import type { Changes } from "./changes.ts";
import type { Moved } from "./strangers.ts";
import { timeLeft } from "./time-left.ts";
import { treeMegabytes } from "./process-tree.ts";
import { type BusySeconds, SIDE_BY_SIDE, TASK_KINDS } from "./tasks.ts";

export type OnProgress = (done: number, total: number) => void;

export interface Reporter {
  stage<T>(name: string, work: (onProgress: OnProgress) => Promise<T>): Promise<T>;
  report(report: IngestReport): void;
  made(busy: BusySeconds): void;
  /** What was not as it had been made, and is made anew. */
  damaged(names: readonly string[]): void;
  /** Files in a site that are not of it, and where they are kept now. */
  strangers(folder: string, moved: Moved): void;
  published(folder: string, documents: number): void;
  /** How a site that is to be published differs from the one before it, and the file that says so. */
  toCopy(changes: Changes, file: string): void;
}

/** What a stage took. */
export interface StageFigures {
  naam: string;
  seconden: number;
  /** Of all processes of the build together; `null` where the system does not tell. */
  piekMegabytes: number | null;
}

const SAMPLE_MS = 1000;
/** Without a terminal, progress is told this often. */
const TELL_EVERY_MS = 20_000;

export class ConsoleReporter implements Reporter {
  readonly stages: StageFigures[] = [];
  readonly #started = performance.now();

  async stage<T>(name: string, work: (onProgress: OnProgress) => Promise<T>): Promise<T> {
    const started = performance.now();
    const memory = new MemoryPeak();
    const progress = process.stdout.isTTY ? new BarProgress(name) : new LineProgress(name);
    try {
      return await work((done, total) => progress.show(done, total));
    } finally {
      progress.stop();
      const seconden = (performance.now() - started) / 1000;
      const piekMegabytes = memory.stop();
      this.stages.push({ naam: name, seconden, piekMegabytes });
      console.log(`${name}: ${formatSeconds(seconden)}`);
    }
  }

  report(report: IngestReport): void {
    for (const line of formatReport(report)) console.log(line && `  ${line}`);
  }

  /** What processes that ran side by side took of each kind of work; nothing where nothing was to be made. */
  made(busy: BusySeconds): void {
    const parts = TASK_KINDS.filter((kind) => busy[kind] > 0).map((kind) => `${kind} ${formatSeconds(busy[kind])}`);
    if (parts.length > 0) console.log(`  waarvan ${parts.join(", ")}, met ${SIDE_BY_SIDE} processen naast elkaar`);
  }

  damaged(names: readonly string[]): void {
    if (names.length === 0) return;
    console.log(`  Beschadigd of verdwenen sinds de vorige keer, en daarom opnieuw gemaakt: ${formatNames(names)}`);
  }

  strangers(folder: string, { files, to }: Moved): void {
    if (files.length === 0) return;
    console.log(`  In ${shortPath(folder)} stond wat niet van de site is: ${formatNames(files)}`);
    console.log(`  Het is verplaatst naar ${shortPath(to)}. Wat bij de site hoort, zet u in public/`);
  }

  published(folder: string, documents: number): void {
    const seconds = (performance.now() - this.#started) / 1000;
    console.log(`Klaar in ${formatSeconds(seconds)}: ${countDocumenten(documents)} in ${shortPath(folder)}`);
  }

  toCopy({ gewijzigd, verwijderd }: Changes, file: string): void {
    const copied = `${formatAantal(gewijzigd.length)} bestanden te kopiëren, ${formatAantal(verwijderd.length)} weg te halen`;
    console.log(`Sinds de vorige site voor publicatie: ${copied}; hun namen staan in ${shortPath(file)}`);
  }

  /** The stages with their time and memory, as a table. */
  summary(): string[] {
    const width = Math.max(...this.stages.map(({ naam }) => naam.length));
    return this.stages.map(({ naam, seconden, piekMegabytes }) => {
      const memory = piekMegabytes === null ? "" : `  ${formatAantal(Math.round(piekMegabytes)).padStart(6)} MB`;
      return `  ${naam.padEnd(width)}  ${formatSeconds(seconden).padStart(9)}${memory}`;
    });
  }
}

const MOST_NAMES = 10;

/** “a, b en 3 andere”. */
function formatNames(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(", ");
  return names.length > MOST_NAMES ? `${shown} en ${formatAantal(names.length - MOST_NAMES)} andere` : shown;
}

/** “73,3 s”. */
const formatSeconds = (seconds: number): string => `${seconds.toFixed(1).replace(".", ",")} s`;

/** Below the folder one is in, the way from there; elsewhere the whole path. */
function shortPath(path: string): string {
  const way = relative(process.cwd(), path);
  return way.startsWith("..") ? path : way;
}

const secondsSince = (started: number): number => (performance.now() - started) / 1000;

interface Progress {
  show(done: number, total: number): void;
  stop(): void;
}

/** On a terminal: a bar with the time that is left. */
class BarProgress implements Progress {
  readonly #bar: SingleBar;
  readonly #started = performance.now();
  #isShown = false;

  constructor(name: string) {
    this.#bar = new SingleBar({
      format: `${name} {bar} {percentage} %{over}`,
      clearOnComplete: true,
      hideCursor: true,
    });
  }

  show(done: number, total: number): void {
    const left = timeLeft(done, total, secondsSince(this.#started));
    const payload = { over: left === null ? "" : ` · ${left}` };
    if (!this.#isShown) this.#bar.start(total, done, payload);
    else this.#bar.update(done, payload);
    this.#isShown = true;
  }

  stop(): void {
    if (this.#isShown) this.#bar.stop();
  }
}

/** Elsewhere: a line now and then. */
class LineProgress implements Progress {
  readonly #name: string;
  readonly #started = performance.now();
  #told = this.#started;

  constructor(name: string) {
    this.#name = name;
  }

  show(done: number, total: number): void {
    const now = performance.now();
    if (done === 0 || now - this.#told < TELL_EVERY_MS) return;
    this.#told = now;
    const left = timeLeft(done, total, secondsSince(this.#started));
    console.log(`${this.#name}: ${Math.floor((100 * done) / total)} %${left === null ? "" : `, ${left}`}`);
  }

  stop(): void {
    // A line stays where it is.
  }
}

/** Looks now and then at the memory of this process and all that it started. */
class MemoryPeak {
  #peak: number | null = treeMegabytes(process.pid);
  readonly #timer = setInterval(() => this.#sample(), SAMPLE_MS).unref();

  #sample(): void {
    const now = treeMegabytes(process.pid);
    if (now !== null && (this.#peak === null || now > this.#peak)) this.#peak = now;
  }

  stop(): number | null {
    this.#sample();
    clearInterval(this.#timer);
    return this.#peak;
  }
}
