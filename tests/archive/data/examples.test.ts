/** The examples of the page with data, run as they stand there, on a small archive. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ArchiveDatabase, DATABASE } from "../../../src/archive/data/database.ts";
import { DATA_EXAMPLES, type DataExample } from "../../../src/archive/data/examples.ts";
import { DATA_FILES } from "../../../src/archive/data/files.ts";
import { joinedFiles } from "../../../src/archive/data/whole-files.ts";
import { writeYearParts } from "../../../src/archive/data/year-parts.ts";
import { joinFiles } from "../../../src/files/join-files.ts";
import type { KamervraagDocument } from "../../../src/domain/document.ts";
import { aDocument, anAntwoord, aVraag } from "../support.ts";

const folder = mkdtempSync(join(tmpdir(), "vraagbaak-"));
const data = join(folder, "data");
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A question with its answer; in one row with others where it has more numbers. */
const about = (
  ...[id, partij, ingezonden, tekst, nummers = ["1"]]: [string, string, string, string, string[]?]
): KamervraagDocument =>
  aDocument({
    id,
    vraagstellers: [{ naam: "Bos", partij }],
    ingezonden,
    ontvangen: "2026-03-01",
    vragen: [{ ...aVraag("1"), nummers, tekst, themas: ["jeugdzorg"] }],
    antwoorden: [{ ...anAntwoord(nummers), tekst: "De wachttijden lopen op." }],
  });
/** Not answered yet: what was found stands in the question. */
const OPEN = aDocument({
  ...{ id: "2024Z00001", soort: "vragen", ingezonden: null, antwoorden: [] },
  vragen: [{ ...aVraag("1"), tekst: "Hoe lang zijn de wachttijden?" }],
});
const DOCUMENTS = [
  about("2026Z00001", "VVD", "2026-01-30", "Hoe lang is de wachtlijst?"),
  about("2025Z00001", "VVD", "2025-12-01", "Hoeveel plaatsen zijn er?"),
  about("2025Z00002", "D66", "2025-11-01", "Wie betaalt, en hoeveel?", ["1", "2", "3"]),
  // A document counts once in how long answers took, however many rows it has.
  aDocument({
    ...{ id: "2025Z00003", ingezonden: "2025-12-11", ontvangen: "2025-12-31", antwoorden: [] },
    vragen: ["1", "2", "3"].map((nummer) => aVraag(nummer)),
  }),
  OPEN,
];

beforeAll(async () => {
  mkdirSync(data, { recursive: true });
  const paths = DOCUMENTS.map((document) => {
    const path = join(folder, `${document.id}.json`);
    writeFileSync(path, JSON.stringify(document));
    return path;
  });
  await writeYearParts(paths, join(folder, "jaar"));
  for (const { naam, joined } of joinedFiles({ years: [join(folder, "jaar")], documents: [], unpublished: [] }))
    joinFiles(join(folder, naam), joined());
  const database = new ArchiveDatabase(join(data, DATABASE.naam));
  for (const document of DOCUMENTS) database.add(document);
  database.finish([]);
});

/** What each example gives, as lines. */
const EXPECTED: Record<string, string[]> = {
  "Zoek in vragen en antwoorden, het beste eerst": [
    "2024Z00001/1|Hoe lang zijn de [wachttijden]?",
    "2025Z00001/1|De [wachttijden] lopen op.",
    "2025Z00002/1|De [wachttijden] lopen op.",
    "2026Z00001/1|Hoe lang is de [wachtlijst]?",
  ],
  "Welke partij vroeg het meest over een thema": ["VVD|2", "D66|1"],
  "Hoeveel vragen per jaar, en hoe lang duurde een antwoord": ["2025|7|90", "2026|1|30"],
  "Vragen over een thema naar een eigen tabel": [
    "2025Z00001/1,2025-12-01,Hoeveel plaatsen zijn er?",
    '2025Z00002/1,2025-11-01,"Wie betaalt, en hoeveel?"',
    "2026Z00001/1,2026-01-30,Hoe lang is de wachtlijst?",
    "id,ingezonden,vraag",
  ],
  "De tabel in R, met het aantal vragen per jaar": ["2025 2026", "2    1"],
};

const sorted = (lines: string[]): string[] =>
  lines
    .map((line) => line.trim())
    .filter(Boolean)
    .toSorted();

const RUNS: Record<DataExample["met"], (code: string) => Promise<string[]>> = {
  sqlite3: async (code) => run("sqlite3", [DATABASE.naam], code),
  python3: async (code) => {
    run("python3", ["-"], code);
    return readFileSync(join(data, "jeugdzorg.csv"), "utf8").split("\n");
  },
  Rscript: async (code) => run("Rscript", ["-"], code),
  duckdb: async (code) => {
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(`SET file_search_path = '${data}'`);
    const rows = (await connection.runAndReadAll(code)).getRowsJson();
    connection.closeSync();
    return rows.map((row) => row.join("|"));
  },
};

function run(program: string, args: string[], input: string): string[] {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: data, input, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  return stdout.split("\n");
}

const isThere = (program: string): boolean =>
  program === "duckdb" || spawnSync(program, ["--version"]).error === undefined;

for (const { vraag, met, bestanden, code } of DATA_EXAMPLES) {
  const here = isThere(met);
  test.skipIf(!here)(`${met}: ${vraag}${here ? "" : ` (left out: ${met} is not installed)`}`, async () => {
    for (const file of bestanden) expect(DATA_FILES.map(({ naam }) => naam)).toContain(file);
    expect(sorted(await RUNS[met](code))).toEqual(sorted(EXPECTED[vraag]!));
  });
}
