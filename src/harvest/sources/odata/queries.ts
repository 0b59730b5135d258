/** What is asked of the Kamer's interface. A filter over 100 nodes is refused; the longest of these costs 49. */
import type { IsoDate } from "../../../domain/document.ts";
import type { Moment } from "../../model.ts";
import type { Window } from "../../source.ts";
import { midnightOf } from "../moment.ts";
import { STUK_SOORTEN, ZAAK_SOORT } from "../settings.ts";

/** What rows are tied to, by links that are asked for with them; without these a row is less, and still a row. */
export const LINKS: readonly string[] = [
  "Zaak.ZaakActor",
  "Document.DocumentActor",
  "Document.BijlageDocument",
  "Document.HuidigeDocumentVersie",
  "DocumentVersie.DocumentPublicatie",
  "DocumentVersie.DocumentPublicatieMetadata",
];

/** Options of one request, in the order in which they are sent. */
export type Query = readonly [option: string, value: string][];

/** By the instant of change; no `$top`, which would take the way to the next page away. */
const ORDER: Query[number] = ["$orderby", "ApiGewijzigdOp,Id"];
const SOORTEN = `(${STUK_SOORTEN.map((soort) => `Soort eq ${quoted(soort)}`).join(" or ")})`;

/** What is asked of a version that lacks some of `LINKS`: “Document.BijlageDocument”. To ask for those is refused. */
export type Queries = ReturnType<typeof queriesWithout>;

export function queriesWithout(lacking: ReadonlySet<string>) {
  const has = (link: string): boolean => !lacking.has(link);
  const publicaties = [
    ...(has("DocumentVersie.DocumentPublicatie") ? ["DocumentPublicatie"] : []),
    ...(has("DocumentVersie.DocumentPublicatieMetadata") ? ["DocumentPublicatieMetadata"] : []),
  ].join();
  const stukLinks = [
    "Zaak($select=Id,Nummer,Soort,Verwijderd)",
    ...(has("Document.DocumentActor") ? ["DocumentActor"] : []),
    ...(has("Document.BijlageDocument") ? ["BijlageDocument($select=Id,Verwijderd)"] : []),
    ...(has("Document.HuidigeDocumentVersie")
      ? [`HuidigeDocumentVersie${publicaties && `($expand=${publicaties})`}`]
      : []),
  ].join();
  const zaakActor = has("Zaak.ZaakActor") ? "ZaakActor," : "";
  const whole = `${zaakActor}Document($expand=${stukLinks})`;

  const zaken = (condition: string, expand: string): Query => [
    ["$filter", `Verwijderd eq false and Soort eq ${quoted(ZAAK_SOORT)} and ${condition}`],
    ORDER,
    ["$expand", expand],
  ];
  const stukken = (condition: string): Query => [
    ["$filter", `Verwijderd eq false and ${condition}`],
    ORDER,
    ["$expand", stukLinks],
  ];
  return {
    zakenAsked: (days: Window): Query => zaken(within("GestartOp", days), whole),
    zakenChanged: (since: Moment): Query =>
      zaken(`ApiGewijzigdOp ge ${since}`, `${zaakActor}Document($select=Id,Soort,Verwijderd)`),
    stukkenChanged: (since: Moment): Query => stukken(`${SOORTEN} and ApiGewijzigdOp ge ${since}`),
    stukkenChangedOf: (ids: readonly string[], since: Moment): Query =>
      stukken(`Id in (${ids.join()}) and ApiGewijzigdOp ge ${since}`),
    stukkenDated: (days: Window): Query => stukken(`${SOORTEN} and ${within("Datum", days)}`),
    deletedSince: (since: Moment): Query => [
      ["$filter", `Verwijderd eq true and ApiGewijzigdOp ge ${since}`],
      ORDER,
      ["$select", "Id,ApiGewijzigdOp"],
    ],
    /** A number that was corrected may be another's for a while; deleted rows have none. */
    zaak: (zaaknummer: string): Query => [
      ["$filter", `Verwijderd eq false and Soort eq ${quoted(ZAAK_SOORT)} and Nummer eq ${quoted(zaaknummer)}`],
      ["$expand", whole],
    ],
    stuk: (): Query => [["$expand", stukLinks]],
    stukPublishedAs: (identifier: string): Query => [
      ["$filter", `Verwijderd eq false and DocumentVersie/any(v: v/ExterneIdentifier eq ${quoted(identifier)})`],
      ["$expand", stukLinks],
    ],
  };
}

/** Spaces as `%20` and a plus as `%2B`; `$`, quotes, brackets and commas may stand as they are. */
export function queryString(query: Query): string {
  return query
    .map(
      ([option, value]) => `${option}=${encodeURIComponent(value).replace(/%(24|2C|2F|3A|3D)/g, decodeURIComponent)}`,
    )
    .join("&");
}

function within(field: string, { from, until }: Window): string {
  const day = (relation: string, day: IsoDate): string => `${field} ${relation} ${midnightOf(day)}`;
  return until === null ? day("ge", from) : `${day("ge", from)} and ${day("lt", until)}`;
}

/** A quote within is doubled. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
