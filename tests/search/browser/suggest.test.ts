import { describe, expect, test } from "vitest";
import { fittingThemas, nearestWords } from "../../../src/search/browser/suggest.ts";
import { editDistance } from "../../../src/domain/edit-distance.ts";
import { describeReference } from "../../../src/search/browser/reference.ts";
import { nextPlace } from "../../../src/search/browser/keyboard.ts";
import { isOneSlip } from "../../../src/search/searching/query/spelling.ts";
import { THEMAS } from "../support/documents.ts";
import { useSmallArchive } from "../support/small-archive.ts";

const small = useSmallArchive();

describe("one slip of the finger", () => {
  test.each([
    ["kindermishandelling", "kindermishandeling", true],
    ["julianakannaal", "julianakanaal", true],
    ["wachtljist", "wachtlijst", true],
    ["quantumproef", "quantumproof", true],
    ["schapen", "schepen", false],
    ["golf", "wolf", false],
    ["melding", "meldingen", false],
  ])("%s for %s: %s", (typed, word, is) => {
    expect(isOneSlip(typed, word)).toBe(is);
  });
});

test.each([
  ["wachtlijst", "wachtlijst", 0],
  ["wachtljist", "wachtlijst", 1],
  ["wagtlist", "wachtlijst", 3],
])("from %s to %s it is %i letters, if no more than two are counted", (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});

test("the nearest word of the index, further away than a slip", async () => {
  expect(await nearestWords("juliannakannaal", small.index().lexicon)).toEqual(["julianakanaal"]);
  expect(await nearestWords("tandarts", small.index().lexicon)).toEqual([]);
});

test("a number is no misspelling of another", async () => {
  expect(await nearestWords("2026z00009", small.index().lexicon)).toEqual([]);
});

test.each([
  ["ah 610", "Aanhangselnummer 610", "https://zoek.officielebekendmakingen.nl/"],
  [
    "aanhangsel 2024-2025 nr 610",
    "Aanhangsel 2024-2025, nr. 610",
    "https://zoek.officielebekendmakingen.nl/ah-tk-20242025-610.html",
  ],
  ["31015-999", "Kamerstuk 31015, nr. 999", "https://zoek.officielebekendmakingen.nl/kst-31015-999.html"],
  ["2019z 99999", "zaaknummer 2019Z99999", "https://www.tweedekamer.nl/kamerstukken/kamervragen/detail?id=2019Z99999"],
])("“%s” is read as %s", (query, naam, url) => {
  expect(describeReference(query)).toEqual({ naam, url });
});

test("themes that share a word with the query", () => {
  expect(fittingThemas("schepen in nood", THEMAS).map(({ slug }) => slug)).toEqual(["scheepvaart"]);
  expect(fittingThemas("hoe is dat", THEMAS)).toEqual([]);
});

test.each([
  ["ArrowDown", -1, 3, 0],
  ["ArrowDown", 2, 3, 2],
  ["ArrowDown", -1, 0, null],
  ["ArrowUp", 0, 3, -1],
  ["ArrowUp", -1, 3, null],
  ["Escape", 2, 3, -1],
  ["Escape", -1, 3, null],
  ["End", 0, 3, 2],
])("%s from place %i of %i leads to %s", (key, at, count, next) => {
  expect(nextPlace(key, at, count)).toBe(next);
});
