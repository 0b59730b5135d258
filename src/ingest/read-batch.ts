/** Reads some sources and writes what they became. Runs in a worker, or in the main thread for a few documents. */
import { join } from "node:path";
import { pMapIterable } from "p-map";
import type { KamervraagDocument, Melding, Soort } from "../domain/document.ts";
import type { Thema } from "../domain/thema.ts";
import { writeWhole } from "../files/write-whole.ts";
import { annotateThemas, compileThemas } from "./annotate/themas.ts";
import type { FoundSource } from "./find-sources.ts";
import type { IngestedDocument } from "./ingest-document.ts";
import { asMelding, ingestOpened, openSource, recordOpener } from "./read-source.ts";

/** One source to read. */
export interface ReadTask {
  source: FoundSource;
  /** The print of the source when it was read before; while it is the same, nothing is done. */
  afdruk: string | null;
  /** The id that it must have; `null` for the one that follows from the document itself. */
  id: string | null;
}

/** What became of one source. `O` is what the writer of the output says of a document. */
export type ReadResult<O> = { bestand: string; afdruk: string | null; sha256: string | null } & ReadOutcome<O>;

export type ReadOutcome<O> =
  | { staat: "zelfde" }
  | { staat: "fout"; melding: Melding }
  | { staat: "gelezen"; eigenId: string; id: string; soort: Soort; meldingen: Melding[]; uitvoer: O };

export type BatchReader<O> = (tasks: readonly ReadTask[]) => Promise<ReadResult<O>[]>;

/** Writes a document and says what later stages need of it. */
export type DocumentWriter<O> = (ingested: IngestedDocument) => O;

/** PDFs are read in threads of their own, side by side. */
const AHEAD = 4;

/** Reads batches with these themes. What is wrong with one source is its result; only a failure to write throws. */
export function batchReader<O>(themas: readonly Thema[], write: DocumentWriter<O>): BatchReader<O> {
  const compiled = compileThemas(themas);
  const openRecord = recordOpener();
  const read = async ({
    source,
    afdruk,
    id,
  }: ReadTask): Promise<{ result: Omit<ReadResult<never>, "staat">; next: Next }> => {
    const result = { bestand: source.bestand, afdruk: null as string | null, sha256: null as string | null };
    try {
      const opened = openSource(source, openRecord);
      Object.assign(result, { afdruk: opened.afdruk, sha256: opened.sha256 });
      if (afdruk === opened.afdruk) return { result, next: { staat: "zelfde" } };
      const findThemas = (texts: Parameters<typeof annotateThemas>[1]) => annotateThemas(compiled, texts);
      const ingested = await ingestOpened(source.bestand, opened, findThemas, id ?? undefined);
      return { result, next: { staat: "gelezen", ingested } };
    } catch (error) {
      return { result, next: { staat: "fout", melding: asMelding(error) } };
    }
  };
  return async (tasks) => {
    const results: ReadResult<O>[] = [];
    for await (const { result, next } of pMapIterable(tasks, read, { concurrency: AHEAD })) {
      if (next.staat !== "gelezen") results.push({ ...result, ...next });
      else results.push({ ...result, ...published(next.ingested, write(next.ingested)) });
    }
    return results;
  };
}

type Next =
  { staat: "zelfde" } | { staat: "fout"; melding: Melding } | { staat: "gelezen"; ingested: IngestedDocument };

function published<O>({ document, eigenId }: IngestedDocument, uitvoer: O): ReadOutcome<O> {
  const { id, soort, meldingen } = document;
  return { staat: "gelezen", eigenId, id, soort, meldingen, uitvoer };
}

/** Writes the questions' markdown, `<folder>/<id>/<nummer>.md`. */
export function writeMarkdown(folder: string, { document, markdown }: IngestedDocument): void {
  for (const [name, text] of markdown) writeWhole(join(folder, document.id, name), text);
}

/** Writes the document in the shape of the data contract, `<folder>/<id>.json`. Returns its text. */
export function writeDocument(folder: string, document: KamervraagDocument): string {
  const text = `${JSON.stringify(document, null, 2)}\n`;
  writeWhole(join(folder, `${document.id}.json`), text);
  return text;
}
