import { describe, expect, it } from "vitest";
import { brief, ingestText } from "../support.ts";

const segmented = async (text: string) => brief(await ingestText(text));

describe("numbered questions and answers", () => {
  it("ties an answer to the question with its number", async () => {
    expect(
      await segmented("Vraag 1\nKlopt dit?\nAntwoord op vraag 1\nJa.\n\nVraag 2\nWaarom?\nAntwoord vraag 2:\nDaarom."),
    ).toEqual({
      vragen: ["1: Klopt dit?", "2: Waarom?"],
      antwoorden: ["1: Ja.", "2: Daarom."],
    });
  });

  it("goes by the printed number, not by the order", async () => {
    expect(await segmented("Vraag 2\nB?\nVraag 1\nA?\nAntwoord 1\nBij A.\nAntwoord 2\nBij B.")).toEqual({
      vragen: ["2: B?", "1: A?"],
      antwoorden: ["1: Bij A.", "2: Bij B."],
    });
  });

  it("keeps a joint answer as one, with all its numbers", async () => {
    expect(await segmented("Vraag 1\nA?\nVraag 2\nB?\nAntwoord op vraag 1 en 2\nSamen.")).toEqual({
      vragen: ["1: A?", "2: B?"],
      antwoorden: ["1+2: Samen."],
    });
  });

  it("keeps questions under one heading as one entry", async () => {
    expect(
      (await segmented("Vraag 1\nA?\nAntwoord 1\nJa.\nVraag 2 en 3\nB? En C?\nAntwoord 2 en 3\nNee.")).vragen,
    ).toEqual(["1: A?", "2+3: B? En C?"]);
  });

  it("does not take a numbered list in an answer for questions", async () => {
    const text =
      "Vraag 1\nWat doet u?\nAntwoord 1\nDrie dingen:\n1. Kijken.\n2. Luisteren.\n3. Doen.\nVraag 2\nWaarom?\nAntwoord 2\nDaarom.";
    expect((await segmented(text)).vragen).toEqual(["1: Wat doet u?", "2: Waarom?"]);
  });

  it("reports an answer to a question that is not there, and keeps its text", async () => {
    const document = await ingestText("Vraag 1\nA?\nAntwoord 1\nJa.\nAntwoord op vraag 3\nNee.");
    expect(brief(document).antwoorden).toEqual(["1: Ja.", "3: Nee."]);
    expect(document.meldingen).toContainEqual(
      expect.objectContaining({
        regel: "unmatched-antwoord",
        plaats: "5:1",
        tekst: '"Antwoord op vraag 3" zonder vraag 3; de laatste vraag is 1 (regel 1)',
      }),
    );
  });

  it("keeps a question whose number is printed twice, and says which number is missing", async () => {
    const document = await ingestText(
      "Vraag 1\nA?\nAntwoord 1\nJa.\nVraag 1\nB?\nAntwoord 1\nNee.\nVraag 3\nC?\nAntwoord 3\nOok.",
    );
    expect(brief(document).vragen).toEqual(["1: A?", "1: B?", "3: C?"]);
    expect(document.meldingen.map(({ regel, tekst }) => [regel, tekst])).toEqual([
      ["duplicate-vraag", "Vraag 1 is al eerder gedrukt (regel 1)"],
      ["missing-nummer", "Vraag 2 komt in de nummering niet voor"],
    ]);
  });
});

describe("answers without a number", () => {
  it("belong to the question before them", async () => {
    expect((await segmented("Vraag 1\nA?\nAntwoord\nJa.\nVraag 2\nB?\nAntwoord\nNee.")).antwoorden).toEqual([
      "1: Ja.",
      "2: Nee.",
    ]);
  });

  it("belong to all questions that are still unanswered", async () => {
    expect((await segmented("Vraag 1\nA?\nVraag 2\nB?\nVraag 3\nC?\nAntwoord\nSamen.")).antwoorden).toEqual([
      "1+2+3: Samen.",
    ]);
  });
});

