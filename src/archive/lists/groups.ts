/** Documents collected by something that several of them name: who asked, who answered. */
import type { Antwoordtijd } from "../antwoordtijden/antwoordtijd.ts";
import type { GemetenZaak } from "../antwoordtijden/overzicht.ts";
import { documentDay } from "../documents/document-rows.ts";
import type { DocumentRow, DocumentSummary, PublishedDocument } from "../model.ts";
import { OF_DOCUMENTS } from "./document-list.ts";
import { countGroup, type GroupTellingen } from "./group-tellingen.ts";
import { type List, type ListedArchive, makeList } from "./list.ts";
import type { ListPage } from "./list-pages.ts";
import type { NameKind } from "./tellen.ts";
import type { ToldNames } from "./told-names.ts";

/** What a document names. */
export interface Member {
  /** Told from others by it. */
  slug: string;
  /** The slug of its name in this document, where it has another now. */
  vroeger?: string;
  naam: string;
  /** What is said behind the name, as printed: the party, or the office; `null` for nothing. */
  bijschrift: string | null;
  /** The page of what is said behind the name. */
  bijschriftAdres?: string;
  /** Where documents print another name: that one, and between which days it is meant. */
  gedrukt?: Gedrukt;
}

/** A name as documents print it, which is of more than one person; `null` where the days are open. */
export interface Gedrukt {
  naam: string;
  van: string | null;
  tot: string | null;
}

/** What is known of a group besides its documents: “Voluit: Progressief Nederland”. */
export interface Feit {
  label: string;
  waarden: { tekst: string; adres?: string }[];
  /** Where it is known from; `null` where the documents say it. */
  herkomst: string | null;
}

/** How documents are grouped. */
export interface GroupingRules {
  membersOf: (document: DocumentSummary, names: ToldNames) => readonly Member[];
  /** What most of its questions name. */
  telt: readonly NameKind[];
  /** The address of a group that is a party. */
  partijAdres?: (naam: string) => string;
  /** The slugs of whose reply time that of a zaak is. */
  tijdVan: (zaak: GemetenZaak, archive: ListedArchive) => readonly string[];
  /** Slugs of others that may be the same. */
  misschien?: (slug: string, archive: ListedArchive) => readonly string[];
  /** `isListed` says whether there is a group with a slug. */
  feiten?: (naam: string, archive: ListedArchive, isListed: (slug: string) => boolean) => Feit[];
}

/** What is said behind a name, with the first and the last day on which documents of this archive do. */
export interface Periode {
  tekst: string;
  adres: string | null;
  van: string | null;
  tot: string | null;
}

interface Group extends Pick<Member, "slug" | "naam" | "gedrukt"> {
  /** What is said behind the name, the newest first. */
  periodes: Periode[];
  /** In the order in which they came. */
  documenten: PublishedDocument[];
  /** The slugs of other names that it had, each with its documents. */
  vroeger: Map<string, PublishedDocument[]>;
}

/** A group as it is named elsewhere. */
export interface NamedGroup extends Pick<Group, "slug" | "naam"> {
  bijschrift: string[];
}

/** A group in the list of all. */
export interface GroupRow extends NamedGroup {
  /** Slugs of other names that it had. */
  vroeger: string[];
  aantalDocumenten: number;
  aantalVragen: number;
}

/** What changes with every document stands on the first page of a list only, so that the others stay as they are. */
export interface GroupPage extends NamedGroup, Pick<Group, "gedrukt"> {
  totaal: Pick<GroupRow, "aantalDocumenten" | "aantalVragen"> | null;
  periodes: Periode[];
  feiten: Feit[];
  tellingen: GroupTellingen | null;
  /** Groups of the same name, told apart by what stands behind it. */
  naamgenoten: NamedGroup[];
  /** Groups that may be the same, which is not known. */
  misschien: NamedGroup[];
  lijst: ListPage<DocumentRow>;
}

