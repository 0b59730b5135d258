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
    ["2024Z 17972", [["2024z17972", "z17972"]]],
    ["2024z17972", [["2024z17972", "z17972"]]],
    ["AH 610", [["ah610"]]],
    ["Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 461", [["ah461j2024", "ah461"]]],
    ["68 150 meldingen", [["68150"]]],
    ["Z17972", [["z17972"]]],
    ["no. 1219 van 33 529, no. 1219", [["ks33529n1219", "ks33529"]]],
    ["Kamerstuk36 600 XII", [["ks36600xii"]]],
    ["begroting 36 600 XII, nr. 5", [["ks36600xiin5", "ks36600xii"]]],
    ["Kst. 31015, 290", [["ks31015n290", "ks31015"]]],
    ["zaaknummer 10868", [["z10868"]]],
    ["zaak 2026-10868", [["2026z10868", "z10868"]]],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

test.each(["in 2024 2025", "tel. 070-3183000", "van 12 tot 15 mensen", "ahorn 610"])("%s has no reference", (text) => {
  expect(words(text)).toEqual([]);
});

describe("days and months", () => {
  test.each([
    ["3 juli 2026", [["d20260703", "m202607", "d0703"]]],
    [
      "op 03-07-2026 en 2026-07-04",
      [
        ["d20260703", "m202607", "d0703"],
        ["d20260704", "m202607", "d0704"],
      ],
    ],
    ["3/7/2026", [["d20260703", "m202607", "d0703"]]],
    ["mei 2026", [["m202605"]]],
    ["12 mrt. 2019", [["d20190312", "m201903", "d0312"]]],
    ["3 juli", [["d0703"]]],
    ["45-13-2026", []],
    ["versie 1.2.3", []],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe("a number counts with what it counts or numbers", () => {
  test.each([
    ["5 procent, 5% en vijf percent", [["5procent"], ["5procent"], ["5procent"]]],
    ["7,5 procent, 7.5%", [["7k5procent"], ["7k5procent"]]],
    ["€ 450.000, 450 000 euro", [["450000euro"], ["450000euro"]]],
    ["€ 1,2 mld. of 1,2 miljard euro", [["1k2miljard"], ["1k2miljard"]]],
    ["2 weken en 3 km", [["2week"], ["3kilometer"]]],
    ["10 weken, tien weken", [["10week"], ["10week"]]],
    ["artikel 5 en art. 12a", [["artikel5"], ["artikel12a"]]],
    ["artikel 6:162, art. 2.4", [["artikel6d162"], ["artikel2p4"]]],
    ["art. 3, tweede lid, onder b", [["artikel3"], ["lid2"], ["onderdeel0b"]]],
    ["lid 3, 3e lid", [["lid3"], ["lid3"]]],
    ["lid van de raad, onder meer, een week, 450", []],
  ])("%s", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});
