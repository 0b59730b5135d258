/** Holds what an earlier build kept of its documents against the prints that it noted. */
import { join, relative } from "node:path";
import type { KnownPrints } from "../files/known-prints.ts";
import type { Known, ReadSource } from "../ingest/read-sources.ts";
import type { WorkFolder } from "./work-folder.ts";

interface Kept {
  afdrukken: { document: string; delen: string; kenmerken: string | null; markdown: string };
}

/**
 * Sources whose documents stand as they were written; the others are to be read again, and their files are named. (Not
 * after a build that was stopped: documents that claim one id may then have been written over by each other.)
 */
export function stillKept<O extends Kept>(
  { byFile, finished }: Known<O>,
  work: WorkFolder,
  prints: KnownPrints,
): { known: Known<O>; damaged: string[] } {
  const kept = new Map<string, ReadSource<O>>();
  const damaged: string[] = [];
  for (const [bestand, source] of byFile) {
    const wrong = filesOf(source, work).filter(([path, print]) => prints.of(path) !== print);
    if (wrong.length === 0) kept.set(bestand, source);
    damaged.push(...wrong.map(([path]) => relative(work.root, path)));
  }
  return { known: { byFile: kept, finished }, damaged: finished ? damaged : [] };
}

/** Notes what this run wrote of documents, so that none of it need be read to be known. */
export function noteWritten<O extends Kept>(
  read: readonly ReadSource<O>[],
  { byFile }: Known<O>,
  work: WorkFolder,
  prints: KnownPrints,
): void {
  for (const source of read) {
    if (byFile.get(source.bestand) === source) continue;
    for (const [path, print] of filesOf(source, work)) prints.note(path, print);
  }
}

function filesOf<O extends Kept>({ uitkomst }: ReadSource<O>, work: WorkFolder): [path: string, print: string][] {
  if (!uitkomst.gepubliceerd) return [];
  const { id, uitvoer } = uitkomst;
  const { document, markdown, delen, kenmerken } = uitvoer.afdrukken;
  return [
    [join(work.documenten, `${id}.json`), document],
    [join(work.documenten, `${id}.md`), markdown],
    [join(work.delen, `${id}.json`), delen],
    ...(kenmerken === null ? [] : [[join(work.kenmerken, `${id}.bin`), kenmerken] as [string, string]]),
  ];
}
