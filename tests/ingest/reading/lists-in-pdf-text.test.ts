/** Items of lists in text taken out of PDFs: each keeps its letter or number, and a paragraph or a place in a list. */
import { describe, expect, it } from "vitest";
import { ingestText } from "../support.ts";
import { footOf, headOf } from "./pdf-publication.ts";

const HEAD = headOf(1223);
const FOOT = footOf(1223);

/** The parts of an answer with these lines. */
async function answered(...lines: string[]): Promise<string[]> {
  const { antwoorden } = await ingestText(
    `${HEAD}Vraag 1\nWelke redenen zijn er?\nAntwoord 1\n${lines.join("\n")}\nVraag 2\nWanneer?\nAntwoord 2\nIn juni.\n${FOOT}`,
  );
  return antwoorden[0]!.tekst.split("\n\n");
}

const BEFORE = "De gemeente noemt de volgende redenen:";

describe("lettered items on lines of their own", () => {
  it.each([
    ["letters with a stop", ["a. de stoep verzakt;", "b. het veer vaart niet."]],
    ["letters with a bracket", ["a) de stoep verzakt;", "b) het veer vaart niet;", "c) de brug is smal."]],
    ["Roman numbers", ["i. de stoep verzakt;", "ii. het veer vaart niet;", "iii. de brug is smal."]],
    ["capitals behind the letter", ["a. De stoep verzakt.", "b. Het veer vaart niet."]],
    ["letters that go past i", [..."abcdefghij"].map((letter) => `${letter}. reden ${letter};`)],
  ])("%s", async (_, items) => {
    expect(await answered(BEFORE, ...items)).toEqual([BEFORE, ...items]);
  });

  it("go on over more lines, with a broken word, and the text behind them is a paragraph again", async () => {
    expect(
      await answered(
        BEFORE,
        "a) het opnemen van een informatieplicht in de Wet maatschappelijke ondersteu-",
        "ning;",
        "b) een tijdelijke subsidie.",
        "Overigens vaart het veer in de zomer ook op zondag.",
      ),
    ).toEqual([
      BEFORE,
      "a) het opnemen van een informatieplicht in de Wet maatschappelijke ondersteuning;",
      "b) een tijdelijke subsidie.",
      "Overigens vaart het veer in de zomer ook op zondag.",
    ]);
  });

  it("are told where the ends of their lines were lost", async () => {
    expect(await answered(`${BEFORE}a. de stoep verzakt;b. het veer vaart niet.`)).toEqual([
      BEFORE,
      "a. de stoep verzakt;",
      "b. het veer vaart niet.",
    ]);
  });

  it("stand in the items of a list with numbers", async () => {
    const text = await answered(BEFORE, "1. de stoep:", "a. is te smal;", "b. verzakt;", "2. het veer vaart niet.");
    expect(text.join("\n").split("\n")).toEqual([
      BEFORE,
      "1. de stoep:",
      "a. is te smal;",
      "b. verzakt;",
      "2. het veer vaart niet.",
    ]);
  });

  it.each([
    ["one letter alone", ["Dat staat in artikel 7, onder", "a. Verder geldt dat de stoep van de gemeente is."]],
    ["a letter that no first one stands before", ["Ik wijs op het besluit onder:", "c. de stoep en op het veer."]],
    ["another sign behind the second", ["Dat volgt uit het besluit:", "a. de stoep en", "b) het veer."]],
    ["a sentence that was broken before an initial", ["Dat heeft de heer", "i. Wiedijk eerder gevraagd."]],
  ])("are none: %s", async (_, lines) => {
    expect(await answered(...lines)).toEqual([lines.join(" ")]);
  });
});
