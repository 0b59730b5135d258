/** The short forms in which documents and questions stand in lists. */
import type { KamervraagDocument } from "../../domain/document.ts";
import type { DocumentRow, DocumentSummary, VraagDeel, VraagRow } from "../model.ts";

/** What a list shows of a document. */
export function documentRow(
  document: KamervraagDocument,
  delen: readonly Pick<VraagDeel, "nummers" | "antwoord">[],
): DocumentRow {
  return {
    id: document.id,
    soort: document.soort,
    variant: document.variant,
    titel: document.titel,
    zaaknummer: document.zaaknummer,
    aanhangselnummer: document.aanhangselnummer,
    vergaderjaar: document.vergaderjaar,
    vraagstellers: document.vraagstellers,
    bewindspersonen: document.bewindspersonen,
    ingezonden: document.ingezonden,
    ontvangen: document.ontvangen,
    aantalVragen: document.vragen.reduce((sum, { nummers }) => sum + nummers.length, 0),
    aantalBeantwoord: delen.reduce((sum, { antwoord, nummers }) => sum + (antwoord ? nummers.length : 0), 0),
  };
}

/** The row of a document that is kept in short: exactly the fields of the row. */
export function rowOf(summary: DocumentSummary): DocumentRow {
  return {
    id: summary.id,
    soort: summary.soort,
    variant: summary.variant,
    titel: summary.titel,
    zaaknummer: summary.zaaknummer,
    aanhangselnummer: summary.aanhangselnummer,
    vergaderjaar: summary.vergaderjaar,
    vraagstellers: summary.vraagstellers,
    bewindspersonen: summary.bewindspersonen,
    ingezonden: summary.ingezonden,
    ontvangen: summary.ontvangen,
    aantalVragen: summary.aantalVragen,
    aantalBeantwoord: summary.aantalBeantwoord,
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

/** Newest first; then by id, so that the order is always the same. */
export function compareNewestFirst(a: Dated & { id: string }, b: Dated & { id: string }): number {
  const [dateA, dateB] = [documentDate(a) ?? "", documentDate(b) ?? ""];
  return dateA < dateB ? 1 : dateA > dateB ? -1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
