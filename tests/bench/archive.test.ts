import { expect, it } from "vitest";
import { makeCases } from "../../scripts/bench/archive/cases.ts";
import { makeVocabulary } from "../../scripts/bench/archive/vocabulary.ts";
import { randomNumbers } from "../../scripts/random.ts";

const COUNT = 43_000;

it("gives every case a number of its own, in the year in which it was sent in, and ever more cases", () => {
  const cases = [...makeCases(COUNT, randomNumbers(1))];
  const numbers = cases.map(({ zaaknummer }) => zaaknummer);
  expect(new Set(numbers).size).toBe(COUNT);
  expect(numbers).toEqual([...numbers].sort());
  expect(numbers.every((number) => /^20\d\dZ\d{5}$/.test(number))).toBe(true);
  const inYear = (year: number) => numbers.filter((number) => number.startsWith(`${year}Z`)).length;
  expect(inYear(2007)).toBeGreaterThan(1_000);
  expect(inYear(2025)).toBeGreaterThan(2 * inYear(2007));
});

it("draws common words most, and ever new ones", () => {
  const vocabulary = makeVocabulary(1);
  const random = randomNumbers(1);
  const counts = new Map<string, number>();
  for (let i = 0; i < 100_000; i++) {
    const word = vocabulary.pick(random);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1]);
  expect(byCount[0]![0]).toBe("de");
  expect(byCount[0]![1] / 100_000).toBeCloseTo(0.07, 2);
  expect(counts.size).toBeGreaterThan(8_000);
});
