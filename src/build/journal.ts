/**
 * What each source became, written while sources are read: a build that was stopped goes on where it was. A line is a
 * source; a later line about the same source counts. The first line says which program wrote it, the last that it came
 * to its end.
 */
import { createWriteStream, existsSync, renameSync, writeFileSync, type WriteStream } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { dirname } from "node:path";
import { linesOf } from "../files/lines.ts";
import type { Known, ReadSource } from "../ingest/read-sources.ts";

interface Header {
  afdruk: string;
}

const END = '{"einde":true}';

/** What an earlier run of the same program wrote; nothing where there is none, or another program wrote it. */
export function readJournal<O>(file: string, afdruk: string): Known<O> {
  const byFile = new Map<string, ReadSource<O>>();
  const nothing: Known<O> = { byFile, finished: true };
  if (!existsSync(file)) return nothing;
  let finished = false;
  let isFirst = true;
  for (const line of linesOf(file)) {
    const value = parseLine<O>(line);
    if (isFirst) {
      if ((value as Header | null)?.afdruk !== afdruk) return nothing;
      isFirst = false;
    } else if (line === END) finished = true;
    // A line that was cut off when the build was stopped says nothing.
    else if (value) byFile.set((value as ReadSource<O>).bestand, value as ReadSource<O>);
  }
  return { byFile, finished };
}

/** The lines about sources as they stand in a journal; `null` where another program wrote it. */
export function readLines(file: string, afdruk: string): string[] | null {
  const [header, ...lines] = linesOf(file);
  return header === headerOf(afdruk) ? lines.filter((line) => line !== END) : null;
}

/** Writes a journal of lines that {@link readLines} gave, as if the run that wrote them had been stopped. */
export function writeUnfinished(file: string, afdruk: string, lines: readonly string[]): void {
  writeFileSync(file, [headerOf(afdruk), ...lines, ""].join("\n"));
}

const headerOf = (afdruk: string): string => JSON.stringify({ afdruk } satisfies Header);

function parseLine<O>(line: string): Header | ReadSource<O> | null {
  try {
    return JSON.parse(line) as Header | ReadSource<O>;
  } catch {
    return null;
  }
}

/** Writes to the journal while sources are read. */
export class Journal<O> {
  readonly #file: string;
  readonly #afdruk: string;
  readonly #stream: WriteStream;

  private constructor(file: string, afdruk: string, stream: WriteStream) {
    this.#file = file;
    this.#afdruk = afdruk;
    this.#stream = stream;
  }

  /** Goes on with the journal of the same program, or begins a new one. */
  static async open<O>(file: string, afdruk: string, known: Known<O>): Promise<Journal<O>> {
    await mkdir(dirname(file), { recursive: true });
    if (known.byFile.size === 0) await writeFile(file, `${headerOf(afdruk)}\n`);
    return new Journal<O>(file, afdruk, createWriteStream(file, { flags: "a" }));
  }

  add(source: ReadSource<O>): void {
    this.#stream.write(`${JSON.stringify(source)}\n`);
  }

  /** Replaces it by what all sources became, each once. */
  async finish(sources: readonly ReadSource<O>[]): Promise<void> {
    this.#stream.end();
    await once(this.#stream, "close");
    const aside = `${this.#file}.nieuw`;
    await rm(aside, { force: true });
    const whole = createWriteStream(aside);
    whole.write(`${headerOf(this.#afdruk)}\n`);
    for (const source of sources) {
      if (!whole.write(`${JSON.stringify(source)}\n`)) await once(whole, "drain");
    }
    whole.end(`${END}\n`);
    await once(whole, "close");
    renameSync(aside, this.#file);
  }
}
