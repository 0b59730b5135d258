/** The short forms in which documents and questions stand in lists. */
import type { KamervraagDocument } from "../../domain/document.ts";
import { countNummers } from "../../domain/nummers.ts";
import { type DocumentRow, type DocumentSummary, ROW_FIELDS, type VraagDeel, type VraagRow } from "../model.ts";

/** What a list shows of a document. */
export const documentRow = (
  document: KamervraagDocument,
  delen: readonly Pick<VraagDeel, "nummers" | "antwoord">[],
): DocumentRow =>
  rowOf({
    ...document,
    aantalVragen: countNummers(document.vragen),
    aantalBeantwoord: countNummers(delen.filter(({ antwoord }) => antwoord)),
  });

/** Exactly the fields of a row, of whatever has more. */
export function rowOf(row: DocumentRow): DocumentRow {
  const fields = [...ROW_FIELDS, "aantalVragen", "aantalBeantwoord"] as const;
  return Object.fromEntries(fields.map((field) => [field, row[field]])) as unknown as DocumentRow;
}

export function vraagRow(document: DocumentRow, vraag: DocumentSummary["vragen"][number]): VraagRow {
  const { id, titel, ingezonden, ontvangen } = document;
  const { sleutel, nummers, opening, beantwoord } = vraag;
  return { document: id, titel, sleutel, nummers, opening, beantwoord, ingezonden, ontvangen };
}

type Dated = Pick<KamervraagDocument, "ingezonden" | "ontvangen" | "zaaknummer">;

/**
 * The day, or else the year, by which a document is placed in time: the answer's, else the questions', else the
 * year in its zaaknummer. `null` where none of them is known: such a document comes last, its year is not guessed.
 */
export function documentDate({ ingezonden, ontvangen, zaaknummer }: Dated): string | null {
  return ontvangen ?? ingezonden ?? zaaknummer?.slice(0, 4) ?? null;
}

/** The year of a document of which none is known. */
export const UNKNOWN_YEAR = "onbekend";

/** The year by which a document is placed in time, or {@link UNKNOWN_YEAR}. */
export const documentYear = (document: Dated): string => documentDate(document)?.slice(0, 4) ?? UNKNOWN_YEAR;

/** Newest first; then by id, so that the order is always the same. */
export function compareNewestFirst(a: Dated & { id: string }, b: Dated & { id: string }): number {
  const [dateA, dateB] = [documentDate(a) ?? "", documentDate(b) ?? ""];
  return dateA < dateB ? 1 : dateA > dateB ? -1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
