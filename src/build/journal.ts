/**
 * What each source became, written while sources are read: a build that was stopped goes on where it was. A line is a
 * source, behind its print; a later line about the same source counts. The first line says which program wrote it, the
 * last that it came to its end. A line that was cut off or damaged says nothing: its source is read again.
 */
import { createWriteStream, renameSync, writeFileSync, type WriteStream } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { once } from "node:events";
import { dirname } from "node:path";
import { isFile } from "../files/file-text.ts";
import { printedLine, soundLines } from "../files/lines-with-prints.ts";
import type { Known, ReadSource } from "../ingest/read-sources.ts";

const END = '{"einde":true}';

/** What an earlier run of the same program wrote; nothing where there is none, or another program wrote it. */
export function readJournal<O>(file: string, afdruk: string): Known<O> {
  const byFile = new Map<string, ReadSource<O>>();
  const lines = readLines(file, afdruk);
  let finished = lines === null;
  for (const line of lines ?? []) {
    if (line === END) finished = true;
    else {
      const source = JSON.parse(line) as ReadSource<O>;
      byFile.set(source.bestand, source);
    }
  }
  return { byFile, finished };
}

/** The lines of a journal that are as they were written, the last included; `null` where there is none, or another program wrote it. */
export function readLines(file: string, afdruk: string): Iterable<string> | null {
  if (!isFile(file)) return null;
  const lines = soundLines(file);
  if (lines.next().value === headerOf(afdruk)) return lines;
  lines.return(undefined);
  return null;
}

/** Writes a journal of lines that {@link readLines} gave, as if the run that wrote them had been stopped. */
export function writeUnfinished(file: string, afdruk: string, lines: Iterable<string>): void {
  const sources = [...lines].filter((line) => line !== END);
  writeFileSync(file, [headerOf(afdruk), ...sources].map(printedLine).join(""));
}

/** Takes sources out of a journal, so that a next run reads them again. */
export function forget(file: string, afdruk: string, sources: ReadonlySet<string>): void {
  const lines = [...(readLines(file, afdruk) ?? [])];
  const kept = lines.filter((line) => line === END || !sources.has((JSON.parse(line) as ReadSource<unknown>).bestand));
  const aside = `${file}.nieuw`;
  writeFileSync(aside, [headerOf(afdruk), ...kept].map(printedLine).join(""));
  renameSync(aside, file);
}

const headerOf = (afdruk: string): string => JSON.stringify({ afdruk });

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
    if (known.byFile.size === 0) await writeFile(file, printedLine(headerOf(afdruk)));
    return new Journal<O>(file, afdruk, createWriteStream(file, { flags: "a" }));
  }

  add(source: ReadSource<O>): void {
    this.#stream.write(printedLine(JSON.stringify(source)));
  }

  /** Replaces it by what all sources became, each once. */
  async finish(sources: readonly ReadSource<O>[]): Promise<void> {
    this.#stream.end();
    await once(this.#stream, "close");
    const aside = `${this.#file}.nieuw`;
    await rm(aside, { force: true });
    const whole = createWriteStream(aside);
    whole.write(printedLine(headerOf(this.#afdruk)));
    for (const source of sources) {
      if (!whole.write(printedLine(JSON.stringify(source)))) await once(whole, "drain");
    }
    whole.end(printedLine(END));
    await once(whole, "close");
    renameSync(aside, this.#file);
  }
}
