/** One source on disk → its document, or the message why it is left out. What a worker does; it never throws. */
import { createHash } from "node:crypto";
import { lstatSync, readFileSync, type Stats } from "node:fs";
import { basename } from "node:path";
import type { Melding } from "../domain/document.ts";
import { stemOf } from "../files/stem.ts";
import { type FoundSource, isSupplement, type OrphanYaml } from "./find-sources.ts";
import { meldingOf } from "./melding.ts";
import { type OfficialPaper, paperWithFile, readZaakRecord } from "./official-paper.ts";
import type { OfficialRecord } from "./official-record.ts";
import { readRecord } from "./readers/index.ts";
import { UnreadableSource } from "./tree/source.ts";
import { supplementLeftOut } from "./supplement.ts";

const MEGABYTE = 1024 * 1024;

/** What is to be done where a file can't be read, by what it is. */
interface FileKind {
  /** A file that is larger is refused without being read into memory. */
  largest: number;
  tooLarge: string;
  noFile: string;
  folder: { tekst: string; remedie: string };
}

/** No document is as large. Only a folder that can't be listed is taken for one; see `find-sources.ts`. */
const DOCUMENT: FileKind = {
  largest: 128 * MEGABYTE,
  tooLarge: "Controleer of dit één document is",
  noFile: "Zet het document zelf hier neer",
  folder: {
    tekst: "De map is niet te lezen",
    remedie: "Controleer of u de map mag lezen, en of haar naam niet te lang is",
  },
};

/** What an archivist writes beside a document, or officielebekendmakingen.nl keeps of it, takes some KB. */
const COMPANION: FileKind = {
  largest: MEGABYTE / 4,
  tooLarge: "Zet er alleen velden in die worden gelezen: dat is nooit zo veel",
  noFile: "Zet het bestand zelf hier neer",
  folder: { tekst: "Dit is een map", remedie: "Geef de map een naam zonder .yaml" },
};

/** The bytes of a source and of the files beside it, and what tells them from any others. */
export interface SourceFiles {
  bytes: Uint8Array;
  supplement: string | null;
  records: OfficialRecord[];
  /** What the record of a harvest says of it. */
  stuk: OfficialPaper | null;
  /** What is wrong with files beside it that it can do without. */
  meldingen: Melding[];
  /** Of the source alone. */
  sha256: string;
  /** Of the source and the files beside it: while it stays, the document stays. */
  afdruk: string;
}

/** An official record, as far as it can be read. */
export interface OpenedRecord {
  record: OfficialRecord | null;
  melding: Melding | null;
  sha256: string;
}

/** Opens records by their path. */
export type RecordOpener = (path: string) => OpenedRecord;

/** Opens each record once: all documents of a folder have the same. */
export function recordOpener(): RecordOpener {
  const opened = new Map<string, OpenedRecord>();
  return (path) => {
    let record = opened.get(path);
    if (!record) opened.set(path, (record = openRecord(path)));
    return record;
  };
}

function openRecord(path: string): OpenedRecord {
  const bestand = basename(path);
  let sha256 = "";
  try {
    const bytes = readBytes(path, COMPANION);
    sha256 = hashOf(bytes);
    return { record: { bestand, values: readRecord(bytes) }, melding: null, sha256 };
  } catch (error) {
    const tekst = `Het officiële metadatabestand ${bestand} in deze map is niet gelezen: ${asMelding(error).tekst}`;
    const melding = meldingOf("broken-record", tekst, { remedie: `Haal ${bestand} opnieuw op, of haal het weg` });
    return { record: null, melding, sha256 };
  }
}

/** The `.yaml` beside a source, as far as it can be read. */
interface OpenedSupplement {
  tekst: string | null;
  melding: Melding | null;
  sha256: string | null;
}

const NO_SUPPLEMENT_FILE: OpenedSupplement = { tekst: null, melding: null, sha256: null };

function openSupplement(path: string): OpenedSupplement {
  const bestand = basename(path);
  let sha256 = null;
  try {
    const bytes = readBytes(path, COMPANION);
    sha256 = hashOf(bytes);
    return { tekst: new TextDecoder("utf-8", { fatal: true }).decode(bytes), melding: null, sha256 };
  } catch (error) {
    const { message, remedie } =
      error instanceof UnreadableSource
        ? error
        : { message: "het is geen UTF-8", remedie: "Sla het bestand op als UTF-8" };
    // Of one that can't be opened, why: the document is to be read anew when it can, or is gone.
    sha256 ??= hashOf(Buffer.from(message));
    return { tekst: null, melding: supplementLeftOut(bestand, message, remedie), sha256 };
  }
}

