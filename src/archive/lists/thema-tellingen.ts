/** What the questions of a theme say in numbers: how many a year, who asks, who answers. */
import { zoekAdres, zoekWaarde } from "../../domain/adressen.ts";
import { type Aantallen, type JaarTelling, type Meeste, type Meestgenoemd, perJaar } from "./tellen.ts";

export interface ThemaTellingen {
  /** From the first year with questions to the last, those without any included. */
  perJaar: JaarTelling[];
  zonderJaar: number;
  vraagstellers: Meeste;
  partijen: Meeste;
  bewindspersonen: Meeste;
  ministeries: Meeste;
}

/** Counts the questions of one theme after another, by its label; a party leads to its questions with the theme. */
export function themaCounter({
  vraagstellers,
  partijen,
  bewindspersonen,
  ministeries,
}: Meestgenoemd): (label: string, aantallen: Aantallen) => ThemaTellingen {
  return (label, aantallen) => ({
    ...perJaar(aantallen),
    vraagstellers: vraagstellers(aantallen),
    partijen: within(label, partijen(aantallen)),
    bewindspersonen: bewindspersonen(aantallen),
    ministeries: ministeries(aantallen),
  });
}

const within = (label: string, { eerste, meer }: Meeste): Meeste => ({
  eerste: eerste.map((one) => ({
    ...one,
    adres: zoekAdres({ thema: zoekWaarde(label), partij: zoekWaarde(one.naam) }),
  })),
  meer,
});