describe("an answer without a heading", () => {
  it("begins at the paragraph after the one that asks, where the document answers its other questions", async () => {
    const document = await ingestText(
      "Vraag 1\nA?\nAntwoord 1\nJa.\nVraag 2\nB?\nDat is zo.\nVraag 3\nC?\nAntwoord 3\nNee.",
    );
    expect(brief(document)).toEqual({
      vragen: ["1: A?", "2: B?", "3: C?"],
      antwoorden: ["1: Ja.", "2: Dat is zo.", "3: Nee."],
    });
  });

  it("begins where only an answer can, when the other answers have no number", async () => {
    expect(await segmented("Vraag 1\nA?\nAntwoord\nJa.\nVraag 2\nB?\nDat is zo.\nVraag 3\nC?\nAntwoord\nNee.")).toEqual(
      { vragen: ["1: A?", "2: B?", "3: C?"], antwoorden: ["1: Ja.", "2: Dat is zo.", "3: Nee."] },
    );
    expect(
      await segmented("Vraag 1\nA?\nAntwoord\nJa.\nVraag 2\nB?\nGraag uitleg.\nVraag 3\nC?\nAntwoord\nNee."),
    ).toEqual({ vragen: ["1: A?", "2: B?\n\nGraag uitleg.", "3: C?"], antwoorden: ["1: Ja.", "2+3: Nee."] });
  });

  it("is not made up for a question that a later joint answer answers", async () => {
    expect((await segmented("Vraag 1\nA?\nGraag een toelichting.\nVraag 2\nB?\nAntwoord 1 en 2\nJa.")).vragen).toEqual([
      "1: A?\n\nGraag een toelichting.",
      "2: B?",
    ]);
  });
});

describe("answers without any heading", () => {
  const ANTWOORD = "AH 610\nAntwoord van minister A (B) (ontvangen 3 mei 2025)\n";
  const expected = { vragen: ["1: Klopt dit?", "2: Waarom?"], antwoorden: ["1: Ja.", "2: Daarom."] };

  it.each([
    ["under bare numbers", "1\nKlopt dit?\nJa.\n2\nWaarom?\nDaarom."],
    ["under numbers with text", "1. Klopt dit?\nJa.\n2. Waarom?\nDaarom."],
    ["under “Vraag 1”", "Vraag 1\nKlopt dit?\nJa.\nVraag 2\nWaarom?\nDaarom."],
    ["under questions without a number", "Klopt dit?\nJa.\nWaarom?\nDaarom."],
  ])("follow the question mark %s, where the title says that the paper answers", async (_, text) => {
    expect(await segmented(ANTWOORD + text)).toEqual(expected);
    expect((await segmented(`Vragen van het lid A (B) over C\n${text}`)).antwoorden).toEqual([]);
  });

  it("may hold a list", async () => {
    expect(await segmented(`${ANTWOORD}1. Wat doet u?\nDit:\n1. Kijken.\n2. Luisteren.\n2. Waarom?\nDaarom.`)).toEqual({
      vragen: ["1: Wat doet u?", "2: Waarom?"],
      antwoorden: ["1: Dit:\n\n1. Kijken.\n2. Luisteren.", "2: Daarom."],
    });
  });

  it("have the numbers of the questions once more", async () => {
    expect(await segmented("1\nKlopt dit?\n2\nWaarom?\n1\nJa.\n2\nDaarom.")).toEqual(expected);
  });
});

it("numbers count answers behind “Antwoorden” where the questions have the word Vraag", async () => {
  expect(await segmented("Vraag 1\nKlopt dit?\nVraag 2\nWaarom?\nAntwoorden\n1. Ja.\n2. Daarom.")).toEqual({
    vragen: ["1: Klopt dit?", "2: Waarom?"],
    antwoorden: ["1: Ja.", "2: Daarom."],
  });
});

describe("questions numbered without the word Vraag", () => {
  it("reads numbers on lines of their own", async () => {
    expect((await segmented("Vragen van het lid A (B) over C\n\n1.\n\nKlopt dit?\n\n2.\n\nWaarom?")).vragen).toEqual([
      "1: Klopt dit?",
      "2: Waarom?",
    ]);
  });

  it("reads numbers before the text, answered under “Antwoord:”", async () => {
    expect(await segmented("1. Klopt dit?\nAntwoord:\nJa.\n2. Waarom?\nAntwoord:\nDaarom.")).toEqual({
      vragen: ["1: Klopt dit?", "2: Waarom?"],
      antwoorden: ["1: Ja.", "2: Daarom."],
    });
  });

  it("leaves a list in an answer alone", async () => {
    const text =
      "1. Wat doet u?\nAntwoord:\nTwee dingen:\n1. Kijken.\n2. Luisteren.\n2. Waarom doet u dat?\nAntwoord:\nDaarom.";
    expect((await segmented(text)).vragen).toEqual(["1: Wat doet u?", "2: Waarom doet u dat?"]);
  });
});

