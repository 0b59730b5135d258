/** The way to one host: so many requests at once, so many in a time, and none while the host wants rest. */
import { setTimeout as sleep } from "node:timers/promises";
import PQueue from "p-queue";
import type { Pace } from "../settings.ts";

export class Lane {
  readonly #pace: Pace;
  readonly #queue: PQueue;
  #restUntil = 0;
  #slowUntil = 0;

  constructor(pace: Pace) {
    this.#pace = pace;
    // One at a time of each part of the time: what comes late then is no burst with what comes after it.
    const interval = pace.perMs / pace.requests;
    this.#queue = new PQueue({ concurrency: pace.atOnce, intervalCap: 1, interval, strict: true });
  }

  /** Does one request when its turn has come; the place is taken until the whole answer was read. */
  run<T>(request: () => Promise<T>): Promise<T> {
    return this.#queue.add(async () => {
      // A host may ask for rest, or for more of it, while requests wait here.
      for (let left = this.#left(); left > 0; left = this.#left()) await sleep(left);
      if (performance.now() < this.#slowUntil) await sleep(this.#pace.perMs / this.#pace.requests);
      return request();
    });
  }

  /** Nothing is asked for so long; without a time, for as long as the pace says, and half as often for a while. */
  rest(ms: number | null): void {
    const now = performance.now();
    this.#restUntil = Math.max(this.#restUntil, now + (ms ?? this.#pace.restMs));
    if (ms === null) this.#slowUntil = this.#restUntil + this.#pace.restMs;
  }

  #left(): number {
    return Math.ceil(this.#restUntil - performance.now());
  }
}
