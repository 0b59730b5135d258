/** Builds that go on from what was damaged, or from a document that a later stage can't do anything with. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { workOf } from "../../src/build/places.ts";
import { workFolder } from "../../src/build/work-folder.ts";
import { printOf } from "../../src/files/print.ts";
import { printedLine, soundLines } from "../../src/files/lines-with-prints.ts";
import { damageOne } from "../../scripts/damage.ts";
import { randomNumbers } from "../../scripts/random.ts";
import { checksumsOf, ROOT, runBuild, runScript } from "./support/build-site.ts";

const folder = mkdtempSync(join(tmpdir(), "vraagbaak-"));
const [sources, out] = [join(folder, "bronnen"), join(folder, "site")];
const work = workFolder(workOf(out, ROOT));
afterAll(() => {
  for (const each of [folder, work.root]) rmSync(each, { recursive: true, force: true });
});

const text = (zaaknummer: string) =>
  `${zaaknummer}\n(ontvangen 9 maart 2026)\nVraag 1\nGaat het over ${zaaknummer}?\nAntwoord 1\nJa.\n`;
const build = () => runBuild("--sources", sources, "--out", out);
let whole: Record<string, string>;

beforeAll(() => {
  mkdirSync(sources, { recursive: true });
  for (const zaaknummer of ["2026Z00001", "2026Z00002"])
    writeFileSync(join(sources, `${zaaknummer}.txt`), text(zaaknummer));
  expect(build().status).toBe(0);
  whole = checksumsOf(out);
}, 120_000);

/** Replaces what was kept of a document, as if ingest had written that. */
function keepInstead(id: string, kept: "document" | "delen", change: (value: Record<string, unknown>) => void): void {
  const file = join(kept === "document" ? work.documenten : work.delen, `${id}.json`);
  const value = JSON.parse(readFileSync(file, "utf8"));
  change(value);
  writeFileSync(file, JSON.stringify(value));
  const lines = [...soundLines(work.journal)].map((line) => {
    const source = JSON.parse(line);
    if (source.uitkomst?.id === id) source.uitkomst.uitvoer.afdrukken[kept] = printOf(JSON.stringify(value));
    return printedLine(JSON.stringify(source));
  });
  writeFileSync(work.journal, lines.join(""));
  // The pages, the index and the exports of this document are to be made of that.
  for (const made of [work.zoeken, work.gegevens, work.site, join(out, "kamervragen", id)]) {
    rmSync(made, { recursive: true, force: true });
  }
}

test.each<[string, "document" | "delen", (value: Record<string, unknown>) => void]>([
  ["the pages", "delen", (kept) => (kept["delen"] = [null])],
  ["the index and the exports", "document", (document) => (document["vragen"] = null)],
])(
  "a document of which %s can't be made is left out and said, the others are published; then it is read again",
  (_, kept, change) => {
    keepInstead("2026Z00002", kept, change);
    const { status, stdout } = build();
    expect(status).toBe(1);
    expect(stdout).toMatch(/2026Z00002\.txt\n.*fout +Fout in de verwerking: /);
    expect(existsSync(join(out, "kamervragen", "2026Z00001", "1", "index.html"))).toBe(true);
    expect(existsSync(join(out, "kamervragen", "2026Z00002"))).toBe(false);
    expect(readFileSync(join(out, "kwaliteit", "index.html"), "utf8")).toContain("2026Z00002.txt");
    expect(runScript("verify.ts", out).status).toBe(0);
    expect(build().status).toBe(0);
    expect(checksumsOf(out)).toEqual(whole);
  },
  180_000,
);

test("whatever was damaged of what builds keep, the next one gives the bytes of a clean one", () => {
  const random = randomNumbers(11);
  const damages = Array.from({ length: 12 }, () => damageOne([work.root, out], random));
  const { status, stdout, stderr } = build();
  expect(status, [...damages, stdout, stderr].join("\n")).toBe(0);
  expect(checksumsOf(out), damages.join("\n")).toEqual(whole);
}, 180_000);

test("what somebody else put into a site is named, kept elsewhere and not carried along", () => {
  writeFileSync(join(out, "CNAME"), "vraagbaak.example\n");
  expect(runScript("verify.ts", out).stdout).toContain("hoort er niet: CNAME");
  const [, kept] = /stond wat niet van de site is: CNAME\n.*verplaatst naar (.*)\. Wat/.exec(build().stdout)!;
  expect(readFileSync(resolve(ROOT, kept!, "CNAME"), "utf8")).toBe("vraagbaak.example\n");
  expect(build().stdout).not.toContain("CNAME");
  expect(checksumsOf(out)).toEqual(whole);
}, 180_000);
