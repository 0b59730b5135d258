/** The short forms in which documents and questions stand in lists. */
import type { KamervraagDocument } from "../../domain/document.ts";
import type { DocumentPage, DocumentRow, VraagPage, VraagRow } from "../model.ts";

/** What a list shows of a document. Takes exactly the fields of the row, whatever else its argument holds. */
export function documentRow(document: DocumentPage): DocumentRow {
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
    aantalVragen: document.aantalVragen,
    aantalBeantwoord: document.aantalBeantwoord,
  };
}

export function vraagRow(document: DocumentRow, vraag: VraagPage): VraagRow {
  return {
    document: document.id,
    titel: document.titel,
    sleutel: vraag.sleutel,
    nummers: vraag.nummers,
    opening: vraag.opening,
    beantwoord: vraag.antwoord !== null,
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
