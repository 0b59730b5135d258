import { expect, test } from "vitest";
import { Families } from "../../../../src/search/indexing/families.ts";
import { lexiconFiles } from "../../../../src/search/indexing/lexicon-files.ts";
import { WordCounts } from "../../../../src/search/indexing/word-counts.ts";
import { synonymFiles } from "../../../../src/search/indexing/synonym-files.ts";
import { innerSynonymAlternatives } from "../../../../src/search/searching/query/alternatives.ts";
import { Lexicon } from "../../../../src/search/searching/query/lexicon.ts";
import { Synonyms } from "../../../../src/search/searching/query/synonyms.ts";

const pieces = synonymFiles({
  afkorting: [],
  synoniem: [
    ["stroom", "elektriciteit"],
    ["gokken", "kansspel"],
  ],
  verwant: [],
});
const synonyms = new Synonyms((piece) => Promise.resolve(pieces[piece]!));

function lexiconOf(...words: string[]): Lexicon {
  const counts = new WordCounts();
  for (const word of words) counts.add(new Set([word]), new Set());
  const files = lexiconFiles(counts, new Families({ forms: new Map(), infinitives: new Set() }));
  return new Lexicon(
    words.length,
    files.map(({ first }) => first),
    (place) => Promise.resolve(files[place]!.text),
  );
}

const labels = async (word: string, ...words: string[]) =>
  (await innerSynonymAlternatives(word, synonyms, lexiconOf(...words))).map(({ label }) => label);

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
