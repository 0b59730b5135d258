/** A table with what was found for it, on disk: read at once, without parsing. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TableDocument } from "./table.ts";
import type { Before } from "./update.ts";

const DOCUMENTS = "documenten.json";
const ARRAYS = "vragen.bin";

/** In the order in which they stand in the file. Those of 8 bytes come first, those of 1 last. */
const kindsOf = (table: Before["table"], { related, minimum }: Pick<Before, "related" | "minimum">) => [
  table.letterlijk,
  table.documentOf,
  table.van,
  table.vanThemas,
  table.termen,
  table.themas,
  related,
  minimum,
  table.gewichten,
];

/** Writes them into a folder. */
export function writeTable(folder: string, { table, related, minimum }: Before): void {
  const arrays = kindsOf(table, { related, minimum });
  const lengths = arrays.map(({ length }) => length);
  writeFileSync(join(folder, DOCUMENTS), JSON.stringify({ lengths, documents: table.documents }));
  writeFileSync(join(folder, ARRAYS), "");
  for (const { buffer, byteOffset, byteLength } of arrays)
    writeFileSync(join(folder, ARRAYS), new Uint8Array(buffer, byteOffset, byteLength), { flag: "a" });
}

/** What {@link writeTable} wrote. Throws where that is not there. */
export function readTable(folder: string): Before {
  const { lengths, documents } = JSON.parse(readFileSync(join(folder, DOCUMENTS), "utf8")) as {
    lengths: number[];
    documents: TableDocument[];
  };
  const bytes = readFileSync(join(folder, ARRAYS));
  let at = bytes.byteOffset;
  let next = 0;
  const take = <T>(Kind: {
    new (buffer: ArrayBufferLike, offset: number, length: number): T;
    BYTES_PER_ELEMENT: number;
  }): T => {
    const length = lengths[next++]!;
    const array = new Kind(bytes.buffer, at, length);
    at += length * Kind.BYTES_PER_ELEMENT;
    return array;
  };
  const letterlijk = take(Float64Array);
  const documentOf = take(Int32Array);
  const van = take(Int32Array);
  const vanThemas = take(Int32Array);
  const termen = take(Uint32Array);
  const themas = take(Uint32Array);
  const related = take(Int32Array);
  const minimum = take(Int32Array);
  const gewichten = take(Uint8Array);
  return { table: { documents, documentOf, van, termen, gewichten, letterlijk, vanThemas, themas }, related, minimum };
}
