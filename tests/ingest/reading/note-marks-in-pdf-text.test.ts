/** Rows of marks, marks whose note stands on the next page, and numbers that are no marks, in text taken out of PDFs. */
import { describe, expect, it } from "vitest";
import type { KamervraagDocument } from "../../../src/domain/document.ts";
import { brief, ingestText } from "../support.ts";
import { footOf, headOf, readTextCase } from "./pdf-publication.ts";

const HEAD = headOf(1202);
/** A document of these pages. */
const pages = (...printed: string[]) =>
  ingestText(HEAD + printed.map((page, i) => `${page}\n${footOf(1202, i + 1)}`).join(""));

const NOTES = [
  "Rivierenblad, 2 maart 2026",
  "Gemeente Oudewiel, brief",
  "Schippersvereniging, brief",
  "Dorpsraad, brief",
];
const notes = (...numbers: number[]) => numbers.map((number) => `${number}${NOTES[number - 1]}`).join("\n");
const numbersOf = (document: KamervraagDocument) => document.voetnoten.map(({ nummer }) => nummer);
const meldingen = (document: KamervraagDocument) =>
  document.meldingen.map(({ regel }) => regel).filter((regel) => !regel.startsWith("left-out"));

describe("the cases", () => {
  it.each([
    ["notencijfers-2-en-3", "[2] [3]", ["1", "2", "3"]],
    ["notencijfers-2-3-en-4", "[2], [3] [4]", ["1", "2", "3", "4"]],
    ["notencijfers-noot-op-volgende-pagina", "[2], [3], [4]", ["1", "2", "3", "4"]],
  ])("%s", async (kind, row, noten) => {
    const document = await readTextCase(kind);
    expect(document.vragen[1]!.tekst).toBe(
      `Wat vindt u van de brieven die de gemeente, de schippers en de dorpsraad u hierover stuurden?${row}`,
    );
    expect(numbersOf(document)).toEqual(noten);
    expect(meldingen(document)).toEqual([]);
  });

  it("noot-lijkt-paginavoet: a note that ends as the foot of a page does is a note", async () => {
    const document = await readTextCase("noot-lijkt-paginavoet");
    expect(document.vragen[0]!.tekst).toBe("Kent u uw eerdere antwoorden?[1] [2]");
    expect(document.voetnoten[1]).toEqual({
      nummer: "2",
      tekst: "Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel van de Handelingen 2387",
    });
  });

  it("notencijfer-achter-het-woord-vraag: a raised number that alone breaks a line is a mark", async () => {
    const document = await readTextCase("notencijfer-achter-het-woord-vraag");
    expect(document.antwoorden[1]!.tekst).toContain("(zie ook het antwoord op vraag[1]. In dat overleg");
    expect(document.verwijzingen).toEqual([]);
    expect(meldingen(document)).toEqual([]);
  });

  it("zin-begint-met-antwoord-op-vraag: a line in small letters is no heading", async () => {
    const document = await readTextCase("zin-begint-met-antwoord-op-vraag");
    expect(brief(document).antwoorden).toEqual([
      "1: Ja. Het veer wordt hersteld zodra de nieuwe steiger er ligt. De aannemer begint in april, en ik verwacht dat de oversteek voor de zomer weer open is (zie ook het antwoord op vraag 3).",
      "2: De provincie en het Rijk betalen elk de helft.",
      "3: Naar verwachting in juni 2026.",
    ]);
    expect(document.verwijzingen).toEqual([{ van: "antwoord 1", naar: ["3"] }]);
  });
});

describe("a row of marks", () => {
  it.each([
    ["on a line of its own", "Kent u de brieven?\n1 en 2", "Kent u de brieven?[1] [2]"],
    ["with a comma before the word", "Kent u de brieven?\n1, 2, en 3", "Kent u de brieven?[1], [2], [3]"],
    ["without spaces", "Kent u de brieven?\n1,2 en 3", "Kent u de brieven?[1],[2] [3]"],
    ["with spaces alone", "Kent u de brieven?\n1 2 3", "Kent u de brieven?[1] [2] [3]"],
    ["glued to the sign before it", "Kent u de brieven?1 en 2 Zo ja?", "Kent u de brieven?[1] [2] Zo ja?"],
    [
      "before the stop of its sentence",
      "Kent u de brieven van mei\n1 en 2.\nZo ja?",
      "Kent u de brieven van mei[1] [2]. Zo ja?",
    ],
    [
      "in the midst of a sentence",
      "Kent u de brieven van de raad1,2 en het lied?",
      "Kent u de brieven van de raad[1],[2] en het lied?",
    ],
  ])("may stand %s", async (_, printed, expected) => {
    const three = expected.includes("[3]");
    const document = await pages(`Vraag 1\n${printed}\nAntwoord 1\nJa.\n${three ? notes(1, 2, 3) : notes(1, 2)}`);
    expect(document.vragen[0]!.tekst).toBe(expected);
    expect(numbersOf(document)).toEqual(three ? ["1", "2", "3"] : ["1", "2"]);
  });

  it.each([
    ["questions", "Kent u de brieven, mede gelet op de antwoorden op vraag\n1 en 2 van mei?1 2"],
    ["articles", "Kent u artikel\n1 en 2 van de Verenwet?1 2"],
    ["things", "Kent u de brieven over de veren\n1 en 2 aan de Wiel?1 2"],
    ["one thing or another", "Kent u in de haven van Oudewiel kade1 en 2 van de Wiel?1 2"],
  ])("is not the numbers of %s", async (_, printed) => {
    const document = await pages(`Vraag 1\n${printed}\nAntwoord 1\nJa.\n${notes(1, 2)}`);
    expect(document.vragen[0]!.tekst).toBe(printed.replace("\n", " ").replace(/\?1 2$/, "?[1] [2]"));
  });
});

