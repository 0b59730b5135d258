/** References in the forms in which papers write them, and what looks like one and is none. */
import { describe, expect, it } from "vitest";
import { findAanhangsels } from "../../../src/ingest/annotate/verwijzingen/aanhangsel.ts";
import { findKamerstukken } from "../../../src/ingest/annotate/verwijzingen/kamerstukken.ts";
import { findVraagVerwijzingen } from "../../../src/ingest/annotate/verwijzingen/vragen.ts";
import { parseZieOok } from "../../../src/ingest/annotate/metadata/zie-ook.ts";
import { read, readCase } from "./read.ts";

const OFFICIAL = "https://zoek.officielebekendmakingen.nl";

describe("the cases", () => {
  it("papers of the Eerste Kamer, and rows of numbers", async () => {
    const { document } = await readCase("kamerstuk-letter-en-meer-nummers", "kamerstuk-letter-en-meer-nummers.txt");
    expect(document.kamerstukken).toEqual(["36373, nr. H", "35424, nr. 679", "35424, nr. 684", "35424, nr. 685"]);
  });

  it("never a paper that was not meant", async () => {
    const { document, markdown } = await readCase("kamerstuk-verkeerde-koppeling", "stukken.txt");
    const links = document.vragen.map(({ nummers }) =>
      Array.from(markdown(nummers[0]!).matchAll(/\(https:[^)]*\/(.*?)\.html\)/g), ([, to]) => to),
    );
    expect(links).toEqual([
      ["kst-35925-XV-3"],
      [],
      [],
      [],
      [],
      ["ah-tk-20242025-610"],
      ["ah-tk-20242025-610"],
      [],
      ["kst-36410-VIII-1"],
      ["kst-36410-VIII-1"],
      ["kst-21501-02-2800"],
      ["kst-29800-5"],
      ["kst-36045-4"],
      ["kst-36200-A"],
      ["kst-36200-A"],
    ]);
  });

  it("earlier answers whose year stands before the word Aanhangsel", async () => {
    const { html } = await readCase("aanhangsel-jaar-voorop", "aanhangsel-jaar-voorop.txt");
    expect(html("1")).toContain(`${OFFICIAL}/ah-tk-20242025-2386.html`);
    expect(html("1")).toContain(`${OFFICIAL}/ah-tk-20242025-2387.html`);
  });

  it.each([
    [
      "a day or a count behind a number is no number of a question",
      "datum-in-verwijzing",
      "e1.txt",
      [
        { van: "vraag 1", naar: ["2"] },
        { van: "antwoord 1", naar: ["2"] },
        { van: "antwoord 2", naar: ["1"] },
      ],
    ],
    [
      "“de antwoorden op 1 en 2”, “uitvraag 2”",
      "verwijzing-op-getal",
      "verwijzing-op-getal.txt",
      [
        { van: "vraag 3", naar: ["2"] },
        { van: "antwoord 3", naar: ["1", "2"] },
      ],
    ],
    [
      "a number in words, and in a note",
      "verwijzing-telwoord-en-in-noot",
      "verwijzing-telwoord-en-in-noot.txt",
      [
        { van: "antwoord 2", naar: ["4"] },
        { van: "antwoord 3", naar: ["2", "4"] },
      ],
    ],
  ])("%s", async (_, kind, name, verwijzingen) => {
    expect((await readCase(kind, name)).document.verwijzingen).toEqual(verwijzingen);
  });

  it("the numbers in a note lead to their questions", async () => {
    const { markdown } = await readCase("verwijzing-telwoord-en-in-noot", "verwijzing-telwoord-en-in-noot.txt");
    expect(markdown("3")).toContain("Voor de [antwoorden op de vragen 2](2.md) en [4](4.md) geldt dezelfde bron");
  });
});

