import { describe, expect, test } from "vitest";
import { abbreviationsIn, addAbbreviations, learnedGroups } from "../../../src/search/indexing/abbreviations.ts";

const learned = (...texts: string[]) =>
  [...abbreviationsIn(texts).values()].map(([short, full]) => `${short}: ${full}`);

describe("an abbreviation that a text explains", () => {
  test.each([
    ["Leden van Kick Out Zwarte Piet (KOZP) demonstreerden.", "KOZP: Kick Out Zwarte Piet"],
    ["Volgens KOZP (Kick Out Zwarte Piet) mag het.", "KOZP: Kick Out Zwarte Piet"],
    [
      "het Landelijk Expertisecentrum Kindermishandeling (hierna: LECK)",
      "LECK: Landelijk Expertisecentrum Kindermishandeling",
    ],
    ["door de Nederlandse Voedsel- en Warenautoriteit (NVWA)", "NVWA: Nederlandse Voedsel- en Warenautoriteit"],
    ["het College voor Toetsen en Examens (“CvTE”)", "CvTE: College voor Toetsen en Examens"],
    ["Op grond van de Wet maatschappelijke ondersteuning (Wmo)", "Wmo: Wet maatschappelijke ondersteuning"],
    ["Met de Zorgverzekeringswet (Zvw) kan dat.", "Zvw: Zorgverzekeringswet"],
  ])("%s", (text, expected) => {
    expect(learned(text)).toEqual([expected]);
  });

  test.each([
    "de vragen van het lid Van Nispen (SP)",
    "in Amsterdam (NL) en de minister van Defensie (Brekelmans)",
    "de EU (zie ook de vorige antwoorden)",
    "het toezicht op scholen (IGJ)",
  ])("not: %s", (text) => {
    expect(learned(text)).toEqual([]);
  });
});

test("what most documents say comes first; what the list has, and what is a word, is not learned", () => {
  const some = (...all: [string, string][]) => all.map(([short, full]) => [short, full, 1] as [string, string, number]);
  const all = addAbbreviations([
    some(["PA", "Physician Assistant"], ["PAS", "Programma Aanpak Stikstof"], ["OM", "Openbaar Ministerie"]),
    some(["PA", "Palestijnse Autoriteit"]),
    some(["PA", "Palestijnse Autoriteit"]),
  ]);
  expect(learnedGroups(all, [["Openbaar Ministerie", "OM"]], (word) => word === "pas")).toEqual([
    ["Palestijnse Autoriteit", "PA"],
    ["Physician Assistant", "PA"],
  ]);
});
