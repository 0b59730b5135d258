import type { Table } from "mdast";
import { describe, expect, it } from "vitest";
import { reeksVan } from "../../../src/archive/tabellen/reeks.ts";
import { readTable } from "../../../src/archive/tabellen/tabel.ts";
import { parsed } from "../support.ts";

/** Rows of a table, as lines with “|” between the cells. */
function reeks(...lines: string[]) {
  const [head, ...rows] = lines;
  const markdown = [head, head!.replace(/[^|]+/g, " - "), ...rows].map((line) => `| ${line!} |`).join("\n");
  return reeksVan(readTable(parsed(markdown).blocks[0] as Table));
}

/** What is drawn: each line with its values. */
const drawn = (found: ReturnType<typeof reeks>) =>
  found && Object.fromEntries(found.chart.reeksen.map(({ naam, waarden }) => [naam, waarden]));
const moments = (found: ReturnType<typeof reeks>) => found?.chart.momenten.map(({ naam }) => naam);

describe("a table that is a series", () => {
  it("has its years below each other, without the row that adds them up", () => {
    const found = reeks("Jaar | Aantal casussen", "2019 | 355", "2020 | 1.520", "2021 | 620", "Totaal | 2.495");
    expect(drawn(found)).toEqual({ "Aantal casussen": [355, 1520, 620] });
    expect([moments(found), found!.titel, found!.chart.eenheid]).toEqual([
      ["2019", "2020", "2021"],
      "Aantal casussen, per jaar",
      "aantal",
    ]);
  });

  it("or beside each other, a line for each row", () => {
    const found = reeks(
      "Regio | 2021 | 2022 | 2023 | 2024 | Totaal",
      "Noord | 1 | 2 | 3 | 3 | 9",
      "Zuid | 4 | - | 6 | 6 | 16",
      "Totaal | 5 | 2 | 9 | 9 | 25",
    );
    expect(drawn(found)).toEqual({ Noord: [1, 2, 3, 3], Zuid: [4, null, 6, 6] });
    expect(found!.titel).toBe("Regio, per jaar");
  });

  it("is drawn in the order of time, whichever way it is printed", () => {
    const found = reeks("Kwartaal | Meldingen", "Q2 2024 | 3", "Q1 2024 | 2", "Q4 2023 | 1");
    expect([moments(found), drawn(found)]).toEqual([["2023 kw4", "2024 kw1", "2024 kw2"], { Meldingen: [1, 2, 3] }]);
  });

  it("says in words where it begins, ends, and how low and high it went", () => {
    const found = reeks("Jaar | Percentage", "2019 | 5,5%", "2020 | 2%", "2021 | 7%", "2022 | 6%");
    expect(found!.chart.beschrijving).toBe(
      "Lijngrafiek: Percentage, per jaar. Van 5,5% (2019) naar 6% (2022); laagste 2% (2020), hoogste 7% (2021). Alle getallen staan in de tabel.",
    );
  });

  it("draws the columns of one unit and size together, and names the others", () => {
    const found = reeks(
      "Jaar | Aantal jongens | Aantal meisjes | Aandeel | Aantal instellingen | Toelichting",
      "2019 | 5.000 | 6.000 | 45% | 12 | raming",
      "2020 | 5.100 | 6.100 | 46% | 13 | -",
      "2021 | 5.200 | 6.200 | 46% | 13 | definitief",
    );
    expect(Object.keys(drawn(found)!)).toEqual(["Aantal jongens", "Aantal meisjes"]);
    expect(found!.ongetekend).toEqual(["Aandeel", "Aantal instellingen"]);
  });

  it("is named by the words that its columns share", () => {
    const found = reeks(
      "Jaar | Aantal diensten totaal | Aantal diensten met vermoeden",
      "2019 | 2 | 1",
      "2020 | 3 | 2",
      "2021 | 4 | 2",
    );
    expect(found!.titel).toBe("Aantal diensten, per jaar");
  });

  it("has the unit that its headings say", () => {
    const unit = (kop: string) => reeks(`Jaar | ${kop}`, "2019 | 1", "2020 | 2", "2021 | 3")!.chart.eenheid;
    expect([
      unit("Uitgaven (x € 1.000)"),
      unit("Kosten in miljoenen euro (mln. euro)"),
      unit("Aandeel in %"),
      unit("Bezetting"),
    ]).toEqual(["x € 1.000", "mln. euro", "%", null]);
  });
});

describe("no series is", () => {
  it.each([
    ["a table of two years", ["Jaar | Aantal", "2019 | 1", "2020 | 2"]],
    ["one that is not about time", ["Provincie | Aantal", "Drenthe | 1", "Fryslân | 2", "Zeeland | 3"]],
    ["one whose years go back and forth", ["Jaar | Aantal", "2019 | 1", "2021 | 2", "2020 | 3"]],
    ["one that names a year twice", ["Jaar | Aantal", "2019 | 1", "2019 | 2", "2020 | 3"]],
    ["one of words", ["Jaar | Besluit", "2019 | ja", "2020 | nee", "2021 | ja"]],
    ["one whose numbers may be read in two ways", ["Jaar | Aantal", "2019 | 1,234", "2020 | 2,345", "2021 | 3,456"]],
    ["one with hardly a number", ["Jaar | Aantal", "2018 | 1", "2019 | -", "2020 | <5", "2021 | n.b.", "2022 | 4"]],
    [
      "one of more lines than can be told apart",
      [
        "Jaar | A | B | C | D | E | F | G",
        "2019 | 1 | 1 | 1 | 1 | 1 | 1 | 1",
        "2020 | 1 | 1 | 1 | 1 | 1 | 1 | 1",
        "2021 | 1 | 1 | 1 | 1 | 1 | 1 | 1",
      ],
    ],
    ["spans of years", ["Jaren | Aantal", "2000-2005 | 1", "2005-2010 | 2", "2010-2015 | 3"]],
  ])("%s", (_, lines) => {
    expect(reeks(...lines)).toBeNull();
  });
});
