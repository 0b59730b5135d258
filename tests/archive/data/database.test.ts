import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ArchiveDatabase } from "../../../src/archive/data/database.ts";
import { handOn, NO_SETTINGS } from "../../../src/archive/settings/settings.ts";
import type { KamervraagDocument } from "../../../src/domain/document.ts";
import { aDocument, anAntwoord, aVraag, WATER } from "../support.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vraagbaak-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A database of documents, written in steps: of all but the last, a copy is gone on with. */
function writeDatabase(name: string, ...steps: KamervraagDocument[][]): string {
  const path = join(folder, name);
  steps.forEach((documents, i) => {
    const from = `${path}.${i - 1}`;
    const to = `${path}.${i}`;
    if (i > 0) copyFileSync(from, to);
    const database = new ArchiveDatabase(to);
    for (const document of documents) database.add(document);
    database.finish(i === steps.length - 1 ? [WATER] : []);
  });
  return `${path}.${steps.length - 1}`;
}

const about = (id: string, vraag: string, antwoord: string, known: Partial<KamervraagDocument> = {}) =>
  aDocument({
    id,
    zaaknummer: null,
    vragen: [{ ...aVraag("1"), tekst: vraag, themas: ["water"] }],
    antwoorden: [{ ...anAntwoord(["1"]), tekst: antwoord }],
    ...known,
  });

const OLD = about("oud", "Hoe diep is de geïrrigeerde vaart?", "Twee meter.");
const NEW = about("nieuw", "Wie betaalt de sluis?", "Het Rijk.", {
  vraagstellers: [{ naam: "Bos", partij: "VVD" }],
});

/** The program sqlite3 is another build of SQLite than the one that wrote the file. */
const sqlite3 = (path: string, sql: string) => spawnSync("sqlite3", ["-readonly", path, sql], { encoding: "utf8" });
const isInstalled = sqlite3(":memory:", "SELECT 1").status === 0;

test.skipIf(!isInstalled)("sqlite3 (where it is installed) finds the file whole, its index too", () => {
  const path = writeDatabase("vraagbaak.db", [OLD], [NEW]);
  expect(sqlite3(path, "PRAGMA integrity_check; PRAGMA foreign_key_check").stdout.trim()).toBe("ok");
  const check = "INSERT INTO vragen_fts (vragen_fts, rank) VALUES ('integrity-check', 1)";
  expect(spawnSync("sqlite3", [path, check], { encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
  const found = (words: string) =>
    sqlite3(
      path,
      `SELECT v.id FROM vragen_fts JOIN vragen v ON v.nr = vragen_fts.rowid WHERE vragen_fts MATCH '${words}' ORDER BY rank`,
    ).stdout.trim();
  expect([found("geirrigeerde"), found("rijk"), found("sluis betaalt"), found("afwezig")]).toEqual([
    "oud/1",
    "nieuw/1",
    "nieuw/1",
    "",
  ]);
});

test("the tables say what the documents say", () => {
  const db = new DatabaseSync(writeDatabase("vraagbaak.db", [OLD, NEW]), { readOnly: true });
  const [row] = db.prepare("SELECT * FROM vragen_compleet WHERE vraagstellers = 'Bos (VVD)'").all();
  expect({ ...row }).toMatchObject({ id: "nieuw/1", vraag: "Wie betaalt de sluis?", antwoord: "Het Rijk." });
  const themas = db.prepare(
    "SELECT label, count(*) AS vragen FROM vraag_themas JOIN themas ON slug = thema GROUP BY slug",
  );
  expect(themas.all().map((one) => ({ ...one }))).toEqual([{ label: "Water", vragen: 2 }]);
  db.close();
});

test("documents and questions have their whole address, where it is known", () => {
  handOn({ ...NO_SETTINGS, adres: "https://vraagbaak.example" });
  const path = writeDatabase("vraagbaak.db", [OLD]);
  handOn(NO_SETTINGS);
  const db = new DatabaseSync(path, { readOnly: true });
  const urlOf = (table: string) => db.prepare(`SELECT url FROM ${table}`).get()!["url"];
  expect([urlOf("documenten"), urlOf("vragen"), urlOf("vragen_compleet")]).toEqual([
    "https://vraagbaak.example/kamervragen/oud/",
    "https://vraagbaak.example/kamervragen/oud/1/",
    "https://vraagbaak.example/kamervragen/oud/1/",
  ]);
  db.close();
});

test("the same documents in the same steps give the same bytes", () => {
  const [first, second] = ["a", "b"].map((name) => writeDatabase(name, [OLD], [NEW]));
  expect(readFileSync(first!).equals(readFileSync(second!))).toBe(true);
});

test("an archive without documents has empty tables", () => {
  const db = new DatabaseSync(writeDatabase("leeg.db", [], []), { readOnly: true });
  expect({ ...db.prepare("SELECT count(*) AS vragen FROM vragen").get() }).toEqual({ vragen: 0 });
  db.close();
});
