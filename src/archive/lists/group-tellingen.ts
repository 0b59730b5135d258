/** What the questions of a person, a party or a ministry say in numbers. */
import type { Antwoordtijd } from "../antwoordtijden/antwoordtijd.ts";
import { type Verdeling, verdelingVan } from "../antwoordtijden/verdeling.ts";
import type { DocumentSummary } from "../model.ts";
import { type Aantallen, type JaarTelling, type Meeste, type Meestgenoemd, type NameKind, perJaar } from "./tellen.ts";

export interface GroupTellingen {
  perJaar: JaarTelling[];
  zonderJaar: number;
  themas: Meeste;
  /** How long the answers took; `null` where that is known of none. */
  antwoordtijd: Verdeling | null;
  /** Who asks and who answers them, as far as that is counted for the group. */
  wie: Partial<Record<NameKind, Meeste>>;
}

/** Counts the questions of documents, with those of each of these kinds that most of them name; of a party its own. */
export function countGroup(
  meeste: Meestgenoemd,
  kinds: readonly NameKind[],
): (documenten: readonly DocumentSummary[], tijden: readonly Antwoordtijd[], partij: string | null) => GroupTellingen {
  const most = (soort: NameKind, aantallen: Aantallen, partij: string | null): Meeste =>
    soort === "vraagstellers" && partij !== null ? meeste.leden(aantallen, partij) : meeste[soort](aantallen);
  return (documenten, tijden, partij) => {
    const aantallen = new Map(documenten.map((document) => [document, document.aantalVragen]));
    return {
      ...perJaar(aantallen),
      themas: meeste.themas(documenten),
      antwoordtijd: verdelingVan(tijden),
      wie: Object.fromEntries(kinds.map((soort) => [soort, most(soort, aantallen, partij)])),
    };
  };
}
