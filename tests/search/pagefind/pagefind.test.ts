/** What the search asks of Pagefind, through its documented interface alone: another Pagefind must do the same. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asSigns } from "../../../src/search/format/copy-marks.ts";
import { RenewedIndex } from "../../../src/search/format/index-files.ts";
import { Pagefind, type PagefindPart } from "../../../src/search/pagefind/open-index.ts";
import { PagefindWriter, writeProgram } from "../../../src/search/pagefind/write-index.ts";
import { filesOnDisk } from "../../../src/search/searching/disk-files.ts";

const PARTS = {
  "2024": ["wachtlijstǂ ~ wachtlijstenǂ ~lijstǁ wachtlijstǂ", `${asSigns("Toezicht")} ~ 12ǂ`],
  "2020": Array.from({ length: 12 }, (_, i) => `sluisǂ nummer${i}ǂ`),
};
const part = (naam: keyof typeof PARTS, documenten = PARTS[naam].length) => {
  return { naam, versie: "00000000", documenten, jaren: null, begin: [] };
};

let folder: string;
let pagefind: Pagefind;
let newest: PagefindPart;
let older: PagefindPart;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "vraagbaak-pagefind-"));
  await writeProgram(join(folder, "zoeken", "program"));
  for (const [name, copies] of Object.entries(PARTS)) {
    await PagefindWriter.use(async (writer) => {
      for (const [i, copy] of copies.entries()) await writer.add({ id: `${name}-${i}`, words: copy.split(" ") });
      await writer.finish(join(folder, "zoeken", name, "pagefind"));
    });
  }
  pagefind = new Pagefind(await filesOnDisk(folder), { pagefind: "program", begin: [] });
  [newest, older] = await Promise.all([pagefind.open(part("2024")), pagefind.open(part("2020"))]);
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

test("a closed word is found by itself, at all its places, and by nothing that begins like it", async () => {
  expect(await newest.search("wachtlijstǂ")).toEqual(new Map([[0, [0, 4]]]));
  expect(await newest.search("wachtlijstenǂ")).toEqual(new Map([[0, [2]]]));
  expect(await newest.search("lijstǁ")).toEqual(new Map([[0, [3]]]));
  expect(await newest.search("lijstǂ")).toEqual(new Map());
  expect(await newest.search("12ǂ")).toEqual(new Map([[1, [2]]]));
});

test("what is written in signs is shown and not found", async () => {
  expect(await newest.search("toezichtǂ")).toEqual(new Map());
  expect(await newest.copyOf(1)).toEqual(PARTS["2024"][1]!.split(" "));
});

test("each part has its own documents only, in the order in which they were added", async () => {
  expect([...(await older.search("sluisǂ")).keys()].sort((a, b) => a - b)).toEqual([...PARTS["2020"].keys()]);
  expect(await older.search("wachtlijstǂ")).toEqual(new Map());
  for (const place of PARTS["2020"].keys()) expect((await older.copyOf(place))[1]).toBe(`nummer${place}ǂ`);
});

test("a part that is not the one that was asked for is noticed", async () => {
  await expect(pagefind.open(part("2024", 3))).rejects.toThrow(RenewedIndex);
});
