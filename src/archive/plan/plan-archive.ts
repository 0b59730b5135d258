/** Summaries of all documents → all pages. */
import { officialKeys } from "../../domain/stukken.ts";
import type { Thema } from "../../domain/thema.ts";
import { BedoeldePersonen } from "../../domain/naamgenoten.ts";
import { isGuest } from "../../domain/zaak.ts";
import { type NamenLijst, NO_NAMEN, Partijen } from "../../domain/namen-lijst.ts";
import { newestNames, personsIn } from "../../domain/zelfde-persoon.ts";
import { antwoordtijdenVan, gemetenZaken } from "../antwoordtijden/overzicht.ts";
import { compareNewestFirst, documentDate, documentYear, rowOf, UNKNOWN_YEAR } from "../documents/document-rows.ts";
import { beeldOf } from "../beelden/which.ts";
import { planFeeds } from "../feeds.ts";
import { GROUPINGS, type Lists, LIST_KEYS, makeLists, summariesOf } from "../lists/kinds.ts";
import { meestgenoemd } from "../lists/tellen.ts";
import type { Aangehaald, DocumentSummary, PublishedDocument, UnpublishedFile } from "../model.ts";
import { publishedNames } from "../sources.ts";
import { countArchive } from "../tellingen.ts";
import { rondomMaker, type Vondsten } from "../rondom/rondom.ts";
import { isOneAnswer } from "../zaken/zaken.ts";
import { lacksAnswer } from "../zaken/unanswered.ts";
import { type SummarisedZaak, summarisedZaken } from "../zaken/summarised-zaken.ts";
import { printOfJson } from "../../files/print.ts";
import type { ArchiveIndex, DocumentPlan, ListPlan, OwnLinks, PagePlan, ZaakPlan } from "./pages.ts";

/** As many as the page of all documents shows; older ones stand on the pages of their years. */
const NEWEST_SHOWN = 100;

export interface ArchiveInput {
  documents: readonly DocumentSummary[];
  themas: readonly Thema[];
  /** Sources of which nothing is published. */
  unpublished: readonly UnpublishedFile[];
  /** The names under which sources were published before; see `sources.ts`. */
  bronNamen?: ReadonlyMap<string, string>;
  /** Which names belong together; none where nobody said so. */
  namen?: NamenLijst;
  /** Nothing where that was not looked for. */
  verwant?: Vondsten;
}

type OwnPages = ReadonlyMap<string, string>;

/** Plans all pages. The same archive gives the same plan. */
export const planArchive = ({ verwant = NOTHING_FOUND, ...input }: ArchiveInput): PagePlan => beginPlan(input)(verwant);
const NOTHING_FOUND: Vondsten = { of: () => [], line: () => null };

