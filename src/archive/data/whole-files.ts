/** The data files of the whole archive: what `data/` and `schemas/` hold. */
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { SCHEMAS, schemaText } from "../../domain/json-schemas.ts";
import type { Joined } from "../../files/join-files.ts";
import { printOfJson } from "../../files/print.ts";
import type { SummarisedZaak } from "../zaken/summarised-zaken.ts";
import { dcatCatalogue } from "./dcat.ts";
import { CATALOGUE } from "./files.ts";
import { LARGE_EXPORTS, PARQUET, SMALL_EXPORTS, type SmallArchive, type SummarisedArchive } from "./exports.ts";
import { jsonText } from "./json-text.ts";
import { LIST_SCHEMAS } from "./list-schemas.ts";
import { joinedParquet } from "./parquet.ts";
import { VraagRij } from "./vraag-rows.ts";
import { partNames } from "./year-parts.ts";

/** A file that is joined from the parts of the years. */
interface JoinedFile {
  /** Below the folder of the site. */
  naam: string;
  /** Print of what it is made from. */
  afdruk: string;
  joined: () => Joined;
}

interface JoinedFilesInput extends SummarisedArchive {
  /** Folders with the parts of the years, newest first, each named after what it was made from. */
  years: readonly string[];
}

/** The large files, which need not be made where the parts are the same. The same archive gives the same bytes. */
export function joinedFiles({ years, ...archive }: JoinedFilesInput): JoinedFile[] {
  const parts = printOfJson(years.map((folder) => basename(folder)));
  const parquet: JoinedFile = {
    naam: `data/${PARQUET.naam}`,
    afdruk: parts,
    joined: () => joinedParquet(years.map((folder) => join(folder, PARQUET.naam))),
  };
  const texts = Object.entries(LARGE_EXPORTS).map(([naam, { around }]) => {
    const files = partNames(naam).flatMap((part) => years.map((folder) => join(folder, part)));
    const joined = { ...around(archive), files };
    return { naam: `data/${naam}`, afdruk: printOfJson([joined.head, parts]), joined: () => joined };
  });
  return [...texts, parquet];
}

interface SmallFilesInput extends SmallArchive {
  /** Folder in which `data/` and `schemas/` are made. */
  outDir: string;
}

/** Writes the other files. */
export async function writeSmallFiles({ outDir, ...archive }: SmallFilesInput): Promise<void> {
  const data = join(outDir, "data");
  await mkdir(data, { recursive: true });
  for (const [naam, { textOf }] of Object.entries(SMALL_EXPORTS)) await writeFile(join(data, naam), textOf(archive));
  await writeFile(join(data, CATALOGUE), dcatCatalogue(newestDay(archive.zaken)));
  await writeSchemas(join(outDir, "schemas"));
}

const newestDay = (zaken: readonly SummarisedZaak[]): string | null =>
  zaken
    .flatMap(({ papers }) => papers.flatMap(({ ingezonden, ontvangen }) => [ingezonden ?? "", ontvangen ?? ""]))
    .reduce((newest, day) => (day > newest ? day : newest), "") || null;

/** The schemas below `schemas/`, and what each is of. */
export const SCHEMA_FILES = [
  ["document.schema.json", "een document"],
  ["vragen-rij.schema.json", "een regel van vragen.ndjson"],
  ["vraag.schema.json", "de gegevens boven een vraag in markdown"],
  ["documenten.schema.json", "documenten.json"],
  ["zaken.schema.json", "zaken.json"],
  ["themas.schema.json", "themas.json"],
  ["kwaliteit.schema.json", "kwaliteit.json"],
] as const;

async function writeSchemas(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of SCHEMAS.keys()) await writeFile(join(folder, name), schemaText(name));
  for (const [name, schema] of Object.entries({ "vragen-rij": VraagRij, ...LIST_SCHEMAS }))
    await writeFile(join(folder, `${name}.schema.json`), jsonText(z.toJSONSchema(schema)));
}
