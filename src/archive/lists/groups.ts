/** Documents collected by something that several of them name: who asked, who answered. */
import type { DocumentRow, DocumentSummary, PublishedDocument } from "../model.ts";
import { OF_DOCUMENTS } from "./document-list.ts";
import { type List, type ListedArchive, makeList } from "./list.ts";
import type { ListPage } from "./list-pages.ts";

/** What a document names. */
export interface Member {
  /** Told from others by it. */
  slug: string;
  /** The slug of its name in this document, where it has another now. */
  vroeger?: string;
  naam: string;
  /** What is said behind the name, as printed: the party, or the office; `null` for nothing. */
  bijschrift: string | null;
}

export type MembersOf = (document: DocumentSummary, archive: ListedArchive) => readonly Member[];

interface Group extends Pick<Member, "slug" | "naam"> {
  bijschrift: string[];
  /** In the order in which they came. */
  documenten: PublishedDocument[];
  /** The slugs of other names that it had, each with its documents. */
  vroeger: Map<string, PublishedDocument[]>;
}

/** A group in the list of all. */
export interface GroupRow extends Omit<Group, "documenten" | "vroeger"> {
  /** Slugs of other names that it had. */
  vroeger: string[];
  aantalDocumenten: number;
  aantalVragen: number;
}

/** What changes with every document stands on the first page of a list only, so that the others stay as they are. */
export interface GroupPage extends Omit<Group, "documenten" | "vroeger"> {
  totaal: Pick<GroupRow, "aantalDocumenten" | "aantalVragen"> | null;
  /** Groups of the same name, told apart by what stands behind it. */
  naamgenoten: Omit<Group, "documenten" | "vroeger">[];
  lijst: ListPage<DocumentRow>;
}

/** A list of documents for each member that they name, in the order of its first document. */
export function groupedLists(archive: ListedArchive, membersOf: MembersOf): List<GroupPage, GroupRow>[] {
  const groups = groupDocuments(archive, membersOf);
  const byName = Map.groupBy(groups, ({ naam }) => naam);
  return groups.map((group) => {
    const { documenten, vroeger, ...named } = group;
    const totaal = {
      aantalDocumenten: documenten.length,
      aantalVragen: documenten.reduce((sum, { aantalVragen }) => sum + aantalVragen, 0),
    };
    const others = byName.get(group.naam)!.filter((other) => other !== group);
    const naamgenoten = others.map(({ slug, naam, bijschrift }) => ({ slug, naam, bijschrift }));
    return makeList({
      ...OF_DOCUMENTS,
      slug: group.slug,
      items: documenten,
      page: (lijst, isOwn): GroupPage => ({
        ...named,
        totaal: isOwn ? totaal : null,
        naamgenoten: isOwn ? naamgenoten : [],
        lijst,
      }),
      summary: { ...named, ...totaal, vroeger: [...vroeger.keys()] },
      feed: { titel: group.naam, documenten },
      vroeger,
    });
  });
}

function groupDocuments(archive: ListedArchive, membersOf: MembersOf): Group[] {
  const groups = new Map<string, Group>();
  for (const document of archive.documents) {
    for (const { slug, naam, bijschrift, vroeger } of membersOf(document, archive)) {
      let group = groups.get(slug);
      if (!group) groups.set(slug, (group = { slug, naam, bijschrift: [], documenten: [], vroeger: new Map() }));
      if (bijschrift && !group.bijschrift.includes(bijschrift)) group.bijschrift.push(bijschrift);
      // One document can name a person twice, in two offices.
      if (group.documenten.at(-1) !== document) group.documenten.push(document);
      if (vroeger === undefined) continue;
      const before = group.vroeger.get(vroeger);
      if (before) before.push(document);
      else group.vroeger.set(vroeger, [document]);
    }
  }
  return [...groups.values()];
}
