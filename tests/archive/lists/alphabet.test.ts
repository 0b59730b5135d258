import { expect, test } from "vitest";
import { byLetter } from "../../../src/archive/lists/alphabet.ts";
import { GROUPINGS } from "../../../src/archive/lists/kinds.ts";

const letters = (names: string[], foundUnder = (name: string) => name) =>
  byLetter(names, foundUnder).map(({ letter, anker, items }) => [letter, anker, items]);

test("an alphabet leaves accents and case aside, and has no letters without names", () => {
  expect(letters(["Energie", "éénzaamheid", "Ĳsselmeer", "Water"])).toEqual([
    ["E", "letter-e", ["Energie", "éénzaamheid"]],
    ["I", "letter-i", ["Ĳsselmeer"]],
    ["W", "letter-w", ["Water"]],
  ]);
});

test("what begins with no letter of ours stands together at the end", () => {
  expect(letters(["5G", "Asiel", "Шевченко"])).toEqual([
    ["A", "letter-a", ["Asiel"]],
    ["Overige", "letter-overige", ["5G", "Шевченко"]],
  ]);
});

test("persons stand under the letter of their surname", () => {
  const { alfabet } = GROUPINGS.vraagstellers;
  expect(
    letters(["d’Ancona", "Lisa Westerveld", "Van der Plas"], alfabet.foundUnder).map(([letter]) => letter),
  ).toEqual(["A", "W", "P"]);
});
