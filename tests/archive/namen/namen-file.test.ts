import { expect, test } from "vitest";
import { InvalidNamen, parseNamen, readNamen } from "../../../src/archive/namen/namen-file.ts";
import { Partijen } from "../../../src/domain/namen-lijst.ts";

test("a list of parties and persons is read, a name without brackets as one without a party", () => {
  const lijst = parseNamen(
    [
      "partijen:",
      "  - naam: Groen",
      "    eerder: [{ naam: Oud Groen, tot: 2023 }]",
      "    herkomst: een krant",
      "vraagstellers:",
      "  - { namen: [Bos (Groen), Bos], herkomst: open data }",
    ].join("\n"),
  );
  expect(lijst.partijen[0]).toMatchObject({ naam: "Groen", eerder: [{ naam: "Oud Groen", ook: [], tot: "2023" }] });
  expect(lijst.vraagstellers[0]!.namen).toEqual([
    { naam: "Bos", partij: "Groen" },
    { naam: "Bos", partij: null },
  ]);
});

test.each([
  ["a change of name of which nobody says where it is known from", "partijen:\n  - naam: A\n    uit: [B]", "regel 2"],
  ["an unknown list", "partijen: []\n\npartjen: []", "regel 3: “partjen” is onbekend. Bedoelde u “partijen”?"],
  [
    "an unknown field",
    "partijen:\n  - naam: A\n    kleur: rood",
    "regel 3: “kleur” is onbekend. De velden zijn naam, voluit, ook, eerder, uit, herkomst",
  ],
  [
    "an unknown field of a name of before",
    "partijen:\n  - naam: A\n    herkomst: x\n    eerder:\n      - naam: B\n        tto: 2023",
    "regel 6: “tto” is onbekend. Bedoelde u “tot”?",
  ],
  ["one name alone", "vraagstellers:\n  - namen: [Bos (A)]\n    herkomst: x", "regel 2"],
  [
    "a name of two parties",
    "partijen:\n  - naam: A\n  - naam: B\n    ook: [a]",
    "regel 3: “a” staat bij twee partijen",
  ],
  [
    "a surname whose persons do not come in the order of their days",
    "bewindspersonen:\n  - naam: A\n    personen: [{ naam: B A, van: 2024-07-02 }, { naam: C A, van: 2017-10-26 }]\n    herkomst: x",
    "regel 3: naamgenoten",
  ],
  ["what is no YAML", "partijen: [", "geen geldige YAML"],
])("%s is refused, with its line", (_, text, said) => {
  expect(() => parseNamen(text)).toThrow(InvalidNamen);
  expect(() => parseNamen(text)).toThrow(said);
});

test("the list of this archive can be read, and knows a party by its names of before", () => {
  const partijen = new Partijen(readNamen());
  expect(["Nieuw Sociaal Contract", "GroenLinks/PvdA", "Onbekend"].map((naam) => partijen.naamNu(naam))).toEqual([
    "NSC",
    "Pro",
    "Onbekend",
  ]);
  expect(partijen.areOne("PvdA", "PRO")).toBe(true);
  expect(partijen.areOne("PvdA", "GroenLinks")).toBe(false);
});