describe("kamerstukken", () => {
  it.each([
    ["Kamerstuk 36 600-XII, nr. 5", ["36600 XII, nr. 5"]],
    ["Kamerstukken II 2023/24, 36 410 VII, nr. 12 en 13", ["36410 VII, nr. 12", "36410 VII, nr. 13"]],
    ["Kamerstukken II, 1999/2000, 26 800 VIII, nr. 3", ["26800 VIII, nr. 3"]],
    ["36410-VII-12", ["36410 VII, nr. 12"]],
    ["kst-36410-VII-12", ["36410 VII, nr. 12"]],
    ["TK 2023/24, 36 410, nr. 12", ["36410, nr. 12"]],
    ["vergaderjaar 2023-’24, 36 410, nr. 3", ["36410, nr. 3"]],
    ["Kamerstukken I 2023/24, 36 200, A en B", ["36200, nr. A", "36200, nr. B"]],
    ["Eerste Kamer, vergaderjaar 2022–2023, 36 081, C, p. 3", ["36081, nr. C"]],
    ["Kamerstuk 36 200, nr. AB", ["36200, nr. AB"]],
    ["Kamerstuk 31 765, nr. 12, 13 en 14", ["31765, nr. 12", "31765, nr. 13", "31765, nr. 14"]],
    ["Kamerstuk 31 765, nr. 12, nr. 13; nr. 14", ["31765, nr. 12", "31765, nr. 13", "31765, nr. 14"]],
    ["Kamerstuk 35 334, nrs. 5 t/m 8.", ["35334, nr. 5", "35334, nr. 6", "35334, nr. 7", "35334, nr. 8"]],
    ["Kamerstukken II 2015/16, 34 300 XVI, nr. 5 en 34 104, nr. 8", ["34300 XVI, nr. 5", "34104, nr. 8"]],
    ["bijlage bij Kamerstuk 31 015, nr. 290", ["31015, nr. 290"]],
    ["Kamerstuknr. 36 410, nr. 12", ["36410, nr. 12"]],
    ["Kamerstuk 29 628, nr. 290en daarna", ["29628, nr. 290"]],
    ["Kamerstuk 36 045 (R2165), nr. 4 en 5", ["36045, nr. 4", "36045, nr. 5"]],
    ["Kamerstukken II 2023/24, 36 410, nr. 12 en 13 maart", ["36410, nr. 12"]],
    ["Kamerstukken II 2023/24, 36 410, nr. 12 en 10 andere stukken", ["36410, nr. 12"]],
    ["Kamerstuk 31 765, nr. 12, 3 maart 2024", ["31765, nr. 12"]],
  ])("%s", (text, expected) => {
    expect(findKamerstukken(text).map(({ naam }) => naam)).toEqual(expected);
  });

  it.each([
    "Kamerstuk 33 885, nr. 5A",
    "Kamerstuk 33885-5A",
    "zie 2024D12345, nr. 3",
    "zaak 2024Z12345, nr. 3",
    "tussen 10 000-15 000 euro",
    "in 12345-2024",
    "Stcrt. 2024, 12345, nr. 3",
    "Staatsblad 2019, 33 123, nr. 3",
    "Kamerstuk 29628, OM",
    "Handelingen II 2023/24, nr. 45, item 8",
    "Kamerstuk 27 925, nr. 1 000",
    "Kamerstuk 92 345, nr. 3",
  ])("none in: %s", (text) => {
    expect(findKamerstukken(text)).toEqual([]);
  });
});

describe("the Aanhangsel", () => {
  it.each([
    ["Aanhangsel Handelingen II, vergaderjaar 2011/12, nr. 1234", ["2011-2012 nr. 1234"]],
    ["Aanhangsel van de Handelingen, nr. 610, 2024/25", ["2024-2025 nr. 610"]],
    ["Aanhangsel Handelingen nr. 610 (vergaderjaar 2024–2025)", ["2024-2025 nr. 610"]],
    ["Vergaderjaar 2024–2025, Aanhangsel, 610", ["2024-2025 nr. 610"]],
    ["Handelingen II 2024/25, Aanhangsel nr. 610", ["2024-2025 nr. 610"]],
    ["AH 2024/25, nr. 610", ["2024-2025 nr. 610"]],
    ["ah-tk-20242025-610", ["2024-2025 nr. 610"]],
    ["AanhangselHandelingen,vergaderjaar 2024–2025,nr. 318.", ["2024-2025 nr. 318"]],
    ["Aanhangsel Handelingen, vergaderjaar 1999/00, nr. 3", ["1999-2000 nr. 3"]],
    [
      "Aanhangsel Handelingen 2024/25, nr. 610 en 2025/26, nr. 3 en 4",
      ["2024-2025 nr. 610", "2025-2026 nr. 3", "2025-2026 nr. 4"],
    ],
    ["Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 12 en Kamerstuk 31 765, nr. 3", ["2023-2024 nr. 12"]],
    ["Aanhangsel van de Handelingen II 2010-2011, nr. 2456 en 30 andere vragen", ["2010-2011 nr. 2456"]],
  ])("%s", (text, expected) => {
    expect(findAanhangsels(text).map(({ naam }) => naam)).toEqual(expected);
  });

  it.each([
    "AH 610",
    "Aanhangsel Handelingen I 2024/25, nr. 3",
    "Eerste Kamer, Aanhangsel 2024/25, nr. 3",
    "Aanhangsel Handelingen, vergaderjaar 2023–2025, nr. 3",
    "Aanhangsel Handelingen, vergaderjaar 2023–2024, 3 maart",
    "Aanhangsel der Handelingen 2005–2006, nr. 610a",
    "het aanhangsel bij de huurovereenkomst, 2024",
  ])("none in: %s", (text) => {
    expect(findAanhangsels(text)).toEqual([]);
  });

  it.each([
    [
      "Zie ook Aanhangsel Handelingen, vergaderjaar 2024–2025, nrs. 318, 319 en 320.",
      ["2024-2025 nr. 318", "2024-2025 nr. 319", "2024-2025 nr. 320"],
    ],
    ["Zie ook: Aanhangsel van de Handelingen, nr. 610, 2024/25", ["2024-2025 nr. 610"]],
    ["Antwoord op Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 318", []],
  ])("that a title names: %s", (text, expected) => {
    expect(parseZieOok(text)).toEqual(expected);
  });
});

