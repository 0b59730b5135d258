/** A folder of sources → markdown and JSON, and a report. One bad source never stops the others. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { KamervraagDocument, Melding, Soort } from "../domain/document.ts";
import type { Thema } from "../domain/thema.ts";
import { annotateThemas, compileThemas } from "./annotate/themas.ts";
import { findSources, type FoundSource } from "./find-sources.ts";
import { mapInOrder } from "./map-in-order.ts";
import { ingestDocument, type IngestedDocument } from "./ingest-document.ts";
import type { OfficialRecord } from "./official-record.ts";
import { readRecord } from "./readers/index.ts";
import { addDocument, emptyReport, type IngestReport } from "./report.ts";
import { UnreadableSource } from "./source.ts";
import { removeStale, writeWhole } from "./write/output-folder.ts";
import type { ThemaFinder } from "./write/to-document.ts";

export interface IngestOptions {
  /** Folder with the documents as received. */
  sources: string;
  /** Where markdown goes: <vragen>/<document id>/<nummer>.md */
  vragen: string;
  /** Where JSON goes: <documenten>/<document id>.json */
  documenten: string;
  themas: readonly Thema[];
}

/** Which document of a zaak has the zaaknummer for its address; the others get their kind behind it. */
const SOORT_ORDER: readonly Soort[] = ["antwoord", "vragen", "mondeling", "mededeling"];

/**
 * Reads every document below `sources`. Running it again on the same sources changes no byte.
 *
 * @throws when the folder of sources can't be listed or the output can't be written
 */
export async function ingestFolder(options: IngestOptions): Promise<IngestReport> {
  const started = performance.now();
  const compiled = compileThemas(options.themas);
  const run = new Run(options, (texts) => annotateThemas(compiled, texts));
  for await (const prepared of mapInOrder(await findSources(options.sources), AHEAD, (source) => run.prepare(source))) {
    await run.place(prepared);
  }
  await run.finish();
  run.report.duur = performance.now() - started;
  return run.report;
}

/** How many sources are read while others are written; PDFs are read in threads, side by side. */
const AHEAD = 8;

/** A source that was read: its document, or why it is left out. */
type Prepared = { source: FoundSource; sha256: string | null } & ({ ingested: IngestedDocument } | { error: unknown });

interface Taken {
  source: FoundSource;
  soort: Soort;
}

/** One run: which ids and contents were seen, and which files were written. */
class Run {
  readonly report: IngestReport;
  readonly #options: IngestOptions;
  readonly #findThemas: ThemaFinder;
  readonly #byId = new Map<string, Taken>();
  readonly #byContent = new Map<string, string>();
  readonly #written = { vragen: new Set<string>(), documenten: new Set<string>() };

  constructor(options: IngestOptions, findThemas: ThemaFinder) {
    this.report = emptyReport(options.sources);
    this.#options = options;
    this.#findThemas = findThemas;
  }

  /** Reads one source. Changes nothing, so that several may be read at once. */
  async prepare(source: FoundSource): Promise<Prepared> {
    let sha256: string | null = null;
    try {
      const bytes = await readBytes(source.path);
      sha256 = createHash("sha256").update(bytes).digest("hex");
      return { source, sha256, ingested: await this.#ingest(source, bytes) };
    } catch (error) {
      return { source, sha256, error };
    }
  }

  /** Writes what was read of one source, or reports why it is left out; in the order of the sources. */
  async place(prepared: Prepared): Promise<void> {
    const { source, sha256 } = prepared;
    const copyOf = sha256 === null ? undefined : this.#byContent.get(sha256);
    if (copyOf !== undefined) return this.#leaveOut(source, copyOfAnother(copyOf));
    if (sha256 !== null) this.#byContent.set(sha256, source.bestand);
    if ("error" in prepared) return this.#leaveOut(source, prepared.error);
    addDocument(this.report, prepared.ingested.document);
    await this.#writeAtFreeId(source, prepared.ingested);
  }

  #leaveOut({ bestand }: FoundSource, error: unknown): void {
    this.report.bestanden.push({ bestand, gepubliceerd: false, meldingen: [asMelding(error)] });
  }

