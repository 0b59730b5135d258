/**
 * Finds what the questions of an archive are related to, and keeps it in a folder: the table, and a line for each document
 * with what was found. What the folder holds of before is gone on with.
 */
import { createWriteStream, readFileSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { FoundLines, FOUND_FILE } from "./found-lines.ts";
import { type Found, isTelling, namesOf } from "./found.ts";
import { decodeKenmerken } from "./kenmerken-file.ts";
import { makeTable, type QuestionRow, type QuestionTable, type RelatedDocument, rowOf, rowsOf } from "./table.ts";
import { readTable, writeTable } from "./table-file.ts";
import { type Before, isSame, updateRelated } from "./update.ts";

export interface FindInput {
  /** In the order of their ids. */
  documents: readonly RelatedDocument[];
  /** Folder of `<id>.bin`; see `kenmerken-file.ts`. */
  kenmerken: string;
  /** Folder of an earlier run; `null` where there is none. */
  before: string | null;
  /** An empty folder. */
  out: string;
}

export async function findInFolder({ documents, kenmerken, before, out }: FindInput): Promise<void> {
  const earlier = before === null ? null : { ...readTable(before), lines: FoundLines.open(before) };
  const featuresOf = (id: string) => decodeKenmerken(readFileSync(join(kenmerken, `${id}.bin`)));
  const table = makeTable(documents.map((document) => ({ document, rows: rowsFor(document, earlier, featuresOf) })));
  const found = new Map<number, Map<number, Found[]>>();
  let words: { place: number; woorden: string[][] } | undefined;
  const neighbours = updateRelated(table, earlier, (vraag, related) => {
    const place = table.documentOf[vraag]!;
    const document = table.documents[place]!;
    if (words?.place !== place) words = { place, woorden: featuresOf(document.id).map(({ woorden }) => woorden) };
    const own = words.woorden[vraag - document.van]!;
    const shown = related.map(({ vraag: other, gelijk, termen }): Found => {
      const names = namesOf(termen.map((term) => own[term - table.van[vraag]!]!));
      return { ...placeOf(other, table), gelijk, ...names };
    });
    const ofDocument = found.get(place) ?? new Map<number, Found[]>();
    found.set(place, ofDocument.set(vraag - document.van, shown.filter(isTelling)));
  });
  await writeLines(out, table, found, earlier?.lines ?? null);
  writeTable(out, { table, ...neighbours });
}

/** The features of a document: as the table before has them, where it did not change. */
function rowsFor(
  document: RelatedDocument,
  before: Before | null,
  featuresOf: (id: string) => Parameters<typeof rowOf>[0][],
): QuestionRow[] {
  const known = before && documentsById(before.table).get(document.id);
  if (known && isSame({ ...known, ...document }, known)) return rowsOf(before.table, known);
  return featuresOf(document.id).map(rowOf);
}

const byId = new WeakMap<QuestionTable, Map<string, QuestionTable["documents"][number]>>();
function documentsById(table: QuestionTable): Map<string, QuestionTable["documents"][number]> {
  let known = byId.get(table);
  if (!known) byId.set(table, (known = new Map(table.documents.map((document) => [document.id, document]))));
  return known;
}

function placeOf(vraag: number, { documents, documentOf }: QuestionTable): Pick<Found, "document" | "vraag"> {
  const { id, van } = documents[documentOf[vraag]!]!;
  return { document: id, vraag: vraag - van };
}

const lineOf = (id: string, vragen: number, now: ReadonlyMap<number, Found[]> | undefined, before: FoundLines | null) =>
  JSON.stringify([id, Array.from({ length: vragen }, (_, i) => now?.get(i) ?? before?.of(id)[i] ?? [])]);

/** A line a document: what was found of it now, and for its other questions what was found before. */
async function writeLines(
  out: string,
  { documents }: QuestionTable,
  found: ReadonlyMap<number, ReadonlyMap<number, Found[]>>,
  before: FoundLines | null,
): Promise<void> {
  const stream = createWriteStream(join(out, FOUND_FILE));
  for (const [place, { id, vragen }] of documents.entries()) {
    const now = found.get(place);
    const known = before?.line(id);
    const line = now === undefined && known ? known : lineOf(id, vragen, now, before);
    if (!stream.write(`${line}\n`)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "close");
}
