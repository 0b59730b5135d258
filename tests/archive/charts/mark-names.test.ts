/** Where the names of horizontal lines stand in a drawing of 300 pixels wide. */
import { expect, test } from "vitest";
import { type NamedLine, placeNames, type Point } from "../../../src/archive/charts/mark-names.ts";

const NORM: NamedLine = { naam: "norm", y: 100 };
/** As wide as “norm” is taken to be. */
const WIDE = 28;
const flat = (y: number, from: number, to: number): Point[] => [
  [from, y],
  [to, y],
];

test.each([
  ["at the right end, above its line, where nothing stands", [], { x: 300 - WIDE, dy: -9 }],
  ["below its line, where the data pass above it", [flat(92, 0, 300)], { x: 300 - WIDE, dy: 9 }],
  [
    "where the data on both sides end",
    [flat(92, 200, 300), flat(108, 200, 300)],
    // Eight by eight to the left, and clear of the first mark.
    { x: 300 - WIDE - 13 * 8, dy: -9 },
  ],
  ["beside a single value", [[[290, 94] as const]], { x: 300 - WIDE, dy: 9 }],
] satisfies [string, Point[][], { x: number; dy: number }][])("a name stands %s", (_, data, spot) => {
  expect(placeNames([NORM], data, 300)).toEqual([spot]);
});

test("a name does not stand on another line, nor over its name", () => {
  const lines = [NORM, { naam: "uitstel", y: 88 }, { naam: "grens", y: 76 }];
  const boxes = placeNames(lines, [flat(150, 0, 300)], 300).map(({ x, dy }, i) => ({ x, y: lines[i]!.y + dy }));
  expect(boxes[0]!.y).toBeGreaterThan(100);
  expect(boxes[2]!.y).toBeLessThan(76);
});
