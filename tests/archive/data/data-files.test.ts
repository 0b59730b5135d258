import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { antwoordtijdenVan } from "../../../src/archive/antwoordtijden/overzicht.ts";
import { VraagRij, vraagRows } from "../../../src/archive/data/vraag-rows.ts";
import { joinedFiles, writeSmallFiles } from "../../../src/archive/data/whole-files.ts";
import { writeYearParts } from "../../../src/archive/data/year-parts.ts";
import { joinFiles } from "../../../src/files/join-files.ts";
import type { KamervraagDocument } from "../../../src/domain/document.ts";
import { MOST_WITH_ANSWER } from "../../../src/domain/tie.ts";
import { aDocument, anAntwoord, aVraag, WATER } from "../support.ts";

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
    themas: [WATER],
    gemeten: [],
    antwoordtijden: antwoordtijdenVan([], []),
    outDir: folder,
  });
  for (const { naam, joined } of joinedFiles({ years: folders, documents: [], unpublished: [] }))
    joinFiles(join(folder, naam), joined());
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

/** What another program reads in a file of data. */
async function queryFiles(sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    await connection.run(`SET file_search_path = '${join(folder, "data")}'`);
    return (await connection.runAndReadAll(sql)).getRowObjectsJson();
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

const BOS = { vraagstellers: [{ naam: "Bos", partij: "VVD" }], ingezonden: "2025-12-31", ontvangen: "2026-03-01" };

test("DuckDB reads the same questions in Parquet, CSV and NDJSON, days as days and lists as lists", async () => {
  const lang = { ...anAntwoord(["1"]), tekst: 'Een "lang" antwoord;\n\nmet regels, é en 😀.' };
  await writeData([aDocument({ id: "b", ...BOS, antwoorden: [lang] })], [], [aDocument({ id: "a", antwoorden: [] })]);
  const columns = "id, document, url, titel, vraag, antwoord";
  const expected = await queryFiles(`SELECT ${columns} FROM 'vragen.ndjson'`);
  expect(expected).toMatchObject([
    { id: "b/1", antwoord: lang.tekst },
    { id: "a/1", antwoord: null },
  ]);
  expect(await queryFiles(`SELECT ${columns} FROM 'vragen.parquet'`)).toEqual(expected);
  for (const file of ["vragen.csv", "vragen-excel.csv"])
    expect(await queryFiles(`SELECT ${columns} FROM read_csv('${file}', auto_detect = true)`), file).toEqual(expected);
  const sql = `SELECT ingezonden + 1 AS dag, vraagstellers, partijen, nummers, themas FROM 'vragen.parquet'`;
  expect(await queryFiles(sql)).toEqual([
    { dag: "2026-01-01", vraagstellers: ["Bos (VVD)"], partijen: ["VVD"], nummers: ["1"], themas: [] },
    { dag: "2026-02-04", vraagstellers: [], partijen: [], nummers: ["1"], themas: [] },
  ]);
  expect(await queryFiles("SELECT id FROM 'vragen.parquet' WHERE ontvangen >= '2026-01-01'")).toEqual([{ id: "b/1" }]);
});

test("a Parquet file of many rows in several parts is whole; one of an archive without documents has no rows", async () => {
  const many = (id: string) => aDocument({ id, vragen: Array.from({ length: 6000 }, (_, i) => aVraag(`${i + 1}`)) });
  await writeData([many("b")], [many("a"), aDocument({ id: "c" })]);
  const [counted] = await queryFiles(
    "SELECT count(*)::INT AS rijen, count(DISTINCT id)::INT AS ids, min(document) AS eerste FROM 'vragen.parquet'",
  );
  expect(counted).toEqual({ rijen: 12_001, ids: 12_001, eerste: "a" });
  await writeData();
  expect(await queryFiles("SELECT id, ingezonden FROM 'vragen.parquet'")).toEqual([]);
});

test("the table for Excel has semicolons, and no cell is longer than Excel holds; one that was cut says so", async () => {
  const antwoord = { ...anAntwoord(["1"]), tekst: "Dit is een heel lange alinea. ".repeat(3000) };
  await writeData([aDocument({ antwoorden: [antwoord] })]);
  const [row] = await queryFiles("SELECT * FROM read_csv('vragen-excel.csv', delim = ';')");
  for (const cell of Object.values(row!)) expect(String(cell).length).toBeLessThanOrEqual(32_767);
  expect(row!["antwoord"]).toMatch(/^Dit is een heel lange alinea\..*\[Afgekapt: .*\/kamervragen\/2026Z00001\/1\/\]$/s);
  expect((await read("data", "vragen-excel.csv")).startsWith("\uFEFFid;document;")).toBe(true);
  const [whole] = await queryFiles("SELECT antwoord FROM 'vragen.parquet'");
  expect(whole!["antwoord"]).toBe(antwoord.tekst);
});

test("a text of several lines is one cell in both tables, whatever else stands in it", async () => {
  const antwoord = { ...anAntwoord(["1"]), tekst: "Het beeld is:\n\nJaar\tAantal\n2024\t4630" };
  await writeData([aDocument({ antwoorden: [antwoord] })]);
  for (const file of ["vragen.csv", "vragen-excel.csv"])
    expect(await read("data", file), file).toContain(`"${antwoord.tekst}"`);
});

test("the lists, the rows and a document are as their published schemas say", async () => {
  const document = aDocument({ ...BOS, meldingen: [] });
  await writeData([document], [aDocument({ id: "a", antwoorden: [] })]);
  const faultsOf = async (schema: string, value: unknown) => {
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
      JSON.parse(await read("schemas", `${schema}.schema.json`)) as object,
    );
    return validate(value) ? [] : validate.errors;
  };
  for (const list of ["documenten", "zaken", "themas", "kwaliteit"]) {
    const value: unknown = JSON.parse(await read("data", `${list}.json`));
    expect(await faultsOf(list, value), list).toEqual([]);
    expect(await faultsOf(list, [{ onbekend: true }]), list).not.toEqual([]);
  }
  for (const line of (await read("data", "vragen.ndjson")).trim().split("\n"))
    expect(await faultsOf("vragen-rij", JSON.parse(line))).toEqual([]);
  expect(await faultsOf("document", document)).toEqual([]);
});
