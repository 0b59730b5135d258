import { describe, expect, it } from "vitest";
import { comparisonTable, growthExponent, sizesTable, stagesTable } from "../../scripts/bench/table.ts";

const figures = {
  pages: 1_000,
  seconds: 10,
  pagesPerSecond: 100,
  peakMegabytes: 500,
  pagefindSeconds: 4,
  pagefindPeakMegabytes: 200,
  files: 3_000,
  bytes: 12_000_000,
};

describe("growthExponent", () => {
  it("is 1 where time grows with the number of documents, 2 where it grows with the square", () => {
    const sizes = [500, 5_000, 43_000];
    expect(growthExponent(sizes.map((documents) => ({ documents, seconds: documents / 50 })))).toBeCloseTo(1);
    expect(growthExponent(sizes.map((documents) => ({ documents, seconds: documents ** 2 })))).toBeCloseTo(2);
  });

  it("is unknown for one size", () => {
    expect(growthExponent([{ documents: 500, seconds: 3 }])).toBeNull();
  });
});

describe("sizesTable", () => {
  it("has a dash for what was not measured", () => {
    const table = sizesTable([
      { documents: 500, questions: 4_030, ...figures, peakMegabytes: null, stages: [], search: null },
    ]);
    expect(table.split("\n").at(-1)).toMatch(
      /^\| 500 +\| +4,030 \| +1,000 \| +10\.0 \| +50\.0 \| +100 \| +– \| +3,000 \| +12 \|(?: +– \|){4}$/,
    );
  });
});

describe("stagesTable", () => {
  it("puts the sizes beside each other", () => {
    const table = stagesTable([
      { documents: 500, stages: [{ name: "Zoekindex maken", seconds: 2, peakMegabytes: 90 }] },
      { documents: 5_000, stages: [{ name: "Zoekindex maken", seconds: 21.25, peakMegabytes: null }] },
    ]);
    expect(table).toBe(
      [
        "| Stage           | 500: s | peak MB | 5,000: s | peak MB |",
        "| --------------- | -----: | ------: | -------: | ------: |",
        "| Zoekindex maken |    2.0 |      90 |     21.3 |       – |",
      ].join("\n"),
    );
  });
});

describe("comparisonTable", () => {
  it("gives ratios to our own, and says what is left out", () => {
    const table = comparisonTable({
      documents: 500,
      ours: figures,
      others: [
        { tool: "Eleventy", version: "3.1.8", ...figures, seconds: 25, pagesPerSecond: 40 },
        { tool: "Hugo", leftOut: "not installed" },
      ],
    });
    expect(table).toContain("| Vraagbaak");
    expect(table).toMatch(/\| Eleventy 3\.1\.8 \| +1,000 \| 25\.0 \(×2\.50\) \| 40 \(×0\.40\)/);
    expect(table.split("\n").at(-1)).toBe("Hugo: not installed");
  });
});
