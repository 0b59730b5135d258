/** The questions of each theme, newest first, with the ways from one theme to another in both directions. */
import { countNummers } from "../../domain/nummers.ts";
import { brederVan, isOfficieel, ouders, smallerVan, verwantVan } from "../../domain/thema-boom.ts";
import type { Thema } from "../../domain/thema.ts";
import { documentDate, vraagRow } from "../documents/document-rows.ts";
import type { DocumentSummary, ThemaLink, VraagRow } from "../model.ts";
import { type List, type ListedArchive, makeList } from "./list.ts";
import type { ListPage } from "./list-pages.ts";
import { themaCounter, type ThemaTellingen } from "./thema-tellingen.ts";

/** A theme among those around it. */
export interface ThemaKaart {
  /** The ways down to it: from a theme at the top to the one right above it. */
  paden: ThemaLink[][];
  smaller: CountedThema[];
  verwant: ThemaLink[];
}

export interface CountedThema extends ThemaLink {
  aantalVragen: number;
}

/** A theme's own page: what it is and the questions that have it. */
export interface ThemaPage {
  thema: Thema;
  /** The first of the ways down to it, from a theme at the top. */
  pad: ThemaLink[];
  /** On its first page. */
  kaart: ThemaKaart | null;
  tellingen: ThemaTellingen | null;
  lijst: ListPage<VraagRow>;
}

/** A theme among all. */
export interface ThemaRow extends CountedThema {
  definitie: string;
  /** Whether it is one of the government's own list. */
  isOfficieel: boolean;
  /** Slugs of the themes right above it. */
  breder: string[];
  /** Questions that have it or a theme below it. */
  aantalSamen: number;
  /** Words that mean it, by which it can be looked for. */
  woorden: string[];
}

interface ListedVraag {
  document: DocumentSummary;
  vraag: DocumentSummary["vragen"][number];
}

export function themaLists({ themas, documents, meeste }: ListedArchive): List<ThemaPage, ThemaRow>[] {
  const vragen = vragenByThema(documents);
  const aantal = (slug: string): number => countNummers((vragen.get(slug) ?? []).map(({ vraag }) => vraag));
  const samen = countTogether(themas, documents);
  const breder = nearestAbove(themas);
  const kaartOf = kaartMaker(themas, breder, aantal);
  const countThema = themaCounter(meeste);
  return themas.map((thema) => {
    const { slug, label, definitie, termen } = thema;
    const items = vragen.get(slug) ?? [];
    const kaart = kaartOf(slug);
    const aantallen = new Map<DocumentSummary, number>();
    for (const { document, vraag } of items) {
      aantallen.set(document, (aantallen.get(document) ?? 0) + vraag.nummers.length);
    }
    const tellingen = countThema(label, aantallen);
    return makeList({
      slug,
      items,
      dayOf: ({ document }) => documentDate(document),
      perPage: 50,
      // A year of most themes on one page: by month it would be a dozen pages of some questions each.
      perLeaf: 200,
      sizeOf: ({ vraag }) => vraag.nummers.length,
      printOf: ({ document, vraag }) => `${document.afdruk}/${vraag.sleutel}`,
      rowOf: ({ document, vraag }) => vraagRow(document, vraag),
      page: (lijst, isOwn): ThemaPage => ({
        thema,
        pad: kaart.paden[0] ?? [],
        kaart: isOwn ? kaart : null,
        tellingen: isOwn ? tellingen : null,
        lijst,
      }),
      summary: {
        ...{ slug, label, definitie, isOfficieel: isOfficieel(thema), breder: breder.get(slug)! },
        ...{ aantalVragen: aantal(slug), aantalSamen: samen.get(slug) ?? 0 },
        woorden: termen.map((term) => term.replace("*", "")),
      },
      feed: { titel: label, documenten: [...aantallen.keys()] },
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

/** Each question counts once for a theme, by whichever of the themes below it. */
function countTogether(themas: readonly Thema[], documents: readonly DocumentSummary[]): Map<string, number> {
  const above = ouders(themas);
  const counts = new Map<string, number>();
  for (const { vragen } of documents) {
    for (const vraag of vragen) {
      const reached = new Set(vraag.themas.flatMap((slug) => [slug, ...(above.get(slug) ?? [])]));
      for (const slug of reached) counts.set(slug, (counts.get(slug) ?? 0) + vraag.nummers.length);
    }
  }
  return counts;
}

/** Slug → the themes right above it; one that stands above another of these is reached through that one. */
function nearestAbove(themas: readonly Thema[]): Map<string, string[]> {
  const above = ouders(themas);
  return new Map(
    [...brederVan(themas)].map(([slug, all]) => [
      slug,
      all.filter((one) => !all.some((other) => above.get(other)!.has(one))),
    ]),
  );
}

function kaartMaker(
  themas: readonly Thema[],
  breder: ReadonlyMap<string, readonly string[]>,
  aantal: (slug: string) => number,
): (slug: string) => ThemaKaart {
  const links = new Map(themas.map(({ slug, label }): [string, ThemaLink] => [slug, { slug, label }]));
  const linksTo = (slugs: readonly string[]): ThemaLink[] => slugs.flatMap((slug) => links.get(slug) ?? []);
  const verwant = verwantVan(themas);
  const smaller = smallerVan(themas);
  const waysTo = (slug: string): string[][] =>
    breder.get(slug)!.flatMap((above) => {
      const ways = waysTo(above);
      return ways.length === 0 ? [[above]] : ways.map((way) => [...way, above]);
    });
  return (slug) => ({
    paden: waysTo(slug).map(linksTo),
    smaller: linksTo(smaller.get(slug)!.filter((below) => breder.get(below)!.includes(slug))).map((thema) => {
      return { ...thema, aantalVragen: aantal(thema.slug) };
    }),
    verwant: linksTo(verwant.get(slug)!),
  });
}