describe("questions of the document", () => {
  const known = new Set(["1", "2", "3", "4", "5"]);
  const found = (text: string) => findVraagVerwijzingen(text, ["2"], known).flatMap(({ nummers }) => nummers);

  it.each([
    ["Zie het antwoord op de vragen 1 tot en met 4.", ["1", "3", "4"]],
    ["Zie onder 3.", ["3"]],
    ["Zoals hierboven bij 3 aangegeven, is dat zo.", ["3"]],
    ["Ik verwijs naar het gestelde onder 4.", ["4"]],
    ["Zie mijn antwoord onder 3.", ["3"]],
    ["Gelet op de antwoorden op 3 en 4 is dat zo.", ["3", "4"]],
    ["Zie de beantwoording van 3.", ["3"]],
    ["Zie antwoord drie en vier.", ["3", "4"]],
    ["Zie het antwoord op de eerste vraag.", ["1"]],
    ["Zie het antwoord op de volgende vraag.", ["3"]],
    ["Zie de vragen nr. 3 en 5.", ["3", "5"]],
    ["(zievraag 3)", ["3"]],
    ["het antwoord op vraag 3 en 10 maart", ["3"]],
  ])("%s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    "mijn antwoord op uw eerdere vragen 3 en 4",
    "in mijn antwoord van 12 maart 2024 op vraag 3",
    "vraag 4 en 5 van het lid Podt",
    "vraag 3, gesteld door het lid Podt",
    "vraag 3 (2024Z01234)",
    "antwoord op vraag 3 in de brief van 3 maart",
    "jongeren onder 3 jaar",
    "zie bij 3 gemeenten",
    "het antwoord op 3 moties",
    "Zij stelden vragen twee weken geleden.",
    "een antwoord drie maanden later",
    "de aanvraag 3 en de navraag 4",
    "De Kamer stelde de volgende vraag: wat nu?",
    "de eerste vraag die opkomt",
  ])("none in: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("each number that is printed leads to its own question", async () => {
    const { markdown } = await read(
      "Vraag 1\nA?\nAntwoord 1\nZie de antwoorden op de vragen 2 en 3. Zie vraag 2 t/m 3.\nVraag 2\nB?\nAntwoord 2\nJa.\nVraag 3\nC?\nAntwoord 3\nJa.\n",
    );
    expect(markdown("1")).toContain(
      "Zie de [antwoorden op de vragen 2](2.md) en [3](3.md). Zie [vraag 2](2.md) t/m [3](3.md).",
    );
  });

  it("a note that cites another paper speaks of the questions of that", async () => {
    const { document } = await read(
      "Vraag 1\nA?\nAntwoord 1\nJa.[1]\nVraag 2\nB?\nAntwoord 2\nNee.\n\n[1] Antwoord op vraag 2, Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 12\n",
    );
    expect(document.voetnoten).toHaveLength(1);
    expect(document.verwijzingen).toEqual([]);
  });
});
