/**
 * The questions as Parquet, for people who count in R, Python or DuckDB. A part is a whole file of its own, for a year of
 * documents; the file of the whole archive is joined from the parts by copying their bytes: only what says where they
 * stand, at its end, is written anew (https://parquet.apache.org/docs/file-format/).
 */
import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { type ColumnMetaData, type FileMetaData, parquetMetadata, type RowGroup, type SchemaElement } from "hyparquet";
import { ByteWriter, fileWriter, ParquetWriter } from "hyparquet-writer";
import { writeMetadata } from "hyparquet-writer/src/metadata.js";
import { formatBewindspersoon, formatVraagsteller } from "../labels.ts";
import type { Joined } from "../../files/join-files.ts";
import type { VraagRij } from "./vraag-rows.ts";

interface Column {
  naam: string;
  soort: "tekst" | "lijst" | "getal" | "dag";
  of: (rij: VraagRij) => unknown;
}

const tekst = (naam: keyof VraagRij): Column => ({ naam, soort: "tekst", of: (rij) => rij[naam] });
const lijst = (naam: keyof VraagRij): Column => ({ naam, soort: "lijst", of: (rij) => rij[naam] });
const dag = (naam: "ingezonden" | "ontvangen"): Column => ({
  naam,
  soort: "dag",
  of: (rij) => (rij[naam] === null ? null : new Date(`${rij[naam]}T00:00:00Z`)),
});

/** The columns, named as those of the other files. */
export const PARQUET_COLUMNS: readonly Column[] = [
  tekst("id"),
  tekst("document"),
  tekst("url"),
  lijst("nummers"),
  tekst("soort"),
  tekst("titel"),
  tekst("onderwerp"),
  tekst("zaaknummer"),
  { naam: "aanhangselnummer", soort: "getal", of: ({ aanhangselnummer }) => aanhangselnummer },
  tekst("vergaderjaar"),
  { naam: "vraagstellers", soort: "lijst", of: ({ vraagstellers }) => vraagstellers.map(formatVraagsteller) },
  { naam: "partijen", soort: "lijst", of: ({ vraagstellers }) => partijen(vraagstellers) },
  { naam: "bewindspersonen", soort: "lijst", of: ({ bewindspersonen }) => bewindspersonen.map(formatBewindspersoon) },
  dag("ingezonden"),
  dag("ontvangen"),
  lijst("themas"),
  tekst("vraag"),
  tekst("antwoord"),
  lijst("antwoordNummers"),
  lijst("antwoordBij"),
  { naam: "bron", soort: "tekst", of: ({ bron }) => bron.bestand },
];

const partijen = (vraagstellers: VraagRij["vraagstellers"]): string[] => [
  ...new Set(vraagstellers.flatMap(({ partij }) => partij ?? [])),
];

const UTF8 = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;

const ELEMENTS: Record<Column["soort"], (naam: string) => SchemaElement[]> = {
  tekst: (name) => [{ name, ...UTF8, repetition_type: "OPTIONAL" }],
  getal: (name) => [{ name, type: "INT32", repetition_type: "OPTIONAL" }],
  dag: (name) => [{ name, type: "INT32", converted_type: "DATE", repetition_type: "OPTIONAL" }],
  lijst: (name) => [
    { name, converted_type: "LIST", repetition_type: "REQUIRED", num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    { name: "element", ...UTF8, repetition_type: "REQUIRED" },
  ],
};

const SCHEMA: SchemaElement[] = [
  { name: "vragen", num_children: PARQUET_COLUMNS.length },
  ...PARQUET_COLUMNS.flatMap(({ naam, soort }) => ELEMENTS[soort](naam)),
];

/** Rows that stand in memory before they are written: with their texts some tens of MB. */
const ROWS_AT_ONCE = 5000;
const MAGIC = "PAR1";
const CREATED_BY = "Vraagbaak (hyparquet-writer)";

/** Writes rows to a file, however many. */
export class ParquetPart {
  readonly #writer: ParquetWriter;
  #rows: VraagRij[] = [];

  constructor(path: string) {
    this.#writer = new ParquetWriter({ writer: fileWriter(path), schema: SCHEMA, createdBy: CREATED_BY });
  }

  async add(rows: readonly VraagRij[]): Promise<void> {
    this.#rows.push(...rows);
    if (this.#rows.length >= ROWS_AT_ONCE) await this.#write();
  }

  async close(): Promise<void> {
    if (this.#rows.length > 0) await this.#write();
    await this.#writer.finish();
  }

  async #write(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    const columnData = PARQUET_COLUMNS.map(({ naam, soort, of }) => ({
      name: naam,
      data: rows.map(of),
      offsetIndex: false,
      // The least and the greatest value help who asks for some years; of texts they only take room.
      statistics: soort === "dag",
    }));
    await this.#writer.write({ columnData, rowGroupSize: ROWS_AT_ONCE });
  }
}

/** The file that parts make together, in their order. */
export function joinedParquet(parts: readonly string[]): Joined {
  const groups: RowGroup[] = [];
  const files: Joined["files"][number][] = [];
  let end = MAGIC.length;
  for (const path of parts) {
    const { metadata, bodyEnd } = readFooter(path);
    const shift = BigInt(end - MAGIC.length);
    groups.push(...metadata.row_groups.map((group) => shifted(group, shift)));
    files.push({ path, van: MAGIC.length, tot: bodyEnd });
    end += bodyEnd - MAGIC.length;
  }
  return { head: MAGIC, files, tail: footer(groups) };
}

/** What stands at the end of a part, and where the rows before it end. */
function readFooter(path: string): { metadata: FileMetaData; bodyEnd: number } {
  const file = openSync(path, "r");
  try {
    const { size } = fstatSync(file);
    const ending = new DataView(new ArrayBuffer(8));
    readSync(file, ending, 0, 8, size - 8);
    const length = ending.getUint32(0, true);
    const bytes = new Uint8Array(length + 8);
    readSync(file, bytes, 0, bytes.length, size - bytes.length);
    return { metadata: parquetMetadata(bytes.buffer), bodyEnd: size - bytes.length };
  } finally {
    closeSync(file);
  }
}

/** A group of rows that stands so many bytes further on. */
const shifted = (group: RowGroup, shift: bigint): RowGroup => ({
  ...group,
  columns: group.columns.map(({ meta_data, ...column }) => ({
    ...column,
    file_offset: column.file_offset + shift,
    ...(meta_data && { meta_data: shiftedChunk(meta_data, shift) }),
  })),
});

const shiftedChunk = (chunk: ColumnMetaData, shift: bigint): ColumnMetaData => ({
  ...chunk,
  data_page_offset: chunk.data_page_offset + shift,
  ...(chunk.dictionary_page_offset !== undefined && { dictionary_page_offset: chunk.dictionary_page_offset + shift }),
});

function footer(groups: RowGroup[]): Uint8Array {
  const writer = new ByteWriter();
  const rows = groups.reduce((sum, { num_rows }) => sum + num_rows, 0n);
  // Its own length is written behind it.
  writeMetadata(writer, {
    version: 2,
    created_by: CREATED_BY,
    schema: SCHEMA,
    num_rows: rows,
    row_groups: groups,
    metadata_length: 0,
  });
  writer.appendBytes(new TextEncoder().encode(MAGIC));
  return writer.getBytes();
}
