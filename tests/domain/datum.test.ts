import { expect, it } from "vitest";
import { formatDatum, parseDatum } from "../../src/domain/datum.ts";

it.each([
  ["3 juli 2026", "2026-07-03"],
  ["29 Februari 2024", "2024-02-29"],
  ["1  maart\n2025", "2025-03-01"],
])("reads %j", (text, expected) => {
  expect(parseDatum(text)).toBe(expected);
});

it.each(["31 april 2025", "29 februari 2025", "3 juli", "3 july 2026", "0 mei 2026", ""])(
  "finds no day in %j",
  (text) => {
    expect(parseDatum(text)).toBeNull();
  },
);

it("writes a day in Dutch", () => {
  expect(formatDatum("2026-07-03")).toBe("3 juli 2026");
});
