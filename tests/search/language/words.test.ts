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
  test("a slash parts words", () => {
    expect(readToken("leerkracht/leraren").pieces).toEqual(["leerkracht", "leraren"]);
  });
  test.each([
    ["68.150", "68150"],
    ["1.000.000,50", "1000000"],
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
