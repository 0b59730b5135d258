import { expect, it } from "vitest";
import { isMissing, parseGetal } from "../../../src/archive/tabellen/getal.ts";

it.each([
  ["4630", 4630, null],
  ["55.590", 55590, null],
  ["1.234.567,8", 1234567.8, null],
  ["12 345", 12345, null],
  ["12\u00a0345", 12345, null],
  ["1,234,567", 1234567, null],
  ["0,125", 0.125, null],
  ["12.5", 12.5, null],
  ["3,14", 3.14, null],
  ["-5", -5, null],
  ["−0,5%", -0.5, "%"],
  ["12 procent", 12, "%"],
  ["€ 1.250", 1250, "€"],
  ["€ -3", -3, "€"],
  ["€ 1,2 mln.", 1.2, "€ mln."],
  ["17 fte", 17, "fte"],
  ["5.690*", 5690, null],
])("%s is a number", (printed, waarde, eenheid) => {
  expect(parseGetal(printed)).toEqual({ waarde, eenheid });
});

it.each(["1,234", "12 (34%)", "2019-2020", "ca. 40", "10–20", "1.23.4", "", "vier", "n.b."])(
  "%s is none, or might be two",
  (printed) => {
    expect(parseGetal(printed)).toBeNull();
  },
);

it("knows what stands where a number is not given", () => {
  expect(
    ["", "-", "–", "n.b.", "n.v.t.", "<5", "< 10", "onbekend", "*", "."].filter((cell) => !isMissing(cell)),
  ).toEqual([]);
  expect(["0", "vijf", "zie noot"].filter(isMissing)).toEqual([]);
});
