import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "vraagbaak-opdracht-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ingest = (...args: string[]) => spawnSync(process.execPath, ["scripts/ingest.ts", ...args], { encoding: "utf8" });

it("ends with 0 when every document was understood", () => {
  writeFileSync(join(folder, "goed.txt"), "Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\n");
  const run = ingest("--sources", folder, "--out", join(folder, "uit"));
  expect([run.status, run.stderr]).toEqual([0, ""]);
});

it("ends with 1 when a document was left out", () => {
  writeFileSync(join(folder, "leeg.txt"), "");
  const run = ingest("--sources", folder, "--out", join(folder, "uit"));
  expect(run.status).toBe(1);
  expect(run.stdout).toContain("Het bestand is leeg");
});

it.each([
  [["--sources", "bestaat-niet", "--out", "uit"], "De map met documenten bestaat niet: bestaat-niet"],
  [["--sources", "."], "Geef --sources en --out samen op."],
  [["--sorces", "content"], "De optie --sorces is onbekend. Bedoelde u --sources?"],
  [["content"], "Er staat iets dat niet wordt gelezen: content"],
  [["--out"], "Bij de optie --out hoort een waarde"],
])("ends with 2 for wrong usage: %j", (args, message) => {
  const run = ingest(...args);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(message);
});
