/** The data files of the whole archive, joined from the parts of its years: what `data/` and `schemas/` hold. */
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { documentAdres, zaakAdres } from "../../domain/adressen.ts";
import { SCHEMAS, schemaText } from "../../domain/json-schemas.ts";
import type { Thema } from "../../domain/thema.ts";
import { kwaliteitTotals } from "../kwaliteit/kwaliteit.ts";
import type { DocumentSummary, UnpublishedFile } from "../model.ts";
import type { SummarisedZaak } from "../plan/zaken.ts";
import { hasOwnPage } from "../zaken/zaken.ts";
import { VraagRij } from "./vraag-rows.ts";
import { CSV_COLUMNS, YEAR_PARTS } from "./year-parts.ts";

export interface WholeFilesInput {
  /** Folders with the parts of the years, newest first. */
  years: readonly string[];
  documents: readonly DocumentSummary[];
  zaken: readonly SummarisedZaak[];
  themas: readonly Thema[];
  /** Sources of which nothing is published. */
  unpublished: readonly UnpublishedFile[];
  /** Folder in which `data/` and `schemas/` are made. */
  outDir: string;
}

/** For spreadsheets, so that diacritics survive. */
const BYTE_ORDER_MARK = "﻿";

/** Writes the data files. The same archive gives the same bytes. */
export async function writeWholeFiles({ years, outDir, ...archive }: WholeFilesInput): Promise<void> {
  const data = join(outDir, "data");
  await mkdir(data, { recursive: true });
  const partsOf = (name: string): string[] => years.map((folder) => join(folder, name));
  const write = (name: string, text: AsyncIterable<string | Buffer>) =>
    pipeline(Readable.from(text), createWriteStream(join(data, name)));
  await write("vragen.ndjson", joined("", partsOf(YEAR_PARTS.vragen)));
  await write("vragen.csv", joined(`${BYTE_ORDER_MARK}${CSV_COLUMNS.join(",")}\n`, partsOf(YEAR_PARTS.csv)));
  await write("documenten.json", asArray("[", partsOf(YEAR_PARTS.documenten), "]\n"));
  await write("kwaliteit.json", asArray(kwaliteitHead(archive), YEAR_PARTS.kwaliteit.flatMap(partsOf), "]}\n"));
  await writeJson(join(data, "themas.json"), archive.themas.map(publishedThema));
  await writeJson(join(data, "zaken.json"), archive.zaken.map(publishedZaak));
  await writeSchemas(join(outDir, "schemas"));
}

async function* joined(head: string, files: readonly string[]): AsyncGenerator<Buffer> {
  if (head) yield Buffer.from(head);
  for (const file of files) yield* createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>;
}

/** The items of all files as one array, so that a large archive need not fit in one string. */
async function* asArray(open: string, files: readonly string[], close: string): AsyncGenerator<string | Buffer> {
  yield open;
  let isFirst = true;
  for await (const chunk of joined("", files)) {
    yield isFirst ? chunk.subarray(1) : chunk;
    isFirst = false;
  }
  yield `\n${close}`;
}

function kwaliteitHead({ documents, unpublished }: Pick<WholeFilesInput, "documents" | "unpublished">): string {
  const files = unpublished.map(({ bestand, meldingen }) => ({ bestand, meldingen }));
  const totals = JSON.stringify(kwaliteitTotals(documents, unpublished));
  return `{"totalen":${totals},\n"nietGepubliceerd":${JSON.stringify(files)},\n"documenten":[`;
}

function publishedThema({ slug, label, definitie, officieel, breder, verwant }: Thema) {
  return { slug, label, definitie, officieel, breder, verwant };
}

function publishedZaak({ zaak, papers }: SummarisedZaak) {
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

async function writeSchemas(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of SCHEMAS.keys()) await writeFile(join(folder, name), schemaText(name));
  await writeJson(join(folder, "vragen-rij.schema.json"), z.toJSONSchema(VraagRij));
}

const writeJson = (path: string, value: unknown): Promise<void> =>
  writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
