import { describe, expect, it } from "vitest";
import { brief, ingestText } from "../support.ts";

const HEAD = `Tweede Kamer der Staten-Generaal2
Vergaderjaar 2024–2025 Aanhangsel van de Handelingen
Vragen gesteld door de leden der Kamer, met de daarop door de
regering gegeven antwoorden
563
Vragen van het lid Paulusma (D66) aan de Staatssecretaris van
Volksgezondheid, Welzijn en Sport over het bericht «Toegang
onder druk» (ingezonden 11 oktober 2024).
Antwoord van Staatssecretaris Karremans (Volksgezondheid, Welzijn en
Sport) (ontvangen 15 november 2024). Zie ook Aanhangsel Handelingen,vergaderjaar 2024–2025, nr. 426.
`;
const FOOT = `ah-tk-20242025-563
ISSN 0921 - 7398’s-Gravenhage 2024Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1
`;

describe("page furniture", () => {
  it("is left out of the text, named, and read for what it says", async () => {
    const document = await ingestText(
      `${HEAD}Vraag 1\nKlopt het dat\n${FOOT}dit zo is?\nAntwoord 1\nJa.\nTweede Kamer, vergaderjaar 2024–2025, Aanhangsel 2`,
    );
    expect(brief(document)).toEqual({ vragen: ["1: Klopt het dat dit zo is?"], antwoorden: ["1: Ja."] });
    expect(document).toMatchObject({
      id: "ah-tk-20242025-563",
      aanhangselnummer: 563,
      vergaderjaar: "2024-2025",
      vraagstellers: [{ naam: "Paulusma", partij: "D66" }],
      gerichtAan: [{ rol: "staatssecretaris", portefeuille: "Volksgezondheid, Welzijn en Sport" }],
      bewindspersonen: [
        { naam: "Karremans", rol: "staatssecretaris", portefeuille: "Volksgezondheid, Welzijn en Sport" },
      ],
      onderwerp: "het bericht «Toegang onder druk»",
      ingezonden: "2024-10-11",
      ontvangen: "2024-11-15",
      zieOok: ["2024-2025 nr. 426"],
    });
    expect(
      document.meldingen.filter(({ regel }) => regel === "left-out-page-furniture").map(({ weggelaten }) => weggelaten),
    ).toContain("Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 2");
  });
});

describe("footnotes in the middle of the text", () => {
  it.each([
    ["on a line of its own", "Kent u het bericht?\n1", "Kent u het bericht?[1]"],
    ["at the start of a line", "Kent u het bericht\n1. Zo ja?", "Kent u het bericht[1]. Zo ja?"],
    ["glued to a word", "Kent u het bericht?1", "Kent u het bericht?[1]"],
    ["glued to a year", "Kent u het plan 2024–20271 ook?", "Kent u het plan 2024–2027[1] ook?"],
  ])("have their mark %s", async (_, printed, expected) => {
    const document = await ingestText(
      `${HEAD}Vraag 1\n${printed}\nAntwoord 1\nJa, en\n1NOS.nl, 8 oktober 2024, «Toe-\ngang» (nos.nl)\n${FOOT}meer.\n`,
    );
    expect(document.vragen[0]!.tekst).toBe(expected);
    expect(document.antwoorden[0]!.tekst).toBe("Ja, en meer.");
    expect(document.voetnoten).toEqual([{ nummer: "1", tekst: "NOS.nl, 8 oktober 2024, «Toegang» (nos.nl)" }]);
  });

  it("stand beside each other, and are told from the numbers of a list", async () => {
    const document = await ingestText(
      `${HEAD}Vraag 1\nKlopt dit?1 2\nAntwoord 1\nHet gaat om:\n1. leerlingen;\n2. docenten.\n1NOS.nl, 8 oktober\n2AD, 9 oktober\n${FOOT}`,
    );
    expect(document.vragen[0]!.tekst).toBe("Klopt dit?[1] [2]");
    expect(document.antwoorden[0]!.tekst).toContain("1. leerlingen; 2. docenten.");
  });

  it("may begin with a year", async () => {
    const document = await ingestText(`${HEAD}Vraag 1\nKlopt dit?\n1\nAntwoord 1\nJa.\n12023 Annual report\n${FOOT}`);
    expect(document.voetnoten).toEqual([{ nummer: "1", tekst: "2023 Annual report" }]);
  });
});

