/**
 * The data exports of one year of documents, in parts that are joined for the whole archive: the parts of years in
 * which nothing changed are not made again.
 */
import { stringify } from "csv-stringify";
import { createWriteStream } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { documentAdres } from "../../domain/adressen.ts";
import type { KamervraagDocument } from "../../domain/document.ts";
import { formatNummers } from "../../domain/nummers.ts";
import { rankByNeed } from "../kwaliteit/kwaliteit.ts";
import { formatBewindspersoon, formatVraagsteller } from "../labels.ts";
import { kwaliteitEntry } from "./kwaliteit-json.ts";
import { VraagRij, vraagRows } from "./vraag-rows.ts";

/** The files of a year. In a `.lijst` every item of a JSON array stands on a line, behind the comma after the one before. */
export const YEAR_PARTS = {
  documenten: "documenten.lijst",
  vragen: "vragen.ndjson",
  csv: "vragen.csv",
  /** Documents with faults, with warnings, and the others: each in a file of its own. */
  kwaliteit: ["kwaliteit-0.lijst", "kwaliteit-1.lijst", "kwaliteit-2.lijst"],
} as const;

/** Writes the parts of documents, given by the paths of their JSON in the order in which they are to stand. */
export async function writeYearParts(documents: readonly string[], outDir: string): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const read = () => readDocuments(documents);
  const write = (name: string, lines: AsyncIterable<string>) =>
    pipeline(Readable.from(lines), createWriteStream(join(outDir, name)));
  await write(
    YEAR_PARTS.documenten,
    mapEach(read(), (document) => item(listed(document))),
  );
  await write(YEAR_PARTS.vragen, mapEach(read(), ndjson));
  await pipeline(Readable.from(csvRecords(read())), csvLines(), createWriteStream(join(outDir, YEAR_PARTS.csv)));
  for (const [rank, name] of YEAR_PARTS.kwaliteit.entries()) {
    const line = (document: KamervraagDocument) =>
      rankByNeed(document) === rank ? item(kwaliteitEntry(document)) : "";
    await write(name, mapEach(read(), line));
  }
}

async function* readDocuments(paths: readonly string[]): AsyncGenerator<KamervraagDocument> {
  for (const path of paths) yield JSON.parse(await readFile(path, "utf8")) as KamervraagDocument;
}

async function* mapEach<T>(items: AsyncIterable<T>, map: (item: T) => string): AsyncGenerator<string> {
  for await (const item of items) {
    const text = map(item);
    if (text) yield text;
  }
}

const item = (value: unknown): string => `,\n${JSON.stringify(value)}`;

function listed({ id, titel, soort, ingezonden, ontvangen, bron }: KamervraagDocument) {
  return { id, url: documentAdres(id), titel, soort, ingezonden, ontvangen, bron: { bestand: bron.bestand } };
}

const ndjson = (document: KamervraagDocument): string =>
  vraagRows(document)
    .map((row) => `${JSON.stringify(row)}\n`)
    .join("");

export const CSV_COLUMNS = Object.keys(VraagRij.shape);

async function* csvRecords(documents: AsyncIterable<KamervraagDocument>): AsyncGenerator<Record<string, unknown>> {
  for await (const document of documents) {
    for (const row of vraagRows(document)) {
      yield {
        ...row,
        nummers: formatNummers(row.nummers),
        vraagstellers: row.vraagstellers.map(formatVraagsteller).join("; "),
        bewindspersonen: row.bewindspersonen.map(formatBewindspersoon).join("; "),
        themas: row.themas.join("; "),
        antwoordNummers: formatNummers(row.antwoordNummers),
        bron: row.bron.bestand,
      };
    }
  }
}

/** Cells that look like a formula are marked as text, so that no document can run one on the reader's computer. */
const csvLines = () => stringify({ columns: CSV_COLUMNS, escape_formulas: true, eof: true });
