/**
 * The lists of the site: a row for each kind, with its address (the key), what it is called, and what it lists. The
 * plan, the sitemap, the menu and the feeds follow from these rows. To add a list of documents by something that they
 * name: a row in {@link GROUPINGS}. Any other kind: a row in {@link LIST_KINDS} and its pages below `src/pages/<key>`.
 */
import { lijstAdres } from "../../domain/adressen.ts";
import { compareNamen, naamDelen } from "../../domain/namen.ts";
import { ministerieSlug, ministeriesOf } from "../../domain/ministeries.ts";
import { bewindspersoonSlug, vraagstellerSlug } from "../../domain/personen.ts";
import { formatBewindspersoonRol } from "../labels.ts";
import { groupedLists, type GroupPage, type GroupRow, type MembersOf } from "./groups.ts";
import { kwaliteitList } from "./kwaliteit-list.ts";
import type { List, ListedArchive } from "./list.ts";
import { themaLists } from "./thema-lists.ts";
import { yearLists } from "./year-lists.ts";
import { zakenList } from "./zaken-list.ts";

/** `Page` is what a page of one of its lists shows, `Summary` what the page of all of them shows of each. */
interface ListKind<Page, Summary> {
  /** Above the page of all its lists, or of the one that there is; in the menu. */
  label: string;
  /** Where the menu names it: at the top of every page, or only at the bottom. */
  menu: "top" | "bottom" | null;
  /** Whether it has many lists, and a page that names them. */
  hasOverview: boolean;
  lists: (archive: ListedArchive) => List<Page, Summary>[];
}

/** How people find one of very many names. */
export interface Alfabet {
  /** The part of a name under whose letter it stands: “Plas” for “Van der Plas”. */
  foundUnder: (naam: string) => string;
  /** What can be typed in the field above the list. */
  hint: string;
}

/** Lists of documents by something that they name, with the texts of the pages that show any of these. */
export interface Grouping extends Pick<ListKind<GroupPage, GroupRow>, "label" | "menu"> {
  /** What one of them is: “Vraagsteller”. */
  enkelvoud: string;
  omschrijving: string;
  inleiding: string;
  /** The order in which their names are listed. */
  compare: (a: string, b: string) => number;
  /** For names of which there can be very many; `null` where there are always few. */
  alfabet: Alfabet | null;
  membersOf: MembersOf;
}

const achternaam = (naam: string): string => naamDelen(naam).achternaam;

export const GROUPINGS = {
  vraagstellers: {
    label: "Vraagstellers",
    enkelvoud: "Vraagsteller",
    omschrijving: "Kamerleden en hun Kamervragen in dit archief.",
    inleiding: "De Kamerleden die de vragen in dit archief stelden, met de partij die het document noemt.",
    menu: "top",
    compare: compareNamen,
    alfabet: { foundUnder: achternaam, hint: "Typ een naam of een partij" },
    membersOf: ({ vraagstellers }, { naamNu }) =>
      vraagstellers.map((v) => {
        const [nu, vroeger] = [naamNu(v), vraagstellerSlug(v)];
        const slug = vraagstellerSlug(nu);
        return { slug, naam: nu.naam, bijschrift: v.partij, ...(slug !== vroeger && { vroeger }) };
      }),
  },
  bewindspersonen: {
    label: "Bewindspersonen",
    enkelvoud: "Bewindspersoon",
    omschrijving: "Bewindspersonen en de Kamervragen die zij in dit archief beantwoordden.",
    inleiding:
      "De ministers en staatssecretarissen die de vragen in dit archief beantwoordden, met het ambt dat het document noemt.",
    menu: "top",
    compare: compareNamen,
    alfabet: { foundUnder: achternaam, hint: "Typ een naam of een ambt" },
    membersOf: ({ bewindspersonen }) =>
      bewindspersonen.map((b) => ({
        slug: bewindspersoonSlug(b),
        naam: b.naam,
        bijschrift: formatBewindspersoonRol(b),
      })),
  },
  ministeries: {
    label: "Ministeries",
    enkelvoud: "Ministerie",
    omschrijving: "Ministeries en de Kamervragen die in dit archief aan hen zijn gesteld of door hen beantwoord.",
    inleiding:
      "De ministeries waar de vragen in dit archief terechtkwamen, naar het ambt dat het document noemt. Een ambt van vroeger staat bij het ministerie waar het onderwerp nu onder valt.",
    menu: "bottom",
    compare: (a, b) => a.localeCompare(b, "nl"),
    alfabet: null,
    membersOf: (document) =>
      ministeriesOf(document).map((naam) => ({ slug: ministerieSlug(naam), naam, bijschrift: null })),
  },
} satisfies Record<string, Grouping>;

export type GroupingKey = keyof typeof GROUPINGS;
export const GROUPING_KEYS = Object.keys(GROUPINGS) as GroupingKey[];

const grouped = ({ label, menu, membersOf }: Grouping): ListKind<GroupPage, GroupRow> => {
  return { label, menu, hasOverview: true, lists: (archive) => groupedLists(archive, membersOf) };
};

export const LIST_KINDS = {
  themas: { label: "Thema’s", menu: "top", hasOverview: true, lists: themaLists },
  ...perKey(GROUPING_KEYS, (key) => grouped(GROUPINGS[key])),
  jaren: { label: "Jaren", menu: null, hasOverview: true, lists: yearLists },
  zaken: { label: "Zaken", menu: "bottom", hasOverview: false, lists: (archive) => [zakenList(archive, "alle")] },
  "zaken/open": {
    label: "Zaken zonder antwoord in dit archief",
    menu: null,
    hasOverview: false,
    lists: (archive) => [zakenList(archive, "open")],
  },
  kwaliteit: { label: "Kwaliteit", menu: "bottom", hasOverview: false, lists: (archive) => [kwaliteitList(archive)] },
} satisfies Record<string, ListKind<unknown, unknown>>;

export type ListKey = keyof typeof LIST_KINDS;
export const LIST_KEYS = Object.keys(LIST_KINDS) as ListKey[];

type ListOf<K extends ListKey> = ReturnType<(typeof LIST_KINDS)[K]["lists"]>[number];
/** What a page of a list of this kind shows. */
export type PageOf<K extends ListKey> = ListOf<K> extends List<infer Page, unknown> ? Page : never;
/** The lists of each kind. */
export type Lists = { [K in ListKey]: ListOf<K>[] };
/** What the pages of all lists of a kind show of each. */
export type Summaries = { [K in ListKey]: ListOf<K>["summary"][] };

export const makeLists = (archive: ListedArchive): Lists =>
  perKey(LIST_KEYS, (key) => LIST_KINDS[key].lists(archive)) as Lists;

export const summariesOf = (lists: Lists): Summaries =>
  perKey(LIST_KEYS, (key) => lists[key].map(({ summary }) => summary)) as Summaries;

/** The way to a kind, as the menu and the breadcrumbs show it. */
export const linkToKind = (key: ListKey): [adres: string, label: string] => [lijstAdres(key), LIST_KINDS[key].label];

function perKey<K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;
}
