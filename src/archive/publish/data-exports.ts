/** Writes the archive as data: what `data/` and `schemas/` on the site hold. */
import { stringify } from "csv-stringify";
import { createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { documentAdres, zaakAdres } from "../../domain/adressen.ts";
import type { KamervraagDocument } from "../../domain/document.ts";
import { SCHEMAS, schemaText } from "../../domain/json-schemas.ts";
import { formatNummers } from "../../domain/nummers.ts";
import type { Thema } from "../../domain/thema.ts";
import { formatBewindspersoon, formatVraagsteller } from "../labels.ts";
import { collectZaken, hasOwnPage, type ZaakWithPapers } from "../zaken/zaken.ts";
import { kwaliteitJson } from "./kwaliteit-json.ts";
import type { UnpublishedFile } from "../model.ts";
import { compareNewestFirst } from "../prepare/document-rows.ts";
import { VraagRij, vraagRows } from "./vraag-rows.ts";

export interface ExportInput {
  documents: readonly KamervraagDocument[];
  themas: readonly Thema[];
  /** Sources of which nothing is published. */
  unpublished: readonly UnpublishedFile[];
  /** Folder of the site; `data/` and `schemas/` are made in it. */
  outDir: string;
}

/** Writes all data files. The same archive gives the same bytes. */
export async function writeDataExports({ documents, themas, unpublished, outDir }: ExportInput): Promise<void> {
  const ordered = [...documents].sort(compareNewestFirst);
  const data = join(outDir, "data");
  await mkdir(join(data, "documenten"), { recursive: true });
  for (const document of ordered) await writeJson(join(data, "documenten", `${document.id}.json`), document);
  await writeJson(join(data, "documenten.json"), ordered.map(listed));
  await writeJson(join(data, "themas.json"), themas.map(publishedThema));
  await pipeline(Readable.from(ndjson(ordered)), createWriteStream(join(data, "vragen.ndjson")));
  await pipeline(Readable.from(csvRecords(ordered)), csv(), createWriteStream(join(data, "vragen.csv")));
  await writeJson(join(data, "zaken.json"), collectZaken(ordered).map(publishedZaak));
  await pipeline(Readable.from(kwaliteitJson(ordered, unpublished)), createWriteStream(join(data, "kwaliteit.json")));
  await writeSchemas(join(outDir, "schemas"));
}

function listed({ id, titel, soort, ingezonden, ontvangen, bron }: KamervraagDocument) {
  return { id, url: documentAdres(id), titel, soort, ingezonden, ontvangen, bron: { bestand: bron.bestand } };
}

function publishedThema({ slug, label, definitie, officieel, breder, verwant }: Thema) {
  return { slug, label, definitie, officieel, breder, verwant };
}

function publishedZaak({ zaak, papers }: ZaakWithPapers) {
  const { id, zaaknummer, stand, ingezonden, beantwoord, antwoorden } = zaak;
  return {
    id,
    url: hasOwnPage(zaak) ? zaakAdres(id) : documentAdres(papers[0]!.id),
    zaaknummer,
    stand,
    ingezonden,
    beantwoord,
    documenten: papers.map((paper) => ({
      id: paper.id,
      url: documentAdres(paper.id),
      soort: paper.soort,
      variant: paper.variant,
      ingezonden: paper.ingezonden,
      ontvangen: paper.ontvangen,
    })),
    antwoorden,
  };
}

function* ndjson(documents: readonly KamervraagDocument[]): Generator<string> {
  for (const document of documents) {
    for (const row of vraagRows(document)) yield `${JSON.stringify(row)}\n`;
  }
}

function* csvRecords(documents: readonly KamervraagDocument[]): Generator<Record<string, unknown>> {
  for (const document of documents) {
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

/**
 * For spreadsheets: with a byte order mark, so that diacritics survive, and with cells that look like a
 * formula marked as text, so that no document can run one on the reader's computer.
 */
const csv = () =>
  stringify({ header: true, columns: Object.keys(VraagRij.shape), bom: true, escape_formulas: true, eof: true });

async function writeSchemas(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of SCHEMAS.keys()) await writeFile(join(folder, name), schemaText(name));
  await writeJson(join(folder, "vragen-rij.schema.json"), z.toJSONSchema(VraagRij));
}

const writeJson = (path: string, value: unknown): Promise<void> =>
  writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
