/** What all lists of documents have in common. */
import { documentDate, rowOf } from "../documents/document-rows.ts";
import type { DocumentSummary } from "../model.ts";

export const OF_DOCUMENTS = {
  dayOf: documentDate,
  perPage: 100,
  printOf: ({ afdruk }: DocumentSummary): string => afdruk,
  rowOf,
};
