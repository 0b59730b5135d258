/** Charts as pages and files hold them. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Chart, LineChart } from "../../../src/archive/charts/chart.ts";
import { drawChart } from "../../../src/archive/charts/draw.ts";
import { PALETTE } from "../../../src/archive/charts/palette.ts";
import { svgFile } from "../../../src/archive/charts/svg-file.ts";

const perYear = (...waarden: (number | null)[]): LineChart => ({
  soort: "lijnen",
  eenheid: "aantal",
  beschrijving: "Van 355 in 2019 tot 490 in 2025.",
  momenten: waarden.map((_, i) => ({ plaats: 2019 + i, naam: String(2019 + i) })),
  reeksen: [{ naam: "Casussen", waarden }],
});

const BARS: Chart = {
  soort: "staven",
  eenheid: "zaken",
  beschrijving: "Staven.",
  staven: [
    { naam: "1", waarde: 3 },
    { naam: "2", waarde: 0 },
  ],
  grenzen: [{ voor: 1, naam: "norm" }],
};
const SPREAD: Chart = {
  soort: "spreiding",
  eenheid: "dagen",
  beschrijving: "Spreiding.",
  rijen: [{ naam: "Financiën", laag: 14, midden: 20.5, hoog: 40 }],
  marks: [{ waarde: 21, naam: "norm" }],
};
const ONE_OF_EACH: Chart[] = [perYear(355, 520, null, 490), BARS, SPREAD];

/** Throws where it is not well-formed; gives what `seen` notes of every element. */
function elementsOf(svg: string): { name: string; attributes: Record<string, string> }[] {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => found.push({ name, attributes }));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(svg).close();
  return found;
}

describe("a chart on a page", () => {
  it.each(ONE_OF_EACH)("has no style of its own, which the Content-Security-Policy forbids: $soort", (chart) => {
    const elements = elementsOf(drawChart(chart));
    expect(elements.filter(({ name, attributes }) => name === "style" || "style" in attributes)).toEqual([]);
  });

  it("is one picture with a description in Dutch", () => {
    const [svg, ...parts] = elementsOf(drawChart(perYear(355, 520)));
    expect(svg!.attributes).toMatchObject({ role: "img", "aria-label": "Van 355 in 2019 tot 490 in 2025." });
    expect(parts.filter(({ attributes }) => "aria-label" in attributes)).toEqual([]);
  });

  it("is the same every time", () => {
    for (const chart of ONE_OF_EACH) expect(drawChart(chart)).toBe(drawChart(chart));
  });

  it("writes numbers as Dutch does", () => {
    expect(drawChart(perYear(55590, 62795))).toContain(">60.000</text>");
    expect(drawChart(perYear(0.25, -0.5))).toContain(">−0,6</text>");
  });

  it("leaves a gap where a value is not known", () => {
    const linesIn = (chart: Chart) => /<path d="(M[^"]*)" ?\/?>/.exec(drawChart(chart))![1]!.match(/M/g)!.length;
    expect([linesIn(perYear(1, 2, 3, 4, 5)), linesIn(perYear(1, 2, null, 4, 5))]).toEqual([1, 2]);
  });

  it("draws moments where they are in time", () => {
    const chart = perYear(1, 2, 3);
    const momenten = [2010, 2020, 2021].map((plaats) => ({ plaats, naam: String(plaats) }));
    const [first, second, third] = Array.from(drawChart({ ...chart, momenten }).matchAll(/cx="([\d.]+)"/g), ([, x]) =>
      Number(x),
    );
    expect((second! - first!) / (third! - second!)).toBeCloseTo(10, 0);
  });

  it("refuses more lines than can be told apart", () => {
    const chart = perYear(1, 2);
    expect(() => drawChart({ ...chart, reeksen: Array(7).fill(chart.reeksen[0]) })).toThrow(RangeError);
  });

  it("is well-formed and has a place for everything, whatever the names and numbers", () => {
    const value = fc.oneof(fc.constant(null), fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.nat(1000));
    const chart = fc.record({ naam: fc.string(), waarden: fc.array(value, { minLength: 1, maxLength: 30 }) });
    fc.assert(
      fc.property(chart, ({ naam, waarden }) => {
        const drawn = perYear(...waarden);
        const reeksen = [{ naam, waarden }, drawn.reeksen[0]!];
        const svg = svgFile({ ...drawn, reeksen, beschrijving: naam }, { titel: naam, bron: naam });
        elementsOf(svg);
        expect(svg.replaceAll(/>[^<]*</g, "")).not.toMatch(/"[^"]*(?:NaN|Infinity|undefined)/);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a chart as a file", () => {
  it("brings its title, its source and the colours of both schemes along", () => {
    const svg = svgFile(perYear(1, 2), { titel: "A < B", bron: "Bron: 2026Z10868." });
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
    expect(svg).toContain("<title>A &#60; B</title>");
    expect(svg).toContain("Van 355 in 2019 tot 490 in 2025. Bron: 2026Z10868.</desc>");
    expect(svg).toMatch(/<style>:root\{.*@media \(prefers-color-scheme:dark\)\{.*<\/style>/);
  });

  it.each(["$`", "$&", "$'", "$1"])("keeps a title that has “%s”", (sign) => {
    const svg = svgFile(perYear(1, 2), { titel: `Kosten in ${sign}`, bron: "Bron." });
    expect(elementsOf(svg).filter(({ name }) => name === "title")).toHaveLength(1);
    expect(svg).toContain(`<title>Kosten in ${sign.replace("&", "&#38;")}</title>`);
  });

  it("has the colours of the pages", () => {
    const tokens = readFileSync("src/styles/tokens.css", "utf8");
    const [light, dark] = tokens.split("@media (prefers-color-scheme: dark)");
    for (const [part, colours] of [
      [light!, PALETTE.light],
      [dark!, PALETTE.dark],
    ] as const)
      for (const [name, colour] of Object.entries(colours)) expect(part).toContain(`--vb-${name}: ${colour};`);
  });
});
