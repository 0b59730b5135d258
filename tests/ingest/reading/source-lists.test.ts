/** Lists of sources at the end of a text: where they begin, what belongs to an entry, and where its mark stands. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ingestDocument } from "../../../src/ingest/ingest-document.ts";
import { brief, ingestText } from "../support.ts";

const FIXTURES = join(import.meta.dirname, "..", "fixtures", "reading");

async function readCase(kind: string, extension = "txt") {
  const bestand = `${kind}.${extension}`;
  const bytes = await readFile(join(FIXTURES, kind, bestand));
  return (await ingestDocument({ bestand, bytes, supplement: null }, () => [])).document;
}

const HEAD =
  "2026Z04821\nAntwoord van minister Oosterlinck (Infrastructuur en Waterstaat) (ontvangen 24 maart 2026)\n\n";

const read = async (body: string) => {
  const document = await ingestText(HEAD + body);
  return {
    ...brief(document),
    noten: document.voetnoten.map(({ nummer, tekst }) => `${nummer} ${tekst}`),
    verwijzingen: document.verwijzingen,
    meldingen: document.meldingen.map(({ regel }) => regel),
  };
};

describe("a list without years and addresses", () => {
  it.each([
    ["txt", "bronnenlijst-zonder-jaar-achter-antwoord"],
    ["docx", "docx-bronnenlijst-genummerd-door-word"],
  ])("is told by its marks behind the questions (%s)", async (extension, kind) => {
    const document = await readCase(kind, extension);
    expect(document.antwoorden.at(-1)!.tekst).toBe("Dat is een keus van de gemeente.");
    expect(document.voetnoten.map(({ tekst }) => tekst)).toEqual([
      "De sluis bellen – Sluizen & Bruggen",
      "Contact havendienst | Gemeente Oudewiel | oudewiel.nl",
    ]);
    expect(document.meldingen.map(({ regel }) => regel)).not.toContain("unreferenced-note");
  });

  it("is told where nothing is answered yet", async () => {
    const document = await readCase("bronnenlijst-zonder-jaar-alleen-vragen");
    expect(brief(document).vragen).toEqual([
      "1: Heeft u het klachtenboek gelezen dat de schippers u gaven? 1)",
      "2: Wat antwoordt u hun?",
    ]);
    expect(document.voetnoten).toEqual([{ nummer: "1)", tekst: "Bijlage, aan de Griffie overhandigd" }]);
  });

  const TWO = (a: string, b: string) =>
    `Vraag 1\nKent u de brief van de schippers${a}\n\nAntwoord 1\nJa.\n\nVraag 2\nEn de kaart van de haven${b}\n\nAntwoord 2\nNee.\n\n`;

  it.each([
    ["in square brackets", TWO("? [1]", "? [2]"), "[1] Brief, in afschrift\n[2] Kaart van de haven"],
    ["in round brackets", TWO("? (1)", "? (2)"), "(1) Brief, in afschrift\n(2) Kaart van de haven"],
    ["before the question mark", TWO(" [1]?", " [2]?"), "[1] Brief, in afschrift\n[2] Kaart van de haven"],
    ["with an empty line between", TWO("? 1)", "? 2)"), "1) Brief, in afschrift\n\n2) Kaart van de haven"],
    ["both behind one question", TWO("? 1) 2)", "?"), "1) Brief, in afschrift\n2) Kaart van de haven"],
    ["of one entry", TWO("? 1)", "?"), "1) Brief, in afschrift"],
  ])("may have its marks %s", async (_, body, list) => {
    const { antwoorden, noten, meldingen } = await read(body + list);
    expect(antwoorden).toEqual(["1: Ja.", "2: Nee."]);
    expect(noten).toEqual(list.split(/\n+/));
    expect(meldingen).toEqual([]);
  });

  it.each([
    [
      "points of an answer",
      "Vraag 1\nKunt u aangeven 1) hoeveel veren er zijn en 2) waar?\n\nAntwoord 1\nDat kan ik.\n\n1) Twaalf veren\n2) Aan de Wiel",
    ],
    ["points behind a colon", "Vraag 1\nWat doet u? 1)\n\nAntwoord 1\nIk doe dit:\n\n1) Vast budget\n2) Een monteur"],
    [
      "points of which one is marked nowhere",
      "Vraag 1\nWat doet u? 1)\n\nAntwoord 1\nDrie dingen.\n\n1) Vast budget\n2) Een monteur\n3) Een kaart",
    ],
    [
      "points that the answer goes on behind",
      "Vraag 1\nWat doet u? 1)\n\nAntwoord 1\nDit.\n\n1) Vast budget\n\nDaarmee vaart het veer weer.",
    ],
    [
      "answers to questions whose headings close with a bracket",
      "Vraag 1)\nWat doet u?\n\nAntwoord 1)\nDit.\n\n1) Vast budget",
    ],
  ])("is not taken for one: %s", async (_, body) => {
    const { noten, antwoorden } = await read(body);
    expect(noten).toEqual([]);
    expect(antwoorden.join()).toMatch(/Twaalf veren|Vast budget/);
  });
});

describe("an entry", () => {
  it("begins in the midst of a line whose end was forgotten", async () => {
    const document = await readCase("bronnenlijst-noot-midden-op-regel");
    expect(document.voetnoten.map(({ nummer }) => nummer)).toEqual(["[1]", "[2]", "[3]", "[4]"]);
    expect(document.voetnoten[1]!.tekst).toMatch(/politie$/);
    expect(document.voetnoten[2]!.tekst).toBe("https://www.oudewielvandaag.nl/nieuws/brug-bezwijkt~a2803fe1/");
    expect(document.meldingen.map(({ regel }) => regel)).toEqual([]);
  });

  const THREE = (marks: readonly string[]) =>
    `Vraag 1\nKent u de brief${marks[0]}, de kaart${marks[1]} en het lied${marks[2]}?\n\nAntwoord 1\nJa.\n\n`;
  const SQUARE = THREE([" [1]", " [2]", " [3]"]);

  it.each([
    [
      "two in a row",
      SQUARE,
      "[1] Brief, 3 mei 2025[2] Kaart, 4 mei 2025[3] Lied",
      ["[1] Brief, 3 mei 2025", "[2] Kaart, 4 mei 2025", "[3] Lied"],
    ],
    [
      "the last",
      SQUARE,
      "[1] Brief, 2025\n[2] Kaart, 2025. [3] Lied",
      ["[1] Brief, 2025", "[2] Kaart, 2025.", "[3] Lied"],
    ],
    [
      "with a bracket only",
      THREE([" 1)", " 2)", " 3)"]),
      "1) Brief, 2025\n2) www.kaart.nl 3) Lied, 2024",
      ["1) Brief, 2025", "2) www.kaart.nl", "3) Lied, 2024"],
    ],
  ])("may share a line: %s", async (_, body, list, expected) => {
    expect((await read(body + list)).noten).toEqual(expected);
  });

  it.each([
    ["a number that comes below", "[1] Brief, 2025, deel [2] van drie\n[2] Kaart, 2025\n[3] Lied"],
    ["a small letter behind it", "[1] Brief, 2025\n[2] Kaart, 2025\n[3] Lied, dat [4] coupletten heeft"],
    ["a mark that stands nowhere", "[1] Brief, 2025\n[2] Kaart, 2025\n[3] Lied [4] Slotlied"],
  ])("is whole with the number of another in it: %s", async (_, list) => {
    expect((await read(SQUARE + list)).noten).toEqual(list.split("\n"));
  });

  it("goes on below it, behind a stray bracket", async () => {
    const document = await readCase("bronnenlijst-noot-over-twee-regels");
    expect(document.antwoorden.at(-1)!.tekst).toBe("Ja, dat klopt.");
    expect(document.voetnoten.map(({ nummer }) => nummer)).toEqual(["[1]", "[2]", "[3]"]);
    expect(document.voetnoten[1]!.tekst).toMatch(/^Omroep Oost aan Zee, .* ontzet\)\.$/);
    expect(document.voetnoten[2]!.tekst).toMatch(/^Oudewiel Vandaag/);
  });

  it.each([
    [
      "an address",
      "[1] Brief, 3 mei 2025\nhttps://schippers.nl/brief",
      "[1] Brief, 3 mei 2025 https://schippers.nl/brief",
    ],
    [
      "an address between brackets",
      "[1] Brief, 3 mei 2025\n(https://schippers.nl/brief)",
      "[1] Brief, 3 mei 2025 (https://schippers.nl/brief)",
    ],
    [
      "the rest of an address",
      "[1] Brief, https://schippers.nl/brief?id=12&di\nd=2017D9",
      "[1] Brief, https://schippers.nl/brief?id=12&did=2017D9",
    ],
    [
      "a small letter behind a comma",
      "[1] Brief van 3 mei 2025,\nmet bijlagen",
      "[1] Brief van 3 mei 2025, met bijlagen",
    ],
    ["the rest of a bracket", "[1] Brief (Schippers aan Zee,\nMei 2025)", "[1] Brief (Schippers aan Zee, Mei 2025)"],
  ])("goes on below it: %s", async (_, list, expected) => {
    const { noten, antwoorden } = await read(`Vraag 1\nKent u de brief? [1]\n\nAntwoord 1\nJa.\n\n${list}`);
    expect(noten).toEqual([expected]);
    expect(antwoorden).toEqual(["1: Ja."]);
  });

  it("runs over lines of a text that was broken at a width, behind a drawn rule", async () => {
    const document = await readCase("antiword-notes");
    expect(document.antwoorden.at(-1)!.tekst).toBe(
      "In mijn brief over veren[2] heb ik aangegeven dat het veer blijft varen zolang de schipper dat wil. Dat kan nog jaren duren.",
    );
    expect(document.voetnoten.map(({ nummer, tekst }) => `${nummer} ${tekst}`)).toEqual([
      "[1] Kamervragen ingezonden 23 juni 2017 (https://www.tweedekamer.example/kamerstukken/kamervragen/detail?id=2017Z99904&did=2017D99905)",
      "[2] Kamerstukken II, 39 999, nr. 9",
    ]);
    expect(document.kamerstukken).toEqual(["39999, nr. 9"]);
  });
});

describe("a mark", () => {
  it("is looked for as its entry prints it, and a number of the text is none", async () => {
    const document = await readCase("noot-haak");
    expect(document.antwoorden[2]!.tekst).toBe(
      "De molenaar draait bij wind (zie antwoord 2). De vereniging kiest de molenaar.[2]",
    );
    expect(document.verwijzingen).toEqual([{ van: "antwoord 3", naar: ["2"] }]);
    expect(document.meldingen.map(({ regel }) => regel)).toEqual([]);
  });

  const ASKED = "Vraag 1\nKent u de molen?\n\nAntwoord 1\nJa.\n\nVraag 2\nDraait hij?\n\nAntwoord 2\n";

  it.each([
    ["a reference", "Zie antwoord 1). De vereniging betaalt.", "1)"],
    ["an article", "Dat mag (artikel 1). De vereniging betaalt.", "1)"],
    ["the end of a bracket", "Dat mag (in week 1). De vereniging betaalt.", "1)"],
  ])("is not the number of %s", async (_, answer, mark) => {
    const document = await ingestText(`${HEAD}${ASKED}${answer} ${mark}\n\nBronnen\n1) Kustbode, 2025`);
    expect(document.antwoorden[1]!.tekst).toBe(`${answer} ${mark}`);
    expect(document.meldingen.map(({ regel }) => regel)).toEqual([]);
  });

  it("may stand in a bracket that closes behind it", async () => {
    const document = await ingestText(
      `${HEAD}Vraag 1\nKent u de molen (beschreven in de Kustbode 1) van mei)?\n\nAntwoord 1\nJa.\n\n1) Kustbode, 2025`,
    );
    expect(document.meldingen.map(({ regel }) => regel)).toEqual([]);
  });

  it.each([["(1, 2)"], ["[1, 2]"], ["[1 en 2]"], ["[1] [2]"], ["1) 2)"], ["[1][2]"]])(
    "may stand in a row, “%s”",
    async (row) => {
      const document = await ingestText(
        `${HEAD}Vraag 1\nKent u de molen en de brug? ${row}\n\nAntwoord 1\nJa.\n\n[1] Kustbode, 2025\n[2] Molenblad, 2025`,
      );
      expect(document.voetnoten.length).toBe(2);
      expect(document.meldingen.map(({ regel }) => regel)).toEqual([]);
    },
  );
});

describe("notes below each question or answer", () => {
  const list = (mark: (number: number) => string) => [
    `Vraag 1\nKent u het bericht? ${mark(1)}\n\nAntwoord 1\nJa.\n\n${mark(1)} Kustbode, 3 mei 2025\n\n`,
    `Vraag 2\nEn de kaart en het lied? ${mark(2)} ${mark(3)}\n\nAntwoord 2\nNee.\n\n${mark(2)} Kaart, 2023\n${mark(3)} Lied\n\n`,
  ];

  it.each([
    ["[1]", (number: number) => `[${number}]`],
    ["(1)", (number: number) => `(${number})`],
    ["1)", (number: number) => `${number})`],
  ])("are notes, printed %s", async (_, mark) => {
    const { antwoorden, noten, meldingen } = await read(list(mark).join(""));
    expect(antwoorden).toEqual(["1: Ja.", "2: Nee."]);
    expect(noten).toEqual([`${mark(1)} Kustbode, 3 mei 2025`, `${mark(2)} Kaart, 2023`, `${mark(3)} Lied`]);
    expect(meldingen).toEqual([]);
  });

  it.each([
    ["points of an answer", "2) Dat doen wij ook."],
    ["a sentence that goes on behind the mark", "[2] regelt dat verder."],
  ])("are not %s", async (_, point) => {
    const { noten } = await read(
      `${list((number) => `${number})`)[0]!}Vraag 2\nWat doet u?\n\nAntwoord 2\nTwee dingen.\n${point}\n`,
    );
    expect(noten).toEqual(["1) Kustbode, 3 mei 2025"]);
  });
});

describe("entries with a number alone", () => {
  const QUESTIONS =
    "Vraag 1\nKent u het bericht?1\n\nAntwoord 1\nJa.\n\nVraag 2\nEn de brief van de A2?2\n\nAntwoord 2\nNee.\n\n";

  it.each([
    ["and a stop", "1. Kustbode, 3 mei 2025\n2. Brief, 2024", ["1. Kustbode, 3 mei 2025", "2. Brief, 2024"]],
    ["and a space", "1 Kustbode, 3 mei 2025\n2 Brief, 2024", ["1 Kustbode, 3 mei 2025", "2 Brief, 2024"]],
  ])("%s have their marks behind the sentence", async (_, entries, expected) => {
    const { vragen, noten, meldingen } = await read(QUESTIONS + entries);
    expect(vragen).toEqual(["1: Kent u het bericht?[1]", "2: En de brief van de A2?[2]"]);
    expect(noten).toEqual(expected);
    expect(meldingen).toEqual([]);
  });

  it("in raised digits have their marks in raised digits, and powers are none", async () => {
    const { antwoorden, noten, meldingen } = await read(
      "Vraag 1\nKent u het bericht?¹ En de 12 m² van de kade?²\n\nAntwoord 1\nJa.\n\n¹ Kustbode, 3 mei 2025\n² Kaart\n",
    );
    expect(antwoorden).toEqual(["1: Ja."]);
    expect(noten).toEqual(["¹ Kustbode, 3 mei 2025", "² Kaart"]);
    expect(meldingen).toEqual([]);
  });

  it("are points of an answer where the text has only the names of roads", async () => {
    const { noten } = await read(
      "Vraag 1\nWat doet u aan de A1, en de N2?\n\nAntwoord 1\nTwee dingen.\n1. In 2025 komt er een brug.\n2. In 2026 een tunnel.\n",
    );
    expect(noten).toEqual([]);
  });
});
