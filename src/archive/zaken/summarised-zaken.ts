/** The zaken of the archive, from the summaries of their papers. */
import { groupZaken, type Zaak } from "../../domain/zaak.ts";
import { documentDate } from "../documents/document-rows.ts";
import type { DocumentSummary } from "../model.ts";

/** A zaak with the summaries of its papers, oldest first. */
export interface SummarisedZaak {
  zaak: Zaak;
  papers: DocumentSummary[];
}

/** The zaken in the order of their first document. */
export function summarisedZaken(ordered: readonly DocumentSummary[]): SummarisedZaak[] {
  const byId = new Map(ordered.map((document) => [document.id, document]));
  return groupZaken(ordered).map((zaak) => ({ zaak, papers: zaak.documenten.map((id) => byId.get(id)!) }));
}

/** The day of its newest paper, by which it stands in lists. */
export function zaakDate({ papers }: SummarisedZaak): string | null {
  const days = papers.map(documentDate).filter((day) => day !== null);
  return days.length === 0 ? null : days.reduce((a, b) => (a < b ? b : a));
}
