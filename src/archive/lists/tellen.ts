/** Counts questions of a list: how many a year, and who or what most of them name. */
import { lijstAdres, themaAdres } from "../../domain/adressen.ts";
import { ministerieAdres, ministeriesOf } from "../../domain/ministeries.ts";
import { partijAdres, vraagstellerAdres } from "../../domain/personen.ts";
import { documentDate } from "../documents/document-rows.ts";
import { formatVraagsteller } from "../labels.ts";
import type { DocumentSummary } from "../model.ts";
import type { ToldNames } from "./list.ts";

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
type Namer = (aantallen: Aantallen) => Meeste;

/**
 * For each kind of names: those that have most of the questions. What a document names is found once for all lists that
 * count with the same namers: a document stands in many.
 */
export function namers({ naamNu, partijen, bedoeld }: ToldNames): Record<NameKind, Namer> {
  const of = (named: (document: DocumentSummary) => Named[]): Namer => {
    const known = new Map<DocumentSummary, readonly Named[]>();
    const namedIn = (document: DocumentSummary): readonly Named[] => {
      const found = known.get(document) ?? once(named(document));
      known.set(document, found);
      return found;
    };
    return (aantallen) => mostOf([...aantallen].map(([document, aantal]) => [namedIn(document), aantal]));
  };
  return {
    vraagstellers: of(({ vraagstellers }) =>
      vraagstellers.map(naamNu).map((one) => ({ naam: formatVraagsteller(one), adres: vraagstellerAdres(one) })),
    ),
    partijen: of(({ vraagstellers }) =>
      vraagstellers.flatMap(({ partij }) => {
        const naam = partij && partijen.naamNu(partij);
        return naam ? [{ naam, adres: partijAdres(naam) }] : [];
      }),
    ),
    bewindspersonen: of((document) =>
      document.bewindspersonen.map((one) => {
        const { naam, slug } = bedoeld.of(one, documentDate(document));
        return { naam, adres: lijstAdres("bewindspersonen", slug) };
      }),
    ),
    ministeries: of((document) => ministeriesOf(document).map((naam) => ({ naam, adres: ministerieAdres(naam) }))),
  };
}
export type NameKind = "vraagstellers" | "partijen" | "bewindspersonen" | "ministeries";

/** The themes that most questions of these documents have; `labels` by slug. */
export function countThemas(documents: Iterable<DocumentSummary>, labels: ReadonlyMap<string, string>): Meeste {
  const questions = [...documents].flatMap(({ vragen }) => vragen);
  return mostOf(
    questions.map(({ themas, nummers }) => [
      themas.map((slug) => ({ naam: labels.get(slug) ?? slug, adres: themaAdres(slug) })),
      nummers.length,
    ]),
  );
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

/** What is named counts once for the same questions, however often it is named there. */
const once = (named: readonly Named[]): Named[] => [...new Map(named.map((one) => [one.adres, one])).values()];

const COLLATOR = new Intl.Collator("nl");

/** @param questions what they name, each once */
function mostOf(questions: readonly (readonly [named: readonly Named[], aantal: number])[]): Meeste {
  const counts = new Map<string, NaamTelling>();
  for (const [named, aantal] of questions) {
    for (const one of named) {
      const known = counts.get(one.adres);
      if (known) known.aantal += aantal;
      else counts.set(one.adres, { ...one, aantal });
    }
  }
  const ordered = [...counts.values()]
    .filter(({ aantal }) => aantal > 0)
    .sort((a, b) => b.aantal - a.aantal || COLLATOR.compare(a.naam, b.naam));
  return { eerste: ordered.slice(0, MOST_NAMED), meer: Math.max(0, ordered.length - MOST_NAMED) };
}
