/** A list as it is planned: its pages, each with a print of everything it shows, and what tells of it elsewhere. */
import type { Vraagsteller } from "../../domain/document.ts";
import type { Thema } from "../../domain/thema.ts";
import { printOfJson } from "../../files/print.ts";
import type { GemetenZaak } from "../antwoordtijden/overzicht.ts";
import type { DocumentSummary, PublishedDocument, UnpublishedFile } from "../model.ts";
import type { SummarisedZaak } from "../zaken/summarised-zaken.ts";
import { formerPads, type ListPage, listPages, type ListShape, type PlannedPage } from "./list-pages.ts";
import type { Meestgenoemd } from "./tellen.ts";
import type { ToldNames } from "./told-names.ts";

/** Everything that lists are made of. */
export interface ListedArchive extends ToldNames {
  /** Newest first. */
  documents: readonly PublishedDocument[];
  zaken: readonly SummarisedZaak[];
  themas: readonly Thema[];
  /** By the slug of a vraagsteller: who else may be the same person. */
  misschien: ReadonlyMap<string, readonly Vraagsteller[]>;
  /** What most questions of a list name. */
  meeste: Meestgenoemd;
  /** The zaken of which it is known how long the answer took. */
  gemeten: readonly GemetenZaak[];
  /** The newest day of any document. */
  bijgewerktTot: string | null;
  /** Sources of which nothing is published. */
  unpublished: readonly UnpublishedFile[];
}

/** The print of a former address of a year, which shows the same for ever; or of a list that has another name now. */
const FORMER = "vroeger";
export const isFormer = ({ afdruk }: { afdruk: string }): boolean => afdruk.startsWith(FORMER);

/** One page of a list. */
export interface ListPagePlan<Page> {
  /** Which list of its kind; “” where there is one. */
  slug: string;
  /** What follows the address of the list: “”, “2019-03”, “2019-03/2”. */
  pad: string;
  afdruk: string;
  /** What it shows; `null` for a former address, which leads to the list. */
  row: () => Page | null;
}

/** `Summary` is what the page of all lists of its kind shows of it. */
export interface List<Page, Summary> {
  slug: string;
  summary: Summary;
  pages: ListPagePlan<Page>[];
  feed: ListFeed | null;
}

/** What its feed tells. */
export interface ListFeed {
  titel: string;
  /** Names that the list had; whoever follows it there goes on following it. */
  vroeger: readonly string[];
  /** Newest first. */
  documenten: Iterable<DocumentSummary>;
}

/** How the items of a list become the rows of a page, and when they count as changed. */
interface ListMaker<T, R, Page, Summary> extends ListShape<T> {
  slug: string;
  items: readonly T[];
  printOf: (item: T) => string;
  rowOf: (item: T) => R;
  /** The whole row of a page. */
  page: (lijst: ListPage<R>, isOwn: boolean) => Page;
  summary: Summary;
  feed?: Pick<ListFeed, "titel" | "documenten">;
  /** Its items under each name that it had, with the addresses that it had then. */
  vroeger?: ReadonlyMap<string, readonly T[]>;
}

export function makeList<T, R, Page, Summary>(maker: ListMaker<T, R, Page, Summary>): List<Page, Summary> {
  const { slug, items, printOf, rowOf, page, summary, feed, vroeger = new Map<string, T[]>() } = maker;
  const planned = listPages(items, maker);
  const plan = ({ pad, items: shown, rest }: PlannedPage<T>): ListPagePlan<Page> => ({
    slug,
    pad,
    afdruk: printOfJson([page({ ...rest, items: [] }, pad === ""), shown.map(printOf)]),
    row: () => page({ ...rest, items: shown.map(rowOf) }, pad === ""),
  });
  const former = formerPads(planned).map((pad) => ({ slug, pad, afdruk: FORMER, row: () => null }));
  const renamed = [...vroeger].flatMap(([name, own]) => {
    const pages = listPages(own, maker);
    const pads = [...pages.map(({ pad }) => pad), ...formerPads(pages)];
    return pads.map((pad) => ({ slug: name, pad, afdruk: `${FORMER} ${slug}`, row: () => null }));
  });
  return {
    slug,
    summary,
    pages: [...planned.map(plan), ...former, ...renamed],
    feed: feed ? { ...feed, vroeger: [...vroeger.keys()] } : null,
  };
}
