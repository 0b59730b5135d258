/**
 * Finds what the questions of an archive are related to, and keeps it in a folder: the table, and a line for each document
 * with what was found. What the folder holds of before is gone on with.
 */
import { readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import Tinypool from "tinypool";
import { joinFiles } from "../files/join-files.ts";
import { RelatedFinder } from "./find.ts";
import { findRange, type FoundRange, type FoundTable } from "./find-range.ts";
import { FOUND_FILE } from "./found-lines.ts";
import { decodeRows } from "./kenmerken-file.ts";
import {
  makeTable,
  questionCount,
  type QuestionRow,
  type QuestionTable,
  type RelatedDocument,
  rowsOf,
} from "./table.ts";
import { readTable, writeTable } from "./table-file.ts";
import { type Before, carryOver, isSame, nothingKnown } from "./update.ts";
import { Terms } from "./weights.ts";

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

const WORKER = new URL("./find-range.worker.ts", import.meta.url);
/** Finding fewer takes less time than a thread takes to get ready. */
const WORTH_THREADS = 20_000;

/** @param threadsFor how many threads are to find what so many questions are related to */
export async function findInFolder(
  { documents, kenmerken, before, out }: FindInput,
  threadsFor = (questions: number): number => (questions < WORTH_THREADS ? 1 : availableParallelism()),
): Promise<void> {
  const earlier = before === null ? null : readTable(before);
  const table = makeTable(documents.map((document) => ({ document, rows: rowsFor(document, earlier, kenmerken) })));
  const finder = earlier && new RelatedFinder(table, new Terms(table));
  const carried = earlier && finder ? carryOver(table, finder, earlier) : nothingKnown(table);
  const all: FoundTable = { table, carried, kenmerken, before };
  const file = join(out, FOUND_FILE);
  const threads = threadsFor(carried.isStale.reduce((sum, one) => sum + one, 0));
  if (threads === 1) await findRange(all, { from: 0, to: documents.length, file }, finder);
  else await findSideBySide(all, rangesOf(table, threads, file), file);
  writeTable(out, { table, ...carried.neighbours });
}

/** Each range in a thread; what they wrote becomes one file. */
async function findSideBySide(all: FoundTable, ranges: readonly FoundRange[], path: string): Promise<void> {
  const threads = ranges.length;
  const pool = new Tinypool({ filename: WORKER.href, minThreads: threads, maxThreads: threads, workerData: all });
  try {
    await Promise.all(ranges.map((range) => pool.run(range)));
  } finally {
    await pool.destroy();
  }
  joinFiles(path, { head: "", files: ranges.map(({ file }) => file), tail: "" });
  for (const { file } of ranges) rmSync(file);
}

/** Documents one after the other; in each range are about as many questions. */
function rangesOf(table: QuestionTable, count: number, path: string): FoundRange[] {
  const { documents } = table;
  const borders = Array.from({ length: count + 1 }, (_, i) => {
    const border = documents.findIndex(({ van }) => van >= (questionCount(table) * i) / count);
    return i === count || border === -1 ? documents.length : border;
  });
  return borders.slice(1).map((to, i) => ({ from: borders[i]!, to, file: `${path}.${i}` }));
}

/** The features of a document: as the table before has them, where it did not change. */
function rowsFor(document: RelatedDocument, before: Before | null, kenmerken: string): QuestionRow[] {
  const known = before && documentsById(before.table).get(document.id);
  if (known && isSame({ ...known, ...document }, known)) return rowsOf(before.table, known);
  return decodeRows(readFileSync(join(kenmerken, `${document.id}.bin`)));
}

const byId = new WeakMap<QuestionTable, Map<string, QuestionTable["documents"][number]>>();
function documentsById(table: QuestionTable): Map<string, QuestionTable["documents"][number]> {
  let known = byId.get(table);
  if (!known) byId.set(table, (known = new Map(table.documents.map((document) => [document.id, document]))));
  return known;
}
