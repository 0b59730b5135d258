/** The short forms in which documents and questions stand in lists. */
import type { KamervraagDocument } from "../../domain/document.ts";
import type { DocumentRow, DocumentSummary, VraagDeel, VraagRow } from "../model.ts";

/** What a list shows of a document. */
export const documentRow = (
  document: KamervraagDocument,
  delen: readonly Pick<VraagDeel, "nummers" | "antwoord">[],
): DocumentRow =>
  rowOf({
    ...document,
    aantalVragen: document.vragen.reduce((sum, { nummers }) => sum + nummers.length, 0),
    aantalBeantwoord: delen.reduce((sum, { antwoord, nummers }) => sum + (antwoord ? nummers.length : 0), 0),
  });

/** Exactly the fields of a row, of whatever has more. */
export function rowOf(row: DocumentRow): DocumentRow {
  return {
    id: row.id,
    soort: row.soort,
    variant: row.variant,
    titel: row.titel,
    zaaknummer: row.zaaknummer,
    aanhangselnummer: row.aanhangselnummer,
    vergaderjaar: row.vergaderjaar,
    vraagstellers: row.vraagstellers,
    bewindspersonen: row.bewindspersonen,
    ingezonden: row.ingezonden,
    ontvangen: row.ontvangen,
    aantalVragen: row.aantalVragen,
    aantalBeantwoord: row.aantalBeantwoord,
  };
}

export function vraagRow(document: DocumentRow, vraag: DocumentSummary["vragen"][number]): VraagRow {
  return {
    document: document.id,
    titel: document.titel,
    sleutel: vraag.sleutel,
    nummers: vraag.nummers,
    opening: vraag.opening,
    beantwoord: vraag.beantwoord,
    ingezonden: document.ingezonden,
    ontvangen: document.ontvangen,
  };
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
