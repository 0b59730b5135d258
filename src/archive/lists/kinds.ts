/**
 * The lists of the site: a row for each kind, with its address (the key), what it is called, and what it lists. The
 * plan, the sitemap, the menu and the feeds follow from these rows. To add a list of documents by something that they
 * name: a row in {@link GROUPINGS}. Any other kind: a row in {@link LIST_KINDS} and its pages below `src/pages/<key>`.
 */
import { lijstAdres, zoekWaarde } from "../../domain/adressen.ts";
import { compareNamen, naamDelen } from "../../domain/namen.ts";
import { ministerieAdres, ministerieSlug, ministeriesOf } from "../../domain/ministeries.ts";
import { partijAdres, partijSlug, vraagstellerSlug } from "../../domain/personen.ts";
import { documentDate } from "../documents/document-rows.ts";
import { formatBewindspersoonRol, formatVraagsteller } from "../labels.ts";
import { groupedLists, type GroupingRules, type GroupPage, type GroupRow } from "./groups.ts";
import { kwaliteitList } from "./kwaliteit-list.ts";
import type { List, ListedArchive } from "./list.ts";
import { ministerieFeiten } from "./ministerie-feiten.ts";
import { partijFeiten } from "./partij-feiten.ts";
import { stukLists } from "./stuk-lists.ts";
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
export interface Grouping extends Pick<ListKind<GroupPage, GroupRow>, "label" | "menu">, GroupingRules {
  /** What one of them is: “Vraagsteller”. Its filter in the search has the same name, in small letters. */
  enkelvoud: string;
  /** Before the name of one of them, above a search within it: “Zoek bij vraagsteller”. */
  zoek: string;
  omschrijving: string;
  inleiding: string;
  /** The order in which their names are listed. */
  compare: (a: string, b: string) => number;
  /** For names of which there can be very many; `null` where there are always few. */
  alfabet: Alfabet | null;
  /** What stands behind its name in documents: “Partij”; `null` for nothing. */
  bijschrift: string | null;
  /** What is to be known where several of these stand behind one name; left out where that says nothing. */
  bijMeer?: string;
}

const achternaam = (naam: string): string => naamDelen(naam).achternaam;

