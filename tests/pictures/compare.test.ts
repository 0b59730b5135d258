/** How pictures of pages are compared, on made ones: paper with blocks of text, at a quarter of the size. */
import { describe, expect, test } from "vitest";
import { differenceBetween, type Picture, TOLERANCE } from "../browser/support/pictures/compare.ts";
import { readPng, writePng } from "../browser/support/pictures/png.ts";

interface Block {
  x: number;
  y: number;
  width: number;
  lines: number;
}

const PAPER = 250;
const LINE = 7;

/** Lines of words, each word some dots wide; `stretch` makes them wider, as another font does. */
function page(
  blocks: readonly Block[],
  { width = 192, height = 240, ink = 60, paper = PAPER, stretch = 1 } = {},
): Picture {
  const dots = new Uint8Array(width * height).fill(paper);
  for (const block of blocks) {
    for (let line = 0; line < block.lines; line++) {
      for (let x = 0; x < block.width; x++) {
        const isSpace = Math.floor(x / stretch) % (5 + (line % 3)) === 0;
        if (isSpace || (line === block.lines - 1 && x > block.width * 0.6 * stretch)) continue;
        for (let y = 0; y < 4; y++) dots[(block.y + line * LINE + y) * width + block.x + x] = ink;
      }
    }
  }
  return { width, height, dots };
}

const HEAD = { x: 8, y: 4, width: 150, lines: 1 };
const TEXT = { x: 8, y: 24, width: 110, lines: 12 };
const ASIDE = { x: 130, y: 24, width: 50, lines: 8 };
const FOOT = { x: 8, y: 200, width: 170, lines: 3 };
const ACCEPTED = page([HEAD, TEXT, ASIDE, FOOT]);
const share = (now: Picture) => differenceBetween(ACCEPTED, now).share;

describe("passes", () => {
  test("the same", () => {
    expect(differenceBetween(ACCEPTED, page([HEAD, TEXT, ASIDE, FOOT])).share).toBe(0);
  });

  test("another font: wider words, greyer ink, lines that end elsewhere", () => {
    expect(share(page([HEAD, TEXT, ASIDE, FOOT], { stretch: 1.15, ink: 90 }))).toBeLessThan(TOLERANCE);
  });

  test("a paragraph that takes a line more, with all below it a line lower", () => {
    const now = page([HEAD, { ...TEXT, lines: 13 }, ASIDE, { ...FOOT, y: FOOT.y + LINE }], { height: 240 + LINE });
    expect(share(now)).toBeLessThan(TOLERANCE);
  });
});

describe("fails, and says where", () => {
  test.each([
    ["the column beside the text has gone below it", [HEAD, TEXT, { ...ASIDE, x: 8, y: 120 }, FOOT]],
    ["a column is gone", [HEAD, TEXT, FOOT]],
    ["the foot of the page is gone", [HEAD, TEXT, ASIDE]],
    ["the text has no margin", [HEAD, { ...TEXT, x: 0, width: 192 }, FOOT]],
    ["two columns lie on each other", [HEAD, TEXT, { ...ASIDE, x: 60 }, FOOT]],
  ])("%s", (_, blocks) => {
    expect(share(page(blocks))).toBeGreaterThan(TOLERANCE);
  });

  test("text has the colour of the paper", () => {
    expect(share(page([HEAD, TEXT, ASIDE, FOOT], { ink: PAPER }))).toBeGreaterThan(TOLERANCE);
  });

  test("a dark page has become light", () => {
    const dark = page([HEAD, TEXT, ASIDE, FOOT], { paper: 20, ink: 220 });
    expect(differenceBetween(dark, ACCEPTED).share).toBeCloseTo(1);
  });

  test("the page has another width", () => {
    expect(share(page([HEAD], { width: 200 }))).toBe(1);
  });

  test("at the part that differs most", () => {
    const { x, y } = differenceBetween(ACCEPTED, page([HEAD, TEXT, FOOT]));
    expect(x).toBeGreaterThanOrEqual(TEXT.x + TEXT.width - 4);
    expect(y).toBeLessThan(ASIDE.y + ASIDE.lines * LINE);
  });
});

test("a picture is the same after it was written and read", () => {
  const read = readPng(writePng(ACCEPTED));
  expect(share(read)).toBe(0);
  expect([read.width, read.height]).toEqual([ACCEPTED.width, ACCEPTED.height]);
});
