/** The first stage of a build: reads the sources that changed, and keeps of each document what its pages need. */
import { join } from "node:path";
import { readDocument } from "../archive/documents/read-document.ts";
import type { DocumentSummary, UnpublishedFile } from "../archive/model.ts";
import type { Thema } from "../domain/thema.ts";
import type { KnownPrints } from "../files/known-prints.ts";
import { printOf } from "../files/print.ts";
import { writeWhole } from "../files/write-whole.ts";
import { vraagSleutels } from "../domain/nummers.ts";
import { type CompiledThemas, compileThemas } from "../ingest/annotate/themas.ts";
import { batchReader, documentText, writeDocument, writeMarkdown } from "../ingest/read-batch.ts";
import { isSecondSource, readSources, type ReadSource } from "../ingest/read-sources.ts";
import { type IngestReport, reportOf } from "../ingest/report.ts";
import { readerPool } from "../ingest/worker-pool.ts";
import { removeStaleDocuments, removeStaleMarkdown } from "../ingest/write/output-folder.ts";
import { encodeKenmerken } from "../related/kenmerken-file.ts";
import { documentMarkdown } from "../ingest/write/document-markdown.ts";
import { toMarkdown } from "../ingest/write/to-markdown.ts";
import { questionFeatures } from "./question-features.ts";
import { Journal, readJournal } from "./journal.ts";
import { keepToOneCoreEach } from "./one-core.ts";
import { noteWritten, stillKept } from "./still-kept.ts";
import type { WorkFolder } from "./work-folder.ts";

export interface ArchiveFolders {
  documenten: string;
  delen: string;
  /** Folder for what related questions are found by; `null` where none are looked for. */
  kenmerken: string | null;
  /** Folder for the questions' markdown; `null` where only the site is wanted. */
  vragen: string | null;
  themas: CompiledThemas;
}

/** What is kept of a document in memory and in the journal. */
export interface ArchiveOutput {
  samenvatting: DocumentSummary;
  vragen: number;
  antwoorden: number;
  /** Prints of the files that were written of it. */
  afdrukken: { document: string; delen: string; kenmerken: string | null; markdown: string };
}

/** Reads batches; writes documents, their parts and, where wanted, markdown. */
export function archiveReader({ documenten, delen, kenmerken, vragen, themas }: ArchiveFolders) {
  const featuresOf = questionFeatures();
  return batchReader(themas, ({ document, trees }): ArchiveOutput => {
    const { id } = document;
    const text = documentText(document);
    const { kept, summary } = readDocument(document, text, trees, themas.labels);
    const parts = JSON.stringify(kept);
    const stukken = summary.vragen.map((vraag) => vraag.stukken);
    const told = kenmerken === null ? null : encodeKenmerken(featuresOf(document, stukken));
    const markdown = documentMarkdown(document, trees);
    if (vragen !== null) writeMarkdown(vragen, id, toMarkdown(document, trees));
    writeDocument(documenten, id, text);
    writeWhole(join(documenten, `${id}.md`), markdown);
    writeWhole(join(delen, `${id}.json`), parts);
    if (kenmerken !== null && told) writeWhole(join(kenmerken, `${id}.bin`), told);
    return {
      samenvatting: summary,
      vragen: document.vragen.length,
      antwoorden: document.antwoorden.length,
      afdrukken: {
        document: printOf(text),
        delen: printOf(parts),
        kenmerken: told && printOf(told),
        markdown: printOf(markdown),
      },
    };
  });
}

export interface ReadArchive {
  documents: DocumentSummary[];
  unpublished: UnpublishedFile[];
  report: IngestReport;
  /** Files that were not as an earlier build had written them; they were made anew. */
  damaged: string[];
}

export interface ReadArchiveOptions {
  sources: string;
  /** Only what stands below this folder within `sources`. */
  part?: string;
  vragen: string | null;
  themas: readonly Thema[];
  work: WorkFolder;
  /** See `fingerprint.ts`. */
  afdruk: string;
  prints: KnownPrints;
  onProgress: (done: number, total: number) => void;
}

