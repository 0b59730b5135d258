import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { joinTables, SearchArchive } from "../../src/search/archive.ts";
import { buildSearchIndex } from "../../src/search/build-index.ts";
import { splitPeriods } from "../../src/search/index/periods.ts";
import { sectionsOf } from "../../src/search/rank/sections.ts";
import { textOf } from "../../src/search/browser/excerpt.ts";
import { filesOnDisk } from "../../src/search/disk-files.ts";
import { DOCUMENTS, makeDocument, THEMAS } from "./support/documents.ts";
import { useSmallArchive } from "./support/small-archive.ts";

const small = useSmallArchive();

test("the same documents in another order give the same bytes", async () => {
  const again = `${small.folder()}-again`;
  await buildSearchIndex({ documents: DOCUMENTS.toReversed(), themas: THEMAS, outDir: again });
  const names = (await readdir(small.folder(), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(small.folder().length));
  for (const name of names) {
    expect(await readFile(join(again, name)), name).toEqual(await readFile(join(small.folder(), name)));
  }
  await rm(again, { recursive: true });
});

test("each section of a document is found in its copy, letter for letter", async () => {
  const { documenten } = await small.archive().table;
  for (const [place, row] of documenten.entries()) {
    const copy = await small.archive().copyOf(place);
    const document = DOCUMENTS.find(({ id }) => id === row[1])!;
    const sections = sectionsOf(row);
    expect(sections.at(-1)!.end).toBe(copy.length);
    const texts = sections.filter(({ field }) => field === "vraag").map(({ start, end }) => textOf(copy, start, end));
    expect(texts).toEqual(document.vragen.map(({ tekst }) => tekst));
  }
});

test("an archive without documents can be searched and has nothing", async () => {
  const empty = `${small.folder()}-empty`;
  await buildSearchIndex({ documents: [], themas: [], outDir: empty });
  const archive = await SearchArchive.open(filesOnDisk(empty));
  expect((await archive.table).documenten).toEqual([]);
  await rm(empty, { recursive: true });
});

test("a small archive is one part, a large one a part per year, the newest first", () => {
  expect(splitPeriods(DOCUMENTS).map(({ name }) => name)).toEqual(["alles"]);
  expect(splitPeriods(DOCUMENTS, 2).map(({ name }) => name)).toEqual(["2026", "2025", "2024", "2020", "zonder-datum"]);
});

test("tables of parts are joined, with names in several of them once", () => {
  const row = (id: string, thema: number) =>
    [id, id, "antwoord", [0], [], [], null, null, 1, 1, [["1", 0, [thema], 1]], [], 0] as const;
  const table = (naam: string, id: string) => ({
    vraagstellers: [{ naam, partij: null }],
    bewindspersonen: [],
    ministeries: [],
    themas: [
      { slug: naam, label: naam },
      { slug: "x", label: "X" },
    ],
    documenten: [structuredClone(row(id, 1)) as never],
  });
  const joined = joinTables([table("Aa", "1"), table("Bb", "2"), table("Aa", "3")]);
  expect(joined.vraagstellers.map(({ naam }) => naam)).toEqual(["Aa", "Bb"]);
  expect(joined.documenten.map((document) => document[3])).toEqual([[0], [1], [0]]);
  expect(joined.documenten.map((document) => joined.themas[document[10][0]![2][0]!]!.slug)).toEqual(["x", "x", "x"]);
});

test("markup and marks in a text stay text", async () => {
  const folder = `${small.folder()}-markup`;
  const tekst = "Wat is <b>dit</b> ~wilde~ & “dat” | ^ kinder|mishandeling?";
  await buildSearchIndex({ documents: [makeDocument({ id: "a", qa: [[tekst, null]] })], themas: [], outDir: folder });
  const archive = await SearchArchive.open(filesOnDisk(folder));
  const copy = await archive.copyOf(0);
  const section = sectionsOf((await archive.table).documenten[0]!).find(({ field }) => field === "vraag")!;
  expect(textOf(copy, section.start, section.end)).toBe(tekst.replace("~wilde", "wilde"));
  await rm(folder, { recursive: true });
});
