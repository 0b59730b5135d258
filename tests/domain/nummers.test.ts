import { describe, expect, it } from "vitest";
import { compareNummers, formatNummers, parseNummers, vraagSleutels } from "../../src/domain/nummers.ts";

describe("a row of numbers as a heading prints it", () => {
  it.each([
    ["3", ["3"]],
    ["3a", ["3a"]],
    ["3, 4 en 5", ["3", "4", "5"]],
    ["1,2,3,4 en 5", ["1", "2", "3", "4", "5"]],
    ["4 t/m 6", ["4", "5", "6"]],
    ["4 tot en met 6", ["4", "5", "6"]],
    ["2–4", ["2", "3", "4"]],
    ["7, 8, 9 10 en 11", ["7", "8", "9", "10", "11"]],
    ["3, 4, 5, 9 en 10", ["3", "4", "5", "9", "10"]],
    ["29en 30", ["29", "30"]],
    ["2 en vraag 5", ["2", "5"]],
    ["4 t/m 6 en 9", ["4", "5", "6", "9"]],
    ["3 en 3", ["3"]],
    ["2a t/m 2c", ["2a", "2b", "2c"]],
    ["2a, b en c", ["2a", "2b", "2c"]],
    ["3 en b", ["3"]],
    ["4 en op vraag 5", ["4", "5"]],
  ])("%s", (text, expected) => {
    expect(parseNummers(text)).toEqual(expected);
  });

  it("does not count from a higher number to a lower one", () => {
    expect(parseNummers("6 – 4")).toEqual(["6", "4"]);
  });
});

it("orders numbers as numbers, and letters after their number", () => {
  expect(["10", "3a", "2", "3"].toSorted(compareNummers)).toEqual(["2", "3", "3a", "10"]);
});

it("writes a row in Dutch", () => {
  expect(formatNummers(["4", "5", "6"])).toBe("4, 5 en 6");
  const nummers = Array.from({ length: 12 }, (_, i) => String(i + 1));
  expect(formatNummers([...nummers, "14", "14a", "15"])).toBe("1 t/m 12, 14, 14a en 15");
  expect(parseNummers(formatNummers(nummers))).toEqual(nummers);
});

it("gives a number that is printed twice an address of its own", () => {
  expect(vraagSleutels([{ nummers: ["6"] }, { nummers: ["7", "8"] }, { nummers: ["7"] }])).toEqual(["6", "7", "7-2"]);
});
