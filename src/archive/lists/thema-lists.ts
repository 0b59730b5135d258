/** The questions of each theme, newest first, with the ways from one theme to another in both directions. */
import type { Thema } from "../../domain/thema.ts";
import { documentDate, vraagRow } from "../documents/document-rows.ts";
import type { DocumentSummary, ThemaLink, VraagRow } from "../model.ts";
import { type List, type ListedArchive, makeList } from "./list.ts";
import type { ListPage } from "./list-pages.ts";

/** A theme's own page: what it is and the questions that have it. */
export interface ThemaPage {
  thema: Thema;
  breder: ThemaLink[];
  smaller: ThemaLink[];
  verwant: ThemaLink[];
  lijst: ListPage<VraagRow>;
}

export interface ThemaRow extends ThemaLink {
  definitie: string;
  aantalVragen: number;
}

interface ListedVraag {
  document: DocumentSummary;
  vraag: DocumentSummary["vragen"][number];
}

export function themaLists({ themas, documents }: ListedArchive): List<ThemaPage, ThemaRow>[] {
  const vragen = vragenByThema(documents);
  return themasAround(themas).map((around) => {
    const { slug, label, definitie } = around.thema;
    const items = vragen.get(slug) ?? [];
    return makeList({
      slug,
      items,
      dayOf: ({ document }) => documentDate(document),
      perPage: 50,
      printOf: ({ document, vraag }) => `${document.afdruk}/${vraag.sleutel}`,
      rowOf: ({ document, vraag }) => vraagRow(document, vraag),
      page: (lijst): ThemaPage => ({ ...around, lijst }),
      summary: { slug, label, definitie, aantalVragen: items.length },
      feed: { titel: label, documenten: new Set(items.map(({ document }) => document)) },
    });
  });
}

function vragenByThema(documents: readonly DocumentSummary[]): Map<string, ListedVraag[]> {
  const byThema = new Map<string, ListedVraag[]>();
  for (const document of documents) {
    for (const vraag of document.vragen) {
      for (const slug of vraag.themas) {
        const known = byThema.get(slug);
        if (known) known.push({ document, vraag });
        else byThema.set(slug, [{ document, vraag }]);
      }
    }
  }
  return byThema;
}

function themasAround(themas: readonly Thema[]): Omit<ThemaPage, "lijst">[] {
  const links = new Map(themas.map(({ slug, label }): [string, ThemaLink] => [slug, { slug, label }]));
  const linksTo = (slugs: readonly string[]): ThemaLink[] => slugs.flatMap((slug) => links.get(slug) ?? []);
  const slugsWhere = (names: (other: Thema) => readonly string[], slug: string): string[] =>
    themas.filter((other) => names(other).includes(slug)).map((other) => other.slug);
  return themas.map((thema) => ({
    thema,
    breder: linksTo(thema.breder),
    smaller: linksTo(slugsWhere((other) => other.breder, thema.slug)),
    verwant: linksTo([...new Set([...thema.verwant, ...slugsWhere((other) => other.verwant, thema.slug)])]),
  }));
}
