/** Tokens as they stand in texts, each read once. */
import { expect, test } from "vitest";
import { TokenTable } from "../../../src/search/language/token-table.ts";
import { splitTokens } from "../../../src/search/language/words.ts";

const tokensIn = (text: string): string[] => {
  const tokens: string[] = [];
  new TokenTable((token) => token).read(text, (token) => tokens.push(token));
  return tokens;
};

test("a text is cut where any white space is, as it is cut elsewhere", () => {
  const text = " van  top-tot-teen\n– klaar\u00a0op\u2009maandag\ufeff\t";
  expect(tokensIn(text)).toEqual(["van", "top-tot-teen", "–", "klaar", "op", "maandag"]);
  expect(tokensIn(text)).toEqual(splitTokens(text));
  expect(tokensIn("")).toEqual([]);
  expect(tokensIn(" \n")).toEqual([]);
});

test("a token is read the first time, and given each time with its end", () => {
  const read: string[] = [];
  const table = new TokenTable((token) => {
    read.push(token);
    return token.toUpperCase();
  });
  const given: [string, number][] = [];
  table.read("de wet en de", (value, end) => given.push([value, end]));
  table.read("De wet", (value, end) => given.push([value, end]));
  expect(given).toEqual([
    ["DE", 2],
    ["WET", 6],
    ["EN", 9],
    ["DE", 12],
    ["DE", 2],
    ["WET", 6],
  ]);
  expect(read).toEqual(["de", "wet", "en", "De"]);
});

test("tens of thousands of tokens that differ in one letter are told apart, also when read again", () => {
  const tokens = Array.from({ length: 60_000 }, (_, i) => `vraag${i.toString(36)}é`);
  const table = new TokenTable((token) => token);
  for (const round of [1, 2]) {
    const given: string[] = [];
    table.read(tokens.join(" "), (token) => given.push(token));
    expect(given, `round ${round}`).toEqual(tokens);
  }
});
