/** Runs a command and measures how long it takes and how much memory it and all that it starts hold at most. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { treeMegabytes } from "../../src/build/process-tree.ts";

export interface Measured {
  seconds: number;
  /** Of the whole process tree; `null` where the system does not tell. */
  peakMegabytes: number | null;
  stdout: string;
  stderr: string;
  /** `null` where a signal ended it. */
  exitCode: number | null;
  lines: MeasuredLine[];
}

/** A line of the standard output. */
export interface MeasuredLine {
  text: string;
  /** Since the start. */
  seconds: number;
  /** Since the line before. */
  peakMegabytes: number | null;
}

export interface MeasureOptions {
  cwd?: string;
  /** Beside those of this process. */
  env?: Record<string, string>;
}

const SAMPLE_EVERY_MS = 100;
/** A sample of large processes takes long: this part of the time at most goes to sampling. */
const SAMPLING_SHARE = 0.02;

/** @throws where the command can't be started */
export async function runMeasured(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: MeasureOptions = {},
): Promise<Measured> {
  const began = performance.now();
  const since = () => (performance.now() - began) / 1000;
  const child = spawn(command, args, {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const sampler = new Sampler(child.pid);
  const lines: MeasuredLine[] = [];
  createInterface({ input: child.stdout }).on("line", (text) => {
    lines.push({ text, seconds: since(), peakMegabytes: sampler.takePeak() });
  });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (part: string) => (stderr += part));
  try {
    const exitCode = await new Promise<number | null>((resolve, reject) => {
      child.on("error", reject).on("close", resolve);
    });
    const stdout = lines.map(({ text }) => `${text}\n`).join("");
    return { seconds: since(), peakMegabytes: sampler.peak, stdout, stderr, exitCode, lines };
  } finally {
    sampler.stop();
  }
}

/** Looks at the memory of a process tree again and again. */
class Sampler {
  readonly #pid: number | undefined;
  #timer: NodeJS.Timeout | undefined;
  #last: number | null = null;
  #peakSinceTaken: number | null = null;
  peak: number | null = null;

  constructor(pid: number | undefined) {
    this.#pid = pid;
    this.#sample();
  }

  /** The peak since it was asked for last. */
  takePeak(): number | null {
    const peak = this.#peakSinceTaken ?? this.#last;
    this.#peakSinceTaken = null;
    return peak;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #sample(): void {
    if (this.#pid === undefined) return;
    const began = performance.now();
    this.#last = treeMegabytes(this.#pid);
    this.peak = largest(this.peak, this.#last);
    this.#peakSinceTaken = largest(this.#peakSinceTaken, this.#last);
    const took = performance.now() - began;
    this.#timer = setTimeout(() => this.#sample(), Math.max(SAMPLE_EVERY_MS, took / SAMPLING_SHARE));
  }
}

function largest(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}
