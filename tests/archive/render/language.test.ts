import { expect, test } from "vitest";
import { partsByLanguage } from "../../../src/archive/render/language.ts";

const english = (text: string): string[] =>
  partsByLanguage(text).flatMap(({ tekst, isEnglish }) => (isEnglish ? [tekst] : []));

test.each([
  ["Het bericht «Hamas hostages: Who are the people taken?»", ["Hamas hostages: Who are the people taken?"]],
  ["Het rapport «High-risk arms and the financial sector» over wapens", ["High-risk arms and the financial sector"]],
  ["Het artikel «The Voice in opspraak» en de nasleep", []],
  ["De Ontbossingswet", []],
])("in %j %j is English, and no letter is lost", (text, expected) => {
  expect(english(text)).toEqual(expected);
  expect(
    partsByLanguage(text)
      .map(({ tekst }) => tekst)
      .join(""),
  ).toBe(text);
});
