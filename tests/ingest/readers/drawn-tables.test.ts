/** Tables that antiword draws with bars: rows and columns, and bars that are no table. */
import { describe, expect, it } from "vitest";
import { readTikaText } from "../../../src/ingest/readers/tika-text.ts";
import { textOf } from "../../../src/ingest/tree/blocks.ts";

const blocksOf = (...lines: string[]) =>
  readTikaText(["Antwoord 1", "De tabel geeft het verloop.", ...lines, "", "Dat is alles."].join("\n")).blocks;

const rowsOf = (...lines: string[]) =>
  blocksOf(...lines).flatMap((block) =>
    block.type === "table" ? block.children.map((row) => row.children.map((cell) => textOf(cell)).join(" | ")) : [],
  );

describe("rows that are drawn with bars", () => {
  it.each([
    [
      "two columns",
      ["|Jaar               |Bezoekers          |", "|2016               |310                |"],
      ["Jaar | Bezoekers", "2016 | 310"],
    ],
    [
      "a cell over two lines",
      [
        "|Maatregel    |Bedrag   |",
        "|Toezicht en  |5.020    |",
        "|handhaving   |         |",
        "|Onderzoek    |12      |",
      ],
      ["Maatregel | Bedrag", "Toezicht en handhaving | 5.020", "Onderzoek | 12"],
    ],
    [
      "an empty cell",
      ["|     |2016 |2017 |", "|Sluis|     |12   |", "|Brug |3    |     |"],
      [" | 2016 | 2017", "Sluis |  | 12", "Brug | 3 | "],
    ],
    ["a row without text", ["|Jaar|Aantal|", "|    |      |", "|2016|12    |"], ["Jaar | Aantal", "2016 | 12"]],
    ["white space before them", ["  |Jaar|Aantal|", "  |2016|12    |"], ["Jaar | Aantal", "2016 | 12"]],
  ])("are a table: %s", (_, lines, rows) => {
    expect(rowsOf(...lines)).toEqual(rows);
  });

  it("leave the text about them as it is", () => {
    const blocks = blocksOf("|Jaar|Aantal|", "|2016|12    |");
    expect(blocks.map(({ type }) => type)).toEqual(["paragraph", "paragraph", "table", "paragraph"]);
  });

  it.each([
    ["one row", ["|Jaar|Aantal|"]],
    ["one column", ["|Dit is een kader.|", "|Het heeft twee regels.|"]],
    ["other columns in each row", ["|a|b|", "|a|b|c|"]],
    ["questions and answers in cells", ["|Vraag 1|Hoeveel?|", "|Antwoord 1|Drie.|"]],
    ["a bar at one side", ["|a|b", "|c|d"]],
  ])("are none: %s", (_, lines) => {
    expect(rowsOf(...lines)).toEqual([]);
  });
});
