import { expect, test } from "vitest";
import { kindAlternatives } from "../../../../src/search/searching/query/alternatives.ts";
import { lexiconOf } from "../../support/words.ts";

const DUTCH = new Set(["gier", "rover", "rovers", "tand", "parkeer"]);

const labels = async (word: string, lexicon: ReturnType<typeof lexiconOf>): Promise<(string | null)[]> => {
  const found = await kindAlternatives(word, lexicon, (one) => Promise.resolve(DUTCH.has(one)));
  return found.map(({ label }) => label);
};

test("of a compound that the archive lacks, the last part says what kind of thing it is", async () => {
  expect(await labels("roversbendes", lexiconOf(["bende"]))).toEqual(["bendes"]);
  expect(await labels("gierkelder", lexiconOf(["mestkelder", "kelder"]))).toEqual(["kelder"]);
});

test("only behind a word: the end of any other is chance", async () => {
  expect(await labels("xqrkelder", lexiconOf(["kelder"]))).toEqual([]);
});

test("a short last part says something else", async () => {
  expect(await labels("tandarts", lexiconOf(["arts"]))).toEqual([]);
});

test("nor does one that is everywhere say anything", async () => {
  const questions = ["beleid", "beleid", "beleid", "beleid", "beleid"];
  expect(await labels("parkeerbeleid", lexiconOf(questions))).toEqual([]);
});
