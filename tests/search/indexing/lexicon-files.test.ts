import { expect, test } from "vitest";
import { Families } from "../../../src/search/indexing/families.ts";
import { lexiconFiles, rounded } from "../../../src/search/indexing/lexicon-files.ts";
import { isEveryday } from "../../../src/search/language/everyday.ts";
import { WordCounts } from "../../../src/search/indexing/word-counts.ts";

const families = new Families({ forms: new Map(), infinitives: new Set() });
const NUMBERS = Array.from({ length: 900 }, (_, i) => `woord${i}`);

function countsOf(...questions: string[][]): WordCounts {
  const counts = new WordCounts();
  for (const words of questions) counts.add([words.map((word) => counts.tallyOf(word, "words"))]);
  return counts;
}

test("counts are rounded down, the more the larger they are", () => {
  expect([0, 1, 9, 10, 11, 12, 14, 99, 100, 119, 344_000].map(rounded)).toEqual([
    0, 1, 9, 10, 10, 10, 10, 60, 100, 100, 250_000,
  ]);
});

test("one more word changes one file of many, and the files keep their places", () => {
  const before = lexiconFiles(countsOf(NUMBERS), families, 20);
  const after = lexiconFiles(countsOf([...NUMBERS, "woord450bis"]), families, 20);
  expect(before.length).toBeGreaterThan(10);
  const texts = new Set(before.map(({ text }) => text));
  expect(after.filter(({ text }) => !texts.has(text)).length).toBeLessThanOrEqual(3);
});

test("the counts of parts add up", () => {
  const whole = countsOf(["aa", "bb"], ["aa"]);
  const added = new WordCounts();
  added.addWritten(countsOf(["aa", "bb"]).write());
  added.addWritten(countsOf(["aa"]).write());
  expect(added.write()).toBe(whole.write());
});

test("a name that the archive lacks is listed beside its forms, with what it is a form of, and is no slip of anything", () => {
  const counts = countsOf(["ouders"]);
  counts.list("oudere");
  counts.list("bejaarde");
  const kin = new Families({
    forms: new Map([
      ["ouders", new Set(["ouder"])],
      ["oudere", new Set(["oudere"])],
    ]),
    infinitives: new Set(),
  });
  const lines = lexiconFiles(counts, kin).flatMap(({ text }) => text.split("\n"));
  expect(lines).toContain("ouder\toudere,0,,2\touders,1,,1");
  expect(lines.filter((line) => line.startsWith("~") && line.includes("oudere,"))).toEqual([]);
  expect(lines.join()).not.toContain("bejaarde");
});

test("a word that any text has counts as common, however seldom a small archive has it", () => {
  const counts = countsOf(["handen", "wolf"], ["wolf"]);
  counts.raise(isEveryday, 250);
  expect([counts.get("handen").words, counts.get("wolf").words, counts.get("keer").words]).toEqual([250, 2, 0]);
});
