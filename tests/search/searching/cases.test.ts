/** Documents with words that a search once took for others, among documents that have those others. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ingestText } from "../../ingest/support.ts";
import { searchAll } from "../../../src/search/searching/search.ts";
import { makeDocument } from "../support/documents.ts";
import { useArchive } from "../support/small-archive.ts";

const FIXTURES = join(import.meta.dirname, "..", "fixtures");
const NAMES = ["kommagetallen", "trema", "apostrofs", "namen"];

/** What stood above the right question. */
const OTHERS: [vraag: string, antwoord: string][] = [
  ["Hoe vaak wees de IND aanvragen af?", "De IND wees 24 aanvragen af, en 51 bezwaren."],
  ["Wat doet de IND met de achterstand?", "De IND werft werkgevers en werknemers voor 2 miljard euro."],
  ["Wat doen werkgevers aan het werken op zondag?", "Zij werken samen; er is 8 miljoen euro en daarna 1 miljoen."],
  ["Wie hebben eraan gewerkt?", "Dat kostte 2,8 miljard euro en 7,8 miljoen uren, zie Kamerstuk 33529, nr. 1219."],
  ["Hoeveel werk is er?", "In 2028 zijn er 8 miljard redenen, en 7 miljoen banen; zie artikel 5 en artikel 1."],
];

async function* documents() {
  for (const id of NAMES) yield { ...(await ingestText(await readFile(join(FIXTURES, `${id}.txt`), "utf8"))), id };
  for (const [i, qa] of OTHERS.entries()) yield makeDocument({ id: `ander-${i}`, titel: `Iets ${i}`, qa: [qa] });
}

const { index } = useArchive(documents());

/** “document#numbers”, those that have all of the query. */
async function found(query: string): Promise<string[]> {
  const { hits } = await searchAll(index(), query, new Set());
  return hits
    .filter(({ isPartial }) => !isPartial)
    .map(({ document, vragen }) => {
      const row = index().catalogue.row(document);
      return `${row.id}#${vragen.flatMap((i) => row.vragen[i]!.nummers).join(" ")}`;
    });
}

test.each([
  ["1,8", "kommagetallen#2"],
  ["1,8 procent", "kommagetallen#2"],
  ["2.4", "kommagetallen#2"],
  ["5:1", "kommagetallen#1"],
  ["€ 1.000,50", "kommagetallen#1"],
  ["7,8 miljoen", "ander-3#1"],
  ["2,8 miljard", "ander-3#1"],
  ['"2,8 miljard"', "ander-3#1"],
  ["geïnd", "trema#1"],
  ["ancona", "apostrofs#1"],
  ["aeneas", "namen#1"],
  ["Bjorn Strasse-Lukasz", "namen#1"],
  ["ind", "ander-0#1"],
  ["no. 1219", "ander-3#1"],
])("%s finds first what has exactly that", async (query, first) => {
  expect((await found(query))[0]).toBe(first);
});

test.each([
  ['"gewerkt"', ["ander-3#1"]],
  ['"geïnd"', ["trema#1"]],
])("%s finds that word and no other form", async (query, all) => {
  expect(await found(query)).toEqual(all);
});

test("no. and nr. are one", async () => {
  expect(await found("no. 1219")).toEqual(await found("nr. 1219"));
});
