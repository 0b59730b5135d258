import { describe, expect, it } from "vitest";
import { readTikaText } from "../../../src/ingest/readers/tika-text.ts";
import { ingestText, markdownOf } from "../support.ts";

const QUESTION = "Vraag 1\nKlopt dit?\nAntwoord 1\n";

describe("notes", () => {
  it("become footnotes, and the sentence they interrupt is whole again", async () => {
    const text = `${QUESTION}Daarom zijn sinds het [footnoteRef:1] [1: Artikel 12 IVRK. ] \n\ndebat van 4 maart 2025 punten gerealiseerd.`;
    const document = await ingestText(text);
    expect(document.antwoorden[0]!.tekst).toBe("Daarom zijn sinds het [1] debat van 4 maart 2025 punten gerealiseerd.");
    expect(document.voetnoten).toEqual([{ nummer: "1", tekst: "Artikel 12 IVRK." }]);
  });

  it("may hold brackets of their own", async () => {
    const document = await ingestText(`${QUESTION}Ja[footnoteRef:1]. [1: Zie [bijlage] bij de brief.]`);
    expect(document.voetnoten).toEqual([{ nummer: "1", tekst: "Zie [bijlage] bij de brief." }]);
  });

  it("stay text when the bracket is never closed", async () => {
    const document = await ingestText(`${QUESTION}Ja. [1: nooit gesloten`);
    expect(document.antwoorden[0]!.tekst).toBe("Ja. [1: nooit gesloten");
  });
});

describe("tables", () => {
  it("have one cell a line behind a tab, and an empty line after each row", async () => {
    const text = `${QUESTION}Het overzicht:\n\n\tJaar\n\tAantal\n\n\t2023\n\t65.750\n\n\tTotaal \n\t3.775\n\n\nDat is veel.`;
    expect((await ingestText(text)).antwoorden[0]!.tekst).toBe(
      "Het overzicht:\n\nJaar\tAantal\n2023\t65.750\nTotaal\t3.775\n\nDat is veel.",
    );
    expect((await markdownOf(text)).get("1.md")).toContain(
      "| Jaar | Aantal |\n| - | - |\n| 2023 | 65.750 |\n| Totaal | 3.775 |\n\nDat is veel.",
    );
  });

  it("get empty cells where a row is short, and that is reported", async () => {
    const text = `${QUESTION}\tJaar\n\tA\n\tB\n\n\t2023\n\t1\n`;
    const document = await ingestText(text);
    expect((await markdownOf(text)).get("1.md")).toContain("| 2023 | 1 | |");
    expect(document.meldingen).toContainEqual(
      expect.objectContaining({
        regel: "ragged-table",
        plaats: "8:1",
        tekst: "Tabelrij met 2 cellen, verwacht 3; aangevuld met lege cellen",
      }),
    );
  });

  it("are not made of a single line behind a tab", async () => {
    expect((await ingestText(`${QUESTION}De eerder vastgestelde\n\n\tWet werk en inkomen.`)).antwoorden[0]!.tekst).toBe(
      "De eerder vastgestelde\n\nWet werk en inkomen.",
    );
  });
});

it("leaves bookmarks out, with their place", () => {
  const source = readTikaText(" [bookmark: _Hlk1]Antwoorden op Kamervragen");
  expect(source.leftOut).toEqual([
    { reason: "bookmark", start: { line: 1, column: 2, offset: 1 }, end: { line: 1, column: 19, offset: 18 } },
  ]);
  expect(source.blocks[0]).toMatchObject({ type: "paragraph", children: [{ value: "Antwoorden op Kamervragen" }] });
});

it("ties an entry of the source list to its mark, its address whole though it was broken over two lines", async () => {
  const text = `Vraag 1\nKent u het bericht? 1) Zo ja?\nAntwoord 1\nJa.\n\n1) NOS, 19 mei 2026 (https://nos.nl/artikel/1-thuisnog-\nsteeds).\n`;
  const markdown = (await markdownOf(text)).get("1.md")!;
  expect(markdown).toContain("Kent u het bericht? [^1)] Zo ja?");
  expect(markdown).toContain("[^1)]: NOS, 19 mei 2026 (<https://nos.nl/artikel/1-thuisnog-steeds>).");
});

it("keeps quotes, dashes and diacritics", async () => {
  const text = "geïnvesteerd in ‘disclosure’ – “kaf van het koren” – €18 miljoen; M’n";
  expect((await ingestText(`${QUESTION}${text}`)).antwoorden[0]!.tekst).toBe(text);
});