describe("bare numbers", () => {
  it("may go on behind a group with the numbers that it passed over", async () => {
    const text = "1 en 4. A? D?\nAntwoord\nJa.\n2. B?\nAntwoord\nNee.\n3. C?\nAntwoord\nOok.";
    expect((await segmented(text)).vragen).toEqual(["1+4: A? D?", "2: B?", "3: C?"]);
  });

  it("count a list where they begin again inside a question", async () => {
    const text = "Vragen van het lid A (B) over C\n1. Kunt u ingaan op:\n1. de kosten,\n2. de baten?\n2. Wat nu?";
    expect((await segmented(text)).vragen).toEqual([
      "1: Kunt u ingaan op:\n\n1. de kosten,\n2. de baten?",
      "2: Wat nu?",
    ]);
  });
});

describe("answers printed together behind the questions", () => {
  it("are numbered like the questions, under one heading", async () => {
    expect(await segmented("1\nKlopt dit?\n2\nWaarom?\nAntwoord\n1\nJa.\n2\nDaarom.")).toEqual({
      vragen: ["1: Klopt dit?", "2: Waarom?"],
      antwoorden: ["1: Ja.", "2: Daarom."],
    });
  });

  it("are told from the number of the Aanhangsel in the title", async () => {
    const text = "577\nVragen van het lid A (B) over C\n1\nKlopt dit?\n2\nWaarom?\nAntwoord\n1\nJa.\n2\nDaarom.";
    expect((await segmented(text)).antwoorden).toEqual(["1: Ja.", "2: Daarom."]);
  });

  it("may have the minister's title line behind the heading", async () => {
    const document = await ingestText(
      "1\nA?\n2\nB?\nAntwoord\nAntwoord van staatssecretaris Bos (Zorg). (Ontvangen 15 januari 2008)\n1\nJa.\n2\nNee.",
    );
    expect(brief(document).antwoorden).toEqual(["1: Ja.", "2: Nee."]);
  });

  it("may have the minister's title line before them", async () => {
    const document = await ingestText(
      "Vraag 1\nKlopt dit?\nAntwoord van minister De Jonge (Wonen) (ontvangen 3 mei 2010)\nAntwoord 1\nJa.",
    );
    expect(brief(document).vragen).toEqual(["1: Klopt dit?"]);
    expect(document).toMatchObject({ ontvangen: "2010-05-03", bewindspersonen: [{ naam: "De Jonge" }] });
  });
});

it("keeps text of an answer that takes a question up again", async () => {
  const document = await ingestText(
    "Vraag 1\nA?\nVraag 2\nB?\nAntwoord 1 en 2\nJa.\nVraag 2: Ik deel die mening niet.\nVraag 3\nC?\nAntwoord 3\nNee.",
  );
  expect(brief(document)).toEqual({
    vragen: ["1: A?", "2: B?", "3: C?"],
    antwoorden: ["1+2: Ja.\n\nVraag 2: Ik deel die mening niet.", "3: Nee."],
  });
});

it("sets the title of a second set of questions apart", async () => {
  const document = await ingestText(
    "Vraag 1\nA?\nAntwoord 1\nJa.\nVragen van het lid Mutluer (GroenLinks-PvdA) over C\nVraag 2\nB?\nAntwoord 2\nNee.",
  );
  expect(brief(document).antwoorden).toEqual(["1: Ja.", "2: Nee."]);
  expect(document.aanhef).toContain("Mutluer");
});

it("counts a question that was typed without its mark", async () => {
  const document = await ingestText(
    "1\nKent u dit?\nAntwoord\nJa.\n2\nKunt u toelichten hoe dit werkt.\nAntwoord\nGoed.\n3\nWaarom?\nAntwoord\nDaarom.",
  );
  expect(brief(document)).toEqual({
    vragen: ["1: Kent u dit?", "2: Kunt u toelichten hoe dit werkt.", "3: Waarom?"],
    antwoorden: ["1: Ja.", "2: Goed.", "3: Daarom."],
  });
});

