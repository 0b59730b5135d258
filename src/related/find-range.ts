/** Finds what the questions of some documents are related to among all, and writes a line for each of those documents. */
import { once } from "node:events";
import { createWriteStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { RelatedFinder } from "./find.ts";
import { type Found, isTelling, namesOf } from "./found.ts";
import { FoundLines } from "./found-lines.ts";
import { decodeWoorden } from "./kenmerken-file.ts";
import type { QuestionTable, TableDocument } from "./table.ts";
import { type Carried, findStale } from "./update.ts";
import { Terms } from "./weights.ts";

/** Among what is looked, and what is known of it; threads can share it. */
export interface FoundTable {
  table: QuestionTable;
  carried: Carried;
  /** Folder of `<id>.bin`; see `kenmerken-file.ts`. */
  kenmerken: string;
  /** Folder of an earlier run; `null` where there is none. */
  before: string | null;
}

export interface FoundRange {
  /** Places of the first document, and of the one behind the last. */
  from: number;
  to: number;
  /** File with a line for each. */
  file: string;
}

/** Adds what was found to what is known, and writes it. `finder` is of the table, where there is one already. */
export async function findRange(
  all: FoundTable,
  { from, to, file }: FoundRange,
  finder: RelatedFinder | null,
): Promise<void> {
  const { table, before } = all;
  const earlier = before === null ? null : FoundLines.open(before);
  finder ??= new RelatedFinder(table, new Terms(table));
  const stream = createWriteStream(file);
  for (const document of table.documents.slice(from, to)) {
    const now = findDocument(document, all, finder);
    const known = earlier?.line(document.id);
    const line = now === null && known ? known : lineOf(document, now, earlier);
    if (!stream.write(`${line}\n`)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "close");
}

/** What was found now, by the place of the question in the document; `null` where nothing had to be. */
function findDocument(
  { id, van, vragen }: TableDocument,
  { table, carried, kenmerken }: FoundTable,
  finder: RelatedFinder,
): ReadonlyMap<number, Found[]> | null {
  let woorden: string[][] | undefined;
  const found = new Map<number, Found[]>();
  findStale(finder, carried, [van, van + vragen], (vraag, related) => {
    woorden ??= decodeWoorden(readFileSync(join(kenmerken, `${id}.bin`)));
    const own = woorden[vraag - van]!;
    const shown = related.map(({ vraag: other, gelijk, termen }): Found => {
      const names = namesOf(termen.map((term) => own[term - table.van[vraag]!]!));
      return { ...placeOf(other, table), gelijk, ...names };
    });
    found.set(vraag - van, shown.filter(isTelling));
  });
  return woorden === undefined ? null : found;
}

function placeOf(vraag: number, { documents, documentOf }: QuestionTable): Pick<Found, "document" | "vraag"> {
  const { id, van } = documents[documentOf[vraag]!]!;
  return { document: id, vraag: vraag - van };
}

/** A document with what was found of it now, and for its other questions what was found before. */
const lineOf = ({ id, vragen }: TableDocument, now: ReadonlyMap<number, Found[]> | null, before: FoundLines | null) =>
  JSON.stringify([id, Array.from({ length: vragen }, (_, i) => now?.get(i) ?? before?.of(id)[i] ?? [])]);
