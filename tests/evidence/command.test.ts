import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "vraagbaak-evidence-"));
afterAll(() => rmSync(folder, { recursive: true }));

const evidence = (...args: string[]) =>
  spawnSync(process.execPath, ["scripts/evidence.ts", ...args], { encoding: "utf8" });

it("says of a rule of the program how many documents change without it, and what", () => {
  writeFileSync(join(folder, "een.txt"), "Vraag 1\nKlopt dit?\nVraag 2\nWaarom?\nAntwoord 1\nJa.\n");
  writeFileSync(join(folder, "twee.txt"), "Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\n");
  const run = evidence("--in", "src/ingest/check", "--rule", "row CHECKS una", folder);
  const lines = run.stdout.trimEnd().split("\n");
  expect([run.status, run.stderr]).toEqual([0, ""]);
  expect(lines[0]).toBe("2 documenten, 1 regels");
  expect(lines[2]).toBe(join(folder, "een.txt"));
  expect(lines).toContain('  - document.meldingen.tekst: "Vraag 2 heeft in dit document geen antwoord"');
  expect(lines.at(-1)).toMatch(/^ {5}\? {6}1 {2}src\/ingest\/check\/checks\.ts:\d+ row CHECKS unansweredVraag$/);
});

it("says how much worse and better documents are without a rule, where it is known what is right", () => {
  const [truth, sources] = ["truth", "sources"].map((name) => join("tests/ingest/fixtures/score", name));
  const args = ["--in", "src/ingest/readers/pdf-text", "--rule", "mark-places.ts", "--truth", truth!, sources!];
  const { status, stdout, stderr } = evidence(...args);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^ {2}- goed merken: vraag 1: …/m);
  expect(stdout).toMatch(
    / {2}src\/ingest\/readers\/pdf-text\/mark-places\.ts:\d+ .+ {2}slechter [1-9]\d*, beter \d+$/m,
  );
});

it.each([
  [[], "Geef een of meer mappen met documenten op."],
  [["bestaat-niet"], "De map bestaat niet: bestaat-niet"],
  [["--truth", "bestaat-niet", "tests"], "De map bestaat niet: bestaat-niet"],
  [["--onbekend"], "De optie --onbekend is onbekend."],
])("ends with 2 for wrong usage: %j", (args, message) => {
  const run = evidence(...args);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(message);
});