export const GROUPINGS = {
  vraagstellers: {
    label: "Vraagstellers",
    enkelvoud: "Vraagsteller",
    zoek: "Zoek bij vraagsteller",
    omschrijving: "De Kamerleden die de Kamervragen in dit archief stelden, elk met hun vragen en de antwoorden.",
    inleiding: "De Kamerleden die de vragen in dit archief stelden, met de partij die het document noemt.",
    menu: "top",
    compare: compareNamen,
    alfabet: { foundUnder: achternaam, hint: "Typ een naam of een partij" },
    bijschrift: "Partij",
    telt: ["bewindspersonen", "ministeries"],
    tijdVan: ({ whole }, { naamNu }) =>
      whole.papers.flatMap(({ vraagstellers }) => vraagstellers.map((one) => vraagstellerSlug(naamNu(one)))),
    misschien: (slug, { misschien }) => (misschien.get(slug) ?? []).map(vraagstellerSlug),
    membersOf: ({ vraagstellers }, { naamNu, partijen }) =>
      vraagstellers.map((v) => {
        const [nu, vroeger] = [naamNu(v), vraagstellerSlug(v)];
        const slug = vraagstellerSlug(nu);
        const bijschriftAdres = v.partij && partijAdres(partijen.naamNu(v.partij));
        return {
          ...{ slug, naam: nu.naam, bijschrift: v.partij },
          ...(bijschriftAdres && { bijschriftAdres }),
          ...(slug !== vroeger && { vroeger }),
        };
      }),
  },
  partijen: {
    label: "Partijen",
    enkelvoud: "Partij",
    zoek: "Zoek bij partij",
    omschrijving: "Partijen en de Kamervragen die hun Kamerleden in dit archief stelden.",
    inleiding:
      "De partijen van de Kamerleden die de vragen in dit archief stelden. Een partij die van naam veranderde, staat onder de naam van nu.",
    menu: "bottom",
    compare: (a, b) => a.localeCompare(b, "nl"),
    alfabet: null,
    bijschrift: null,
    telt: ["vraagstellers", "ministeries"],
    partijAdres,
    tijdVan: ({ whole }, { partijen }) =>
      whole.papers.flatMap(({ vraagstellers }) =>
        vraagstellers.flatMap(({ partij }) => (partij === null ? [] : partijSlug(partijen.naamNu(partij)))),
      ),
    feiten: partijFeiten,
    membersOf: ({ vraagstellers }, { partijen }) =>
      vraagstellers.flatMap(({ partij }) => {
        if (partij === null) return [];
        const naam = partijen.naamNu(partij);
        const [slug, vroeger] = [partijSlug(naam), partijSlug(partij)];
        return { slug, naam, bijschrift: null, ...(slug !== vroeger && { vroeger }) };
      }),
  },
  bewindspersonen: {
    label: "Bewindspersonen",
    enkelvoud: "Bewindspersoon",
    zoek: "Zoek bij bewindspersoon",
    omschrijving: "Bewindspersonen en de Kamervragen waarover zij in dit archief schreven.",
    inleiding:
      "De ministers en staatssecretarissen van wie een antwoord, uitstel of mededeling in dit archief staat, met het ambt dat het document noemt.",
    menu: "top",
    compare: compareNamen,
    alfabet: { foundUnder: achternaam, hint: "Typ een naam of een ambt" },
    bijschrift: "Ambt",
    bijMeer:
      "Veel documenten noemen alleen een achternaam. Wie dezelfde heeft, staat hier ook, behalve waar bekend is dat het een ander is.",
    telt: ["vraagstellers", "partijen"],
    misschien: (slug, { bedoeld }) => bedoeld.misschien(slug),
    tijdVan: ({ bewindspersonen }) => bewindspersonen.map(({ slug }) => slug),
    membersOf: (document, { bedoeld }) =>
      document.bewindspersonen.map((b) => {
        const { slug, naam, vroeger, van, tot } = bedoeld.of(b, documentDate(document));
        const [ministerie] = ministeriesOf({ bewindspersonen: [b], gerichtAan: [] });
        return {
          ...{ slug, naam, bijschrift: formatBewindspersoonRol(b) },
          ...(naam !== b.naam && { gedrukt: { naam: b.naam, van, tot } }),
          ...(vroeger !== null && { vroeger }),
          ...(ministerie !== undefined && { bijschriftAdres: ministerieAdres(ministerie) }),
        };
      }),
  },
  ministeries: {
    label: "Ministeries",
    enkelvoud: "Ministerie",
    zoek: "Zoek bij ministerie",
    omschrijving: "Ministeries en de Kamervragen die in dit archief aan hen zijn gesteld of door hen beantwoord.",
    inleiding:
      "De ministeries waar de vragen in dit archief terechtkwamen, naar het ambt dat het document noemt. Een ambt van vroeger staat bij het ministerie waar het onderwerp nu onder valt.",
    menu: "bottom",
    compare: (a, b) => a.localeCompare(b, "nl"),
    alfabet: null,
    bijschrift: null,
    telt: ["bewindspersonen", "vraagstellers", "partijen"],
    tijdVan: ({ ministeries }) => ministeries.map(({ slug }) => slug),
    feiten: ministerieFeiten,
    membersOf: (document) =>
      ministeriesOf(document).map((naam) => ({ slug: ministerieSlug(naam), naam, bijschrift: null })),
  },
} satisfies Record<string, Grouping>;

export type GroupingKey = keyof typeof GROUPINGS;
export const GROUPING_KEYS = Object.keys(GROUPINGS) as GroupingKey[];

const grouped = (grouping: Grouping): ListKind<GroupPage, GroupRow> => {
  const { label, menu } = grouping;
  return { label, menu, hasOverview: true, lists: (archive) => groupedLists(archive, grouping) };
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
  stukken: { label: "Aangehaalde stukken", menu: "bottom", hasOverview: true, lists: stukLists },
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

/** The filter that narrows a search to the documents of a group, as it stands in the address. */
export function groupFilter(key: GroupingKey, { slug, naam, bijschrift, gedrukt }: GroupPage): Record<string, string> {
  // The search tells vraagstellers apart as their addresses do: by the party of now.
  const partij = bijschrift.find((one) => vraagstellerSlug({ naam, partij: one }) === slug) ?? null;
  const label = key === "vraagstellers" ? formatVraagsteller({ naam, partij }) : (gedrukt?.naam ?? naam);
  const { van, tot } = gedrukt ?? {};
  return { [GROUPINGS[key].enkelvoud.toLowerCase()]: zoekWaarde(label), ...(van && { van }), ...(tot && { tot }) };
}

function perKey<K extends string, V>(keys: readonly K[], make: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;
}
