import { describe, expect, it } from "vitest";
import { brief, ingestText } from "../support.ts";

const HOOFD = `De Voorzitter van de Tweede Kamer
der Staten-Generaal
Prinses Irenestraat 6
Uw kenmerk
2025Z10010
Bijlage(n)
1
Datum	11 juni 2025
Betreft	Vragen over het bericht 'Mag dit, of niet?'

Geachte Voorzitter,

Hierbij stuur ik uw Kamer de antwoorden op de vragen van het lid Podt (D66) over de wolf, ingezonden op 19 mei 2025.

De Staatssecretaris van Natuur,

mr. D.M. van Weel
`;

describe("a cover letter", () => {
  it.each([
    ["with bare numbers", "1\nKlopt dit?\n\nAntwoord\nJa.\n\n2\nWaarom?\n\nAntwoord\nDaarom.\n"],
    ["without numbers", "Klopt dit?\n\nAntwoord\nJa.\n\nWaarom?\n\nAntwoord\nDaarom.\n"],
    ["with headings", "Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\nVraag 2\nWaarom?\nAntwoord 2\nDaarom.\n"],
  ])("stands before questions %s", async (_, questions) => {
    const document = await ingestText(`${HOOFD}\n${questions}`);
    expect(brief(document)).toEqual({ vragen: ["1: Klopt dit?", "2: Waarom?"], antwoorden: ["1: Ja.", "2: Daarom."] });
    expect(document).toMatchObject({
      soort: "antwoord",
      zaaknummer: "2025Z10010",
      ingezonden: "2025-05-19",
      vraagstellers: [{ naam: "Podt", partij: "D66" }],
    });
    expect(document.aanhef).toContain("Prinses Irenestraat 6");
    expect(document.aanhef).toContain("van Weel");
  });

  it.each([
    [
      "that ends in a reference to its annex",
      "Hierbij deel ik u mee, mede namens de minister, dat de vragen van het lid Podt (D66) over de wolf worden beantwoord zoals aangegeven in de bijlage van deze brief.",
    ],
    ["that offers a reaction", "Hierbij treft u mijn reactie aan op de vragen van het lid Podt (D66) over de wolf."],
    [
      "that tells of a delay",
      "Hierbij zend ik u de antwoorden op de vragen van het lid Podt (D66) over de wolf.\n\nVanwege overleg heeft de beantwoording meer tijd gekost.",
    ],
    [
      "with points",
      "Hierbij zend ik u de antwoorden op de vragen van het lid Podt (D66) over de wolf. Ik doe ook twee toezeggingen gestand.\n\n1. De toezegging over rasters.\n\n2. De toezegging over geld.",
    ],
  ])("%s", async (_, sentences) => {
    const document = await ingestText(
      `Geachte Voorzitter,\n\n${sentences}\n\nHoogachtend,\n\nde minister van Financiën,\n\nE. Heinen\n\nKlopt dit?\n\nAntwoord\nJa.\n\nWaarom?\n\nAntwoord\nDaarom.\n`,
    );
    expect(brief(document)).toEqual({ vragen: ["1: Klopt dit?", "2: Waarom?"], antwoorden: ["1: Ja.", "2: Daarom."] });
    expect(document).toMatchObject({ soort: "antwoord", vraagstellers: [{ naam: "Podt", partij: "D66" }] });
  });

  it("may name earlier questions before those that it answers", async () => {
    const document = await ingestText(
      "Geachte Voorzitter,\n\nOp 3 mei 2024 beantwoordde mijn voorganger vragen van het lid Boswijk (CDA) over drones (2024Z11111).\n\nHierbij bied ik u de antwoorden aan op de vragen van het lid Podt (D66) over toezicht (2025Z00907, ingezonden 3 maart 2025).\n\nVraag 1\nKlopt dit?\nAntwoord 1\nJa.\n",
    );
    expect(document).toMatchObject({
      zaaknummer: "2025Z00907",
      onderwerp: "toezicht",
      ingezonden: "2025-03-03",
      vraagstellers: [{ naam: "Podt", partij: "D66" }],
    });
  });

  it("may hold the questions itself, and be signed behind the last answer", async () => {
    const letter = HOOFD.split("De Staatssecretaris")[0]!;
    const document = await ingestText(
      `${letter}Vraag 1\nKlopt dit?\nAntwoord 1\nNee.\n\nHoogachtend,\n\nDE STAATSSECRETARIS VAN NATUUR,\n\nJ.F. Rummenie\n`,
    );
    expect(brief(document).antwoorden).toEqual(["1: Nee."]);
    expect(document.slot).toContain("J.F. Rummenie");
    expect(document.bewindspersonen).toMatchObject([{ naam: "Rummenie", rol: "staatssecretaris" }]);
  });
});

