import { describe, expect, it } from "vitest";
import { brief, ingestText } from "./support.ts";

const TEXT = "Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\nVraag 2\nWaarom?\nAntwrd 2\nDat duurt tien weken.";
const corrected = (correcties: string) => ingestText(TEXT, `correcties:\n  - ${correcties}\n`);

describe("a correction in the .yaml", () => {
  it("reads a line as the heading it is", async () => {
    const document = await corrected("{ regel: 7, lees: Antwoord 2, herkomst: zetfout }");
    expect(brief(document).antwoorden).toEqual(["1: Ja.", "2: Dat duurt tien weken."]);
    expect(document.antwoorden[1]!.kop).toBe("Antwrd 2");
    expect(document.correcties).toEqual([{ regel: 7, was: "Antwrd 2", wordt: "Antwoord 2", herkomst: "zetfout" }]);
  });

  it("reads a heading with another number, of which nothing is left to say", async () => {
    const text = TEXT.replace("Antwrd 2", "Antwoord 22");
    expect((await ingestText(text)).meldingen.map(({ regel }) => regel)).toEqual(["misprinted-nummer"]);
    const { antwoorden, meldingen } = await ingestText(
      text,
      "correcties:\n  - { regel: 7, lees: Antwoord 2, herkomst: het nummer is verkeerd gelezen }\n",
    );
    expect(antwoorden[1]).toMatchObject({ nummers: ["2"], kop: "Antwoord 22" });
    expect(meldingen).toEqual([]);
  });

  it("makes a heading plain text", async () => {
    const document = await corrected("{ regel: 5, lees: geen kop, herkomst: een citaat }");
    expect(brief(document).vragen).toEqual(["1: Klopt dit?"]);
    expect(document.antwoorden[0]!.tekst).toContain("Vraag 2");
  });

  it("puts a text right, and says what was printed", async () => {
    const document = await corrected("{ regel: 8, was: tien weken, wordt: twaalf weken, herkomst: erratum }");
    expect(document.vragen[1]!.tekst + (document.antwoorden[1]?.tekst ?? "")).toContain("twaalf weken");
    expect(document.correcties).toEqual([{ regel: 8, was: "tien weken", wordt: "twaalf weken", herkomst: "erratum" }]);
    expect(document.meldingen.filter(({ regel }) => regel.startsWith("text-"))).toEqual([]);
  });

  it("that fits nothing is reported", async () => {
    const document = await corrected("{ regel: 8, was: elf weken, wordt: twaalf weken, herkomst: erratum }");
    expect(document.meldingen).toContainEqual(
      expect.objectContaining({
        regel: "correction-without-target",
        plaats: "8:1",
        tekst: '"elf weken" staat niet op regel 8',
      }),
    );
  });
});
