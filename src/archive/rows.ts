/**
 * Reads the prepared rows that the pages are made from. The pages of one document, or of one long list, are
 * made one after the other: the last few files that were read stay in memory.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { vraagAdres, zaakAdres } from "../domain/adressen.ts";
import { currentPreparedFolder } from "./folder.ts";
import type {
  ArchiveIndex,
  DocumentPage,
  DocumentRow,
  KwaliteitPage,
  PersonPage,
  ThemaPage,
  ZaakPage,
  ZaakRow,
} from "./model.ts";

const KEPT_FILES = 8;
const kept = new Map<string, unknown>();

function read(...path: string[]): unknown {
  const file = join(currentPreparedFolder(), ...path);
  const known = kept.get(file);
  if (known !== undefined) return known;
  const value: unknown = JSON.parse(readFileSync(file, "utf8"));
  const oldest = kept.size >= KEPT_FILES ? kept.keys().next().value : undefined;
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(file, value);
  return value;
}

let index: ArchiveIndex | undefined;

/** Which pages there are, and the totals. Throws without a prepared archive. */
export const archiveIndex = (): ArchiveIndex => (index ??= read("index.json") as ArchiveIndex);
export const documentPage = (id: string): DocumentPage => read("documenten", `${id}.json`) as DocumentPage;
export const yearDocuments = (slug: string): DocumentRow[] => read("jaren", `${slug}.json`) as DocumentRow[];
/** `alle`, or only those without an answer. */
export const zaakRows = (which: "alle" | "open"): ZaakRow[] => read("zaken", "lijsten", `${which}.json`) as ZaakRow[];
export const zaakPage = (id: string): ZaakPage => read("zaken", `${id}.json`) as ZaakPage;
export const kwaliteitPage = (pagina: number): KwaliteitPage => read("kwaliteit", `${pagina}.json`) as KwaliteitPage;
/** All files that the report on reading is about. */
export const countFilesRead = (): number =>
  archiveIndex().kwaliteit.documenten + archiveIndex().kwaliteit.nietGepubliceerd;
export const themaPage = (slug: string): ThemaPage => read("themas", `${slug}.json`) as ThemaPage;
export const vraagstellerPage = (slug: string): PersonPage => read("vraagstellers", `${slug}.json`) as PersonPage;
export const bewindspersoonPage = (slug: string): PersonPage => read("bewindspersonen", `${slug}.json`) as PersonPage;

let secondary: Set<string> | undefined;

/** Whether a page stands on its own; `false` for an address that only leads to another page. */
export function isPrimaryAddress(path: string): boolean {
  secondary ??= new Set([
    ...archiveIndex().documenten.flatMap(({ id, doorverwijzingen }) =>
      doorverwijzingen.map(([van]) => vraagAdres(id, van)),
    ),
    ...archiveIndex().zaken.flatMap(({ doorverwijzingen }) => doorverwijzingen.map(zaakAdres)),
  ]);
  return !secondary.has(path);
}
