/** Reply times of an archive together: by whom, by when, how many are left out, and what is open. */
import { afterEach, describe, expect, it } from "vitest";
import { groupChart, timeChart, weekChart } from "../../../src/archive/antwoordtijden/charts.ts";
import { groepenCsv, zakenCsv } from "../../../src/archive/antwoordtijden/csv.ts";
import { antwoordtijdenVan, gemetenZaken } from "../../../src/archive/antwoordtijden/overzicht.ts";
import type { DocumentSummary } from "../../../src/archive/model.ts";
import { handOn, NO_SETTINGS } from "../../../src/archive/settings/settings.ts";
import { summarisedZaken } from "../../../src/archive/zaken/summarised-zaken.ts";
import { aDocument } from "../support.ts";

afterEach(() => handOn(NO_SETTINGS));

let count = 0;
/** An answer of a zaak of its own; without a day of its own, only its questions. */
function paper(ingezonden: string | null, ontvangen: string | null, wie = "Bruins"): DocumentSummary {
  const id = `2026Z${String(++count).padStart(5, "0")}`;
  const isOpen = ontvangen === null;
  return aDocument({
    ...{ id, zaaknummer: id, ingezonden, ontvangen, soort: isOpen ? "vragen" : "antwoord" },
    bewindspersonen: isOpen ? [] : [{ naam: wie, rol: "minister", portefeuille: null }],
    ...(isOpen && { antwoorden: [] }),
  }) as unknown as DocumentSummary;
}

function overzicht(...papers: DocumentSummary[]) {
  const zaken = summarisedZaken(papers);
  const gemeten = gemetenZaken(zaken, {
    ministeries: () => [],
    bewindspersonen: ({ bewindspersonen }) => bewindspersonen.map(({ naam }) => ({ slug: naam, naam })),
  });
  return { gemeten, tijden: antwoordtijdenVan(zaken, gemeten) };
}

describe("reply times", () => {
  it("are told by person, year and quarter, and what is left out is counted by its reason", () => {
    const { tijden } = overzicht(
      paper("2025-01-10", "2025-01-20"),
      paper("2025-04-10", "2025-05-10", "Faber"),
      paper("2026-01-10", "2026-01-30"),
      paper(null, "2026-02-01"),
      paper("2026-02-01", null),
    );
    const medians = (groepen: typeof tijden.jaren) => groepen.map(({ naam, verdeling }) => [naam, verdeling.mediaan]);
    expect(medians(tijden.bewindspersonen)).toEqual([
      ["Bruins", 15],
      ["Faber", 30],
    ]);
    expect(medians(tijden.jaren)).toEqual([
      ["2025", 20],
      ["2026", 20],
    ]);
    expect(tijden.kwartalen.map(({ naam }) => naam)).toEqual(["2025 kw1", "2025 kw2", "2026 kw1"]);
    expect(tijden.weggelaten).toEqual({ zonderVraagdag: 1, open: 1 });
    expect([tijden.onbeslist, tijden.zonder.ministeries, tijden.zonderAntwoord]).toEqual([1, 3, 1]);
  });

  it("have a bar for each week, the day of the norm within the third", () => {
    const { tijden } = overzicht(paper("2026-01-01", "2026-01-22"), paper("2026-01-01", "2026-01-23"));
    const chart = weekChart(tijden.weken);
    expect(chart.staven.slice(0, 5).map(({ waarde }) => waarde)).toEqual([0, 0, 1, 1, 0]);
    expect(chart.beschrijving).toContain("Binnen drie weken beantwoord: 50%");
  });

  it("are drawn over time with a gap where nothing was asked, and compared where there is enough to compare", () => {
    const { tijden } = overzicht(
      ...["2025-01-10", "2025-01-11", "2025-01-12"].map((day) => paper(day, "2025-01-30")),
      ...["2025-07-10", "2025-07-11", "2025-07-12"].map((day) => paper(day, "2025-08-30", "Faber")),
    );
    const chart = timeChart(tijden)!;
    expect(chart.momenten.map(({ naam }) => naam)).toEqual(["2025 kw1", "2025 kw2", "2025 kw3"]);
    expect(chart.reeksen[0]!.waarden).toEqual([19, null, 50]);
    expect(groupChart(tijden.bewindspersonen)!.rijen.map(({ naam }) => naam)).toEqual(["Bruins", "Faber"]);
    expect(groupChart(tijden.bewindspersonen.slice(1))).toBeNull();
  });

  it("are data that a Dutch spreadsheet opens, and say where it is not known whether they are within the norm", () => {
    const { gemeten, tijden } = overzicht(paper("2026-01-10", "2026-02-10"));
    expect(zakenCsv(gemeten).split("\n")[1]).toMatch(/;2026-01-10;nee;;2026-02-10;31;onbekend;;Bruins$/);
    expect(groepenCsv(tijden).split("\n")[1]).toBe("alles;alle gemeten zaken;1;31;31;31;31;31;0;1;0");
    // Whether an answer was postponed is only known of notices in the archive.
    expect(zakenCsv(gemeten).split("\n")[0]).toContain(";bekend uitstel;uitstel op;");
    expect(groepenCsv(tijden).split("\n")[0]).toMatch(/;bekend uitstel$/);
  });

  it("name several ministries in a way that tells them apart", () => {
    const { gemeten } = overzicht(paper("2026-01-10", "2026-02-10"));
    const ministeries = ["Volksgezondheid, Welzijn en Sport", "Financiën"].map((naam) => ({ slug: naam, naam }));
    expect(zakenCsv(gemeten.map((zaak) => ({ ...zaak, ministeries })))).toContain(
      ';"Volksgezondheid, Welzijn en Sport; Financiën";',
    );
  });
});

describe("open questions", () => {
  const papers = () => [paper("2026-05-30", null), paper("2026-03-01", null), paper("2025-03-01", null)];

  it("are not told of an archive that is not said to be complete", () => {
    expect(overzicht(...papers()).tijden.open).toBeNull();
  });

  it("are told by their age on the last day of which it is complete, the oldest first", () => {
    handOn({ ...NO_SETTINGS, volledig: { van: "2026-01-01", tot: "2026-06-10" } });
    const { open } = overzicht(...papers()).tijden;
    expect(open!.perLeeftijd.map(({ aantal }) => aantal)).toEqual([1, 0, 0, 1]);
    expect(open!.oudste.map(({ gesteld, dagen }) => [gesteld, dagen])).toEqual([
      ["2026-03-01", 101],
      ["2026-05-30", 11],
    ]);
  });
});
