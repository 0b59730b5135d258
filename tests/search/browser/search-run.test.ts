/** What is said in the words of the query comes first, where it fills a page; then what says it otherwise. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SearchRun } from "../../../src/search/browser/search-run.ts";
import { readState } from "../../../src/search/browser/state.ts";
import { filesOnDisk } from "../../../src/search/searching/disk-files.ts";
import { SearchIndex } from "../../../src/search/searching/search-index.ts";
import { buildSearchIndex } from "../support/build-index.ts";
import { makeDocument } from "../support/documents.ts";

const QUESTIONS = [
  ...Array.from({ length: 12 }, () => "Hoe lang zijn de wachtlijsten bij de sluis?"),
  ...Array.from({ length: 3 }, () => "Hoe lang is de wachttijd bij het gemaal?"),
  ...Array.from({ length: 5 }, () => "Hoe hoog is de dijk?"),
];

let folder: string;
let index: SearchIndex;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vraagbaak-zoeken-"));
  const documents = QUESTIONS.map((question, i) => makeDocument({ id: `d${i}`, qa: [[question, "Te lang."]] }));
  await buildSearchIndex({ documents, themas: [], outDir: folder });
  index = await SearchIndex.open(await filesOnDisk(folder));
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

async function run(query: string, isQuick: boolean, times: number) {
  const begun = await SearchRun.begin(index, readState(new URLSearchParams({ q: query })));
  for (let i = 0; i < times; i++) await begun.searchNext({ parts: [0], asked: 1 }, isQuick);
  return { found: begun.hits().length, isDone: begun.isDone(0) };
}

test("its own words first, where they fill a page; then all", async () => {
  expect(await run("wachtlijst", true, 1)).toEqual({ found: 12, isDone: false });
  expect(await run("wachtlijst", true, 2)).toEqual({ found: 15, isDone: true });
});

test("all at once where its own words fill no page, or nobody is in a hurry", async () => {
  expect(await run("wachttijd", true, 1)).toEqual({ found: 3, isDone: true });
  expect(await run("wachtlijst", false, 1)).toEqual({ found: 15, isDone: true });
});

test.each([
  ["wachtlijsten", 12],
  ["wachtlijst", 0],
])("exactly “%s”, where nothing else is wanted, is found %i times", async (q, found) => {
  const begun = await SearchRun.begin(index, readState(new URLSearchParams({ q, precies: "ja" })));
  await begun.searchNext({ parts: [0], asked: 1 });
  expect(begun.hits()).toHaveLength(found);
});

test.each([
  ["gemaal", 10, false],
  ["dijk", 10, true],
  ["dijk", 20, false],
  ["sluis", 20, false],
])("while older years are left, what is found of “%s” is enough for a page of %i: %s", async (query, page, enough) => {
  const state = readState(new URLSearchParams({ q: query }));
  const begun = await SearchRun.begin(index, state);
  const order = { parts: [0, 1], asked: 1 };
  await begun.searchNext({ parts: [0], asked: 1 });
  expect(begun.isEnough(state, order, begun.hits(), page, 0)).toBe(enough);
});
