/** Counts questions of a list: how many a year, and who or what most of them name. */
import { lijstAdres, themaAdres } from "../../domain/adressen.ts";
import type { Vraagsteller } from "../../domain/document.ts";
import { ministerieAdres, ministeriesOf } from "../../domain/ministeries.ts";
import { partijAdres, vraagstellerAdres } from "../../domain/personen.ts";
import type { Thema } from "../../domain/thema.ts";
import { documentDate } from "../documents/document-rows.ts";
import { formatVraagsteller } from "../labels.ts";
import type { DocumentSummary } from "../model.ts";
import type { ToldNames } from "./told-names.ts";

export interface JaarTelling {
  jaar: string;
  aantal: number;
}

/** A name with the number of questions, and where all questions of that name are found. */
export interface NaamTelling {
  naam: string;
  adres: string;
  aantal: number;
}

/** The names of one kind that have most questions. */
export interface Meeste {
  eerste: NaamTelling[];
  /** How many names there are besides. */
  meer: number;
}

/** How many questions of each document count. */
export type Aantallen = ReadonlyMap<DocumentSummary, number>;

/** As many as are named of each kind. */
const MOST_NAMED = 5;

type Named = Omit<NaamTelling, "aantal">;

/** For each kind of names, and for themes: those that have most of the questions of a list. */
export interface Meestgenoemd extends Record<NameKind, (aantallen: Aantallen) => Meeste> {
  /** The vraagstellers of one party, by its address: those of others who asked with them do not count for it. */
  leden: (aantallen: Aantallen, partij: string) => Meeste;
  /** Of whole documents. */
  themas: (documents: Iterable<DocumentSummary>) => Meeste;
}
export type NameKind = "vraagstellers" | "partijen" | "bewindspersonen" | "ministeries";

/**
 * Reads once what each document names: it stands in many lists. A name is written as the newest of the documents writes it.
 *
 * @param archive its documents newest first
 */
export function meestgenoemd(
  archive: ToldNames & { documents: readonly DocumentSummary[]; themas: readonly Thema[] },
): Meestgenoemd {
  const { documents, themas, naamNu, partijen, bedoeld } = archive;
  const namePartij = (partij: string | null): Named[] => {
    const naam = partij && partijen.naamNu(partij);
    return naam ? [{ naam, adres: partijAdres(naam) }] : [];
  };
  const nameVraagsteller = (printed: Vraagsteller): Named => {
    const one = naamNu(printed);
    return { naam: formatVraagsteller(one), adres: vraagstellerAdres(one) };
  };
  const of = (named: (document: DocumentSummary) => Named[]) => {
    const names = new Names();
    // What is named counts once for the same questions, however often it is named there.
    const places = new Map(documents.map((one) => [one, [...new Set(named(one).map((name) => names.placeOf(name)))]]));
    return (aantallen: Aantallen): Meeste => {
      const counts = new Map<number, number>();
      for (const [document, aantal] of aantallen) for (const place of places.get(document)!) add(counts, place, aantal);
      return names.most(counts);
    };
  };
  return {
    vraagstellers: of(({ vraagstellers }) => vraagstellers.map(nameVraagsteller)),
    partijen: of(({ vraagstellers }) => vraagstellers.flatMap(({ partij }) => namePartij(partij))),
    leden: (aantallen, adres) => {
      const isLid = ({ partij }: Vraagsteller): boolean => namePartij(partij).some((one) => one.adres === adres);
      const names = new Names();
      const counts = new Map<number, number>();
      for (const [{ vraagstellers }, aantal] of aantallen) {
        const places = vraagstellers.filter(isLid).map((one) => names.placeOf(nameVraagsteller(one)));
        for (const place of new Set(places)) add(counts, place, aantal);
      }
      return names.most(counts);
    },
    bewindspersonen: of((document) =>
      document.bewindspersonen.map((one) => {
        const { naam, slug } = bedoeld.of(one, documentDate(document));
        return { naam, adres: lijstAdres("bewindspersonen", slug) };
      }),
    ),
    ministeries: of((document) => ministeriesOf(document).map((naam) => ({ naam, adres: ministerieAdres(naam) }))),
    themas: themaCounts(themas),
  };
}

function themaCounts(themas: readonly Thema[]): Meestgenoemd["themas"] {
  const names = new Names();
  const places = new Map(
    themas.map(({ slug, label }) => [slug, names.placeOf({ naam: label, adres: themaAdres(slug) })]),
  );
  return (documents) => {
    const counts = new Map<number, number>();
    for (const { vragen } of documents)
      for (const vraag of vragen) for (const slug of vraag.themas) add(counts, places.get(slug)!, vraag.nummers.length);
    return names.most(counts);
  };
}

function add(counts: Map<number, number>, place: number, aantal: number): void {
  counts.set(place, (counts.get(place) ?? 0) + aantal);
}

/** Names, each at a place of its own: what has one address is one. */
class Names {
  readonly #names: Named[] = [];
  readonly #places = new Map<string, number>();

  placeOf(named: Named): number {
    const known = this.#places.get(named.adres);
    if (known !== undefined) return known;
    const place = this.#names.push(named) - 1;
    this.#places.set(named.adres, place);
    return place;
  }

  /** @param counts by place */
  most(counts: ReadonlyMap<number, number>): Meeste {
    const named = [...counts]
      .filter(([, aantal]) => aantal > 0)
      .map(([place, aantal]): NaamTelling => ({ ...this.#names[place]!, aantal }))
      .sort((a, b) => b.aantal - a.aantal || COLLATOR.compare(a.naam, b.naam));
    return { eerste: named.slice(0, MOST_NAMED), meer: Math.max(0, named.length - MOST_NAMED) };
  }
}

/** From the first year with questions to the last, those without any included. */
export function perJaar(aantallen: Aantallen): { perJaar: JaarTelling[]; zonderJaar: number } {
  const byYear = new Map<number, number>();
  let zonderJaar = 0;
  for (const [document, aantal] of aantallen) {
    const jaar = documentDate(document)?.slice(0, 4);
    if (jaar === undefined) zonderJaar += aantal;
    else byYear.set(Number(jaar), (byYear.get(Number(jaar)) ?? 0) + aantal);
  }
  if (byYear.size === 0) return { perJaar: [], zonderJaar };
  const first = Math.min(...byYear.keys());
  const years = Array.from({ length: Math.max(...byYear.keys()) - first + 1 }, (_, i) => first + i);
  return { perJaar: years.map((year) => ({ jaar: String(year), aantal: byYear.get(year) ?? 0 })), zonderJaar };
}

const COLLATOR = new Intl.Collator("nl");
