/** The pages of all lists. */
import type { Thema } from "../../domain/thema.ts";
import { documentDate, rowOf, UNKNOWN_YEAR, vraagRow } from "../documents/document-rows.ts";
import { kwaliteitTotals, rankByNeed } from "../kwaliteit/kwaliteit.ts";
import type { GroupedVraag, Groups, Person } from "../lists/groups.ts";
import { formerPads, type ListShape, listPages, type PlannedPage } from "../lists/list-pages.ts";
import { themasAround } from "../lists/thema-pages.ts";
import type {
  DocumentRow,
  DocumentSummary,
  KwaliteitPage,
  KwaliteitRow,
  ListPage,
  PersonPage,
  ThemaPage,
  UnpublishedFile,
  VraagRow,
  YearPage,
  ZaakRow,
  ZakenPage,
} from "../model.ts";
import { sourceAdres } from "../sources.ts";
import { zaakRow } from "../zaken/zaak-rows.ts";
import { printOfJson } from "../../files/print.ts";
import { FORMER, type ListKind, type ListPlan, type PublishedDocument } from "./pages.ts";
import { isOpen, type SummarisedZaak, zaakDate } from "./zaken.ts";

export const VRAGEN_PER_PAGE = 50;
export const DOCUMENTS_PER_PAGE = 100;
/** Documents with their messages, which take more room. */
export const KWALITEIT_PER_PAGE = 50;

interface Collected {
  /** Newest first. */
  documents: readonly PublishedDocument[];
  zaken: readonly SummarisedZaak[];
  groups: Groups;
  themas: readonly Thema[];
  unpublished: readonly UnpublishedFile[];
}

export function planLists(archive: Collected): ListPlan[] {
  return [
    ...planThemas(archive),
    ...planPersons("vraagstellers", archive.groups.vraagstellers),
    ...planPersons("bewindspersonen", archive.groups.bewindspersonen),
    ...planYears(archive.groups.jaren),
    ...planZaken(archive.zaken),
    ...planKwaliteit(archive),
  ];
}

/** How the items of a list become the rows of a page, and when they count as changed. */
interface ListMaker<T, R> extends ListShape<T> {
  soort: ListKind;
  slug: string;
  printOf: (item: T) => string;
  rowOf: (item: T) => R;
  /** The whole row of a page. */
  page: (lijst: ListPage<R>, isOwn: boolean) => object;
}

function planList<T, R>(items: readonly T[], maker: ListMaker<T, R>): ListPlan[] {
  const pages = listPages(items, maker);
  const plan = ({ pad, items: shown, rest }: PlannedPage<T>): ListPlan => {
    const empty: ListPage<R> = { ...rest, items: [] };
    return {
      soort: maker.soort,
      slug: maker.slug,
      pad,
      afdruk: printOfJson([maker.page(empty, pad === ""), shown.map(maker.printOf)]),
      row: () => maker.page({ ...rest, items: shown.map(maker.rowOf) }, pad === ""),
    };
  };
  const former = formerPads(pages).map((pad): ListPlan => {
    return { soort: maker.soort, slug: maker.slug, pad, afdruk: FORMER, row: () => null };
  });
  return [...pages.map(plan), ...former];
}

const documentList = {
  dayOf: documentDate,
  perPage: DOCUMENTS_PER_PAGE,
  printOf: ({ afdruk }: DocumentSummary): string => afdruk,
  rowOf,
};

function planThemas({ themas, groups }: Collected): ListPlan[] {
  return themasAround(themas).flatMap((around) =>
    planList<GroupedVraag, VraagRow>(groups.themas.get(around.thema.slug) ?? [], {
      soort: "themas",
      slug: around.thema.slug,
      dayOf: ({ document }) => documentDate(document),
      perPage: VRAGEN_PER_PAGE,
      printOf: ({ document, vraag }) => `${document.afdruk}/${vraag.sleutel}`,
      rowOf: ({ document, vraag }) => vraagRow(document, vraag),
      page: (lijst): ThemaPage => ({ ...around, lijst }),
    }),
  );
}

function planPersons(soort: "vraagstellers" | "bewindspersonen", persons: ReadonlyMap<string, Person>): ListPlan[] {
  const byName = Map.groupBy(persons.values(), ({ naam }) => naam);
  return [...persons.values()].flatMap(({ slug, naam, bijschrift, aantalDocumenten, aantalVragen, documenten }) => {
    const naamgenoten = byName
      .get(naam)!
      .filter((other) => other.slug !== slug)
      .map((other) => ({ slug: other.slug, naam: other.naam, bijschrift: other.bijschrift }));
    return planList(documenten, {
      ...documentList,
      soort,
      slug,
      page: (lijst: ListPage<DocumentRow>, isOwn): PersonPage => ({
        slug,
        naam,
        bijschrift,
        totaal: isOwn ? { aantalDocumenten, aantalVragen } : null,
        naamgenoten: isOwn ? naamgenoten : [],
        lijst,
      }),
    });
  });
}

function planYears(jaren: Groups["jaren"]): ListPlan[] {
  return [...jaren].flatMap(([slug, documenten]) =>
    planList(documenten, {
      ...documentList,
      soort: "jaren",
      slug,
      isYear: true,
      page: (lijst: ListPage<DocumentRow>): YearPage => ({ slug, jaar: slug === UNKNOWN_YEAR ? null : slug, lijst }),
    }),
  );
}

function planZaken(zaken: readonly SummarisedZaak[]): ListPlan[] {
  const open = zaken.filter(isOpen);
  const totaal = { zaken: zaken.length, open: open.length };
  const lists = [
    ["zaken", zaken],
    ["zaken/open", open],
  ] as const;
  return lists.flatMap(([soort, list]) =>
    planList<SummarisedZaak, ZaakRow>(list, {
      soort,
      slug: "",
      dayOf: zaakDate,
      perPage: DOCUMENTS_PER_PAGE,
      printOf: ({ zaak, papers }) => [zaak.stand, ...papers.map(({ afdruk }) => afdruk)].join(),
      rowOf: zaakRow,
      page: (lijst, isOwn): ZakenPage => ({ totaal: isOwn ? totaal : null, lijst }),
    }),
  );
}

function planKwaliteit({ documents, unpublished }: Collected): ListPlan[] {
  const totalen = kwaliteitTotals(documents, unpublished);
  return planList<PublishedDocument, KwaliteitRow>(documents, {
    soort: "kwaliteit",
    slug: "",
    dayOf: documentDate,
    perPage: KWALITEIT_PER_PAGE,
    rank: rankByNeed,
    printOf: ({ afdruk, bronNaam }) => `${afdruk} ${bronNaam}`,
    rowOf: ({ id, bronNaam }) => ({ id, bronAdres: sourceAdres(bronNaam) }),
    page: (lijst, isOwn): KwaliteitPage => ({
      totalen: isOwn ? totalen : null,
      nietGepubliceerd: isOwn ? [...unpublished] : [],
      lijst,
    }),
  });
}
