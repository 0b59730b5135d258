import { describe, expect, test } from "vitest";
import { CompoundSplitter } from "../../../src/search/indexing/compound-splitter.ts";
import { loadDictionary } from "../../../src/search/indexing/dictionary.ts";
import { loadCompounds } from "../../../src/search/indexing/language-lists.ts";

const exceptions = loadCompounds();
const splitter = new CompoundSplitter({ dictionary: loadDictionary(), counts: new Map(), exceptions });

describe("compounds are cut", () => {
  test.each([
    ["kindermishandeling", ["kinder", "mishandeling"]],
    ["verzekeringsartsen", ["verzekering", "artsen"]],
    ["capaciteitsmechanismen", ["capaciteit", "mechanismen"]],
    ["nadeelcompensatie", ["nadeel", "compensatie"]],
    ["vaarverbinding", ["vaar", "verbinding"]],
  ])("%s", (word, parts) => {
    expect(splitter.wordsIn(word)).toEqual(parts);
  });

  test("of three words, each pair of neighbours is a word too", () => {
    expect(splitter.wordsIn("jeugdbeschermingsmaatregel")).toEqual(expect.arrayContaining(["jeugdbescherming"]));
    expect(splitter.wordsIn("exportkredietverzekering")).toEqual(
      expect.arrayContaining(["export", "krediet", "verzekering", "kredietverzekering", "exportkrediet"]),
    );
  });

  test("a word that lost the space before it", () => {
    expect(splitter.wordsIn("wapenhandelmet")).toEqual(expect.arrayContaining(["wapenhandel"]));
  });
});

test.each([
  "minister",
  "bestuur",
  "voorzitter",
  "belangrijk",
  "gemeente",
  "veiligheid",
  "onderzoek",
  "maatregel",
  "2026z10868",
])("%s is left whole", (word) => {
  expect(splitter.wordsIn(word)).toEqual([]);
});
