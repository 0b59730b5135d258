import { expect, it } from "vitest";
import { timeLeft } from "../../src/build/time-left.ts";

it.each([
  ["nothing at the start", 0, 1000, 30, null],
  ["nothing of the first few, however slow", 4, 1000, 30, null],
  ["nothing of the first seconds, however much was done", 500, 1000, 2, null],
  ["minutes", 250, 1000, 60, "nog ongeveer 3 minuten"],
  ["many minutes by five", 100, 1000, 130, "nog ongeveer 20 minuten"],
  ["hours", 100, 1000, 1000, "nog ongeveer 3 uur"],
  ["one minute", 500, 1000, 62, "nog ongeveer een minuut"],
  ["the end", 990, 1000, 600, "nog minder dan een minuut"],
  ["nothing to do", 0, 0, 30, null],
])("says %s", (_, done, total, seconds, said) => {
  expect(timeLeft(done, total, seconds)).toBe(said);
});
