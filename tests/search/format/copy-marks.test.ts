import { expect, test } from "vitest";
import { asSigns, withoutMarks } from "../../../src/search/format/copy-marks.ts";

test.each([
  ["de", 1],
  ["Waarom", 1],
  ["DE", 2],
  ["NSC", 3],
])("%s is written in signs, %d of them, and read again", (word, signs) => {
  expect(asSigns(word)).toMatch(/^[^\p{L}\p{N}]+$/u);
  expect(asSigns(word)).toHaveLength(signs);
  expect(withoutMarks(asSigns(word))).toBe(word);
});
