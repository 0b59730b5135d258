/** The data files of the whole archive: what `data/` and `schemas/` hold. */
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { documentAdres, zaakAdres } from "../../domain/adressen.ts";
import { SCHEMAS, schemaText } from "../../domain/json-schemas.ts";
import type { Thema } from "../../domain/thema.ts";
import type { Joined } from "../../files/join-files.ts";
import { printOfJson } from "../../files/print.ts";
import { kwaliteitTotals } from "../kwaliteit/kwaliteit.ts";
import type { DocumentSummary, UnpublishedFile } from "../model.ts";
import type { SummarisedZaak } from "../zaken/summarised-zaken.ts";
import { hasOwnPage } from "../zaken/zaken.ts";
import { VraagRij } from "./vraag-rows.ts";
import { CSV_COLUMNS, YEAR_PARTS } from "./year-parts.ts";

/** A file that is joined from the parts of the years. */
export interface JoinedFile {
  /** Below the folder of the site. */
  naam: string;
  /** Print of what it is made from. */
  afdruk: string;
  joined: Joined;
}

export interface JoinedFilesInput {
  /** Folders with the parts of the years, newest first, each named after what it was made from. */
  years: readonly string[];
  documents: readonly DocumentSummary[];
  /** Sources of which nothing is published. */
  unpublished: readonly UnpublishedFile[];
}

/** For spreadsheets, so that diacritics survive. */
const BYTE_ORDER_MARK = "\uFEFF";

/** The large files, which need not be made where the parts are the same. The same archive gives the same bytes. */
export function joinedFiles({ years, ...archive }: JoinedFilesInput): JoinedFile[] {
  const partsOf = (name: string): string[] => years.map((folder) => join(folder, name));
  const file = (name: string, joined: Joined): JoinedFile => ({
    naam: `data/${name}`,
    afdruk: printOfJson([joined.head, years.map((folder) => basename(folder))]),
    joined,
  });
  const csvHead = `${BYTE_ORDER_MARK}${CSV_COLUMNS.join(",")}\n`;
  return [
    file("vragen.ndjson", { head: "", files: partsOf(YEAR_PARTS.vragen), tail: "" }),
    file("vragen.csv", { head: csvHead, files: partsOf(YEAR_PARTS.csv), tail: "" }),
    file("documenten.json", asArray("[", partsOf(YEAR_PARTS.documenten), "]\n")),
    file("kwaliteit.json", asArray(kwaliteitHead(archive), YEAR_PARTS.kwaliteit.flatMap(partsOf), "]}\n")),
  ];
}

/** The items of all files as one array: the first has a comma before it, as every one. */
const asArray = (open: string, files: readonly string[], close: string): Joined => ({
  head: open,
  files,
  skip: 1,
  tail: `\n${close}`,
});

export interface SmallFilesInput {
  zaken: readonly SummarisedZaak[];
  themas: readonly Thema[];
  /** Folder in which `data/` and `schemas/` are made. */
  outDir: string;
}

/** Writes the other files. */
export async function writeSmallFiles({ zaken, themas, outDir }: SmallFilesInput): Promise<void> {
  const data = join(outDir, "data");
  await mkdir(data, { recursive: true });
  await writeJson(join(data, "themas.json"), themas.map(publishedThema));
  await writeJson(join(data, "zaken.json"), zaken.map(publishedZaak));
  await writeSchemas(join(outDir, "schemas"));
}

function kwaliteitHead({ documents, unpublished }: Omit<JoinedFilesInput, "years">): string {
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
    documenten: papers.map(publishedPaper),
    antwoorden,
  };
}

const publishedPaper = ({ id, soort, variant, ingezonden, ontvangen }: DocumentSummary) => {
  return { id, url: documentAdres(id), soort, variant, ingezonden, ontvangen };
};

async function writeSchemas(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of SCHEMAS.keys()) await writeFile(join(folder, name), schemaText(name));
  await writeJson(join(folder, "vragen-rij.schema.json"), z.toJSONSchema(VraagRij));
}

const writeJson = (path: string, value: unknown): Promise<void> =>
  writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
