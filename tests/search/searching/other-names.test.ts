/** A word that the archive knows well stands above what says it by another name. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesOnDisk } from "../../../src/search/searching/disk-files.ts";
import { searchAll } from "../../../src/search/searching/search.ts";
import { SearchIndex } from "../../../src/search/searching/search-index.ts";
import { buildSearchIndex } from "../support/build-index.ts";
import { makeDocument } from "../support/documents.ts";

const QUESTIONS: Record<string, [vraag: string, antwoord: string]> = {
  ander: ["Hoe lang is de wachttijd bij het gemaal?", "De wachttijd bij het gemaal is lang."],
  eigen: ["Klopt het bericht over het gemaal?", "De wachtlijst bij het gemaal is lang."],
  ...Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`sluis-${i}`, ["Hoe lang is de wachtlijst bij de sluis?", "Te lang."]]),
  ),
};

let folder: string;
let index: SearchIndex;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vraagbaak-namen-"));
  const documents = Object.entries(QUESTIONS).map(([id, qa]) => makeDocument({ id, titel: `Over ${id}`, qa: [qa] }));
  await buildSearchIndex({ documents, themas: [], outDir: folder });
  index = await SearchIndex.open(await filesOnDisk(folder));
  await index.copyOf(0);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function found(query: string): Promise<string[]> {
  const { hits } = await searchAll(index, query, new Set());
  return hits.map(({ document }) => index.catalogue.row(document).id);
}

test("the word itself in an answer stands above another name in question and answer, and that is found too", async () => {
  expect(await found("wachtlijst gemaal")).toEqual(["eigen", "ander"]);
});
