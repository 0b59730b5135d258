import { expect, test } from "vitest";
import { splitPeriods } from "../../../src/search/indexing/periods.ts";

const row = (id: string, ontvangen: string | null, ingezonden: string | null = null) => ({ id, ontvangen, ingezonden });
const names = (...args: Parameters<typeof splitPeriods>) => splitPeriods(...args).map(({ name }) => name);

const ROWS = [
  row("b", "2024-05-01"),
  row("a", "2024-11-01"),
  row("c", null, "2025-01-02"),
  row("d", "2019-01-01", "2018-12-30"),
  row("e", null),
];

test("a small archive is one part, an empty one has none", () => {
  expect(splitPeriods(ROWS)).toEqual([{ name: "alles", ids: ["a", "b", "c", "d", "e"] }]);
  expect(splitPeriods([])).toEqual([]);
});

test("a larger one falls into years of answer, else of asking, the newest first and those without a day last", () => {
  expect(splitPeriods(ROWS, { onePart: 2, newest: 0, most: 0 })).toEqual([
    { name: "2025", ids: ["c"] },
    { name: "2024", ids: ["a", "b"] },
    { name: "2019", ids: ["d"] },
    { name: "zonder-datum", ids: ["e"] },
  ]);
});

test("the newest year stands by itself, older ones together up to a number of documents, from the oldest on", () => {
  const limits = { onePart: 2, newest: 0, most: 3 };
  expect(splitPeriods(ROWS, limits)).toEqual([
    { name: "2025", ids: ["c"] },
    { name: "2019", ids: ["a", "b", "d"] },
    { name: "zonder-datum", ids: ["e"] },
  ]);
  const more = [row("f", "2026-02-02"), row("g", "2027-02-02"), ...ROWS];
  expect(names(more, limits)).toEqual(["2027", "2025", "2019", "zonder-datum"]);
  expect(names(more, { ...limits, most: 2 })).toEqual(["2027", "2025", "2024", "2019", "zonder-datum"]);
});

test("newest years with few documents stand together", () => {
  const more = [row("f", "2026-02-02"), row("g", "2027-02-02"), ...ROWS];
  const limits = { onePart: 2, newest: 2, most: 3 };
  expect(names(more, limits)).toEqual(["2026", "2025", "2019", "zonder-datum"]);
  expect(names(ROWS, { ...limits, newest: 100 })).toEqual(["2025", "2019", "zonder-datum"]);
});

test("one more document changes no other part, nor does another year", () => {
  const limits = { onePart: 2, newest: 0, most: 2 };
  const before = splitPeriods(ROWS, limits);
  const unlike = (rows: typeof ROWS) => {
    const after = splitPeriods(rows, limits);
    return after.filter((part) => !before.some((old) => JSON.stringify(old) === JSON.stringify(part)));
  };
  expect(unlike([row("f", "2025-02-02"), ...ROWS])).toEqual([{ name: "2025", ids: ["c", "f"] }]);
  expect(unlike([row("f", "2026-02-02"), ...ROWS])).toEqual([{ name: "2026", ids: ["f"] }]);
});
