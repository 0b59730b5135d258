import { describe, expect, test } from "vitest";
import { foldWord, readToken, splitTokens, splitWords } from "../../../src/search/language/words.ts";

describe("folding", () => {
  test.each([
    ["Yeşilgöz-Zegerius’", "yesilgozzegerius"],
    ["Libië", "libie"],
    ["regio's", "regios"],
    ["ĲSSEL", "ijssel"],
    ["🐺", ""],
  ])("%s is %s", (text, folded) => {
    expect(foldWord(text)).toBe(folded);
  });
});

describe("reading a token", () => {
  test("a hyphen gives one word and its pieces", () => {
    expect(readToken("Quantum-proof,")).toEqual({
      raw: "Quantum-proof,",
      word: "quantumproof",
      pieces: ["quantum", "proof"],
    });
  });
  test("what stands before an apostrophe is left out too", () => {
    expect(readToken("d’Ancona").pieces).toEqual(["d", "ancona"]);
    expect(readToken("regio's").pieces).toEqual([]);
  });
  test("a large amount is found without what is behind the comma", () => {
    expect(readToken("1.000,50").pieces).toEqual(["1000"]);
    expect(readToken("7,8").pieces).toEqual([]);
  });
  test("a slash parts words", () => {
    expect(readToken("leerkracht/leraren").pieces).toEqual(["leerkracht", "leraren"]);
  });
  test.each([
    ["68.150", "68150"],
    ["1.000.000,50", "1000000k50"],
    ["1.000,00", "1000"],
    ["7,8", "7k8"],
    ["2.4", "2p4"],
    ["5:1", "5d1"],
    ["Æneas", "aeneas"],
    ["(2026Z10868)", "2026z10868"],
    ["J.B.", "jb"],
    ["–", ""],
    ["https://www.nos.nl/artikel", ""],
  ])("%s is the word “%s”", (raw, word) => {
    expect(readToken(raw).word).toBe(word);
  });
});

test("tokens are what white space parts, words what hyphens part as well", () => {
  expect(splitTokens(" van  top-tot-teen\n– klaar ")).toEqual(["van", "top-tot-teen", "–", "klaar"]);
  expect(splitWords(" van  top-tot-teen\n– klaar ")).toEqual(["van", "top", "tot", "teen", "klaar"]);
});
