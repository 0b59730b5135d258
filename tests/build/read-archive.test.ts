import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readArchive } from "../../src/build/read-archive.ts";
import { workFolder } from "../../src/build/work-folder.ts";
import { KnownPrints } from "../../src/files/known-prints.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "vraagbaak-"));
  mkdirSync(join(root, "bronnen"));
  mkdirSync(work().root);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const work = () => workFolder(join(root, "werk"));
const source = (name: string): string => join(root, "bronnen", name);
const ANSWER = "2026Z00003\n(ontvangen 9 maart 2026)\nVraag 1\nIets nieuws?\nAntwoord 1\nNee.\n";

const read = (prints = KnownPrints.open(work().afdrukken)) =>
  readArchive({
    sources: join(root, "bronnen"),
    vragen: null,
    themas: [],
    work: work(),
    afdruk: "p1",
    prints,
    onProgress: () => undefined,
  });

test.each(["documenten", "delen"] as const)(
  "a file in %s that is damaged or gone is made anew, and named",
  async (kind) => {
    writeFileSync(source("a.txt"), ANSWER);
    await read();
    const file = join(work()[kind], "2026Z00003.json");
    const whole = readFileSync(file, "utf8");
    for (const damage of [rmSync, (path: string) => truncateSync(path, 10)]) {
      damage(file);
      expect((await read()).damaged).toEqual([`${kind}/2026Z00003.json`]);
      expect(readFileSync(file, "utf8")).toBe(whole);
    }
    expect((await read()).damaged).toEqual([]);
  },
);

test("what was written of a document is known to the next build, which need not read it", async () => {
  writeFileSync(source("a.txt"), ANSWER);
  const prints = KnownPrints.open(work().afdrukken);
  await read(prints);
  prints.save();
  const [document, delen] = [join(work().documenten, "2026Z00003.json"), join(work().delen, "2026Z00003.json")];
  const inodes = readFileSync(work().afdrukken, "utf8")
    .split("\n")
    .map((line) => Number(line.split(" ")[0]));
  expect(inodes).toEqual(expect.arrayContaining([document, delen].map((path) => statSync(path).ino)));
});

test("a copy is published when its original is taken away", async () => {
  for (const name of ["a.txt", "b.txt"]) writeFileSync(source(name), ANSWER);
  const first = await read();
  expect(first.unpublished.map(({ bestand }) => bestand)).toEqual(["b.txt"]);
  expect((await read()).documents).toEqual(first.documents);
  rmSync(source("a.txt"));
  const { documents, unpublished } = await read();
  expect(documents.map(({ id, bron }) => [id, bron.bestand])).toEqual([["2026Z00003", "b.txt"]]);
  expect(unpublished).toEqual([]);
});