describe("bare numbers among lists", () => {
  it("count a group behind a list in the answer before it", async () => {
    const document = await ingestText(
      "1\nA?\nAntwoord\nJa.\n2\nB?\nAntwoord\nDit zijn:\n1. een verbod;\n2. een regeling.\n3 en 4\nC?\nD?\nAntwoord\nNee.",
    );
    expect(brief(document).vragen).toEqual(["1: A?", "2: B?", "3+4: C?\n\nD?"]);
  });

  it("count a list that asks where the same number comes again at a question", async () => {
    const document = await ingestText(
      "1. Ajax?\nAntwoord\nJa.\n2. Borg?\nAntwoord\nDe vragen zijn:\n1. Is dit zo?\n2. Is dat zo?\n3. Is alles zo?\nDat volgt.\n3. Cijfers?\nAntwoord\nNee.",
    );
    expect(brief(document).vragen).toEqual(["1: Ajax?", "2: Borg?", "3: Cijfers?"]);
    expect(document.antwoorden[1]!.tekst).toContain("3. Is alles zo?");
  });

  it("with a letter are parts of a question that asks as a whole", async () => {
    const document = await ingestText(
      "1. Hoeveel?\nAntwoord\nTien.\n2. Hoeveel in:\n2a. Gelderland;\n2b. Utrecht;\n2c. Drenthe?\nAntwoord\nNul.",
    );
    expect(document.vragen.map(({ nummers }) => nummers.join())).toEqual(["1", "2"]);
    expect(document.vragen[1]!.tekst).toContain("Drenthe?");
  });
});

it("numbers count question and answer in turn where no heading stands between", async () => {
  const document = await ingestText("1\nA?\n1\nJa.\n2\nB?\n2\nNee.\n3 en 4\nC?\nD?\n3 en 4\nMisschien.");
  expect(brief(document)).toEqual({
    vragen: ["1: A?", "2: B?", "3+4: C?\n\nD?"],
    antwoorden: ["1: Ja.", "2: Nee.", "3+4: Misschien."],
  });
});

describe("groups under bare numbers", () => {
  it("are one entry each", async () => {
    const text =
      "3\nA?\nAntwoord op 3:\nJa.\n4, 5\nB? C?\nAntwoord op 4, 5:\nNee.\n6 en 7\nD?\nAntwoord op 6 en 7:\nOok.";
    expect(await segmented(`1\nX?\nAntwoord op 1:\nJa.\n${text}`)).toEqual({
      vragen: ["1: X?", "3: A?", "4+5: B? C?", "6+7: D?"],
      antwoorden: ["1: Ja.", "3: Ja.", "4+5: Nee.", "6+7: Ook."],
    });
  });
});

it("an answer to “4” belongs to questions 4a and 4b where no 4 is printed", async () => {
  const document = await ingestText(
    "Vraag 4a\nHoe?\nVraag 4b\nWaarom?\nAntwoord 4\nZo.\nVraag 5\nWie?\nAntwoord 5\nIk.",
  );
  expect(brief(document).antwoorden).toEqual(["4a+4b: Zo.", "5: Ik."]);
});

