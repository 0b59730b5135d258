/**
 * What pages the archive has, each with a print of everything it shows: a page whose print did not change is not made
 * again. What a page shows is read or put together when it is made; see `rows.ts`.
 */
import type { Zaak } from "../../domain/zaak.ts";
import type { FeedPlan } from "../feeds.ts";
import type { ArchiveIndex, DocumentSummary } from "../model.ts";
import type { SummarisedZaak } from "./zaken.ts";

/** The ids of the papers in the archive to which a page links, by what they go by; see `render/official.ts`. */
export type OwnLinks = Record<string, string>;

/** A document with the name under which its source is published; see `sources.ts`. */
export interface PublishedDocument extends DocumentSummary {
  bronNaam: string;
}

/** A document with all pages below its address. */
export interface DocumentPlan {
  id: string;
  afdruk: string;
  /** Last parts of the addresses of its questions. */
  sleutels: string[];
  /** Further numbers of joint questions, and where they lead. */
  doorverwijzingen: [van: string, naar: string][];
  bronNaam: string;
  zaak: Zaak;
  eigen: OwnLinks;
}

/** The page of a zaak, with the other addresses that lead to it. */
export interface ZaakPlan {
  id: string;
  afdruk: string;
  zaak: Zaak;
  doorverwijzingen: string[];
  eigen: OwnLinks;
}

export const LIST_KINDS = [
  "themas",
  "vraagstellers",
  "bewindspersonen",
  "jaren",
  "zaken",
  "zaken/open",
  "kwaliteit",
] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** The print of a former address of a year, which shows the same for ever. */
export const FORMER = "vroeger";

/** One page of a list. */
export interface ListPlan {
  soort: ListKind;
  /** Which list of its kind; “” where there is one. */
  slug: string;
  /** What follows the address of the list: “”, “2019-03”, “2019-03/2”. */
  pad: string;
  afdruk: string;
  /** What it shows; `null` for a former address of a year, which leads to the list. */
  row: () => unknown;
}

export interface PagePlan {
  /** What was planned for: documents newest first, zaken in the order of their first document. */
  beknopt: { documenten: readonly PublishedDocument[]; zaken: readonly SummarisedZaak[] };
  index: ArchiveIndex;
  documenten: DocumentPlan[];
  zaken: ZaakPlan[];
  lijsten: ListPlan[];
  feeds: FeedPlan[];
}
