/**
 * What pages the archive has, each with a print of everything it shows: a page whose print did not change is not made
 * again. What a page shows is read or put together when it is made; see `rows.ts`.
 */
import type { Zaak } from "../../domain/zaak.ts";
import type { Persoon } from "../../domain/zelfde-persoon.ts";
import type { Antwoordtijden, GemetenZaak } from "../antwoordtijden/overzicht.ts";
import type { BeeldVan } from "../beelden/which.ts";
import type { FeedPlan } from "../feeds.ts";
import type { ListKey, Summaries } from "../lists/kinds.ts";
import type { ListPagePlan } from "../lists/list.ts";
import type { KeptAddress } from "../permanence/addresses.ts";
import type { Aangehaald, DocumentRow, PublishedDocument } from "../model.ts";
import type { Tellingen } from "../tellingen.ts";
import type { Rondom } from "../rondom/rondom.ts";
import type { SummarisedZaak } from "../zaken/summarised-zaken.ts";

/** The ids of the papers in the archive to which a page links, by what they go by; see `render/official.ts`. */
export type OwnLinks = Record<string, string>;

/** A document with all pages below its address. */
export interface DocumentPlan {
  id: string;
  afdruk: string;
  /** Last parts of the addresses of its questions. */
  sleutels: string[];
  /** Further numbers of joint questions, and where they lead. */
  doorverwijzingen: [van: string, naar: string][];
  bronNaam: string;
  ookNamen: string[];
  /** Which of its pages have a picture of their own. */
  beeld: BeeldVan;
  zaak: Zaak;
  eigen: OwnLinks;
  /** By the printed name of a bewindspersoon the slug of who is meant, where that is another one's; see `naamgenoten.ts`. */
  personen: Record<string, string>;
}

/** The page of a zaak, with the other addresses that lead to it. */
export interface ZaakPlan {
  id: string;
  afdruk: string;
  zaak: Zaak;
  doorverwijzingen: string[];
  eigen: OwnLinks;
  /** Of a zaak without an answer: the newest day of the archive. */
  tot: string | null;
  aangehaald: Aangehaald;
}

/** One page of a list. */
export interface ListPlan extends ListPagePlan<unknown> {
  soort: ListKey;
}

/** Whatever is small: the totals, and what the pages that list lists show. */
export interface ArchiveIndex {
  nieuwste: DocumentRow[];
  tellingen: Tellingen;
  /** The first and the last year of its documents; `null` where none has a day. */
  jaren: [first: string, last: string] | null;
  /** Newest date printed in any document: the day up to which the archive goes. */
  bijgewerktTot: string | null;
  lijsten: Summaries;
  antwoordtijden: Antwoordtijden;
  /** Pages that are gone, each with why. */
  vervallen: KeptAddress[];
}

export interface PagePlan {
  /** Vraagstellers that have more than one name. */
  personen: readonly Persoon[];
  /** Parties that have more than one name, that of now first. */
  partijen: readonly (readonly string[])[];
  /** What was planned for: documents newest first, zaken in the order of their first document. */
  beknopt: { documenten: readonly PublishedDocument[]; zaken: readonly SummarisedZaak[] };
  /** The zaken of which it is known how long the answer took. */
  gemeten: readonly GemetenZaak[];
  index: ArchiveIndex;
  documenten: DocumentPlan[];
  zaken: ZaakPlan[];
  lijsten: ListPlan[];
  feeds: FeedPlan[];
  /** What stands around a document; put together when its pages are made. */
  rondomVan: (id: string) => Rondom;
}