describe("an answer with the number of another question", () => {
  const answers = async (text: string) => {
    const { antwoorden, meldingen } = await ingestText(text);
    return {
      antwoorden: antwoorden.map(({ nummers, tekst }) => `${nummers.join("+")}: ${tekst}`),
      misprints: meldingen.filter(({ regel }) => regel === "misprinted-nummer").map(({ plaats }) => plaats),
    };
  };
  const [een, twee, drie] = ["Vraag 1\nA?\nAntwoord 1\nBij A.\n", "Vraag 2\nB?\n", "Vraag 3\nC?\n"];

  it.each([
    ["answered before", `${een}${twee}Antwoord 1\nBij B.`, ["1: Bij A.", "2: Bij B."], ["7:1"]],
    [
      "answered below",
      `${een}${twee}Antwoord 3\nBij B.\n${drie}Antwoord 3\nBij C.`,
      ["1: Bij A.", "2: Bij B.", "3: Bij C."],
      ["7:1"],
    ],
    ["asked nowhere", `${een}${twee}Antwoord 9\nBij B.`, ["1: Bij A.", "2: Bij B."], ["7:1"]],
  ])(
    "belongs to the one above it, where that has no other and its own is %s",
    async (_, text, antwoorden, misprints) => {
      expect(await answers(text)).toEqual({ antwoorden, misprints });
    },
  );

  it.each([
    ["the number is answered nowhere else", `${een}${twee}${drie}Antwoord 2\nBij B.`, ["1: Bij A.", "2: Bij B."]],
    [
      "the question has its own answer",
      `${een}${twee}Antwoord 1\nMeer.\nAntwoord 2\nBij B.`,
      ["1: Bij A.", "1: Meer.", "2: Bij B."],
    ],
    [
      "questions stand together",
      `Vraag 1\nA?\n${twee}Antwoord 9\nIets.\nAntwoord 1\nBij A.`,
      ["9: Iets.", "1: Bij A."],
    ],
  ])("keeps its number where %s", async (_, text, antwoorden) => {
    expect(await answers(text)).toEqual({ antwoorden, misprints: [] });
  });
});

it("an answer to “4a” belongs to question 4 where no 4a is printed", async () => {
  const { antwoorden } = await segmented(
    "Vraag 4\na. Hoe? b. Waarom?\nAntwoord op vraag 4a\nZo.\nAntwoord op vraag 4b\nDaarom.",
  );
  expect(antwoorden).toEqual(["4: Zo.", "4: Daarom."]);
});

