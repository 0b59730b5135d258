import { describe, expect, it } from "vitest";
import { readPdf } from "../../../src/ingest/readers/pdf.ts";
import { at, lines, makePdf, raised, show, widthOf, type Options } from "../fixtures/pdf/make-pdf.ts";
import { blocksIn, blocksOf } from "./pdf-text-of.ts";

const TEXT = lines(100, 100, [
  "De minister heeft in haar brief van vorige week aangegeven dat gemeenten en",
  "aanbieders samen afspraken maken over de wachttijden.",
])
  .map(show)
  .join("\n");
const SHOWN = "De minister heeft in haar brief van vorige week aangegeven dat gemeenten en";
const SECRET = show(at(100, 300, "Geheim."));
const drawn = (content: string, options: Options = {}) =>
  makePdf([], { ...options, contents: [`${TEXT}\n${content}`] });

/** What is named as hidden, and the rest. */
async function sight(file: Uint8Array) {
  const { text, remarks = [] } = await readPdf(file);
  return { text, hidden: remarks.map(({ regel, weggelaten }) => [regel, weggelaten]) };
}

describe("text that nobody sees", () => {
  const faint = { resources: "/ExtGState << /faint << /ca 0 >> >>" };
  it.each([
    ["without ink", drawn(`q 3 Tr ${SECRET} Q`)],
    ["white on white", drawn(`q 1 g ${SECRET} Q`)],
    ["nearly white", drawn(`q 0.99 0.98 0.99 rg ${SECRET} Q`)],
    ["black on black", drawn(`q 0 g 80 500 200 80 re f ${SECRET} Q`)],
    ["under a bar", drawn(`${SECRET} q 0 g 90 530 200 25 re f Q`)],
    ["wholly transparent", drawn(`q /faint gs ${SECRET} Q`, faint)],
    ["clipped away", drawn(`q 0 0 50 50 re W n ${SECRET} Q`)],
    ["too small", drawn(show(at(100, 300, "Geheim.", { size: 1 })))],
    ["beside the page", drawn(show(at(700, 300, "Geheim.")))],
  ])("is left out and named: %s", async (_, file) => {
    const { text, hidden } = await sight(file);
    expect(text).not.toContain("Geheim");
    expect(text).toContain("wachttijden.");
    expect(hidden).toEqual([["left-out-hidden", "Geheim."]]);
  });

  const picture = "q 500 0 0 700 50 50 cm BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI Q";
  it.each([
    ["white on a dark bar", drawn(`q 0 g 90 530 200 25 re f 1 g ${SECRET} Q`)],
    [
      "below a mark of a pen, which is transparent",
      drawn(`${SECRET} q /mark gs 1 1 0 rg 90 530 200 25 re f Q`, {
        resources: "/ExtGState << /mark << /BM /Multiply >> >>",
      }),
    ],
    ["on a picture", drawn(`${picture} q 1 g ${SECRET} Q`)],
    ["in a box that is painted first", drawn(`q 0.9 g 90 530 200 25 re f Q ${SECRET}`)],
    ["above a rule", drawn(`${SECRET} q 90 538 200 0.5 re f Q`)],
    ["outlined", drawn(`q 1 g 1 Tr ${SECRET} Q`)],
  ])("is not what can be read: %s", async (_, file) => {
    const { text, hidden } = await sight(file);
    expect(text).toContain("Geheim.");
    expect(hidden).toEqual([]);
  });

  it("is not the layer of letters over a scan", async () => {
    const { text, hidden } = await sight(makePdf([], { contents: [`${picture} q 3 Tr ${TEXT} Q`] }));
    expect(text).toContain(SHOWN);
    expect(hidden).toEqual([]);
  });
});

describe("letters that are set apart", () => {
  /** Each letter at a place of its own, three points behind the one before it. */
  const apart = (x: number, y: number, text: string) =>
    [...text]
      .map((letter, i) => at(x + widthOf(text.slice(0, i)) + 3 * i, y, letter))
      .filter(({ text: own }) => own !== " ");

  it.each([
    ["by the file", drawn(`q 3 Tc ${show(at(100, 300, "Vraag 1"))} Q`)],
    ["one by one", drawn(apart(100, 300, "Vraag 1").map(show).join(" "))],
    ["by spaces", drawn(show(at(100, 300, "V r a a g   1")))],
    ["by spaces everywhere", drawn(show(at(100, 300, "V r a a g 1")))],
  ])("are words: %s", async (_, file) => {
    expect((await blocksIn(file)).at(-1)).toMatch(/Vraag 1$/);
  });

  it("are those of a whole sentence too", async () => {
    const file = drawn(show(at(100, 300, "D i t   i s   e e n   z i n .")));
    expect((await blocksIn(file)).at(-1)).toBe("Dit is een zin.");
  });

  it.each(["A B C D E F", "1 2 3 4 5 6", "J. P. R. M. de Vries", "de punten a, b, c en d"])(
    "are letters that stand for something: %s",
    async (text) => {
      expect((await blocksIn(drawn(show(at(100, 300, text))))).at(-1)).toBe(text);
    },
  );
});

describe("what is printed twice", () => {
  it.each([
    ["a word", [at(100, 300, "Let op: dit moet."), at(100.3, 300, "Let op:")]],
    [
      "letter by letter",
      [..."Let"].flatMap((letter, i) => [0, 0.4].map((by) => at(100 + widthOf("Let".slice(0, i)) + by, 300, letter))),
    ],
  ])("is read once: %s", async (_, placed) => {
    const text = (await blocksOf(placed, lines(100, 100, [SHOWN])))[0]!.replace(/^\*\* /, "");
    expect(["Let op: dit moet.", "Let"]).toContain(text);
  });

  it("is no word with double letters, nor a word that is said again", async () => {
    const text = "Alle ballen rollen, ja ja, bll bll";
    expect((await blocksOf(lines(100, 100, [SHOWN, "en zo."]), [at(100, 300, text)])).at(-1)).toBe(text);
  });
});

