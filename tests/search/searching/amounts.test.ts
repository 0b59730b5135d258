/** Amounts and articles, however they are written in the query. */
import { expect, test } from "vitest";
import { searchAll } from "../../../src/search/searching/search.ts";
import { makeDocument } from "../support/documents.ts";
import { useArchive } from "../support/small-archive.ts";

const archive = useArchive([
  makeDocument({
    id: "2026Z00001",
    qa: [
      ["Kost een sluis 400 tot 500 euro?", "Ja."],
      ["Is de sluis 500 meter lang?", "Nee, 5 of 66 meter."],
      ["Is 5 tot 66 procent van de sluizen dicht?", "Ja, volgens artikelen 8 en 9 van het verdrag."],
      ["Wat vindt D66?", "Dat staat in nummer 8."],
    ],
  }),
]);

const find = async (query: string): Promise<string[]> => {
  const { hits } = await searchAll(archive.index(), query, new Set());
  return hits.filter(({ isPartial }) => !isPartial).map(({ vragen }) => vragen.map((place) => place + 1).join());
};

test.each([
  ["€ 400", "400 euro", ["1"]],
  ["€ 500", "500 euro", ["1"]],
  ["5%", "5 procent", ["3"]],
  ["66 %", "66 procent", ["3"]],
  ["art. 9", "artikel 9", ["3"]],
])("%s finds what %s finds: the number with what it counts", async (sign, words, expected) => {
  expect(await find(words)).toEqual(expected);
  expect(await find(sign)).toEqual(expected);
});