/** A list of documents for each member that they name, in the order of its first document. */
export function groupedLists(archive: ListedArchive, rules: GroupingRules): List<GroupPage, GroupRow>[] {
  const groups = groupDocuments(archive, rules);
  const printedName = ({ naam, gedrukt }: Group): string => gedrukt?.naam ?? naam;
  const byName = Map.groupBy(groups, printedName);
  const bySlug = new Map(groups.map((group) => [group.slug, group]));
  const countOf = countGroup(archive.meeste, rules.telt);
  const tijden = antwoordtijdenBy(archive, rules);
  return groups.map((group) => {
    const { documenten, vroeger, periodes, slug, naam, gedrukt } = group;
    const totaal = {
      aantalDocumenten: documenten.length,
      aantalVragen: documenten.reduce((sum, { aantalVragen }) => sum + aantalVragen, 0),
    };
    const misschien = (rules.misschien?.(slug, archive) ?? []).flatMap((other) => bySlug.get(other) ?? []);
    const others = byName.get(printedName(group))!.filter((other) => other !== group && !misschien.includes(other));
    const own = {
      ...{
        totaal,
        periodes,
        feiten: rules.feiten?.(naam, archive, (one) => bySlug.has(one)) ?? [],
        tellingen: countOf(documenten, tijden.get(slug) ?? [], rules.partijAdres?.(naam) ?? null),
      },
      ...{ naamgenoten: others.map(nameOf), misschien: misschien.map(nameOf) },
    };
    const notOwn = { totaal: null, periodes: [], feiten: [], tellingen: null, naamgenoten: [], misschien: [] };
    return makeList({
      ...OF_DOCUMENTS,
      slug,
      items: documenten,
      page: (lijst, isOwn): GroupPage => ({
        ...nameOf(group),
        ...(gedrukt && { gedrukt }),
        ...(isOwn ? own : notOwn),
        lijst,
      }),
      summary: { ...nameOf(group), ...totaal, vroeger: [...vroeger.keys()] },
      feed: { titel: naam, documenten },
      vroeger,
    });
  });
}

/** How long the answers took, by the slug of the group that they count for. */
function antwoordtijdenBy(archive: ListedArchive, { tijdVan }: GroupingRules): Map<string, Antwoordtijd[]> {
  const bySlug = new Map<string, Antwoordtijd[]>();
  for (const zaak of archive.gemeten) {
    for (const slug of new Set(tijdVan(zaak, archive))) {
      const known = bySlug.get(slug);
      if (known) known.push(zaak.tijd);
      else bySlug.set(slug, [zaak.tijd]);
    }
  }
  return bySlug;
}

const nameOf = ({ slug, naam, periodes }: Group): NamedGroup => {
  return { slug, naam, bijschrift: periodes.map(({ tekst }) => tekst) };
};

function groupDocuments(archive: ListedArchive, { membersOf }: GroupingRules): Group[] {
  const groups = new Map<string, Group>();
  for (const document of archive.documents) {
    for (const member of membersOf(document, archive)) {
      const { slug, naam, vroeger, gedrukt } = member;
      let group = groups.get(slug);
      if (!group) {
        const empty = { periodes: [], documenten: [], vroeger: new Map<string, PublishedDocument[]>() };
        groups.set(slug, (group = { slug, naam, ...(gedrukt && { gedrukt }), ...empty }));
      }
      notePeriode(group.periodes, member, documentDay(document));
      // One document can name a person twice, in two offices.
      if (group.documenten.at(-1) !== document) group.documenten.push(document);
      if (vroeger === undefined) continue;
      const before = group.vroeger.get(vroeger);
      if (!before) group.vroeger.set(vroeger, [document]);
      else if (before.at(-1) !== document) before.push(document);
    }
  }
  leaveToOne(groups);
  return [...groups.values()];
}

/** A former address leads to one group: to the first that had it, and to none where a group stands there. */
function leaveToOne(groups: ReadonlyMap<string, Group>): void {
  const taken = new Set(groups.keys());
  for (const { vroeger } of groups.values()) {
    for (const name of vroeger.keys()) {
      if (taken.has(name)) vroeger.delete(name);
      taken.add(name);
    }
  }
}

/** Documents come newest first: the first day of a period is that of the last one that has any. */
function notePeriode(periodes: Periode[], { bijschrift, bijschriftAdres }: Member, dag: string | null): void {
  if (bijschrift === null) return;
  const known = periodes.find(({ tekst }) => tekst === bijschrift);
  if (!known) periodes.push({ tekst: bijschrift, adres: bijschriftAdres ?? null, van: dag, tot: dag });
  else if (dag !== null) [known.van, known.tot] = [dag, known.tot ?? dag];
}
