import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { SearchIndex } from "../../../src/search/searching/search-index.ts";
import { buildSearchIndex } from "../support/build-index.ts";
import { sectionsOf } from "../../../src/search/format/sections.ts";
import { shownText } from "../../../src/search/browser/excerpt.ts";
import { filesOnDisk } from "../../../src/search/searching/disk-files.ts";
import { searchAll } from "../../../src/search/searching/search.ts";
import { DOCUMENTS, makeDocument, THEMAS } from "../support/documents.ts";
import { useSmallArchive } from "../support/small-archive.ts";

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
  const { catalogue } = await small.index().part(0);
  for (const [place, row] of catalogue.rows.entries()) {
    const copy = await small.index().copyOf(place);
    const document = DOCUMENTS.find(({ id }) => id === row.id)!;
    const sections = sectionsOf(row);
    expect(sections.at(-1)!.end).toBe(copy.length);
    const texts = sections.filter(({ kind }) => kind === "vraag").map(({ start, end }) => shownText(copy, start, end));
    expect(texts).toEqual(document.vragen.map(({ tekst }) => tekst));
  }
});

test("an archive without documents can be searched and has nothing", async () => {
  const empty = `${small.folder()}-empty`;
  await buildSearchIndex({ documents: [], themas: [], outDir: empty });
  const index = await SearchIndex.open(await filesOnDisk(empty));
  expect((await searchAll(index, "jeugdzorg", new Set())).hits).toEqual([]);
  await rm(empty, { recursive: true });
});

test("markup and marks in a text stay text", async () => {
  const folder = `${small.folder()}-markup`;
  const tekst = "Wat is <b>dit</b> ~wilde~ & “dat” | ^ kinder|mishandeling?";
  await buildSearchIndex({ documents: [makeDocument({ id: "a", qa: [[tekst, null]] })], themas: [], outDir: folder });
  const index = await SearchIndex.open(await filesOnDisk(folder));
  const copy = await index.copyOf(0);
  const section = sectionsOf((await index.part(0)).catalogue.rows[0]!).find(({ kind }) => kind === "vraag")!;
  expect(shownText(copy, section.start, section.end)).toBe(tekst.replace("~wilde", "wilde"));
  await rm(folder, { recursive: true });
});
