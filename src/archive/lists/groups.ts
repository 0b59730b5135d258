/** Collects documents and questions per theme, person and year, while the documents pass by newest first. */
import { bewindspersoonSlug, vraagstellerSlug } from "../../domain/personen.ts";
import { documentYear } from "../documents/document-rows.ts";
import { formatBewindspersoonRol } from "../labels.ts";
import type { DocumentSummary, PersonRow } from "../model.ts";

/** A question of a document. */
export interface GroupedVraag {
  document: DocumentSummary;
  vraag: DocumentSummary["vragen"][number];
}

export interface Person extends PersonRow {
  documenten: DocumentSummary[];
}

export class Groups {
  readonly themas = new Map<string, GroupedVraag[]>();
  readonly jaren = new Map<string, DocumentSummary[]>();
  readonly vraagstellers = new Map<string, Person>();
  readonly bewindspersonen = new Map<string, Person>();

  add(document: DocumentSummary): void {
    push(this.jaren, documentYear(document), document);
    for (const vraag of document.vragen) {
      for (const slug of vraag.themas) push(this.themas, slug, { document, vraag });
    }
    for (const v of document.vraagstellers) {
      addPerson(this.vraagstellers, vraagstellerSlug(v), v.naam, v.partij ? [v.partij] : [], document);
    }
    for (const b of document.bewindspersonen) {
      addPerson(this.bewindspersonen, bewindspersoonSlug(b), b.naam, [formatBewindspersoonRol(b)], document);
    }
  }
}

function push<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function addPerson(
  persons: Map<string, Person>,
  slug: string,
  naam: string,
  bijschrift: string[],
  document: DocumentSummary,
): void {
  let person = persons.get(slug);
  if (!person)
    persons.set(slug, (person = { slug, naam, bijschrift: [], aantalDocumenten: 0, aantalVragen: 0, documenten: [] }));
  person.bijschrift.push(...bijschrift.filter((text) => !person.bijschrift.includes(text)));
  // One document can name a person twice, in two offices.
  if (person.documenten.at(-1) === document) return;
  person.documenten.push(document);
  person.aantalDocumenten++;
  person.aantalVragen += document.aantalVragen;
}

export function personRow({ slug, naam, bijschrift, aantalDocumenten, aantalVragen }: PersonRow): PersonRow {
  return { slug, naam, bijschrift, aantalDocumenten, aantalVragen };
}

/** The rows of persons' pages, in the order of the names. */
export function personRows(persons: ReadonlyMap<string, Person>): PersonRow[] {
  return [...persons.values()]
    .map(personRow)
    .sort((a, b) => a.naam.localeCompare(b.naam, "nl") || (a.slug < b.slug ? -1 : 1));
}
