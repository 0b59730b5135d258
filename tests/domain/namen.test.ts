import { expect, test } from "vitest";
import { compareNamen, naamDelen } from "../../src/domain/namen.ts";

test.each([
  ["Van der Plas", ["", "Van der", "Plas"]],
  ["Inge van Dijk", ["Inge", "van", "Dijk"]],
  ["Lisa Westerveld", ["Lisa", "", "Westerveld"]],
  ["Th.J. ’t Lam", ["Th.J.", "’t", "Lam"]],
  ["d’Ancona", ["", "d’", "Ancona"]],
  ["El Yassini", ["", "", "El Yassini"]],
  ["Faber-van de Klashorst", ["", "", "Faber-van de Klashorst"]],
  ["Faber – Van de Klashorst", ["", "", "Faber-Van de Klashorst"]],
  ["Ten", ["", "", "Ten"]],
])("%s", (naam, [voornaam, tussenvoegsel, achternaam]) => {
  expect(naamDelen(naam)).toEqual({ voornaam, tussenvoegsel, achternaam });
});

test("names stand in the order of a Dutch list: by surname", () => {
  const namen = [
    "Van ’t Hof",
    "Ten Broeke",
    "Lisa Westerveld",
    "Van der Plas",
    "’t Lam",
    "d’Ancona",
    "Çetin",
    "Den Haan",
    "IJsbrand",
    "El Yassini",
    "Inge van Dijk",
  ];
  expect(namen.sort(compareNamen)).toEqual([
    "d’Ancona",
    "Ten Broeke",
    "Çetin",
    "Inge van Dijk",
    "El Yassini",
    "Den Haan",
    "Van ’t Hof",
    "IJsbrand",
    "’t Lam",
    "Van der Plas",
    "Lisa Westerveld",
  ]);
});