describe("exponents", () => {
  const marked = (before: string, number: string, after: string, notes: string[] = []) => [
    at(100, 300, before),
    raised(100 + widthOf(before), 300, number),
    at(100 + widthOf(before) + 5 * number.length, 300, after),
    ...notes.flatMap((note, i) => [raised(100, 700 + 9 * i, note), at(106, 700 + 9 * i, "Bron.", { size: 7 })]),
  ];
  it.each([
    ["10", "6", "becquerel", [], "10⁶ becquerel"],
    ["1,5 × 10", "3", "liter", ["3"], "1,5 × 10³ liter"],
    ["30 km", "2", "grond", ["2"], "30 km² grond"],
    ["5 m/s", "2", "is veel", [], "5 m/s² is veel"],
    ["tot 2010", "1", "is dat zo", ["1"], "tot 2010[^1] is dat zo"],
    ["12", "2", "hectare", ["2"], "12[^2] hectare"],
    ["artikel 10", "1", "zegt dat", ["1"], "artikel 10[^1] zegt dat"],
  ])("are told from marks of notes: %s%s %s", async (before, number, after, notes, expected) => {
    const blocks = await blocksOf([...lines(100, 100, [SHOWN, "en meer."]), ...marked(before, number, after, notes)]);
    expect(blocks).toContain(expected);
  });
});

describe("what is laid over a page", () => {
  const annotation = (entries: string, options: Options = {}) =>
    drawn(show(at(100, 300, "Zie dit bericht over paling. Klaar.")), {
      page: "/Annots [100 0 R]",
      objects: [`<< /Type /Annot ${entries} >>`],
      ...options,
    });
  const rect = `/Rect [${String(100 + widthOf("Zie "))} 538 ${String(100 + widthOf("Zie dit bericht"))} 552]`;

  it("keeps the address behind words", async () => {
    const file = annotation(`/Subtype /Link ${rect} /A << /S /URI /URI (https://www.voorbeeld.nl/paling) >>`);
    expect((await blocksIn(file)).at(-1)).toBe(
      "Zie [dit bericht](https://www.voorbeeld.nl/paling) over paling. Klaar.",
    );
  });

  it.each([
    ["runs something", `/A << /S /URI /URI (javascript:alert) >>`],
    ["leads to a place in the file", `/A << /S /GoTo /D [10 0 R /Fit] >>`],
  ])("is no link where it %s", async (_, action) => {
    const file = annotation(`/Subtype /Link ${rect} ${action}`);
    expect((await blocksIn(file)).at(-1)).toBe("Zie dit bericht over paling. Klaar.");
  });

  it("reads a field that is filled in, drawn or not, and none that is hidden", async () => {
    const field = (flags: number) =>
      annotation(
        `/Subtype /Widget /FT /Tx /T (bedrag) /V (485 euro) /F ${String(flags)} /Rect [300 536 400 552] /DA (/Helv 10 Tf 0 g)`,
        { catalog: "/AcroForm << /Fields [100 0 R] >>" },
      );
    expect((await readPdf(field(4))).text).toContain("485 euro");
    expect((await readPdf(field(2))).text).not.toContain("485 euro");
  });
});

describe("tables that are ruled", () => {
  const grid = (xs: number[], ys: number[]) =>
    [
      ...xs.map((x) => `${String(x)} ${String(842 - ys[0]!)} m ${String(x)} ${String(842 - ys.at(-1)!)} l S`),
      ...ys.map((y) => `${String(xs[0]!)} ${String(842 - y)} m ${String(xs.at(-1)!)} ${String(842 - y)} l S`),
    ].join("\n");

  it("keep cells that touch, are wrapped or stand in the middle of their row", async () => {
    const cells = [
      at(102, 300, "Maatregel die veel"),
      at(102, 312, "kost"),
      at(192, 306, "Nu al genomen"),
      at(102, 330, "Geen"),
      at(192, 330, "Later"),
    ];
    const file = drawn(`${grid([100, 190, 280], [288, 316, 336])} ${cells.map(show).join(" ")}`);
    expect((await blocksIn(file)).slice(-2)).toEqual(["Maatregel die veel kost | Nu al genomen", "Geen | Later"]);
  });

  it("are no box around text", async () => {
    const file = drawn(`${grid([90, 500], [288, 320])} ${show(at(100, 300, "Een kader."))}`);
    expect((await blocksIn(file)).at(-1)).toMatch(/Een kader\.$/);
  });
});

describe("tables of few rows", () => {
  const row = (y: number, cells: string[]) => cells.map((cell, i) => at(100 + 110 * i, y, cell));
  const body = lines(100, 100, [SHOWN, "en meer."]);

  it("are told by numbers below a head", async () => {
    const table = [...row(160, ["Soort", "2024", "2025"]), ...row(174, ["Meldingen", "1.034", "98%"])];
    expect((await blocksOf([...body, ...table])).slice(-2)).toEqual(["Soort | 2024 | 2025", "Meldingen | 1.034 | 98%"]);
  });

  it("are no lines of a letterhead", async () => {
    const head = [...row(160, ["Datum", "Kenmerk", "Betreft"]), ...row(174, ["3 maart 2026", "2026-0001", "Vragen"])];
    expect((await blocksOf([...body, ...head])).every((block) => !block.includes(" | "))).toBe(true);
  });
});
