import { describe, expect, test } from "vitest";
import { findReferences } from "../../../src/search/language/references.ts";

const words = (text: string) => findReferences(text).map((reference) => reference.words);

describe("a number is one word in whatever spelling", () => {
  test.each([
    ["Kamerstukken II 2024-2025, 31 015, nr. 290", [["ks31015n290", "ks31015"]]],
    ["33529 nr 1219", [["ks33529n1219", "ks33529"]]],
    ["33 529, nr. 1219", [["ks33529n1219", "ks33529"]]],
    ["(24 587, nr.969)", [["ks24587n969", "ks24587"]]],
    ["24587-969", [["ks24587n969", "ks24587"]]],
    ["35925 VI, nr. 56", [["ks35925vin56", "ks35925vi"]]],
    ["2024Z 17972", [["2024z17972"]]],
    ["2024z17972", [["2024z17972"]]],
    ["AH 610", [["ah610"]]],
    ["Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 461", [["ah461j2024", "ah461"]]],
    ["68 150 meldingen", [["68150"]]],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

test.each(["in 2024 2025", "tel. 070-3183000", "van 12 tot 15 uur", "ahorn 610"])("%s has no reference", (text) => {
  expect(words(text)).toEqual([]);
});
