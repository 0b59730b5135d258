/** The parts in which the documents are indexed and exported: each is kept while its documents and the program stay. */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { documentYear, UNKNOWN_YEAR } from "../archive/documents/document-rows.ts";
import type { DocumentSummary } from "../archive/model.ts";
import type { KnownPrints } from "../files/known-prints.ts";
import { printOfJson } from "../files/print.ts";
import { isWhole } from "../files/sealed-folder.ts";
import { splitPeriods } from "../search/indexing/periods.ts";
import type { WorkFolder } from "./work-folder.ts";

export interface ArchivePart {
  name: string;
  /** Where it stands when it is made. */
  folder: string;
  /** Paths of the documents' JSON. */
  documents: string[];
}

export interface ArchiveParts {
  /** Newest first. */
  zoeken: ArchivePart[];
  gegevens: ArchivePart[];
  /**
   * The SQLite file: what all years but the newest fill, and the whole, which begins with that. A document of the newest
   * year, as most are that come in, costs the words of that year and a copy.
   */
  databank: [oudere: ArchivePart, geheel: ArchivePart];
}

/** `documents` stand newest first; `afdruk` is that of the program. */
export function partsOf(documents: readonly DocumentSummary[], work: WorkFolder, afdruk: string): ArchiveParts {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const part = (below: string, name: string, ids: readonly string[]): ArchivePart => ({
    name,
    folder: join(below, `${name}-${printOfJson([afdruk, ids.map((id) => [id, byId.get(id)!.afdruk])])}`),
    documents: ids.map((id) => join(work.documenten, `${id}.json`)),
  });
  const years = [...byYear(documents)];
  const idsOf = (some: typeof years): string[] => some.flatMap(([, list]) => list.map(({ id }) => id)).toReversed();
  const isNewest = ([year]: (typeof years)[number]): boolean => year !== UNKNOWN_YEAR && year === years[0]![0];
  const oudere = idsOf(years.filter((year) => !isNewest(year)));
  return {
    databank: [part(work.gegevens, "databank-ouder", oudere), part(work.gegevens, "databank", idsOf(years))],
    zoeken: splitPeriods(documents).map(({ name, ids }) => part(work.zoeken, name, ids)),
    gegevens: years.map(([year, list]) =>
      part(
        work.gegevens,
        year,
        list.map(({ id }) => id),
      ),
    ),
  };
}

/** Documents by the year by which they are placed in time. */
export const byYear = (documents: readonly DocumentSummary[]): Map<string, DocumentSummary[]> =>
  Map.groupBy(documents, documentYear);

/** The parts that are not there, or no longer as they were made: what is left of such a part is taken away. */
export function missingParts(parts: readonly ArchivePart[], prints: KnownPrints): MissingParts {
  const missing = parts.filter(({ folder }) => !isWhole(folder, prints));
  const damaged = missing.filter(({ folder }) => existsSync(folder)).map(({ folder }) => folder);
  for (const folder of damaged) rmSync(folder, { recursive: true, force: true });
  return { missing, damaged };
}

export interface MissingParts {
  missing: ArchivePart[];
  /** Folders of those that were there, but damaged. */
  damaged: string[];
}

/** Takes away the parts of documents that are no longer there. */
export function removeOtherParts({ zoeken, gegevens, databank }: ArchiveParts, work: WorkFolder): void {
  const current = new Set([...zoeken, ...gegevens, ...databank].map(({ folder }) => folder));
  for (const below of [work.zoeken, work.gegevens]) {
    for (const name of existsSync(below) ? readdirSync(below) : []) {
      if (!current.has(join(below, name))) rmSync(join(below, name), { recursive: true, force: true });
    }
  }
}
