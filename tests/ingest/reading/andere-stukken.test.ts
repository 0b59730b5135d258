/** Papers that hold no Kamervragen are refused by what they are; Kamervragen of every form stay in. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ingestDocument } from "../../../src/ingest/ingest-document.ts";
import { UnreadableSource } from "../../../src/ingest/tree/source.ts";
import { ANDERE_STUKKEN, anderStukOf } from "../../../src/ingest/wording/andere-stukken.ts";
import { p, docx } from "../fixtures/docx/make-docx.ts";
import { brief } from "../support.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/reading");
const bytesOf = (name: string) => readFileSync(join(FIXTURES, name));

/** The rule and the message with which a file is refused; `null` where it is published. */
async function refusal(bytes: Uint8Array, supplement: string | null = null): Promise<[string, string] | null> {
  try {
    await ingestDocument({ bestand: "a", bytes, supplement }, () => []);
    return null;
  } catch (error) {
    if (error instanceof UnreadableSource) return [error.regel, error.message];
    throw error;
  }
}
const encode = (text: string) => new TextEncoder().encode(text);
const refusalOf = (text: string) => refusal(encode(text));

const STUKKEN = readdirSync(join(FIXTURES, "andere-stukken"));

describe.each(STUKKEN)("%s", (name) => {
  it("is refused", async () => {
    expect((await refusal(bytesOf(join("andere-stukken", name))))?.[0]).toBe("no-vraag");
  });

  it("is refused as a Word file too", async () => {
    const lines = bytesOf(join("andere-stukken", name)).toString().split("\n");
    expect(
      (
        await refusal(
          docx(
            lines
              .filter((line) => line.trim() !== "")
              .map((line) => p(line))
              .join(""),
          ),
        )
      )?.[0],
    ).toBe("no-vraag");
  });
});

describe("a paper that is refused", () => {
  it("is called by its name, with the line that says it", async () => {
    const [, message] = (await refusal(bytesOf("andere-stukken/besluitenlijst.txt")))!;
    expect(message).toBe(
      "Dit is een besluitenlijst, en geen Kamervragen: “Besluitenlijst van de procedurevergadering van woensdag 5 maart 2025”",
    );
  });

  it("is told what was looked for, where nothing says what it is", async () => {
    const [, message] = (await refusal(bytesOf("brief-geen-kamervragen/brief-geen-kamervragen.txt")))!;
    expect(message).toMatch(
      /geen titel als “Vragen van het lid …”.*geen kop als “Vraag 1”.*Gevonden: 10 alinea’s, waarvan 1 met een vraag/,
    );
  });

  it("is published where the archivist says what it is", async () => {
    const supplement = "soort: { waarde: vragen, herkomst: archief van het ministerie }";
    expect(await refusal(bytesOf("andere-stukken/vragenlijst.txt"), supplement)).toBeNull();
  });
});

describe("official XML of another kind", () => {
  it.each(["handelingen/handelingen.xml", "handelingen-bom/handelingen-bom.xml"])(
    "is refused as such: %s",
    async (name) => {
      expect(await refusal(bytesOf(name))).toEqual([
        "unknown-xml",
        "Dit is Handelingen, het verslag van een vergadering, en geen Kamervragen",
      ]);
    },
  );

  it.each(["\ufeff", "ï»¿", "ï»¿\n", "\ufeff\ufeff", "\ufeffï»¿"])(
    "is told from Kamervragen behind the same mark: %j",
    async (mark) => {
      const xml = "<officiele-publicatie><vraag><nr>Vraag 1</nr><al>Klopt dit?</al></vraag></officiele-publicatie>";
      const input = { bestand: "a", bytes: encode(`${mark}<?xml version="1.0"?>${xml}`), supplement: null };
      const { document } = await ingestDocument(input, () => []);
      expect([document.bron.formaat, ...brief(document).vragen]).toEqual(["xml", "1: Klopt dit?"]);
    },
  );

  it("is no evidence that a sentence refers to an Aanhangsel", async () => {
    const text =
      "Datum 4 maart 2025\n\nZie de tabel in 2024/25, Aanhangsel van de Handelingen, nr. 12.\n\nWat kost een sluis?\n";
    expect((await refusalOf(text))?.[0]).toBe("no-vraag");
  });

  it("is no text either, where markup stands behind words", async () => {
    expect((await refusalOf("kopie\n<metadata>\n<al>Klopt dit?</al>\n"))?.[0]).toBe("no-vraag");
  });
});

it("is Kamervragen when a town is asked about, and a minister is asked", async () => {
  const text =
    "Vraag 1\nKent u het besluit van het college van burgemeester en wethouders?\nAntwoord 1\nJa, de minister kent het.\n";
  expect(await refusalOf(text)).toBeNull();
});

