import { expect, test } from "vitest";
import { jarenInWoorden } from "../../../src/archive/lists/jaren-in-woorden.ts";

const jaren = (...aantallen: number[]) => aantallen.map((aantal, i) => ({ jaar: String(2022 + i), aantal }));

test.each([
  [jaren(2, 19, 0, 3), 0, "De meeste in 2023: 19 vragen."],
  [jaren(9, 0, 9), 4, "De meeste in 2022 en 2024: elk 9 vragen."],
  [jaren(1, 1, 1), 0, "De meeste in 2022, 2023 en 2024: elk 1 vraag."],
  [jaren(7), 0, "Alle 7 in 2022."],
  [jaren(1), 0, "1 vraag, in 2022."],
  [jaren(5), 9, "5 vragen in 2022, 9 zonder datum."],
])("of %j, and %i without a day, is said %j", (perJaar, zonderJaar, said) => {
  expect(jarenInWoorden(perJaar, zonderJaar)).toBe(said);
});
