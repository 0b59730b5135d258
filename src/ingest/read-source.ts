/** One source on disk → its document, or the message why it is left out. What a worker does; it never throws. */
import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Melding } from "../domain/document.ts";
import type { FoundSource } from "./find-sources.ts";
import { ingestDocument, type IngestedDocument } from "./ingest-document.ts";
import type { OfficialRecord } from "./official-record.ts";
import { readRecord } from "./readers/index.ts";
import { UnreadableSource } from "./source.ts";
import type { ThemaFinder } from "./write/to-document.ts";

/** No document is as large; a file that is, is refused without being read into memory. */
const LARGEST_FILE = 128 * 1024 * 1024;

/** The bytes of a source and of the files beside it, and what tells them from any others. */
export interface SourceFiles {
  bytes: Uint8Array;
  supplement: string | null;
  records: OfficialRecord[];
  /** Of the source alone. */
  sha256: string;
  /** Of the source and the files beside it: while it stays, the document stays. */
  afdruk: string;
}

/** Opens a source and the files beside it. @throws {UnreadableSource} where one cannot be opened */
export function openSource(source: FoundSource): SourceFiles {
  const bytes = readBytes(source.path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const supplement = source.supplement === null ? null : readBytes(source.supplement);
  const records = source.records.map((path) => ({ bestand: basename(path), bytes: readBytes(path) }));
  const afdruk = createHash("sha256").update(sha256);
  for (const beside of [supplement, ...records.map((record) => record.bytes)]) {
    afdruk.update("\0").update(beside === null ? "" : createHash("sha256").update(beside).digest("hex"));
  }
  return {
    bytes,
    supplement: supplement?.toString("utf8") ?? null,
    records: records.map((record) => ({ bestand: record.bestand, values: readRecord(record.bytes) })),
    sha256,
    afdruk: afdruk.digest("hex"),
  };
}

/** Understands an opened source, under its own id or another. @throws {UnreadableSource} where it cannot be */
export function ingestOpened(
  bestand: string,
  { bytes, supplement, records }: SourceFiles,
  findThemas: ThemaFinder,
  id?: string,
): Promise<IngestedDocument> {
  return ingestDocument({ bestand, bytes, supplement, records, ...(id && { id }) }, findThemas);
}

function readBytes(path: string): Buffer {
  try {
    const { size } = statSync(path);
    if (size > LARGEST_FILE) throw tooLarge(size);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UnreadableSource) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? "onbekende fout";
    throw new UnreadableSource(
      "unreadable-file",
      `Het bestand is niet te openen (${code})`,
      "Controleer of het bestand er nog is en of u het mag lezen",
    );
  }
}

const tooLarge = (size: number): UnreadableSource =>
  new UnreadableSource(
    "too-large",
    `Het bestand is ${Math.round(size / 1024 / 1024)} MB groot, meer dan de ${LARGEST_FILE / 1024 / 1024} MB die wordt gelezen`,
    "Controleer of dit één document is",
  );

export const copyOfAnother = (first: string): Melding =>
  asMelding(new UnreadableSource("duplicate-document", `Hetzelfde document als ${first}`, "Haal een van beide weg"));

/** What stops one document must not stop the others, a fault of ours included. */
export function asMelding(error: unknown): Melding {
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
