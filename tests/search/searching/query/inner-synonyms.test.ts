import { expect, test } from "vitest";
import { innerSynonymAlternatives } from "../../../../src/search/searching/query/alternatives.ts";
import { lexiconOf, synonymsOf } from "../../support/words.ts";

const GROUPS = [
  ["stroom", "elektriciteit"],
  ["gokken", "kansspel"],
];

async function labels(word: string, ...words: string[]): Promise<(string | null)[]> {
  const lexicon = lexiconOf(words);
  const found = await innerSynonymAlternatives(word, synonymsOf({ synoniem: GROUPS }, lexicon), lexicon);
  return found.map(({ label }) => label);
}

test("a part of a word that the archive lacks may have another name there", async () => {
  expect(await labels("stroomtekort", "elektriciteitstekort")).toEqual(["elektriciteitstekort"]);
  expect(await labels("stroomtekort", "elektriciteit", "tekort")).toEqual(["elektriciteit + tekort"]);
});

test("a short first part too", async () => {
  expect(await labels("gokreclame", "kansspel", "reclame")).toEqual(["kansspel + reclame"]);
});

test("no more than a part: the rest is a word of the archive", async () => {
  expect(await labels("stroomtekort", "elektriciteit")).toEqual([]);
  expect(await labels("watertekort", "elektriciteitstekort")).toEqual([]);
});