describe("a mark whose note has no room on its page", () => {
  it.each([
    ["glued to a sign", "Kent u de brief van de raad?2", "Kent u de brief van de raad?[2]"],
    ["on a line of its own", "Kent u de brief van de raad?\n2", "Kent u de brief van de raad?[2]"],
  ])("refers to a note of the next page (%s)", async (_, printed, expected) => {
    const document = await pages(
      `Vraag 1\nKent u het bericht?1\nAntwoord 1\nJa.\nVraag 2\n${printed}\nAntwoord 2\nNee.\n${notes(1)}`,
      `Vraag 3\nEn de kaart?\nAntwoord 3\nNee.\n${notes(2)}`,
    );
    expect(document.vragen[1]!.tekst).toBe(expected);
    expect(numbersOf(document)).toEqual(["1", "2"]);
    expect(meldingen(document)).toEqual([]);
  });

  it("may be the first of the document", async () => {
    const document = await pages("Vraag 1\nKent u het bericht?1\nAntwoord 1\nJa, en", `wel al lang.\n${notes(1)}`);
    expect(brief(document)).toEqual({ vragen: ["1: Kent u het bericht?[1]"], antwoorden: ["1: Ja, en wel al lang."] });
  });

  it.each([
    [
      "where the next page has its own mark",
      "de 12 m2 die daar liggen?2",
      "En de kaart?2",
      "de 12 m2 die daar liggen?2",
    ],
    ["behind a unit", "de 12 m2 die daar liggen?", "En de kaart?", "de 12 m2 die daar liggen?"],
    ["in a chemical formula", "de CO2 die het veer uitstoot?", "En de kaart?", "de CO2 die het veer uitstoot?"],
    ["in a range of years", "de jaren 2019 en 2022?", "En de kaart?", "de jaren 2019 en 2022?"],
  ])("is not a number of the text: %s", async (_, second, third, expected) => {
    const document = await pages(
      `Vraag 1\nKent u het bericht?1\nAntwoord 1\nJa.\nVraag 2\nKent u ${second}\nAntwoord 2\nNee.\n${notes(1)}`,
      `Vraag 3\n${third}\nAntwoord 3\nNee.\n${notes(2)}`,
    );
    expect(document.vragen[1]!.tekst).toBe(`Kent u ${expected}`);
  });
});

describe("a number alone on a line behind a word that asks for one", () => {
  const LONG =
    "Dat doe ik wel: rond het veer loopt sinds 2024 een overleg met de schippers, degemeente en de provincie, waarvan u het verslag vindt (zie ook het antwoord op vraag";

  it("is its number where the line was no longer than print", async () => {
    const document = await pages(
      `Vraag 1\nWeet u dit?\nAntwoord 1\nJa.\nVraag 2\nEn dit?\nAntwoord 2\nNee, zie het antwoord op vraag\n1.\nDat is genoeg.\n${notes(1)}`,
    );
    expect(document.verwijzingen).toEqual([{ van: "antwoord 2", naar: ["1"] }]);
  });

  it("is its number where the mark of the note stands elsewhere", async () => {
    const document = await pages(
      `Vraag 1\nWeet u dit?1\nAntwoord 1\nJa.\nVraag 2\nEn dit?\nAntwoord 2\n${LONG}\n1.\nDat is genoeg.\n${notes(1)}`,
    );
    expect(document.vragen[0]!.tekst).toBe("Weet u dit?[1]");
    expect(document.verwijzingen).toEqual([{ van: "antwoord 2", naar: ["1"] }]);
  });

  it("is its number where the page has no note", async () => {
    const document = await pages(
      `Vraag 1\nWeet u dit?\nAntwoord 1\nJa.\nVraag 2\nEn dit?\nAntwoord 2\n${LONG}\n1.\nDat is genoeg.`,
    );
    expect(document.verwijzingen).toEqual([{ van: "antwoord 2", naar: ["1"] }]);
  });
});

describe("a mark behind a name with a number of its own", () => {
  const asked = async (text: string) =>
    (await pages(`Vraag 1\n${text}\nAntwoord 1\nJa.\n${notes(1, 2, 3)}`)).vragen[0]!.tekst;

  it.each([
    ["NIS", "Kent u NIS2 en de brug?1 Geldt NIS22 ook voor het veer, zoals de brief stelt?3"],
    ["Natura", "Wat vindt u van Natura2?1 Geldt ook buiten Natura22, en wanneer dan precies?3"],
  ])("is told where the name stands alone too: %s", async (_, text) => {
    expect(await asked(text)).toMatch(/2\[2\]/);
  });

  it.each([
    ["it stands nowhere alone", "Kent u de brug?1 Geldt NIS22 ook voor het veer, zoals de brief stelt?3", "NIS22"],
    ["short names stand in a row", "Kent u de A2 en de brug?1 Is de A22 ook dicht, zoals de brief stelt?3", "A22"],
  ])("is none where %s", async (_, text, name) => {
    expect(await asked(text)).toContain(`${name} ook`);
  });
});
