import { expect, test } from "vitest";
import { soundOf } from "../../../src/search/language/sound.ts";

test.each([
  ["gijzelaar", "geizelaar"],
  ["rijzen", "reizen"],
  ["psychiatrie", "psygiatrie"],
  ["cent", "sent"],
  ["kwaliteit", "kwalitijd"],
  ["asielzoeker", "asielsoeker"],
  ["commissie", "komisie"],
  ["pauze", "pouse"],
])("%s and %s sound alike", (a, b) => {
  expect(soundOf(a)).toBe(soundOf(b));
});

test.each([
  ["raad", "raden"],
  ["zorg", "zorgen"],
])("%s and %s do not", (a, b) => {
  expect(soundOf(a)).not.toBe(soundOf(b));
});
