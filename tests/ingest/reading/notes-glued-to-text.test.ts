/** Notes at the foot of a page in text taken out of PDFs: glued behind the text, or beginning with a number of their own. */
import { describe, expect, it } from "vitest";
import { ingestText } from "../support.ts";
import { footOf, headOf } from "./pdf-publication.ts";

const HEAD = headOf(1202);
const FIRST_FOOT = footOf(1202);
const SECOND_FOOT = footOf(1202, 2);
const OPENING = "Vraag 1\nKent u het bericht?\n1\nAntwoord 1\nJa.\nVraag 2\nWaarom vaart het veer niet?\nAntwoord 2\n";

/** The second answer and the notes of a document whose first page ends in these lines. */
async function read(first: string, second: string, opening = OPENING) {
  const { antwoorden, voetnoten } = await ingestText(
    `${HEAD}${opening}${first}\n${FIRST_FOOT}${second}\n${SECOND_FOOT}`,
  );
  return [antwoorden[1]?.tekst, ...voetnoten.map(({ nummer, tekst }) => `${nummer} ${tekst}`)];
}

describe("the first note of a page behind the last line of its text", () => {
  it.each([
    ["in mid-sentence", "Dit jaar komt er een1Rivierenblad, 2 maart 2026.", ["1 Rivierenblad, 2 maart 2026."]],
    ["behind a broken word", "Dit jaar komt er een schouw-1Zie de bijlage.", ["1 Zie de bijlage."], "e stoep."],
    ["with a quotation", "Dit jaar komt er een1«Het veer», Rivierenblad.", ["1 «Het veer», Rivierenblad."]],
    ["with a date", "Dit jaar komt er een12 maart 2026, Rivierenblad.", ["1 2 maart 2026, Rivierenblad."]],
    ["with a number", "Dit jaar komt er een17 van de 24 schippers.", ["1 7 van de 24 schippers."]],
    ["behind a space", "Dit jaar komt er een 1Rivierenblad, 2 maart 2026.", ["1 Rivierenblad, 2 maart 2026."]],
    ["with an abbreviation", "Dit jaar komt er een1NOS, 2 maart.", ["1 NOS, 2 maart."]],
    [
      "over more lines, above another",
      "Dit jaar komt er een1Rivierenblad, 2 maart 2026, met een naschrift van de redac-\ntie.\n2Dorpsraad, brief.",
      ["1 Rivierenblad, 2 maart 2026, met een naschrift van de redactie.", "2 Dorpsraad, brief."],
    ],
  ])("is cut off %s", async (_, line, noten, rest = "nieuwe stoep.") => {
    const [tekst, ...found] = await read(line, rest);
    expect(tekst).toBe(
      rest === "nieuwe stoep." ? "Dit jaar komt er een nieuwe stoep." : "Dit jaar komt er een schouwe stoep.",
    );
    expect(found).toEqual(noten);
  });

  it.each([
    ["no mark stands above it", "Dit jaar komt de brug bij A1Noord gereed.", OPENING.replace("\n1\n", "\n")],
    [
      "text stands far below it",
      `Dit jaar komt de sluis1Noord gereed.${"\nEr is nog veel te doen.".repeat(6)}`,
      OPENING,
    ],
    ["it stands in an address", "Dit staat op www.veer.example/stoep1Noord.html.", OPENING],
    ["a day of a month was glued to the word before it", "Dit gebeurt van1 juli af.", OPENING],
  ])("is none where %s", async (_, text, opening) => {
    const [tekst, ...noten] = await read(text, "Dat is alles.", opening);
    expect(tekst?.replaceAll(/\s+/g, " ")).toBe(`${text.replaceAll("\n", " ").replace("van1", "van 1")} Dat is alles.`);
    expect(noten).toEqual([]);
  });
});

describe("a note that begins with a number of its own", () => {
  const MARKED = OPENING.replace("\n1\n", "1\n");

  it.each([
    ["a date", "1 20 november 2020, Rivierenblad, «Het veer»"],
    ["a paper that is written small", "1 de Volkskrant, 23 december 2009"],
    ["a number of people", "1 7 van de 24 schippers gaven geen antwoord"],
  ])("is a note behind its number: %s", async (_, note) => {
    expect(await read(`Dit jaar komt er een\n${note}`, "nieuwe stoep.", MARKED)).toEqual([
      "Dit jaar komt er een nieuwe stoep.",
      note,
    ]);
  });

  it("is a note above many others", async () => {
    const noten = ["1 7 van de 24 schippers", "2 Dorpsraad", "3 Rivierenblad", "4 Gemeente", "5 Zie noot 2", "6 Idem"];
    expect(await read(`Dit jaar komt er een\n${noten.join("\n")}`, "nieuwe stoep.", MARKED)).toEqual([
      "Dit jaar komt er een nieuwe stoep.",
      ...noten,
    ]);
  });

  it.each([
    ["behind a word", "Uit navraag1 bij de schippers blijkt het."],
    ["behind a sentence", "Dat is zo in Tiel.1 Elders niet."],
  ])("is told by its mark %s", async (_, text) => {
    const opening = OPENING.replace("\n1\n", "\n");
    const [tekst, noot] = await read(`${text}\n1 16 november 2009, Rivierenblad`, "Dat is alles.", opening);
    expect(tekst).toContain("[1]");
    expect(noot).toBe("1 16 november 2009, Rivierenblad");
  });

  it.each([
    ["no mark stands above it", "Er kwamen dit jaar\n1 200 mensen uit Oudewiel", OPENING.replace("\n1\n", "\n")],
    [
      "what asks for a number stands above it",
      "Zie artikel1 van de wet, en\n1 20 november 2020",
      OPENING.replace("\n1\n", "\n"),
    ],
  ])("is text where %s", async (_, text, opening) => {
    const [, ...noten] = await read(text, "en daarna niets.", opening);
    expect(noten).toEqual([]);
  });

  it("has its mark behind a plural with an apostrophe too", async () => {
    const opening = OPENING.replace("\n1\n", "\n");
    const [tekst, noot] = await read(
      "Het aantal fte's1 is niet gedaald.\n1 Van de 31 schippers",
      "Dat is alles.",
      opening,
    );
    expect(tekst).toContain("fte's[1] is");
    expect(noot).toBe("1 Van de 31 schippers");
  });
});
