import { expect, it } from "vitest";
import { parsePeriode } from "../../../src/archive/tabellen/periode.ts";

it.each([
  ["2019", "jaar", 2019, "2019"],
  ["2025*", "jaar", 2025, "2025*"],
  ["2025 (t/m juni)", "jaar", 2025, "2025*"],
  ["2025 t/m Q2", "jaar", 2025, "2025*"],
  ["2023-2024", "schooljaar", 2023, "2023/24"],
  ["Schooljaar 2023/’24".replace("’", ""), "schooljaar", 2023, "2023/24"],
  ["1999/2000", "schooljaar", 1999, "1999/00"],
  ["Q3 2024", "kwartaal", 2024.5, "2024 kw3"],
  ["2024-Q1", "kwartaal", 2024, "2024 kw1"],
  ["1e kwartaal 2024", "kwartaal", 2024, "2024 kw1"],
  ["Vierde kwartaal van 2024", "kwartaal", 2024.75, "2024 kw4"],
  ["eerste helft 2024", "halfjaar", 2024, "2024 h1"],
  ["H2 2024", "halfjaar", 2024.5, "2024 h2"],
  ["januari", "maand", 1, "jan"],
  ["mrt-24", "maand", 2024 + 2 / 12, "maa 2024"],
  ["Sept. 2023", "maand", 2023 + 8 / 12, "sep 2023"],
])("%s is a period", (printed, soort, plaats, naam) => {
  expect(parsePeriode(printed)).toEqual({ soort, plaats, naam });
});

it("knows days", () => {
  const [first, second] = ["1 januari 2024", "31-12-2024"].map(parsePeriode);
  expect([first!.soort, first!.naam, second!.naam]).toEqual(["dag", "1-1-2024", "31-12-2024"]);
  expect(second!.plaats - first!.plaats).toBeCloseTo(1, 1);
});

it.each(["2015-2020", "20190", "1234", "Totaal", "Amsterdam", "5e kwartaal 2024", "31 februari 2024", "", "mei 8"])(
  "%s is none",
  (printed) => {
    expect(parsePeriode(printed)).toBeNull();
  },
);