/** The same in two steps: what does not hang on what questions are related to is planned while that is looked for. */
export function beginPlan(input: Omit<ArchiveInput, "verwant">): (verwant: Vondsten) => PagePlan {
  const { documents, themas, unpublished, namen = NO_NAMEN } = input;
  const bronNamen = publishedNames(
    documents.flatMap(({ bron }) => [bron, ...(bron.ook ?? [])].map(({ bestand }) => bestand)),
    input.bronNamen,
  );
  const ordered = documents
    .map((document): PublishedDocument => ({
      ...document,
      bronNaam: bronNamen.get(document.bron.bestand)!,
      ookNamen: (document.bron.ook ?? []).map(({ bestand }) => bronNamen.get(bestand)!),
    }))
    .sort(compareNewestFirst);
  const zaken = summarisedZaken(ordered);
  const zaakOf = new Map(
    zaken.flatMap((whole) =>
      whole.papers.flatMap((paper) => (isGuest(whole.zaak, paper) ? [] : [[paper.id, whole] as const])),
    ),
  );
  const ownPages = ownPagesOf(ordered);
  const bijgewerktTot = newestDay(ordered);
  const personen = personsIn(ordered, namen);
  const partijen = new Partijen(namen);
  const names = { naamNu: newestNames(personen), partijen, bedoeld: new BedoeldePersonen(namen) };
  const gemeten = gemetenZaken(zaken, {
    // Of who answers; who was asked says something only where nobody is named as answering.
    ministeries: (paper) =>
      GROUPINGS.ministeries.membersOf(paper.bewindspersonen.length > 0 ? { ...paper, gerichtAan: [] } : paper),
    bewindspersonen: (paper) => GROUPINGS.bewindspersonen.membersOf(paper, names),
  });
  const totalVragen = ordered.reduce((sum, { vragen }) => sum + vragen.length, 0);
  const lists = makeLists({
    ...{ documents: ordered, zaken, themas, unpublished, bijgewerktTot },
    ...names,
    ...{ misschien: personen.misschien, meeste: meestgenoemd({ documents: ordered, themas, ...names }), gemeten },
  });
  const followed = zaken.map((whole) => ({
    id: whole.zaak.id,
    vroeger: otherAddresses(whole),
    papers: whole.papers,
  }));
  const planned = {
    personen: personen.meerNamen,
    partijen: partijenIn(ordered, partijen),
    beknopt: { documenten: ordered, zaken },
    gemeten,
    index: indexOf(ordered, zaken, { lists, antwoordtijden: antwoordtijdenVan(zaken, gemeten) }),
    lijsten: LIST_KEYS.flatMap((soort) => {
      return lists[soort].flatMap(({ pages }): ListPlan[] => pages.map((page) => ({ soort, ...page })));
    }),
    feeds: planFeeds(ordered, lists, followed),
  };
  return (verwant) => {
    const rondom = rondomMaker(ordered, themas, verwant);
    return {
      ...planned,
      documenten: ordered.map((document) =>
        planDocument(document, zaakOf.get(document.id)!, ownPages, {
          rondom: rondom.afdruk(document.id),
          beeld: beeldOf(document, totalVragen),
          personen: otherNamesIn(document, names.bedoeld),
        }),
      ),
      zaken: zaken.map((whole) => planZaak(whole, { ownPages, bijgewerktTot, aangehaald: rondom.zaak(whole.papers) })),
      rondomVan: rondom.document,
    };
  };
}

function planDocument(
  document: PublishedDocument,
  { zaak, papers }: SummarisedZaak,
  ownPages: OwnPages,
  { rondom, beeld, personen }: { rondom: string } & Pick<DocumentPlan, "beeld" | "personen">,
): DocumentPlan {
  const eigen = ownLinks([document], ownPages);
  const around = papers.length > 1 ? [zaak, papers.map(({ afdruk }) => afdruk)] : [];
  return {
    id: document.id,
    afdruk: printOfJson([
      document.afdruk,
      document.bronNaam,
      ...document.ookNamen,
      beeld,
      eigen,
      around,
      rondom,
      personen,
    ]),
    ...addressesOf(document),
    bronNaam: document.bronNaam,
    ookNamen: document.ookNamen,
    beeld,
    zaak,
    eigen,
    personen,
  };
}

function planZaak(
  whole: SummarisedZaak,
  { ownPages, bijgewerktTot, aangehaald }: { ownPages: OwnPages; bijgewerktTot: string | null; aangehaald: Aangehaald },
): ZaakPlan {
  const { zaak, papers } = whole;
  const eigen = isOneAnswer(zaak) ? {} : ownLinks(papers, ownPages);
  const doorverwijzingen = otherAddresses(whole);
  const tot = lacksAnswer(zaak) ? bijgewerktTot : null;
  return {
    id: zaak.id,
    afdruk: printOfJson([zaak, papers.map(({ afdruk }) => afdruk), eigen, doorverwijzingen, tot, aangehaald]),
    zaak,
    doorverwijzingen,
    eigen,
    tot,
    aangehaald,
  };
}

