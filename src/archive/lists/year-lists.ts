/** The documents of each year. */
import { documentYear, UNKNOWN_YEAR } from "../documents/document-rows.ts";
import type { DocumentRow } from "../model.ts";
import { OF_DOCUMENTS } from "./document-list.ts";
import { type List, type ListedArchive, makeList } from "./list.ts";
import type { ListPage } from "./list-pages.ts";

/** `jaar` is null for documents without any date. */
export interface YearRow {
  slug: string;
  jaar: string | null;
  aantalDocumenten: number;
}

export interface YearPage extends Omit<YearRow, "aantalDocumenten"> {
  lijst: ListPage<DocumentRow>;
}

export const yearLists = ({ documents }: ListedArchive): List<YearPage, YearRow>[] =>
  [...Map.groupBy(documents, documentYear)].map(([slug, documenten]) => {
    const jaar = slug === UNKNOWN_YEAR ? null : slug;
    return makeList({
      ...OF_DOCUMENTS,
      slug,
      items: documenten,
      isYear: true,
      page: (lijst): YearPage => ({ slug, jaar, lijst }),
      summary: { slug, jaar, aantalDocumenten: documenten.length },
    });
  });
