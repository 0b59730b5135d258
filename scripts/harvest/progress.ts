/** Tells on a terminal how a harvest is going: what is being done, how far, how fast, and how long still. */
import { SingleBar } from "cli-progress";
import { timeLeft } from "../../src/build/time-left.ts";
import type { Progress } from "../../src/harvest/run.ts";

/** Without a terminal, progress is told this often. */
const TELL_EVERY_MS = 20_000;
const STEPS = 1000;

export interface Teller {
  show(progress: Progress, kept: number): void;
  stop(): void;
}

/** @param kept cases and papers that the run has met */
export const teller = (): Teller => (process.stdout.isTTY ? new Bar() : new Lines());

/** The pace of what is being done, and the time that it takes still: counted anew where other work begins. */
export class Pace {
  /** Where this work was when it began, and how far it is. */
  #begin = { at: 0, kept: 0, deel: 0 };
  #deel = Infinity;

  tell({ deel }: Progress, kept: number): string {
    const now = performance.now();
    // Months follow each other as one piece of work; a part that is smaller than it was is of another.
    if (deel === null || deel < this.#deel) this.#begin = { at: now, kept, deel: deel ?? 0 };
    this.#deel = deel ?? Infinity;
    const seconds = (now - this.#begin.at) / 1000;
    const left = deel === null ? null : timeLeft(deel - this.#begin.deel, 1 - this.#begin.deel, seconds);
    const pace = seconds < 1 ? null : formatPace((kept - this.#begin.kept) / seconds);
    return [`${kept} bekeken`, pace, left].filter((part) => part !== null).join(" · ");
  }
}

/** What is met again and was counted before has no pace. */
function formatPace(perSecond: number): string | null {
  if (perSecond * 60 < 0.5) return null;
  if (perSecond < 1) return `${Math.round(perSecond * 60)} per minuut`;
  return `${perSecond.toFixed(1).replace(".", ",")} per seconde`;
}

class Bar implements Teller {
  readonly #bar = new SingleBar({ format: "{stap} {bar} {tempo}", clearOnComplete: true, hideCursor: true });
  readonly #pace = new Pace();
  #isShown = false;

  show(progress: Progress, kept: number): void {
    const payload = { stap: progress.stap, tempo: this.#pace.tell(progress, kept) };
    const done = Math.round((progress.deel ?? 0) * STEPS);
    if (this.#isShown) this.#bar.update(done, payload);
    else this.#bar.start(STEPS, done, payload);
    this.#isShown = true;
  }

  stop(): void {
    if (this.#isShown) this.#bar.stop();
  }
}

class Lines implements Teller {
  readonly #pace = new Pace();
  #told = performance.now();

  show(progress: Progress, kept: number): void {
    const line = this.#pace.tell(progress, kept);
    const now = performance.now();
    if (now - this.#told < TELL_EVERY_MS) return;
    this.#told = now;
    console.log(`${progress.stap}: ${line}`);
  }

  stop(): void {
    // A line stays where it is.
  }
}
