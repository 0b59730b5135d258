import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "vraagbaak-score-"));
const [truth, sources] = [join(folder, "waarheid"), join(folder, "bronnen")];
const source = (name: string, antwoord: string) =>
  writeFileSync(join(sources, name), `Vraag 1\nKlopt dit?\nAntwoord 1\n${antwoord}\n`);

beforeAll(() => {
  for (const made of [truth, sources]) mkdirSync(made);
  const right = `vragen:\n  "1": Klopt dit?\nantwoorden:\n  "1": Ja, dat klopt.\n`;
  writeFileSync(join(truth, "een.yaml"), right);
  source("een.txt", "Ja, dat klopt.");
  source("zonder-waarheid.txt", "Nee.");
});
afterAll(() => rmSync(folder, { recursive: true }));

const score = (...args: string[]) => {
  const run = spawnSync(process.execPath, ["scripts/score.ts", ...args], { encoding: "utf8" });
  return { status: run.status, lines: run.stdout.trimEnd().split("\n"), errors: run.stderr };
};

it("says how much is right of the documents that it knows the truth of, and ends with 0 where all is", () => {
  expect(score(truth, sources)).toEqual({
    status: 0,
    lines: ["delen          100.0 %  2/2", "spaties        100.0 %  3/3", "alinea's       100.0 %  2/2"],
    errors: "",
  });
});

it("names what is wrong, and what is lost and gained since a score was kept", () => {
  const [before, worse] = [join(folder, "eerst.json"), join(folder, "daarna.json")];
  score(truth, sources, "--save", before);
  source("een.txt", "Ja,dat klopt.");
  const now = score(truth, sources, "--save", worse);
  expect(now.status).toBe(1);
  expect(now.lines.slice(-2)).toEqual(["een.txt", "  mist     spaties        antwoord 1: …Ja, datklopt…"]);

  const against = score(truth, sources, "--against", before);
  expect(against.status).toBe(1);
  expect(against.lines.slice(-3)).toEqual([
    "een.txt",
    "  verloren spaties        antwoord 1: …Ja, datklopt…",
    "gewonnen 0, verloren 1",
  ]);

  source("een.txt", "Ja, dat klopt.");
  const mended = score(truth, sources, "--against", worse);
  expect([mended.status, mended.lines.at(-1)]).toEqual([0, "gewonnen 1, verloren 0"]);
});

it("holds each form of a document against what is right of it", () => {
  const html = "<p>Vraag 1</p><p>Klopt dit?</p><p>Antwoord 1</p><p>Ja,dat klopt.</p>";
  writeFileSync(join(sources, "een.html"), `<!DOCTYPE html><html><body>${html}</body></html>`);
  expect(score(truth, sources).lines.filter((line) => !line.startsWith(" "))).toEqual([
    "delen          100.0 %  4/4",
    "spaties         83.3 %  5/6",
    "alinea's       100.0 %  4/4",
    "een.html",
  ]);
  rmSync(join(sources, "een.html"));
});

it("says of a document that is refused why, and misses all of it", () => {
  writeFileSync(join(sources, "een.txt"), "Niets.\n");
  const run = score(truth, sources);
  expect(run.status).toBe(1);
  expect(run.lines[0]).toMatch(/^een\.txt is geweigerd: /);
  expect(run.lines[1]).toBe("delen            0.0 %  0/2");
  source("een.txt", "Ja, dat klopt.");
});

it.each([
  [[], "Geef twee mappen op: wat goed is, en de documenten."],
  [["bestaat-niet", sources], "De map bestaat niet: bestaat-niet"],
  [[truth, sources, "--against", "bestaat-niet"], "Het bestand bestaat niet: bestaat-niet"],
  [[truth, sources, "--onbekend"], "De optie --onbekend is onbekend."],
  [[truth, truth], "Bij een.yaml hoort geen document in"],
  [[truth, sources, "--against", "README.md"], "README.md is niet met --save gemaakt."],
  [[sources, sources, "--against", "package.json"], "package.json is niet met --save gemaakt."],
])("ends with 2 for wrong usage: %j", (args, message) => {
  const run = score(...args);
  expect(run.status).toBe(2);
  expect(run.errors).toContain(message);
});

it.each([`vragen:\n  - Klopt dit?\n`, `vragen: "1\n`])(
  "ends with 2 where the file of what is right is none: %j",
  (text) => {
    const other = join(folder, "anders");
    mkdirSync(other, { recursive: true });
    writeFileSync(join(other, "een.yaml"), text);
    const run = score(other, sources);
    expect(run.status).toBe(2);
    expect(run.errors).toContain("een.yaml: ");
  },
);
