/** What the questions of a theme say in numbers: how many a year, who asks, who answers. */
import type { ListedArchive } from "./list.ts";
import { type Aantallen, type JaarTelling, type Meeste, namers, perJaar } from "./tellen.ts";

export interface ThemaTellingen {
  /** From the first year with questions to the last, those without any included. */
  perJaar: JaarTelling[];
  zonderJaar: number;
  vraagstellers: Meeste;
  partijen: Meeste;
  bewindspersonen: Meeste;
  ministeries: Meeste;
}

/** Counts the questions of one theme after another. */
export function themaCounter(
  archive: Pick<ListedArchive, "naamNu" | "partijen">,
): (aantallen: Aantallen) => ThemaTellingen {
  const { vraagstellers, partijen, bewindspersonen, ministeries } = namers(archive);
  return (aantallen) => ({
    ...perJaar(aantallen),
    vraagstellers: vraagstellers(aantallen),
    partijen: partijen(aantallen),
    bewindspersonen: bewindspersonen(aantallen),
    ministeries: ministeries(aantallen),
  });
}
