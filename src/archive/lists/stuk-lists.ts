/** The papers that questions name, each with the questions that name it: kamerstukken, answers, laws, judgments. */
import { countNummers } from "../../domain/nummers.ts";
import { compareStukken, type Stuk, stukVan } from "../../domain/stuk-naam.ts";
import { ownStukken } from "../../domain/stukken.ts";
import { documentDate, vraagRow } from "../documents/document-rows.ts";
import type { DocumentSummary, VraagRow } from "../model.ts";
import { type List, type ListedArchive, makeList } from "./list.ts";
import type { ListPage } from "./list-pages.ts";

/** A paper's page: where it officially stands, and the questions that name it. */
export interface StukPage {
  sleutel: string;
  stuk: Stuk;
  /** Our own pages of it, where the archive holds it. */
  eigen: Pick<DocumentSummary, "id" | "titel">[];
  lijst: ListPage<VraagRow>;
}

/** A paper among all. */
export interface StukRow extends Pick<Stuk, "soort" | "naam"> {
  slug: string;
  aantalVragen: number;
}

/** Whether a paper has a page: where one question names it, that says all that a page could. */
export const hasStukPage = (citing: readonly Citing[] = []): boolean =>
  // A paper that is named in thousands is not counted each time that one of them is shown.
  citing.length > 1 || countCiting(citing) > 1;

export interface Citing {
  document: DocumentSummary;
  vraag: DocumentSummary["vragen"][number];
}

const countCiting = (citing: readonly Citing[]): number => countNummers(citing.map(({ vraag }) => vraag));

/** The papers that two questions or more name, in the order of their kinds and names. */
export function stukLists({ documents }: Pick<ListedArchive, "documents">): List<StukPage, StukRow>[] {
  const held = Map.groupBy(
    documents.flatMap((document) => ownStukken(document).map((sleutel) => ({ sleutel, document }))),
    ({ sleutel }) => sleutel,
  );
  return [...citationsOf(documents)]
    .flatMap(([sleutel, items]) => {
      const stuk = hasStukPage(items) ? stukVan(sleutel) : null;
      return stuk === null ? [] : [{ sleutel, stuk, items }];
    })
    .sort((a, b) => compareStukken(a, b))
    .map(({ sleutel, stuk, items }) => {
      const eigen = (held.get(sleutel) ?? []).map(({ document: { id, titel } }) => ({ id, titel }));
      return makeList({
        slug: sleutel,
        items,
        dayOf: ({ document }) => documentDate(document),
        perPage: 50,
        sizeOf: ({ vraag }) => vraag.nummers.length,
        printOf: ({ document, vraag }) => `${document.afdruk}/${vraag.sleutel}`,
        rowOf: ({ document, vraag }) => vraagRow(document, vraag),
        page: (lijst): StukPage => ({ sleutel, stuk, eigen, lijst }),
        summary: { slug: sleutel, soort: stuk.soort, naam: stuk.naam, aantalVragen: countCiting(items) },
      });
    });
}

/** The questions that name each paper, newest first; a paper's own questions are not among them. */
export function citationsOf(documents: readonly DocumentSummary[]): Map<string, Citing[]> {
  const citing = new Map<string, Citing[]>();
  for (const document of documents) {
    const own = ownStukken(document);
    for (const vraag of document.vragen) {
      for (const sleutel of vraag.stukken) {
        if (own.includes(sleutel)) continue;
        const known = citing.get(sleutel);
        if (known) known.push({ document, vraag });
        else citing.set(sleutel, [{ document, vraag }]);
      }
    }
  }
  return citing;
}
