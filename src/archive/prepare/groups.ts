/** Collects documents and questions per theme, person and year, while the documents pass by newest first. */
import { bewindspersoonSlug, vraagstellerSlug } from "../../domain/adressen.ts";
import { formatBewindspersoonRol } from "../labels.ts";
import type { DocumentPage, DocumentRow, PersonPage, PersonRow, VraagRow } from "../model.ts";
import { documentDate, documentRow, vraagRow } from "./document-rows.ts";

export const UNKNOWN_YEAR = "onbekend";

export class Groups {
  readonly themas = new Map<string, VraagRow[]>();
  readonly jaren = new Map<string, DocumentRow[]>();
  readonly vraagstellers = new Map<string, PersonPage>();
  readonly bewindspersonen = new Map<string, PersonPage>();

  add(page: DocumentPage): void {
    const row = documentRow(page);
    push(this.jaren, documentDate(page)?.slice(0, 4) ?? UNKNOWN_YEAR, row);
    for (const vraag of page.vragen) {
      for (const { slug } of vraag.themas) push(this.themas, slug, vraagRow(row, vraag));
    }
    for (const v of page.vraagstellers) {
      addPerson(this.vraagstellers, vraagstellerSlug(v), v.naam, v.partij ? [v.partij] : [], row);
    }
    for (const b of page.bewindspersonen) {
      addPerson(this.bewindspersonen, bewindspersoonSlug(b), b.naam, [formatBewindspersoonRol(b)], row);
    }
  }
}

function push<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

function addPerson(
  persons: Map<string, PersonPage>,
  slug: string,
  naam: string,
  bijschrift: string[],
  row: DocumentRow,
): void {
  let person = persons.get(slug);
  if (!person)
    persons.set(slug, (person = { slug, naam, bijschrift: [], aantalDocumenten: 0, aantalVragen: 0, documenten: [] }));
  person.bijschrift.push(...bijschrift.filter((text) => !person.bijschrift.includes(text)));
  // One document can name a person twice, in two offices.
  if (person.documenten.at(-1) === row) return;
  person.documenten.push(row);
  person.aantalDocumenten++;
  person.aantalVragen += row.aantalVragen;
}

/** The rows of persons' pages, in the order of the names. */
export function personRows(persons: ReadonlyMap<string, PersonPage>): PersonRow[] {
  return [...persons.values()]
    .map(({ slug, naam, bijschrift, aantalDocumenten, aantalVragen }) => ({
      slug,
      naam,
      bijschrift,
      aantalDocumenten,
      aantalVragen,
    }))
    .sort((a, b) => a.naam.localeCompare(b.naam, "nl") || (a.slug < b.slug ? -1 : 1));
}
