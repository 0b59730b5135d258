import { describe, expect, test } from "vitest";
import { isZaaknummer, orderParts } from "../../../src/search/browser/part-order.ts";
import { describeYears } from "../../../src/search/browser/render-progress.ts";
import { readState } from "../../../src/search/browser/state.ts";

const part = (year: number | null) => ({
  naam: String(year),
  versie: "",
  documenten: 1,
  jaren: year === null ? null : ([year, year] as [number, number]),
  begin: [],
});
const PARTS = [2025, 2024, 2023, 2022, null].map(part);

function order(query: string) {
  const { parts, asked } = orderParts(PARTS, readState(new URLSearchParams(query)));
  return { years: parts.map((place) => PARTS[place]!.naam), asked };
}

describe("which parts are searched first", () => {
  test.each([
    ["q=wachtlijst", ["2025", "2024", "2023", "2022", "null"], 1],
    ["q=wachtlijst&orde=oudste", ["null", "2022", "2023", "2024", "2025"], 1],
    ["q=2022Z12345", ["2023", "2022", "2025", "2024", "null"], 2],
    ["q=stikstof+2022", ["2023", "2022", "2025", "2024", "null"], 2],
    ["q=wachtlijst&document=2023Z12345", ["2024", "2023", "2025", "2022", "null"], 2],
    ["q=wachtlijst&document=ah-tk-20222023-12", ["2023", "2022", "2025", "2024", "null"], 2],
    ["q=wachtlijst&van=2023-05-01&tot=2024-02-01", ["2024", "2023"], 1],
    ["partij=vvd&tot=2022-12-31&datum=ingezonden", ["2025", "2024", "2023", "2022"], 1],
  ])("%s", (query, years, asked) => {
    expect(order(query)).toEqual({ years, asked });
  });
});

test("a zaaknummer in any spelling", () => {
  expect(["2022Z12345", "2022 z 12345", "2022Z12345 zorg"].map(isZaaknummer)).toEqual([true, true, false]);
});

test("years are named as people do", () => {
  expect(describeYears(PARTS.slice(0, 3))).toBe("2023–2025");
  expect(describeYears([PARTS[0]!, PARTS[2]!])).toBe("2023 en 2025");
  expect(describeYears([PARTS[0]!, PARTS[3]!, PARTS[4]!])).toBe("2022, 2025 en zonder datum");
});