describe("behind the last answer", () => {
  it.each([
    ["an office and a name", "De Minister van Financiën,\n\nE. Heinen"],
    ["a name and an office", "Dirk Beljaarts\nMinister van Economische Zaken"],
    ["a greeting", "Met vriendelijke groet,\n\nDirk Beljaarts\nMinister van Economische Zaken"],
    [
      "a closing sentence",
      "Ik vertrouw erop u hiermee voldoende te hebben geïnformeerd.\n\nde minister van Financiën,\n\nE. Heinen",
    ],
  ])("%s is no part of it", async (_, ending) => {
    const document = await ingestText(`Vraag 1\nKlopt dit?\nAntwoord 1\nNee.\n\n${ending}\n`);
    expect(brief(document).antwoorden).toEqual(["1: Nee."]);
    expect(document.slot).not.toBe("");
  });

  it.each([
    "De Minister van Financiën heeft hierover op 3 mei 2025 een brief gestuurd.",
    "Verantwoordelijk zijn:\n\nDe Minister van Financiën;\n\nde provincies.",
    "Ik vertrouw erop dat de sector dit zelf oplost.",
    "Ik heb gesproken met:\n\nFemke Halsema\n\nMinister van Defensie",
    "Ik ga ervan uit dat uw Kamer voor de zomer wordt geïnformeerd.",
    "Toelichting:\n\nDe cijfers zijn voorlopig.",
    "Mededeling\n\nDe Commissie heeft een mededeling uitgebracht.",
    "(1) De wet is duidelijk.\n\n(2) De wet is uitvoerbaar.",
    "Tabel 1\n\nToelichting: bedragen in miljoenen euro's.\n\nDe kosten volgen.",
  ])("text that only resembles an ending stays: %s", async (text) => {
    const document = await ingestText(`Vraag 1\nKlopt (1) dit?\nAntwoord 1\nNee.\n\n${text}\n`);
    expect(document.antwoorden[0]!.tekst).toBe(`Nee.\n\n${text}`);
    expect(document.slot).toBe("");
  });
});

it("keeps names and offices apart where somebody else signs for the office", async () => {
  const document = await ingestText(
    "Vraag 1\nKlopt dit?\nAntwoord 1\nNee.\n\nHoogachtend,\n\nDe minister van Justitie en Veiligheid,\n\nnamens deze,\n\nJan Jansen\n",
  );
  expect(document.bewindspersonen).toEqual([]);
});

it("leaves page numbers out", async () => {
  const document = await ingestText(
    "Vraag 1\nKlopt dit?\nAntwoord 1\nNee, dat is\n\nPagina 1 van 2\n\nniet zo.\n\nPagina 2 van 2\n",
  );
  expect(brief(document).antwoorden).toEqual(["1: Nee, dat is niet zo."]);
  expect(document.meldingen.map(({ weggelaten }) => weggelaten)).toEqual(["Pagina 1 van 2", "Pagina 2 van 2"]);
});

it("takes the heading of a list of sources for no part of the last answer", async () => {
  const document = await ingestText(
    "Vraag 1\nKent u het bericht? [1]\nAntwoord 1\nNee.\n\nBronnen:\n\n[1] NOS, 19 mei 2026, «Bericht»\n",
  );
  expect(brief(document).antwoorden).toEqual(["1: Nee."]);
  expect(document.slot).toBe("Bronnen:");
});

it("takes a source that stands below its own question out of it", async () => {
  const document = await ingestText(
    "Vraag 1\nKent u het bericht? [1]\n\n[1] NOS, 19 mei 2026\n\nAntwoord 1\nJa.\n\nVraag 2\nEn dit? [2]\n\n[2] Trouw, 20 mei 2026\n\nAntwoord 2\nOok.\n",
  );
  expect(brief(document)).toEqual({
    vragen: ["1: Kent u het bericht? [1]", "2: En dit? [2]"],
    antwoorden: ["1: Ja.", "2: Ook."],
  });
  expect(document.voetnoten.map(({ tekst }) => tekst)).toEqual(["NOS, 19 mei 2026", "Trouw, 20 mei 2026"]);
});

it("is no text taken out of a PDF for one line that is printed there too", async () => {
  const document = await ingestText(
    `Aan de Voorzitter van de\nTweede Kamer der Staten-Generaal\n\nVraag 1\nKlopt dit?\nAntwoord 1\nNee.\n\nEn nog iets.\n`,
  );
  expect(document.bron.formaat).toBe("tika-text");
  expect(document.aanhef).toContain("Tweede Kamer der Staten-Generaal");
});