  async finish(): Promise<void> {
    await removeStale(this.#options.vragen, this.#written.vragen, (path) =>
      /^[^/]+\/\d+[a-z]?(?:-\d+)?\.md$/.test(path),
    );
    await removeStale(this.#options.documenten, this.#written.documenten, (path) => /^[^/]+\.json$/.test(path));
  }

  async #ingest(source: FoundSource, bytes: Uint8Array, id?: string): Promise<IngestedDocument> {
    const supplement = source.supplement === null ? null : (await readBytes(source.supplement)).toString("utf8");
    const records = await Promise.all(source.records.map(openRecord));
    return ingestDocument({ bestand: source.bestand, bytes, supplement, records, ...(id && { id }) }, this.#findThemas);
  }

  /** Writes a document at its id; of two documents of one zaak the answer has the zaaknummer to itself. */
  async #writeAtFreeId(source: FoundSource, ingested: IngestedDocument): Promise<void> {
    const { id, soort } = ingested.document;
    const holder = this.#byId.get(id);
    if (!holder) return this.#write(source, ingested);
    if (SOORT_ORDER.indexOf(soort) >= SOORT_ORDER.indexOf(holder.soort)) {
      return this.#write(source, await this.#ingestAs(source, this.#freeId(id, soort)));
    }
    const moved = await this.#ingestAs(holder.source, this.#freeId(id, holder.soort));
    this.#forget(id);
    await this.#write(holder.source, moved);
    await this.#write(source, ingested);
  }

  async #ingestAs(source: FoundSource, id: string): Promise<IngestedDocument> {
    return this.#ingest(source, await readBytes(source.path), id);
  }

  #freeId(id: string, soort: Soort): string {
    const named = `${id}-${soort}`;
    for (let n = 1; ; n++) {
      const candidate = n === 1 ? named : `${named}-${n}`;
      if (!this.#byId.has(candidate)) return candidate;
    }
  }

  #forget(id: string): void {
    this.#byId.delete(id);
    for (const path of this.#written.vragen) if (path.startsWith(`${id}/`)) this.#written.vragen.delete(path);
  }

  async #write(source: FoundSource, { document, markdown }: IngestedDocument): Promise<void> {
    this.#byId.set(document.id, { source, soort: document.soort });
    for (const name of markdown.keys()) this.#written.vragen.add(`${document.id}/${name}`);
    const files = [...markdown].map(([name, text]) => writeWhole(join(this.#options.vragen, document.id, name), text));
    await Promise.all(files);
    await writeWhole(join(this.#options.documenten, `${document.id}.json`), asJson(document));
    this.#written.documenten.add(`${document.id}.json`);
  }
}

const asJson = (document: KamervraagDocument): string => `${JSON.stringify(document, null, 2)}\n`;

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "onbekende fout";
    throw new UnreadableSource(
      "unreadable-file",
      `Het bestand is niet te openen (${code})`,
      "Controleer of het bestand er nog is en of u het mag lezen",
    );
  }
}

async function openRecord(path: string): Promise<OfficialRecord> {
  return { bestand: basename(path), values: readRecord(await readBytes(path)) };
}

const copyOfAnother = (first: string): UnreadableSource =>
  new UnreadableSource("duplicate-document", `Hetzelfde document als ${first}`, "Haal een van beide weg");

/** What stops one document must not stop the others, a fault of ours included. */
function asMelding(error: unknown): Melding {
  const known =
    error instanceof UnreadableSource
      ? { regel: error.regel, tekst: error.message, remedie: error.remedie }
      : {
          regel: "internal-error",
          tekst: `Fout in de verwerking: ${error instanceof Error ? error.message : String(error)}`,
          remedie: "Meld deze fout met het document erbij",
        };
  return { ...known, ernst: "fout", plaats: null, weggelaten: null };
}