/**
 * A zaak without zaaknummer is named after its first paper. When an earlier paper or one with the number joins the
 * archive, the address before must still lead here. (“2026Z10868-vragen” was never one: it has the number already.)
 * A joint answer that is another zaak's first has its address there.
 */
const otherAddresses = ({ zaak, papers }: SummarisedZaak): string[] =>
  papers.flatMap((paper) =>
    paper.id === zaak.id || paper.id.startsWith(`${zaak.id}-`) || isGuest(zaak, paper) ? [] : paper.id,
  );

function ownLinks(papers: readonly DocumentSummary[], ownPages: OwnPages): OwnLinks {
  const links: OwnLinks = {};
  for (const key of papers.flatMap(({ verwijst }) => verwijst)) {
    const id = ownPages.get(key);
    if (id !== undefined) links[key] = id;
  }
  return links;
}

/** The slugs of bewindspersonen that are not those of the names that a document prints. */
function otherNamesIn(document: DocumentSummary, bedoeld: BedoeldePersonen): Record<string, string> {
  const dag = documentDate(document);
  return Object.fromEntries(
    document.bewindspersonen.flatMap((one) => {
      const { slug, vroeger } = bedoeld.of(one, dag);
      return vroeger === null ? [] : [[one.naam, slug]];
    }),
  );
}

/** The ids of the documents by what they go by; of several with one key the first, and an answer before all others. */
function ownPagesOf(documents: readonly DocumentSummary[]): OwnPages {
  const isOther = ({ soort }: DocumentSummary): number => Number(soort !== "antwoord");
  const ordered = documents.toSorted((a, b) => isOther(a) - isOther(b));
  return new Map(ordered.flatMap((one) => officialKeys(one).map((key) => [key, one.id] as const)).reverse());
}

/** The addresses below a document: its questions, and the further numbers of joint questions that lead to them. */
function addressesOf({ vragen }: DocumentSummary): Pick<DocumentPlan, "sleutels" | "doorverwijzingen"> {
  const sleutels = new Set(vragen.map(({ sleutel }) => sleutel));
  const further = new Map<string, string>();
  for (const { nummers, sleutel } of vragen) {
    for (const nummer of nummers) if (!sleutels.has(nummer) && !further.has(nummer)) further.set(nummer, sleutel);
  }
  return { sleutels: [...sleutels], doorverwijzingen: [...further] };
}

/** The names of parties that documents print, where these have another now. */
function partijenIn(documents: readonly DocumentSummary[], partijen: Partijen): string[][] {
  const printed = new Set(
    documents.flatMap(({ vraagstellers }) => vraagstellers.flatMap(({ partij }) => partij ?? [])),
  );
  const before = [...printed].filter((naam) => partijen.naamNu(naam) !== naam).sort();
  return [...Map.groupBy(before, (naam) => partijen.naamNu(naam))].map(([now, names]) => [now, ...names]);
}

function indexOf(
  ordered: readonly DocumentSummary[],
  zaken: readonly SummarisedZaak[],
  { lists, antwoordtijden }: { lists: Lists } & Pick<ArchiveIndex, "antwoordtijden">,
): ArchiveIndex {
  return {
    nieuwste: ordered.slice(0, NEWEST_SHOWN).map(rowOf),
    tellingen: countArchive(ordered, zaken),
    jaren: yearsOf(ordered),
    bijgewerktTot: newestDay(ordered),
    lijsten: summariesOf(lists),
    antwoordtijden,
    vervallen: [],
  };
}

/** Newest first, those without a day last. */
function yearsOf(ordered: readonly DocumentSummary[]): ArchiveIndex["jaren"] {
  const years = ordered.map(documentYear).filter((year) => year !== UNKNOWN_YEAR);
  return years.length === 0 ? null : [years.at(-1)!, years[0]!];
}

const newestDay = (documents: readonly DocumentSummary[]): string | null =>
  documents
    .flatMap(({ ingezonden, ontvangen }) => [ingezonden ?? "", ontvangen ?? ""])
    .reduce((newest, day) => (day > newest ? day : newest), "") || null;
