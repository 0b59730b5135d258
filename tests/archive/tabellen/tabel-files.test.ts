/** What stands below a table, and the files to which that leads. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readDocument } from "../../../src/archive/documents/read-document.ts";
import { writeTabellen } from "../../../src/archive/tabellen/tabel-files.ts";
import { filesBelow } from "../../../src/files/files-below.ts";
import { aDocument, anAntwoord, aVraag, treesOf } from "../support.ts";

const SERIES = "| Jaar | Aantal |\n|-|-|\n| 2019 | 1.355 |\n| 2020 | 520 |\n| 2021 | 620 |\n| Totaal | 2.495 |";
const NAMES = "| Naam | Som |\n|-|-|\n| =SOM(A1) | -5 |\n| \u201cB\u201d; C | - |";

const document = aDocument({
  vragen: [aVraag("1"), aVraag("2")],
  antwoorden: [{ ...anAntwoord(["1", "2"]), tekst: `Zie de tabellen.\n\n${SERIES}\n\n${NAMES}` }],
});
const trees = treesOf(document);
const { kept, summary } = readDocument(document, "", trees, new Map());

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vraagbaak-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a table has a link to it as CSV, and one that is a series a chart with its words", () => {
  const [first] = kept.delen;
  const links = Array.from(first!.antwoord!.html.matchAll(/(?:href|src)="([^"]+)"/g), ([, adres]) => adres);
  const pad = "/data/tabellen/2026Z00001/antwoord-1-tabel";
  expect(links).toEqual([`${pad}-1.svg`, `${pad}-1.csv`, `${pad}-1.svg`, `${pad}-2.csv`]);
  expect(first!.antwoord!.html).toMatch(/<img src="[^"]+" alt="Lijngrafiek: Aantal, per jaar\. Van 1\.355 \(2019\)/);
});

test("what a page leads to is written, and nothing else", () => {
  writeTabellen(document, kept, folder);
  const files = summary.tabellen.map((naam) => `data/tabellen/2026Z00001/${naam}`);
  expect(files).toHaveLength(3);
  expect(filesBelow(folder).sort()).toEqual(files.toSorted());
});

test("a file holds the cells as printed, in columns for a Dutch spreadsheet, and runs nothing", () => {
  writeTabellen(document, kept, folder);
  const read = (nummer: number) =>
    readFileSync(join(folder, `data/tabellen/2026Z00001/antwoord-1-tabel-${nummer}.csv`), "utf8");
  expect(read(1)).toBe("\uFEFFJaar;Aantal\n2019;1.355\n2020;520\n2021;620\nTotaal;2.495\n");
  expect(read(2)).toBe('\uFEFFNaam;Som\n\'=SOM(A1);-5\n"“B”; C";-\n');
});

test("a picture says what it shows and where that stands", () => {
  writeTabellen(document, kept, folder);
  const svg = readFileSync(join(folder, "data/tabellen/2026Z00001/antwoord-1-tabel-1.svg"), "utf8");
  expect(svg).toContain("<title>Aantal, per jaar</title>");
  expect(svg).toContain("Bron: antwoord op vraag 1 en 2, Wachttijden bij de sluis, ");
});