describe("every wording of another paper", () => {
  const voorbeelden = ANDERE_STUKKEN.flatMap(({ naam, voorbeelden }) =>
    voorbeelden.map((line) => [line, naam] as const),
  );

  it.each(voorbeelden)("%s", (line, naam) => {
    expect(anderStukOf(line)?.naam).toBe(naam);
    expect(anderStukOf(line.toUpperCase())?.naam).toBe(naam);
  });

  it.each([
    "Vragen van het lid Jansma (XYZ) aan de minister van Binnenlandse Zaken over de brief van het college van B&W",
    "Vragen van het lid Jansma (XYZ) over het college van burgemeester en wethouders van Oudwerd",
    "Vragen van de leden Jansma (XYZ) en De Wit (ABC) aan de minister over bedreigde raadsleden",
    "Vragen van het lid Jansma (XYZ) over een motie van de gemeenteraad",
    "Antwoord van minister Terpstra (Infrastructuur en Waterstaat)",
    "Aanhangsel van de Handelingen",
    "Tweede Kamer der Staten-Generaal",
    "Lijst van vragen en antwoorden over de dijk",
    "Bent u bekend met de motie van het lid De Wit?",
    "De agenda van de minister is vol.",
    "Gemeente en provincie zijn het niet eens over de sluis.",
    "Toetsing van de wet aan het verdrag",
    "College voor de Rechten van de Mens",
    "Beantwoording vragen van het lid Jansma (XYZ) over uitspraken tijdens het debat over de sluis",
    "Antwoorden op vragen ingevolge artikel 12.1 van het Reglement van Orde",
    "Antwoord van de Vlaamse minister",
  ])("is not found in: %s", (line) => {
    expect(anderStukOf(line)).toBeUndefined();
  });
});

const VRAGEN = "\n\nKent u het bericht over de sluis?\n\nWanneer gaat de sluis open?";
const GENUMMERD = "1.\nBent u bekend met het bericht over de sluis?\n2.\nIs het kabinet bereid u te helpen?";

describe("Kamervragen", () => {
  it.each([
    ["a title", `Vragen van het lid Molenaar (XYZ) aan de minister van Financiën over de sluis${VRAGEN}`],
    [
      "members of the Eerste Kamer",
      `Vragen van het lid Molenaar (XYZ) (Eerste Kamer) aan de minister van Financiën${VRAGEN}`,
    ],
    [
      "an old title",
      `Vragen van de leden Molenaar en De Wit (beiden XYZ) over de sluis. (Ingezonden 3 maart 1994)${VRAGEN}`,
    ],
    ["a zaaknummer and nothing else", `2025Z01234${VRAGEN}`],
    ["the head of an Aanhangsel", `Vergaderjaar 1994–1995 Aanhangsel van de Handelingen\n12${VRAGEN}`],
    ["the number of an Aanhangsel", `AH 610${VRAGEN}`],
    ["the day on which they were sent", `(ingezonden 4 maart 2025)${VRAGEN}`],
    ["the office that is asked", `Schriftelijke vragen aan de staatssecretaris van Financiën over de sluis${VRAGEN}`],
    ["headings", "Vraag 1\nKlopt dit?\nAntwoord 1\nJa."],
    ["headings without numbers", "Vraag:\nKlopt dit?\nAntwoord:\nJa."],
    ["headings of answers", "Klopt dit?\n\nAntwoord\n\nJa.\n\nWaarom?\n\nAntwoord\n\nDaarom."],
    ["numbers, and a government that is asked", GENUMMERD],
    ["numbers, with headings above the answers", "1.\nKlopt dit?\nAntwoord\nJa.\n2.\nWaarom?\nAntwoord\nDaarom."],
    [
      "answers without headings, below a title",
      `Antwoorden op vragen van het lid Molenaar (XYZ) over de sluis${VRAGEN}\n\nIn mei.`,
    ],
    [
      "a letter",
      "Geachte voorzitter,\n\nHierbij zend ik u de antwoorden op de vragen van het lid Molenaar (XYZ) over de sluis.\n\nHoogachtend,\n\n1. Kent u de sluis?\nJa.\n2. Gaat hij open?\nNee.",
    ],
    [
      "a notice",
      "Geachte voorzitter,\n\nDe vragen van het lid Molenaar (XYZ) over de sluis kunnen niet binnen de gebruikelijke termijn worden beantwoord.",
    ],
    [
      "a list of questions and answers",
      "Lijst van vragen en antwoorden over de begroting\n\nVraag 1\nKlopt dit?\nAntwoord\nJa.",
    ],
    [
      "a page copied from a site, its menu with it",
      `Agenda\nNieuws\nPetitie\nVragen van het lid Molenaar (XYZ) over de sluis\n\n1. Kent u de sluis?\n2. Gaat hij open?`,
    ],
    [
      "a question about another paper",
      `Vragen van het lid Molenaar (XYZ) aan de minister over een motie\n\nMotie van het lid De Wit\n\nKent u deze motie?`,
    ],
    [
      "a speaker in an answer",
      `Vraag 1\nWat zei u?\nAntwoord 1\nDe voorzitter: stilte.\nDe heer Bos (XYZ): ja.\nMinister Terpstra: nee.`,
    ],
  ])("are told by %s", async (_, text) => {
    expect(await refusalOf(text)).toBeNull();
  });
});
