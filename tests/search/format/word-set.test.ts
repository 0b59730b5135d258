import { expect, test } from "vitest";
import { hasWord, pieceOf, SET_PIECES, writeWordSet } from "../../../src/search/format/word-set.ts";

const WORDS = Array.from({ length: 20_000 }, (_, i) => `woord${i * 7}`);

test("every word that was put in is there, and of a hundred others at most three", () => {
  const pieces = writeWordSet(WORDS);
  expect(pieces).toHaveLength(SET_PIECES);
  const has = (word: string) => hasWord(pieces[pieceOf(word)]!, word);
  expect(WORDS.every(has)).toBe(true);
  const others = WORDS.map((word) => `${word}x`);
  expect(others.filter(has).length / others.length).toBeLessThan(0.03);
});

test("a set of nothing has nothing", () => {
  const pieces = writeWordSet([]);
  expect(hasWord(pieces[pieceOf("woord")]!, "woord")).toBe(false);
});
