import { expect, test } from "vitest";
import { NameTable } from "../../../src/search/indexing/names.ts";
import { makeDocument } from "../support/documents.ts";

const jansen = { naam: "Jansen", rol: "minister", portefeuille: "Defensie" } as const;
const bakker = { naam: "Bakker", rol: "minister", portefeuille: "Financiën" } as const;
const one = makeDocument({ id: "a", bewindspersonen: [bakker, jansen], qa: [] });
const two = makeDocument({
  id: "b",
  vraagstellers: [
    { naam: "De Vries", partij: "ABC" },
    { naam: "De Vries", partij: null },
  ],
  bewindspersonen: [jansen],
  qa: [],
});

test("the names of a part stand in a list of each kind, the commonest first", () => {
  expect(new NameTable([one, two]).lists).toMatchObject({
    vraagstellers: [
      { naam: "De Vries", partij: "ABC" },
      { naam: "De Vries", partij: null },
    ],
    bewindspersonen: ["Jansen", "Bakker"],
    ministeries: ["Defensie", "Financiën"],
  });
});

test("a document has places in them, in the order in which it prints the names", () => {
  expect(new NameTable([one, two]).placesOf(one)).toMatchObject({ bewindspersonen: [1, 0], ministeries: [1, 0] });
});
