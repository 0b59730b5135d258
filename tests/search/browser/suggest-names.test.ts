import { describe, expect, test } from "vitest";
import type { NamesByFilter, Subject } from "../../../src/search/format/names-file.ts";
import { meantBy, suggestNames, suggestSubjects } from "../../../src/search/browser/suggest-names.ts";

const NAMES: NamesByFilter = {
  thema: [
    ["Veilig Thuis", 23, 2, "/themas/veilig-thuis/"],
    ["Pleegzorg", 4, 2, "/themas/pleegzorg/"],
    ["Wachtlijsten en termijnen", 33, 2, "/themas/wachtlijsten/"],
  ],
  vraagsteller: [
    ["Van der Lee (GroenLinks)", 9, 2, "/vraagstellers/van-der-lee-groenlinks/"],
    ["Bos (VVD)", 5, 2, "/vraagstellers/bos-vvd/"],
    ["Westerveld (Pro)", 17, 2, "/vraagstellers/westerveld-pro/"],
  ],
  partij: [["Pro", 40, 2, ""]],
};
const labels = (typed: string) => suggestNames(typed, NAMES).map(({ label, q }) => `${label}|${q}`);
const meant = (query: string) => meantBy(query, NAMES).map(({ label }) => label);

describe("names that are suggested", () => {
  test.each([
    ["veilig th", ["Veilig Thuis|"]],
    ["wachtlijst veilig th", ["Veilig Thuis|wachtlijst"]],
    ["lee", ["Van der Lee (GroenLinks)|"]],
    ["van der l", ["Van der Lee (GroenLinks)|"]],
    ["thuis", ["Veilig Thuis|"]],
    ["PRO", ["Pro|"]],
    ["groenl", []],
    ["t", []],
    ["de", []],
    ['"veilig th', []],
    ["zzz", []],
  ])("“%s” → %j", (typed, expected) => {
    expect(labels(typed)).toEqual(expected);
  });
});

describe("names that a query means", () => {
  test.each([
    ["veilig thuis", ["Veilig Thuis"]],
    ["wachttijden bij veilig thuis in Zeeland", ["Veilig Thuis"]],
    ["vragen over pleegzorg", ["Pleegzorg"]],
    ["pleegzorg wachtlijst", []],
    ["bos", ["Bos (VVD)"]],
    ["kap van het bos", []],
    ["vragen van Bos over stikstof", ["Bos (VVD)"]],
    ["bos stikstof", []],
    ["van de", []],
  ])("“%s” → %j", (query, expected) => {
    expect(meant(query)).toEqual(expected);
  });
});

test("subjects have all words that were typed, the last as a beginning", () => {
  const subjects: Subject[] = [
    ["Het bericht ‘Wachtlijsten pleegzorg’", "a"],
    ["De pleegzorg in Zeeland", "b"],
  ];
  const ids = (typed: string) => suggestSubjects(typed, subjects).map(([, id]) => id);
  expect(ids("pleegz")).toEqual(["a", "b"]);
  expect(ids("zeeland pleegz")).toEqual(["b"]);
  expect(ids("pleegzorg over wachtl")).toEqual(["a"]);
  expect(ids("het")).toEqual([]);
});
