import { expect, test } from "vitest";
import type { Antwoordtijd } from "../../../src/archive/antwoordtijden/antwoordtijd.ts";
import { antwoordtijdInWoorden, formatMiddelsteHelft } from "../../../src/archive/antwoordtijden/charts.ts";
import { type Verdeling, verdelingVan } from "../../../src/archive/antwoordtijden/verdeling.ts";

const KNOWN: Omit<Antwoordtijd, "dagen"> = {
  ...{
    gesteld: "2024-01-01",
    beantwoord: "2024-02-01",
    uitgesteld: false,
    uitstelOp: null,
    opTijd: null,
    antwoord: "a",
  },
};
const of = (...dagen: number[]): Verdeling => verdelingVan(dagen.map((aantal) => ({ ...KNOWN, dagen: aantal })))!;

test.each([
  [[42], "42 dagen, in de ene zaak waarvan beide dagen bekend zijn.", "42"],
  [[1], "1 dag, in de ene zaak waarvan beide dagen bekend zijn.", "1"],
  [[14, 40], "Mediaan 27 dagen, over 2 zaken waarvan beide dagen bekend zijn; 50% binnen drie weken.", "20,5–33,5"],
  [[30, 30, 30], "Mediaan 30 dagen, over 3 zaken waarvan beide dagen bekend zijn; 0% binnen drie weken.", "30"],
])("of answers after %j days is said %j, with a middle half of %j", (dagen, said, half) => {
  expect(antwoordtijdInWoorden(of(...dagen))).toBe(said);
  expect(formatMiddelsteHelft(of(...dagen))).toBe(half);
});
