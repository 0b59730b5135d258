/**
 * The data exports of one year of documents, in parts that are joined for the whole archive: the parts of years in
 * which nothing changed are not made again.
 */
import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import type { KamervraagDocument } from "../../domain/document.ts";
import { LARGE_EXPORTS, PARQUET } from "./exports.ts";
import { ParquetPart } from "./parquet.ts";
import { vraagRows } from "./vraag-rows.ts";

/** The files of a year that an export is joined from, in order: one a group. */
export const partNames = (naam: string): string[] =>
  Array.from({ length: LARGE_EXPORTS[naam]!.groups?.count ?? 1 }, (_, group) => partName(naam, group));

const partName = (naam: string, group: number): string => `${naam}.${group}`;

/** Writes the parts of documents, given by the paths of their JSON in the order in which they are to stand. */
export async function writeYearParts(documents: readonly string[], outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const files = new PartFiles(outDir);
  const parquet = new ParquetPart(join(outDir, PARQUET.naam));
  try {
    for (const path of documents) {
      const document = JSON.parse(await readFile(path, "utf8")) as KamervraagDocument;
      const rows = vraagRows(document);
      for (const [naam, { textOf, groups }] of Object.entries(LARGE_EXPORTS))
        await files.write(partName(naam, groups?.of(document) ?? 0), textOf(document, rows));
      await parquet.add(rows);
    }
  } finally {
    await Promise.all([files.close(), parquet.close()]);
  }
}

/** All files of a year, open side by side: each document is read once. */
class PartFiles {
  readonly #streams: Map<string, WriteStream>;

  constructor(outDir: string) {
    const names = Object.keys(LARGE_EXPORTS).flatMap(partNames);
    this.#streams = new Map(names.map((name) => [name, createWriteStream(join(outDir, name))]));
  }

  async write(name: string, text: string): Promise<void> {
    const stream = this.#streams.get(name)!;
    if (text && !stream.write(text)) await once(stream, "drain");
  }

  async close(): Promise<void> {
    await Promise.all([...this.#streams.values()].map((stream) => finished(stream.end())));
  }
}
