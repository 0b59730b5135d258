/** A folder of sources → markdown and JSON, and a report. */
import type { Thema } from "../domain/thema.ts";
import { type CompiledThemas, compileThemas } from "./annotate/themas.ts";
import { batchReader, documentText, writeDocument, writeMarkdown } from "./read-batch.ts";
import { readSources } from "./read-sources.ts";
import { reportOf, type IngestReport } from "./report.ts";
import { readerPool } from "./worker-pool.ts";
import { removeStaleDocuments, removeStaleMarkdown } from "./write/output-folder.ts";
import { toMarkdown } from "./write/to-markdown.ts";

export interface IngestFolders {
  /** Where markdown goes: <vragen>/<document id>/<nummer>.md */
  vragen: string;
  /** Where JSON goes: <documenten>/<document id>.json */
  documenten: string;
  themas: CompiledThemas;
}

export interface IngestOptions extends Omit<IngestFolders, "themas"> {
  themas: readonly Thema[];
  /** Folder with the documents as received. */
  sources: string;
  onProgress?: (done: number, total: number) => void;
}

/** What the report and the clearing up need to know of a document. */
export interface IngestOutput {
  vragen: number;
  antwoorden: number;
  /** Names of its markdown files. */
  markdown: string[];
}

/** Reads batches and writes markdown and JSON. */
export const folderReader = ({ vragen, documenten, themas }: IngestFolders) =>
  batchReader(themas, ({ document, trees }): IngestOutput => {
    const markdown = toMarkdown(document, trees);
    const text = documentText(document);
    writeMarkdown(vragen, document.id, markdown);
    writeDocument(documenten, document.id, text);
    return {
      vragen: document.vragen.length,
      antwoorden: document.antwoorden.length,
      markdown: [...markdown.keys()],
    };
  });

/**
 * Reads every document below `sources`. Running it again on the same sources changes no byte.
 *
 * @throws when the folder of sources can't be listed or the output can't be written
 */
export async function ingestFolder(options: IngestOptions): Promise<IngestReport> {
  const { sources, vragen, documenten, themas, onProgress } = options;
  const started = performance.now();
  const folders: IngestFolders = { vragen, documenten, themas: compileThemas(themas) };
  const pool = readerPool(WORKER, folders, () => folderReader(folders));
  const read = await readSources({ sources, pool, ...(onProgress && { onProgress }) });
  const published = read.flatMap(({ uitkomst }) => (uitkomst.gepubliceerd ? [uitkomst] : []));
  await removeStaleMarkdown(
    vragen,
    published.flatMap(({ id, uitvoer }) => uitvoer.markdown.map((name) => `${id}/${name}`)),
  );
  await removeStaleDocuments(
    documenten,
    published.map(({ id }) => id),
  );
  return reportOf(sources, read, performance.now() - started);
}

const WORKER = new URL("./ingest-folder.worker.ts", import.meta.url);
