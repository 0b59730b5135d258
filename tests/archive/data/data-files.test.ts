import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { antwoordtijdenVan } from "../../../src/archive/antwoordtijden/overzicht.ts";
import { VraagRij, vraagRows } from "../../../src/archive/data/vraag-rows.ts";
import { joinedFiles, writeSmallFiles } from "../../../src/archive/data/whole-files.ts";
import { writeYearParts } from "../../../src/archive/data/year-parts.ts";
import { joinFiles } from "../../../src/files/join-files.ts";
import type { KamervraagDocument } from "../../../src/domain/document.ts";
import { MOST_WITH_ANSWER } from "../../../src/domain/tie.ts";
import { aDocument, anAntwoord, aVraag } from "../support.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "vraagbaak-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes the data files of years of documents, newest first. */
async function writeData(...years: KamervraagDocument[][]): Promise<void> {
  await mkdir(join(folder, "bron"), { recursive: true });
  const folders: string[] = [];
  for (const [i, documents] of years.entries()) {
    const paths = documents.map(({ id }) => join(folder, "bron", `${id}.json`));
    for (const [j, path] of paths.entries()) await writeFile(path, JSON.stringify(documents[j]));
    folders.push(join(folder, `jaar-${i}`));
    await writeYearParts(paths, folders[i]!);
  }
  await writeSmallFiles({
    zaken: [],
    themas: [],
    gemeten: [],
    antwoordtijden: antwoordtijdenVan([], []),
    outDir: folder,
  });
  for (const { naam, joined } of joinedFiles({ years: folders, documents: [], unpublished: [] }))
    joinFiles(join(folder, naam), joined);
}

const read = (...path: string[]): Promise<string> => readFile(join(folder, ...path), "utf8");

test("each question is a row with its answer, also where the answer is joint", () => {
  const rows = vraagRows(
    aDocument({ vragen: [aVraag("1"), aVraag("2"), aVraag("3")], antwoorden: [anAntwoord(["1", "3"])] }),
  );
  expect(rows.map(({ url, antwoord, antwoordNummers }) => [url, antwoord, antwoordNummers])).toEqual([
    ["/kamervragen/2026Z00001/1/", "Een uur.", ["1", "3"]],
    ["/kamervragen/2026Z00001/2/", null, []],
    ["/kamervragen/2026Z00001/3/", "Een uur.", ["1", "3"]],
  ]);
  for (const row of rows) expect(VraagRij.safeParse(row).success).toBe(true);
});

test("a question has all its answers, and of one to very many questions the row where it stands", () => {
  const nummers = Array.from({ length: MOST_WITH_ANSWER + 1 }, (_, i) => String(i + 1));
  const vragen = nummers.map((nummer) => aVraag(nummer));
  const saying = (tekst: string, ...own: string[]) => ({ ...anAntwoord(own), tekst });
  const rows = vraagRows(
    aDocument({ vragen, antwoorden: [saying("Alle.", ...nummers), saying("Samen.", "2", "3"), saying("Drie.", "3")] }),
  );
  const short = rows.map(({ antwoord, antwoordNummers, antwoordBij }) => [antwoord, antwoordNummers, antwoordBij]);
  expect(short.slice(0, 4)).toEqual([
    ["Alle.", nummers, []],
    ["Samen.", ["2", "3"], ["2026Z00001/1"]],
    ["Samen.\n\nDrie.", ["2", "3"], ["2026Z00001/1"]],
    [null, ["4"], ["2026Z00001/1"]],
  ]);
  for (const row of rows) expect(VraagRij.safeParse(row).success).toBe(true);
});

test("a number printed twice goes with the second answer of that number", () => {
  const antwoorden = [anAntwoord(["7"]), { ...anAntwoord(["7"]), tekst: "Twee uur." }];
  const rows = vraagRows(aDocument({ vragen: [aVraag("7"), aVraag("7")], antwoorden }));
  expect(rows.map(({ id, antwoord }) => [id, antwoord])).toEqual([
    ["2026Z00001/7", "Een uur."],
    ["2026Z00001/7-2", "Twee uur."],
  ]);
});

test("the files say what there is", async () => {
  const document = aDocument();
  await writeData([document]);
  expect(JSON.parse(await read("data", "documenten.json"))).toEqual([
    {
      id: "2026Z00001",
      url: "/kamervragen/2026Z00001/",
      titel: "Wachttijden bij de sluis",
      soort: "antwoord",
      ingezonden: "2026-02-03",
      ontvangen: null,
      bron: { bestand: "sluis.txt" },
    },
  ]);
  expect(
    (await read("data", "vragen.ndjson"))
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).id),
  ).toEqual(["2026Z00001/1"]);
  expect(JSON.parse(await read("schemas", "document.schema.json"))).toMatchObject({ type: "object" });
});

test("a cell that a spreadsheet would run is marked as text in the CSV, and only there", async () => {
  const vraag = { ...aVraag("1"), tekst: '=HYPERLINK("https://elders.example")' };
  await writeData([aDocument({ vragen: [vraag] })]);
  expect(await read("data", "vragen.csv")).toContain(`"'=HYPERLINK(""https://elders.example"")"`);
  expect(await read("data", "vragen.ndjson")).toContain(`"vraag":"=HYPERLINK`);
});

test("the parts of several years, also empty ones, join to one file in their order", async () => {
  await writeData([aDocument({ id: "b" })], [], [aDocument({ id: "a" }), aDocument({ id: "c", vragen: [] })]);
  const ids = (JSON.parse(await read("data", "documenten.json")) as { id: string }[]).map(({ id }) => id);
  expect(ids).toEqual(["b", "a", "c"]);
  expect((await read("data", "vragen.csv")).split("\n").filter(Boolean)).toHaveLength(3);
  expect((await read("data", "vragen.csv")).startsWith("\uFEFFid,document,")).toBe(true);
  const { documenten } = JSON.parse(await read("data", "kwaliteit.json")) as { documenten: { id: string }[] };
  expect(documenten.map(({ id }) => id)).toEqual(["b", "a", "c"]);
});

test("an archive without documents has lists without items", async () => {
  await writeData();
  expect(JSON.parse(await read("data", "documenten.json"))).toEqual([]);
  expect(JSON.parse(await read("data", "kwaliteit.json"))).toMatchObject({ documenten: [] });
});
