/** Exact phrases of words that so many documents have that not all texts are read. */
import { expect, test } from "vitest";
import { searchAll } from "../../../src/search/searching/search.ts";
import { makeDocument } from "../support/documents.ts";
import { useArchive } from "../support/small-archive.ts";

/** Every tenth has the phrase, three questions each. */
const documents = Array.from({ length: 130 }, (_, i) => {
  const vraag = i % 10 === 0 ? "Wie werkt er in de zorg?" : "Hoe duur is de zorg?";
  return makeDocument({
    id: `stuk-${i}`,
    qa: [vraag, "Is de zorg van ons?", "Wat kost een zorg?"].map((one) => [one, null]),
  });
});
const archive = useArchive(documents);

test("what is shown has the phrase, however many questions have its words", async () => {
  const { hits } = await searchAll(archive.index(), '"in de zorg"', new Set());
  const found = hits.map(({ document, vragen }) => `${archive.index().catalogue.row(document).id}#${vragen.join()}`);
  expect(found.length).toBeGreaterThanOrEqual(9);
  expect(found.filter((one) => !/^stuk-\d*0#0$/.test(one))).toEqual([]);
});
