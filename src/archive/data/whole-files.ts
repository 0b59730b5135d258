/** The data files of the whole archive: what `data/` and `schemas/` hold. */
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { SCHEMAS, schemaText } from "../../domain/json-schemas.ts";
import type { Joined } from "../../files/join-files.ts";
import { printOfJson } from "../../files/print.ts";
import { LARGE_EXPORTS, SMALL_EXPORTS, type SmallArchive, type SummarisedArchive } from "./exports.ts";
import { jsonText } from "./json-text.ts";
import { VraagRij } from "./vraag-rows.ts";
import { partNames } from "./year-parts.ts";

/** A file that is joined from the parts of the years. */
interface JoinedFile {
  /** Below the folder of the site. */
  naam: string;
  /** Print of what it is made from. */
  afdruk: string;
  joined: Joined;
}

interface JoinedFilesInput extends SummarisedArchive {
  /** Folders with the parts of the years, newest first, each named after what it was made from. */
  years: readonly string[];
}

/** The large files, which need not be made where the parts are the same. The same archive gives the same bytes. */
export function joinedFiles({ years, ...archive }: JoinedFilesInput): JoinedFile[] {
  return Object.entries(LARGE_EXPORTS).map(([naam, { around }]) => {
    const files = partNames(naam).flatMap((part) => years.map((folder) => join(folder, part)));
    const joined = { ...around(archive), files };
    return {
      naam: `data/${naam}`,
      afdruk: printOfJson([joined.head, years.map((folder) => basename(folder))]),
      joined,
    };
  });
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
  await writeSchemas(join(outDir, "schemas"));
}

async function writeSchemas(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of SCHEMAS.keys()) await writeFile(join(folder, name), schemaText(name));
  await writeFile(join(folder, "vragen-rij.schema.json"), jsonText(z.toJSONSchema(VraagRij)));
}
