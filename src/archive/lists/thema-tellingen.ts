/** What the questions of a theme say in numbers: how many a year, who asks, who answers. */
import { zoekAdres, zoekWaarde } from "../../domain/adressen.ts";
import { ministerieAdres, ministeriesOf } from "../../domain/ministeries.ts";
import { bewindspersoonAdres, vraagstellerAdres } from "../../domain/personen.ts";
import { documentDate } from "../documents/document-rows.ts";
import { formatVraagsteller } from "../labels.ts";
import type { DocumentSummary } from "../model.ts";
import type { ListedArchive } from "./list.ts";

export interface JaarTelling {
  jaar: string;
  aantal: number;
}

/** A name with the number of questions, and where these, or all questions of that name, are found. */
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

export interface ThemaTellingen {
  /** From the first year with questions to the last, those without any included. */
  perJaar: JaarTelling[];
  zonderJaar: number;
  vraagstellers: Meeste;
  partijen: Meeste;
  bewindspersonen: Meeste;
  ministeries: Meeste;
}

/** As many as are named of each kind. */
const MOST_NAMED = 5;

/** How many questions of each document have the theme. */
export type Aantallen = ReadonlyMap<DocumentSummary, number>;

/** `label` is the theme's. */
export function countThema(label: string, aantallen: Aantallen, naamNu: ListedArchive["naamNu"]): ThemaTellingen {
  const most = (named: (document: DocumentSummary) => Omit<NaamTelling, "aantal">[]): Meeste =>
    mostOf(aantallen, named);
  const within = (filter: string, naam: string) => ({
    naam,
    adres: zoekAdres({ thema: zoekWaarde(label), [filter]: zoekWaarde(naam) }),
  });
  return {
    ...perJaar(aantallen),
    vraagstellers: most(({ vraagstellers }) =>
      vraagstellers.map(naamNu).map((one) => ({ naam: formatVraagsteller(one), adres: vraagstellerAdres(one) })),
    ),
    partijen: most(({ vraagstellers }) =>
      vraagstellers.flatMap(({ partij }) => (partij ? within("partij", partij) : [])),
    ),
    bewindspersonen: most(({ bewindspersonen }) =>
      bewindspersonen.map((one) => ({ naam: one.naam, adres: bewindspersoonAdres(one) })),
    ),
    ministeries: most((document) => ministeriesOf(document).map((naam) => ({ naam, adres: ministerieAdres(naam) }))),
  };
}

function perJaar(aantallen: Aantallen): Pick<ThemaTellingen, "perJaar" | "zonderJaar"> {
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

/** A question counts once for a name, however often its document has it. */
function mostOf(aantallen: Aantallen, named: (document: DocumentSummary) => Omit<NaamTelling, "aantal">[]): Meeste {
  const counts = new Map<string, NaamTelling>();
  for (const [document, aantal] of aantallen) {
    const names = new Map(named(document).map((one) => [one.adres, one]));
    for (const [adres, one] of names) {
      const known = counts.get(adres);
      if (known) known.aantal += aantal;
      else counts.set(adres, { ...one, aantal });
    }
  }
  const ordered = [...counts.values()].sort((a, b) => b.aantal - a.aantal || a.naam.localeCompare(b.naam, "nl"));
  return { eerste: ordered.slice(0, MOST_NAMED), meer: Math.max(0, ordered.length - MOST_NAMED) };
}