it("reads older papers that number their questions without the word Vraag", async () => {
  const document = await ingestText(
    `${HEAD}1\nBent u bekend met\ndit bericht?\n2\nWaarom?\nAntwoord\n1\nJa.\n2\nDaarom.\n${FOOT}`,
  );
  expect(brief(document)).toEqual({
    vragen: ["1: Bent u bekend met dit bericht?", "2: Waarom?"],
    antwoorden: ["1: Ja.", "2: Daarom."],
  });
});

it("tells the number of a question from the mark of a note", async () => {
  const document = await ingestText(
    `${HEAD}1\nKent u het bericht?\n1\nAntwoord\nJa.\n2\nEn dit verslag?\n2\nAntwoord\nNee.\n1NOS, 3 mei\n2Verslag\n${FOOT}`,
  );
  expect(brief(document)).toEqual({
    vragen: ["1: Kent u het bericht?[1]", "2: En dit verslag?[2]"],
    antwoorden: ["1: Ja.", "2: Nee."],
  });
});

it("reads a number with the text of its question on the same line", async () => {
  const document = await ingestText(`${HEAD}1. Bent u bekend met\ndit bericht?\n2. Waarom?\n${FOOT}`);
  expect(brief(document).vragen).toEqual(["1: Bent u bekend met dit bericht?", "2: Waarom?"]);
});

describe("a heading", () => {
  it("may be too long for its line", async () => {
    const document = await ingestText(
      `${HEAD}Vraag 1\nKent u dit?\nVraag 2\nEn dat?\nAntwoord 1 en\n2\nBeide.\n${FOOT}`,
    );
    expect(brief(document).antwoorden).toEqual(["1+2: Beide."]);
  });

  it("begins with a capital: a sentence may be broken before “vraag 2”", async () => {
    const document = await ingestText(
      `${HEAD}Vraag 1\nKent u dit?\nAntwoord 1\nJa, zie ook\nvraag 2\nhieronder.\nVraag 2\nEn dat?\nAntwoord 2\nNee.\n${FOOT}`,
    );
    expect(brief(document)).toEqual({
      vragen: ["1: Kent u dit?", "2: En dat?"],
      antwoorden: ["1: Ja, zie ook vraag 2 hieronder.", "2: Nee."],
    });
  });

  it("may have its text, with the mark of a note, on the same line", async () => {
    const document = await ingestText(
      `${HEAD}Vraag 1 Kent u het bericht1?\nEn dit?\nAntwoord 1\nJa.\n1NOS, 3 mei\n${FOOT}`,
    );
    expect(brief(document).vragen).toEqual(["1: Kent u het bericht[1]? En dit?"]);
  });
});

it("keeps an entry of a list whose first line ends in a broken word", async () => {
  const document = await ingestText(
    `${HEAD}Vraag 1\nKlopt dit? 1)\nAntwoord 1\nJa.\n– zie\n1) NOS over jeugd-\nzorg\n${FOOT}`,
  );
  expect(document.meldingen.filter(({ regel }) => regel.startsWith("text-"))).toEqual([]);
});

it("closes words broken at a line end, and keeps hyphens that belong to the word", async () => {
  const document = await ingestText(
    `${HEAD}Vraag 1\nHoe gaat het met de wachtlijs-\nten voor jeugd- en\ngezinshulp en niet-\n`.concat(
      `EU-burgers?\nAntwoord 1\nGoed.De rest volgt.\n${FOOT}`,
    ),
  );
  expect(document.vragen[0]!.tekst).toBe(
    "Hoe gaat het met de wachtlijsten voor jeugd- en gezinshulp en niet- EU-burgers?",
  );
  expect(document.antwoorden[0]!.tekst).toBe("Goed. De rest volgt.");
});