/** Opens a source and the files beside it. @throws {UnreadableSource} where it cannot be opened */
export function openSource(source: FoundSource, openRecord: RecordOpener): SourceFiles {
  const bytes = readBytes(source.path, DOCUMENT);
  const sha256 = hashOf(bytes);
  const supplement = source.supplement === null ? NO_SUPPLEMENT_FILE : openSupplement(source.supplement);
  const records = source.records.map(openRecord);
  const zaakrecord = source.zaakrecord === null ? null : readZaakRecord(source.zaakrecord);
  const stuk = zaakrecord && paperWithFile(zaakrecord, basename(source.bestand));
  const afdruk = createHash("sha256").update(sha256);
  for (const beside of [supplement.sha256, ...records.map((record) => record.sha256)]) {
    afdruk.update("\0").update(beside ?? "");
  }
  if (stuk) afdruk.update("\0").update(JSON.stringify(stuk));
  return {
    bytes,
    supplement: supplement.tekst,
    records: records.flatMap(({ record }) => record ?? []),
    stuk,
    meldingen: [supplement, ...records].flatMap(({ melding }) => melding ?? []),
    sha256,
    afdruk: afdruk.digest("hex"),
  };
}

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

function readBytes(path: string, kind: FileKind): Buffer {
  try {
    const status = lstatSync(path);
    if (!status.isFile()) throw noFile(status, kind);
    if (status.size > kind.largest) throw tooLarge(status.size, kind);
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

const tooLarge = (size: number, { largest, tooLarge: remedie }: FileKind): UnreadableSource =>
  new UnreadableSource(
    "too-large",
    `Het bestand is ${formatMegabytes(size)} MB groot, meer dan de ${formatMegabytes(largest)} MB die wordt gelezen`,
    remedie,
  );

/** In hundredths, upwards: what is larger shows so. */
const formatMegabytes = (bytes: number): string => String(Math.ceil((bytes / MEGABYTE) * 100) / 100).replace(".", ",");

function noFile(status: Stats, { noFile: remedie, folder }: FileKind): UnreadableSource {
  if (status.isSymbolicLink()) {
    return new UnreadableSource(
      "link",
      "Dit is een koppeling naar een ander bestand of een andere map; koppelingen worden niet gevolgd",
      remedie,
    );
  }
  if (status.isDirectory()) {
    return new UnreadableSource("unreadable-folder", folder.tekst, folder.remedie);
  }
  return new UnreadableSource("no-file", "Dit is geen gewoon bestand", remedie);
}

export const copyOfAnother = (first: string): Melding =>
  meldingOf("duplicate-document", `Hetzelfde document als ${first}`, { remedie: "Haal een van beide weg" });

/** About a `.yaml` that says something of no document. */
export function withoutDocument({ bestand, bedoeld, naast }: OrphanYaml): Melding {
  const naam = basename(bestand);
  if (naast !== null) {
    const remedie = `Zet alles in ${naast}, en haal ${naam} weg`;
    return meldingOf("orphan-yaml", `Dit bestand telt niet mee: ${naast} hoort bij hetzelfde document`, { remedie });
  }
  const meant = bedoeld === null ? "" : `. Bedoelde u “${bedoeld}”?`;
  if (!isSupplement(naam))
    return meldingOf("orphan-yaml", `Dit bestand telt niet mee: zijn naam eindigt niet op .yaml${meant}`, {
      remedie: "Schrijf het einde van de naam in kleine letters",
    });
  return meldingOf("orphan-yaml", `Bij dit bestand hoort geen document: geen ander heet ${stemOf(naam)}${meant}`, {
    remedie: "Geef het de naam van het document met .yaml in plaats van het einde, of haal het weg",
  });
}

/** What stops one document must not stop the others, a fault of ours included. */
export function asMelding(error: unknown): Melding {
  if (error instanceof UnreadableSource) return meldingOf(error.regel, error.message, { remedie: error.remedie });
  const cause = error instanceof Error ? error.message : String(error);
  return meldingOf("internal-error", `Fout in de verwerking: ${cause}`, {
    remedie: "Meld deze fout met het document erbij",
  });
}
