/**
 * The data exports of one year of documents, in parts that are joined for the whole archive: the parts of years in
 * which nothing changed are not made again.
 */
import { stringify } from "csv-stringify/sync";
import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { documentAdres } from "../../domain/adressen.ts";
import type { KamervraagDocument } from "../../domain/document.ts";
import { formatNummers } from "../../domain/nummers.ts";
import { rankByNeed } from "../kwaliteit/kwaliteit.ts";
import { formatBewindspersoon, formatVraagsteller } from "../labels.ts";
import { kwaliteitItem } from "./kwaliteit-json.ts";
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
  const files = new PartFiles(outDir);
  try {
    for (const path of documents) {
      const document = JSON.parse(await readFile(path, "utf8")) as KamervraagDocument;
      const rows = vraagRows(document);
      await files.write(YEAR_PARTS.documenten, item(listed(document)));
      await files.write(YEAR_PARTS.vragen, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
      await files.write(YEAR_PARTS.csv, csvLines(rows));
      await files.write(YEAR_PARTS.kwaliteit[rankByNeed(document)]!, item(kwaliteitItem(document)));
    }
  } finally {
    await files.close();
  }
}

/** All files of a year, open side by side: each document is read once. */
class PartFiles {
  readonly #streams: Map<string, WriteStream>;

  constructor(outDir: string) {
    const { kwaliteit, ...others } = YEAR_PARTS;
    const names = [...Object.values(others), ...kwaliteit];
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

const item = (value: unknown): string => `,\n${JSON.stringify(value)}`;

function listed({ id, titel, soort, ingezonden, ontvangen, bron }: KamervraagDocument) {
  return { id, url: documentAdres(id), titel, soort, ingezonden, ontvangen, bron: { bestand: bron.bestand } };
}

export const CSV_COLUMNS = Object.keys(VraagRij.shape);

/** Cells that look like a formula are marked as text, so that no document can run one on the reader's computer. */
function csvLines(rows: readonly VraagRij[]): string {
  const records = rows.map((row) => ({
    ...row,
    nummers: formatNummers(row.nummers),
    vraagstellers: row.vraagstellers.map(formatVraagsteller).join("; "),
    bewindspersonen: row.bewindspersonen.map(formatBewindspersoon).join("; "),
    themas: row.themas.join("; "),
    antwoordNummers: formatNummers(row.antwoordNummers),
    antwoordBij: row.antwoordBij.join("; "),
    bron: row.bron.bestand,
  }));
  return stringify(records, { columns: CSV_COLUMNS, escape_formulas: true, eof: true });
}
