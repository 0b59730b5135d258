/** The reply times as data: a row for each measured zaak, and one for each ministry, person, year and quarter. */
import { zaakAdres } from "../../domain/adressen.ts";
import { csvNl } from "../data/csv-nl.ts";
import { hostAdres } from "../site.ts";
import type { Antwoordtijden, GemetenZaak, Genoemd, Groep } from "./overzicht.ts";

const ZAAK_KOPPEN = [
  ...["zaak", "adres", "gesteld", "bekend uitstel", "uitstel op", "beantwoord", "dagen", "binnen de norm"],
  ...["ministeries", "bewindspersonen"],
];

export const zakenCsv = (gemeten: readonly GemetenZaak[]): string =>
  csvNl([
    ZAAK_KOPPEN,
    ...gemeten.map(({ whole: { zaak }, tijd, ministeries, bewindspersonen }) => [
      zaak.id,
      hostAdres(zaakAdres(zaak.id)),
      tijd.gesteld,
      tijd.uitgesteld,
      tijd.uitstelOp,
      tijd.beantwoord,
      tijd.dagen,
      tijd.opTijd ?? "onbekend",
      names(ministeries),
      names(bewindspersonen),
    ]),
  ]);

/** With semicolons, as in the tables of questions: ministries have commas in their names. */
const names = (named: readonly Genoemd[]): string => [...new Set(named.map(({ naam }) => naam))].join("; ");

const GROEP_KOPPEN = [
  ...["indeling", "naam", "zaken", "mediaan in dagen", "een kwart binnen", "driekwart binnen", "kortste", "langste"],
  ...["binnen drie weken", "binnen zes weken", "bekend uitstel"],
];

export function groepenCsv({ geheel, ministeries, bewindspersonen, jaren, kwartalen }: Antwoordtijden): string {
  const all: [indeling: string, groepen: readonly Groep[]][] = [
    ["alles", geheel ? [{ slug: "", naam: "alle gemeten zaken", verdeling: geheel }] : []],
    ["jaar", jaren],
    ["kwartaal", kwartalen],
    ["ministerie", ministeries],
    ["bewindspersoon", bewindspersonen],
  ];
  const rows = all.flatMap(([indeling, groepen]) =>
    groepen.map(({ naam, verdeling: v }) => [
      ...[
        indeling,
        naam,
        v.aantal,
        v.mediaan,
        v.kwart,
        v.driekwart,
        v.kortste,
        v.langste,
        v.binnenDrieWeken,
        v.binnenZesWeken,
        v.uitgesteld,
      ],
    ]),
  );
  return csvNl([GROEP_KOPPEN, ...rows]);
}
