import { describe, expect, it } from "vitest";
import { readDocx } from "../../../src/ingest/readers/docx.ts";
import { bold, docx, item, level, p, table, type Parts } from "../fixtures/docx/make-docx.ts";
import { misplacedLetters, outline } from "../fixtures/outline.ts";

function read(body: string, parts?: Parts): string[] {
  const source = readDocx(docx(body, parts));
  expect(misplacedLetters(source)).toEqual([]);
  return outline(source);
}

describe("tables of questions without “Vraag 1” in their cells", () => {
  it("reads rows below “Nr.”, “Vraag” and “Antwoord”; the words above the columns are no text", () => {
    const body = table([
      [bold("Nr."), bold("Vraag"), bold("Antwoord")],
      [p("1"), p("Klopt dit?"), p("Ja.")],
      [p("2 en 3"), p("Waarom? Is dat wenselijk?"), p("Daarom.") + p("En nee.")],
    ]);
    expect(read(body)).toEqual([
      "(furniture) * Nr.",
      "(furniture) * Vraag",
      "(furniture) * Antwoord",
      "{Vraag }1",
      "Klopt dit?",
      "{Antwoord 1}",
      "Ja.",
      "{Vraag }2 en 3",
      "Waarom? Is dat wenselijk?",
      "{Antwoord 2, 3}",
      "Daarom.",
      "En nee.",
    ]);
  });

  it("takes the number of a question from the list or the text of its cell, else from its row", () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, "decimal", "%1.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const rows = (first: string, second: string) =>
      table([
        [p("Vraag"), p("Antwoord")],
        [first, p("Ja.")],
        [second, p("2. Daarom.")],
      ]);
    const below = (lines: string[]) => lines.slice(2);
    const ja = ["{Antwoord 1}", "Ja."];
    expect(below(read(rows(item("Klopt dit?", 1), item("Waarom?", 1)), { numbering }))).toEqual([
      ...["{Vraag }1.", "Klopt dit?", ...ja],
      ...["{Vraag }2.", "Waarom?", "{Antwoord }2.", "Daarom."],
    ]);
    expect(below(read(rows(p("1) Klopt dit?"), p("2) Waarom?"))))).toEqual([
      ...["{Vraag }1)", "Klopt dit?", ...ja],
      ...["{Vraag }2)", "Waarom?", "{Antwoord }2.", "Daarom."],
    ]);
    expect(below(read(rows(p("Klopt dit?"), p("Waarom?"))))).toEqual([
      ...["{Vraag }{1}", "Klopt dit?", ...ja],
      ...["{Vraag }{2}", "Waarom?", "{Antwoord }2.", "Daarom."],
    ]);
  });

  it("reads answers in rows below their questions, with the word “Antwoord” or without", () => {
    const rows = (antwoord: string) =>
      table([
        [p("1"), p("Klopt dit?")],
        [p(""), antwoord + p("Ja.")],
        [p("2"), p("Waarom?")],
        [p(""), antwoord + p("Daarom.")],
        [p(""), p("Bovendien is dat beter.")],
      ]);
    const expected = (antwoord: (nummer: number) => string) => [
      ...["{Vraag }1", "Klopt dit?", antwoord(1), "Ja."],
      ...["{Vraag }2", "Waarom?", antwoord(2), "Daarom.", "Bovendien is dat beter."],
    ];
    expect(read(rows(bold("Antwoord")))).toEqual(expected(() => "* Antwoord"));
    expect(read(rows(""))).toEqual(expected((nummer) => `{Antwoord ${nummer}}`));
  });

  it("reads a word beside each question and each answer", () => {
    const body = table([
      [p("Vraag"), p("Klopt dit?")],
      [p("Antwoord"), p("Ja.")],
    ]);
    expect(read(body)).toEqual(["Vraag", "Klopt dit?", "Antwoord", "Ja."]);
  });

  it("goes on in a next table, and keeps what names a theme out of the answers", () => {
    const body =
      table([
        [p("Vraag"), p("Antwoord")],
        [p("1. Klopt dit?"), p("Ja.")],
        [p("Thema kosten"), p("")],
        [p("2. Waarom?"), p("Daarom.")],
      ]) +
      p("Deel II") +
      table([[p("3. En verder?"), p("Dat is alles.")]]);
    expect(read(body).slice(5)).toEqual([
      ...["Ja.", "(furniture) Thema kosten"],
      ...["{Vraag }2.", "Waarom?", "{Antwoord 2}", "Daarom.", "Deel II"],
      ...["{Vraag }3.", "En verder?", "{Antwoord 3}", "Dat is alles."],
    ]);
  });

  it("joins tables that hold one question each", () => {
    const one = (n: number, question: string, answer: string) =>
      table([
        [p(String(n)), p(question)],
        [p(""), p("Antwoord:") + p(answer)],
      ]) + p("");
    expect(read(one(1, "Klopt dit?", "Ja.") + one(2, "Waarom?", "Daarom."))).toEqual([
      ...["{Vraag }1", "Klopt dit?", "Antwoord:", "Ja."],
      ...["{Vraag }2", "Waarom?", "Antwoord:", "Daarom."],
    ]);
  });

  it("keeps a numbered list of what is asked inside its question", () => {
    const body = table([
      [p("Vraag"), p("Antwoord")],
      [p("1. Kunt u aangeven:") + p("1. hoeveel;") + p("2. hoe lang?"), p("Nee.")],
      [p("2. Waarom niet?"), p("Daarom.")],
    ]);
    expect(read(body).slice(2, 6)).toEqual(["{Vraag }1.", "Kunt u aangeven:", "1. hoeveel;", "2. hoe lang?"]);
  });

  it("gives an answer that spans rows to all its questions", () => {
    const merged = (value: string, content: string) => `<w:tcPr><w:vMerge${value}/></w:tcPr>${content}`;
    const body = table([
      [p("Vraag"), p("Antwoord")],
      [p("1. Klopt dit?"), merged(' w:val="restart"', p("Ja, daarom."))],
      [p("2. Waarom?"), merged("", p(""))],
      [p("3. En verder?"), p("")],
    ]);
    expect(read(body).slice(2)).toEqual([
      ...["{Vraag }1.", "Klopt dit?", "{Vraag }2.", "Waarom?", "{Antwoord 1, 2}", "Ja, daarom."],
      ...["{Vraag }3.", "En verder?"],
    ]);
  });

  it("takes for a question what asks without a question mark, where words and numbers say so", () => {
    const body = table([
      [p("Nr."), p("Vraag"), p("Antwoord")],
      [p("1"), p("Graag een overzicht."), p("Zie bijlage.")],
      [p("2"), p("Waarom?"), p("Daarom.")],
      [p("3"), p("Geef de cijfers per regio."), p("Dat kan niet.")],
    ]);
    expect(read(body)).toContain("Graag een overzicht.");
  });

  it("puts the word in the cell and the number beside it together", () => {
    const cell = (vraag: string, antwoord: string) => bold("Vraag") + p(vraag) + bold("Antwoord") + p(antwoord);
    const body = table([
      [p("1"), cell("Klopt dit?", "Ja.")],
      [p("2"), cell("Waarom?", "Daarom.")],
    ]);
    expect(read(body)).toEqual([
      ...["Vraag 1", "Klopt dit?", "* Antwoord", "Ja."],
      ...["Vraag 2", "Waarom?", "* Antwoord", "Daarom."],
    ]);
  });

  it("leaves tables alone that count or that ask inside an answer", () => {
    const survey = table([
      [p("Nr."), p("Vraag"), p("Antwoord")],
      [p("1"), p("Wacht u lang?"), p("Ja.")],
      [p("2"), p("Vindt u dat erg?"), p("Nee.")],
    ]);
    const kept = ["Nr. | Vraag | Antwoord", "1 | Wacht u lang? | Ja.", "2 | Vindt u dat erg? | Nee."];
    expect(read(bold("Vraag 1") + p("Klopt dit.") + survey)).toEqual(["* Vraag 1", "Klopt dit.", ...kept]);
    expect(read(p("Wat is de uitkomst?") + p("Zie de tabel.") + survey).slice(2)).toEqual(kept);
    const data = table([
      [p("Nr."), p("Regio"), p("Weken")],
      [p("1"), p("Drenthe"), p("14")],
      [p("2"), p("Limburg (?)"), p("22")],
      [p("3"), p("Zeeland"), p("9")],
    ]);
    expect(read(data)[1]).toBe("1 | Drenthe | 14");
  });
});
