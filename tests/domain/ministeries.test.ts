import { expect, test } from "vitest";
import { ministerieOf, ministeriesOf } from "../../src/domain/ministeries.ts";

test.each([
  ["Veiligheid en Justitie", ["Justitie en Veiligheid"]],
  ["Infrastructuur en Milieu", ["Infrastructuur en Waterstaat"]],
  ["Economische Zaken en Klimaat", ["Economische Zaken"]],
  ["Economische Zaken, Landbouw en Innovatie", ["Economische Zaken"]],
  ["Landbouw, Natuur en Voedselkwaliteit", ["Landbouw, Visserij, Voedselzekerheid en Natuur"]],
  ["Economische Zaken en Klimaat – Mijnbouw", ["Economische Zaken"]],
  ["Klimaat en Energie", ["Klimaat en Groene Groei"]],
  ["Financiën – Fiscaliteit en Belastingdienst", ["Financiën"]],
  [
    "Justitie en Veiligheid en Binnenlandse Zaken en Koninkrijkrelaties",
    ["Justitie en Veiligheid", "Binnenlandse Zaken en Koninkrijksrelaties"],
  ],
  ["Vreemde Zaken", []],
])("the office of %s belongs to %j", (portefeuille, ministeries) => {
  const gerichtAan = [{ rol: "minister" as const, portefeuille }];
  expect(ministeriesOf({ bewindspersonen: [], gerichtAan })).toEqual(ministeries);
});

test("a ministry is known with the names that it had", () => {
  expect(ministerieOf("Justitie en Veiligheid")).toMatchObject({
    sinds: 2017,
    eerder: [
      { naam: "Veiligheid en Justitie", van: 2010, tot: 2017 },
      { naam: "Justitie", van: null, tot: 2010 },
    ],
  });
});