const WORKER = new URL("./read-archive.worker.ts", import.meta.url);

/** Reads what changed since the last build with the same program; the rest is taken from the journal. */
export async function readArchive(options: ReadArchiveOptions): Promise<ReadArchive> {
  const started = performance.now();
  const { read, damaged } = await readKept(options);
  return { ...archiveOf(options.sources, read, performance.now() - started), damaged };
}

/** The same, as what each source became. */
export async function readKept(
  options: ReadArchiveOptions,
): Promise<Pick<ReadArchive, "damaged"> & { read: ReadSource<ArchiveOutput>[] }> {
  const { sources, part, vragen, themas, work, afdruk, prints, onProgress } = options;
  const { known, damaged } = stillKept(readJournal<ArchiveOutput>(work.journal, afdruk), work, prints);
  const journal = await Journal.open(work.journal, afdruk, known);
  const { documenten, delen, kenmerken } = work;
  const folders: ArchiveFolders = { documenten, delen, kenmerken, vragen, themas: compileThemas(themas) };
  keepToOneCoreEach();
  const read = await readSources<ArchiveOutput>({
    sources,
    ...(part !== undefined && { part }),
    known,
    pool: readerPool(WORKER, folders, () => archiveReader(folders)),
    onRead: (source) => journal.add(source),
    onProgress,
  });
  await journal.finish(read.filter((source) => !dependsOnOthers(source)));
  noteWritten(read, known, work, prints);
  const documents = documentsOf(read);
  if (mayHoldStale(read, known.byFile)) {
    const ids = documents.map(({ id }) => id);
    await removeStaleDocuments(work.documenten, ids);
    await removeStaleDocuments(work.documenten, ids, ".md");
    await removeStaleDocuments(work.delen, ids);
    await removeStaleDocuments(work.kenmerken, ids, ".bin");
  }
  if (vragen !== null) await removeStaleMarkdown(vragen, documents.flatMap(markdownOf));
  return { read, damaged };
}

/** What sources became together; `duur` is how long they took to read. */
export const archiveOf = (
  sources: string,
  read: readonly ReadSource<ArchiveOutput>[],
  duur: number,
): Omit<ReadArchive, "damaged"> => ({
  documents: documentsOf(read),
  unpublished: unpublishedOf(read),
  report: reportOf(sources, read, duur),
});

const documentsOf = (read: readonly ReadSource<ArchiveOutput>[]): DocumentSummary[] =>
  read.flatMap(({ uitkomst }) => (uitkomst.gepubliceerd ? [uitkomst.uitvoer.samenvatting] : []));

/** Left out for what else there is: when its original is taken away, a copy must be read; a `.yaml` gets its document. */
export const dependsOnOthers = ({ uitkomst }: ReadSource<ArchiveOutput>): boolean =>
  !uitkomst.gepubliceerd &&
  uitkomst.meldingen.some(({ regel }) => ["duplicate-document", "second-source", "orphan-yaml"].includes(regel));

const markdownOf = ({ id, vragen }: DocumentSummary): string[] =>
  vraagSleutels(vragen).map((sleutel) => `${id}/${sleutel}.md`);

/** Looking through a large folder takes long: only where a source went or changed can something have become stale. */
function mayHoldStale(
  read: readonly ReadSource<ArchiveOutput>[],
  known: ReadonlyMap<string, ReadSource<ArchiveOutput>>,
): boolean {
  const now = new Map(read.map((source) => [source.bestand, source]));
  return [...known.values()].some(({ bestand, uitkomst }) => {
    const current = now.get(bestand)?.uitkomst;
    return uitkomst.gepubliceerd && (!current?.gepubliceerd || current.id !== uitkomst.id);
  });
}

const unpublishedOf = (read: readonly ReadSource<ArchiveOutput>[]): UnpublishedFile[] =>
  read.flatMap((source) => {
    const { bestand, uitkomst } = source;
    return uitkomst.gepubliceerd || isSecondSource(source) ? [] : [{ bestand, meldingen: uitkomst.meldingen }];
  });