describe("a list of sources at the end", () => {
  it.each([
    ["marks glued to words", "Kent u het bericht?1", "1 NOS, 1 juni 2025", "Kent u het bericht?[1]"],
    ["a row of marks", "Kent u het bericht? (1, 2)", "1) NOS\n2) AD", "Kent u het bericht? ([1], [2])"],
    ["marks above the entries", "Kent u het bericht? (1)", "(1)\nNOS, 1 juni 2025", "Kent u het bericht? (1)"],
    [
      "an address on a line of its own",
      "Kent u het bericht? 1)",
      "1) NOS, 1 juni 2025\nhttps://nos.nl/artikel/1",
      "Kent u het bericht? 1)",
    ],
  ])("with %s is no part of the last answer", async (_, vraag, list, expected) => {
    const document = await ingestText(`Vraag 1\n${vraag}\nAntwoord 1\nJa.\n\n${list}`);
    expect(brief(document)).toEqual({ vragen: [`1: ${expected}`], antwoorden: ["1: Ja."] });
    expect(document.voetnoten.length).toBe(list.match(/^\(?\d/gm)!.length);
  });
});

describe("questions without numbers", () => {
  it("are counted where each stands under “Vraag”", async () => {
    expect(await segmented("Vraag\nKlopt dit?\nAntwoord\nJa.\nVraag: Waarom?\nAntwoord: Daarom.")).toEqual({
      vragen: ["1: Klopt dit?", "2: Waarom?"],
      antwoorden: ["1: Ja.", "2: Daarom."],
    });
  });

  it("are counted, a paragraph each", async () => {
    const text =
      "2024Z18885\n\n(ingezonden 20 november 2024)\n\nVragen van het lid Podt (D66) aan de minister van Financiën over bossen\n\nHoe kijkt u hiernaar?\n\nDeelt u die mening? 1)\n\n1) Eerste Kamer, 'Wet' (https://example.org)";
    const document = await ingestText(text);
    expect(brief(document).vragen).toEqual(["1: Hoe kijkt u hiernaar?", "2: Deelt u die mening? 1)"]);
    expect(document.voetnoten).toEqual([{ nummer: "1)", tekst: "Eerste Kamer, 'Wet' (https://example.org)" }]);
  });

  it("may have their answer on the line of its heading", async () => {
    const document = await ingestText("Kent u dit?\n\nAntwoord: Ja.\n\nWat doet u?\n\nAntwoord: Niets.\n");
    expect(brief(document)).toEqual({
      vragen: ["1: Kent u dit?", "2: Wat doet u?"],
      antwoorden: ["1: Ja.", "2: Niets."],
    });
  });

  it("may end in a wish", async () => {
    const document = await ingestText(
      "Kent u dit?\n\nAntwoord\nJa.\n\nHoeveel zijn er? Graag uitgesplitst.\n\nAntwoord\nTien.\n\nEn elders?\n\nGraag een overzicht.\n\nAntwoord\nGeen.\n",
    );
    expect(brief(document)).toEqual({
      vragen: ["1: Kent u dit?", "2: Hoeveel zijn er? Graag uitgesplitst.", "3: En elders?\n\nGraag een overzicht."],
      antwoorden: ["1: Ja.", "2: Tien.", "3: Geen."],
    });
  });

  it("may have parts that ask", async () => {
    const document = await ingestText(
      "Wat is dit?\n\nAntwoord\nDit.\n\nKunt u ingaan op deze vragen:\n\na. Wat kost het?\n\nb. Wie betaalt?\n\nWanneer komt het?\n\nAntwoord\nMorgen.",
    );
    expect(brief(document)).toEqual({
      vragen: [
        "1: Wat is dit?",
        "2: Kunt u ingaan op deze vragen:\n\na. Wat kost het?\n\nb. Wie betaalt?",
        "3: Wanneer komt het?",
      ],
      antwoorden: ["1: Dit.", "2+3: Morgen."],
    });
  });

  it("end where their answers begin", async () => {
    expect(
      await segmented(
        "Vragen van het lid A (B) over C\n\nKlopt dit?\n\nAntwoord\n\nJa.\n\nWaarom dan?\n\nAntwoord\n\nDaarom.",
      ),
    ).toEqual({
      vragen: ["1: Klopt dit?", "2: Waarom dan?"],
      antwoorden: ["1: Ja.", "2: Daarom."],
    });
  });
});

describe("what is neither question nor answer", () => {
  it("keeps closing remarks apart from the last answer", async () => {
    const document = await ingestText(
      "Vraag 1\nA?\nAntwoord 1\nJa.\nToelichting: deze vragen dienen ter aanvulling op eerdere vragen.",
    );
    expect(brief(document).antwoorden).toEqual(["1: Ja."]);
    expect(document.slot).toBe("Toelichting: deze vragen dienen ter aanvulling op eerdere vragen.");
  });

  it("never takes a notice for an answer", async () => {
    const document = await ingestText(
      "Vraag 1\nA?\nVraag 2\nB?\nMededeling\nDe vragen kunnen niet binnen de termijn worden beantwoord.",
    );
    expect(document).toMatchObject({ soort: "mededeling", antwoorden: [] });
    expect(document.mededeling).toContain("niet binnen de termijn");
  });

  it("knows a notice by its text where no title says so", async () => {
    const document = await ingestText(
      "Geachte voorzitter,\n\nHierbij deel ik u mede dat de schriftelijke vragen van het lid Bikker (ChristenUnie) over gokreclames (2025Z03335, ingezonden 24 februari 2025) niet binnen de gebruikelijke termijn kunnen worden beantwoord.\n\nde staatssecretaris Rechtsbescherming,\n\nT.H.D. Struycken",
    );
    expect(document).toMatchObject({
      soort: "mededeling",
      variant: "uitstel",
      zaaknummer: "2025Z03335",
      onderwerp: "gokreclames",
      ingezonden: "2025-02-24",
      vraagstellers: [{ naam: "Bikker", partij: "ChristenUnie" }],
      bewindspersonen: [{ naam: "Struycken", rol: "staatssecretaris", portefeuille: "Rechtsbescherming" }],
    });
  });

  it("publishes a postponement that repeats no question", async () => {
    const document = await ingestText(
      "AH 600\n2024Z17067\nMededeling van minister Wiersma (Landbouw) (ontvangen 20 november 2024)\n\nDe vragen van het lid Flach (SGP) over het intrekken van vergunningen (2024Z17067) kunnen niet binnen de gebruikelijke termijn worden beantwoord.",
    );
    expect(document).toMatchObject({
      soort: "mededeling",
      vragen: [],
      vraagstellers: [{ naam: "Flach", partij: "SGP" }],
      onderwerp: "het intrekken van vergunningen",
    });
  });
});
