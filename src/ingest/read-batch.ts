/** Reads some sources and writes what they became. Runs in a worker, or in the main thread for a few documents. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pMapIterable } from "p-map";
import type { BronBestand, Formaat, KamervraagDocument, Melding, Soort } from "../domain/document.ts";
import { writeWhole } from "../files/write-whole.ts";
import { type CompiledThemas, themaFinder } from "./annotate/themas.ts";
import { themaNamen } from "./correct-themas.ts";
import type { FoundSource } from "./find-sources.ts";
import { ingestDocument, type IngestedDocument } from "./ingest-document.ts";
import { NeedsLibreOffice, type OfficeFormat } from "./readers/office/formats.ts";
import { asMelding, openSource, recordOpener, type SourceFiles } from "./read-source.ts";
import { parseSupplement } from "./supplement.ts";
import { contentOf, saysTheSame } from "./twins.ts";

/** One source to read. */
export interface ReadTask {
  source: FoundSource;
  /** The print of the source when it was read before; while it is the same, nothing is done. */
  afdruk: string | null;
  /** The path of what LibreOffice made of it, where it was asked. */
  omgezet?: string;
  /** What other sources make of it; `null` while they are unknown. */
  place: TaskPlace | null;
}

/** What a document is to be called beside others of its zaak. */
export interface TaskPlace {
  id: string;
  /** Files that say the same; see `twins.ts`. */
  tweelingen: readonly string[];
  /** Files that are another source of it. */
  ook: readonly BronBestand[];
}

/** What became of one source. `O` is what the writer of the output says of a document. */
export type ReadResult<O> = { bestand: string; afdruk: string | null; sha256: string | null } & ReadOutcome<O>;

export type ReadOutcome<O> = { staat: "zelfde" } | Refused | ({ staat: "gelezen" } & ReadAs<O>);

/** A source that is left out, and why; with the form that it must be converted from, where that would help. */
interface Refused {
  staat: "fout";
  meldingen: Melding[];
  omzetten: OfficeFormat | null;
}

/** A document that was read and kept. */
export interface ReadAs<O> {
  /** The id that follows from the document alone, and the one that it has. */
  eigenId: string;
  id: string;
  soort: Soort;
  /** The files that it was said to repeat, and what tells that; `null` where no other document claims its id. */
  tweelingen: readonly string[];
  inhoud: string[] | null;
  formaat: Formaat;
  /** The files that are another source of it. */
  ook: readonly string[];
  meldingen: Melding[];
  uitvoer: O;
}

export type BatchReader<O> = (tasks: readonly ReadTask[]) => Promise<ReadResult<O>[]>;

/**
 * Makes everything that is kept of a document, then writes it, and says what later stages need of it. Whatever it throws
 * before it writes is a fault of the document.
 */
export type DocumentWriter<O> = (ingested: IngestedDocument) => O;

/** PDFs are read in threads of their own, side by side. */
const AHEAD = 4;

/**
 * Reads batches with these themes. What is wrong with one source, or goes wrong with the document that was read, is its
 * result; only a failure of the disk throws.
 */
export function batchReader<O>(themas: CompiledThemas, write: DocumentWriter<O>): BatchReader<O> {
  const findThemas = themaFinder(themas);
  const namen = themaNamen([...themas.labels].map(([slug, label]) => ({ slug, label })));
  const openRecord = recordOpener();
  const read = async ({ source, afdruk, omgezet, place }: ReadTask): Promise<{ prints: Prints; next: Next }> => {
    const prints: Prints = { afdruk: null, sha256: null };
    const supplementNaam = source.supplement === null ? undefined : basename(source.supplement);
    let opened: SourceFiles | undefined;
    try {
      opened = openSource(source, openRecord);
      Object.assign(prints, { afdruk: opened.afdruk, sha256: opened.sha256 });
      if (afdruk === opened.afdruk) return { prints, next: { staat: "zelfde" } };
      const input = {
        ...opened,
        bestand: source.bestand,
        ...(supplementNaam !== undefined && { supplementNaam }),
        ...(omgezet !== undefined && { omgezet: readFileSync(omgezet) }),
        ...(place && { id: place.id }),
      };
      const ingested = await ingestDocument(input, findThemas, namen);
      return { prints, next: { staat: "gelezen", ingested } };
    } catch (error) {
      return { prints, next: refused(error, besidesIt(opened, supplementNaam)) };
    }
  };
  return async (tasks) => {
    const results: ReadResult<O>[] = [];
    let task = 0;
    for await (const { prints, next } of pMapIterable(tasks, read, { concurrency: AHEAD })) {
      const { source, place } = tasks[task++]!;
      const outcome = next.staat === "gelezen" ? keep(next.ingested, place, write) : next;
      results.push({ bestand: source.bestand, ...prints, ...outcome });
    }
    return results;
  };
}

interface Prints {
  afdruk: string | null;
  sha256: string | null;
}

type Next = { staat: "zelfde" } | Refused | { staat: "gelezen"; ingested: IngestedDocument };

/** What is wrong with the files beside a source that is refused: it may be refused for that. */
const besidesIt = (opened: SourceFiles | undefined, naam = "de .yaml"): Melding[] => [
  ...(opened?.supplement ? parseSupplement(opened.supplement, naam).meldingen : []),
  ...(opened?.meldingen ?? []),
];

const refused = (error: unknown, besides: readonly Melding[] = []): Refused => {
  return {
    staat: "fout",
    meldingen: [asMelding(error), ...besides],
    omzetten: error instanceof NeedsLibreOffice ? error.formaat : null,
  };
};

function keep<O>(ingested: IngestedDocument, place: TaskPlace | null, write: DocumentWriter<O>): ReadOutcome<O> {
  const { eigenId } = ingested;
  const [ook, tweelingen] = [[...(place?.ook ?? [])], place?.tweelingen ?? []];
  const { bron } = ingested.document;
  const document = {
    ...ingested.document,
    bron: ook.length > 0 ? { ...bron, ook } : bron,
    meldingen: [
      ...ingested.document.meldingen,
      ...tweelingen.map((bestand) => saysTheSame(bestand, ingested.document)),
    ],
  };
  const { id, soort, meldingen } = document;
  try {
    const inhoud = place && contentOf(document);
    return {
      staat: "gelezen",
      ...{ eigenId, id, soort, tweelingen, inhoud, formaat: bron.formaat, ook: ook.map(({ bestand }) => bestand) },
      ...{ meldingen, uitvoer: write({ ...ingested, document }) },
    };
  } catch (error) {
    if (isOfDisk(error)) throw error;
    return refused(error);
  }
}

/** Whether the system refused to read or write: a full disk, a folder without rights. */
const isOfDisk = (error: unknown): boolean => error instanceof Error && "syscall" in error;

/** Writes the questions' markdown, `<folder>/<id>/<sleutel>.md`. */
export function writeMarkdown(folder: string, id: string, markdown: ReadonlyMap<string, string>): void {
  for (const [name, text] of markdown) writeWhole(join(folder, id, name), text);
}

/** The document in the shape of the data contract, as it is written to `<id>.json`. */
export const documentText = (document: KamervraagDocument): string => `${JSON.stringify(document, null, 2)}\n`;

/** Writes a document's text, `<folder>/<id>.json`. */
export const writeDocument = (folder: string, id: string, text: string): void =>
  writeWhole(join(folder, `${id}.json`), text);
