/** The documents as they were read, what needs attention first. */
import { type KwaliteitTotals, kwaliteitTotals, rankByNeed } from "../kwaliteit/kwaliteit.ts";
import { documentDate } from "../documents/document-rows.ts";
import type { UnpublishedFile } from "../model.ts";
import { sourceAdres } from "../sources.ts";
import { type List, type ListedArchive, makeList } from "./list.ts";
import type { ListPage } from "./list-pages.ts";

/** What was said of a document is read when the page is made. */
export interface KwaliteitRow {
  id: string;
  bronAdres: string;
}

export interface KwaliteitPage {
  /** On its first page. */
  totalen: KwaliteitTotals | null;
  nietGepubliceerd: readonly UnpublishedFile[];
  lijst: ListPage<KwaliteitRow>;
}

export function kwaliteitList({ documents, unpublished }: ListedArchive): List<KwaliteitPage, null> {
  const totalen = kwaliteitTotals(documents, unpublished);
  return makeList({
    slug: "",
    items: documents,
    dayOf: documentDate,
    // With their messages, which take room.
    perPage: 50,
    rank: rankByNeed,
    printOf: ({ afdruk, bronNaam }) => `${afdruk} ${bronNaam}`,
    rowOf: ({ id, bronNaam }) => ({ id, bronAdres: sourceAdres(bronNaam) }),
    page: (lijst, isOwn): KwaliteitPage => ({
      totalen: isOwn ? totalen : null,
      nietGepubliceerd: isOwn ? unpublished : [],
      lijst,
    }),
    summary: null,
  });
}
