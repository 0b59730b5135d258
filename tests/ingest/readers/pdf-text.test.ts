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

it("the number of a page may stand below its foot", async () => {
  const foot = (n: number) => `Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel\n${n}\n`;
  const document = await ingestText(
    `${HEAD}Vraag 1\nKlopt het dat\n${foot(1)}dit zo is?\nAntwoord 1\nJa, dat\n${foot(2)}klopt.`,
  );
  expect(brief(document)).toEqual({ vragen: ["1: Klopt het dat dit zo is?"], antwoorden: ["1: Ja, dat klopt."] });
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
    expect(document.antwoorden[0]!.tekst).toBe("Het gaat om:\n\n1. leerlingen;\n2. docenten.");
  });

  it("may begin with a year", async () => {
    const document = await ingestText(`${HEAD}Vraag 1\nKlopt dit?\n1\nAntwoord 1\nJa.\n12023 Annual report\n${FOOT}`);
    expect(document.voetnoten).toEqual([{ nummer: "1", tekst: "2023 Annual report" }]);
  });
});

describe("the notes at the foot of a page", () => {
  const noten = async (body: string) => (await ingestText(`${HEAD}${body}`)).voetnoten.map(({ tekst }) => tekst);

  it.each([
    ["a zaaknummer", "12024Z12345", "2024Z12345"],
    ["the number of a document", "12024D42030", "2024D42030"],
    ["a dossier", "129 389, nr. 140", "29 389, nr. 140"],
    ["a date", "18 oktober 2024, NOS.nl", "8 oktober 2024, NOS.nl"],
    ["any number at all", "11 van de afspraken betrof middelen.", "1 van de afspraken betrof middelen."],
  ])("may begin with %s, where their mark stands above", async (_, printed, tekst) => {
    expect(await noten(`Vraag 1\nKlopt dit?\n1\nAntwoord 1\nJa.\n${printed}\n${FOOT}`)).toEqual([tekst]);
  });

  it.each([["12 maart 2024 is dit besproken."], ["12024Z12345"], ["1e lijn en meer"]])(
    "are not “%s” without a mark",
    async (printed) => {
      const document = await ingestText(
        `${HEAD}Vraag 1\nKlopt dit?\nAntwoord 1\nJa, in de periode sinds\n${printed}\n${FOOT}`,
      );
      expect(document.voetnoten).toEqual([]);
      expect(document.antwoorden[0]!.tekst).toBe(`Ja, in de periode sinds ${printed}`);
    },
  );

  it("are no line of text above them, though it begins with their number", async () => {
    const document = await ingestText(
      `${HEAD}Vraag 1\nKlopt dit?\nAntwoord 1\nJa, sinds\n12 maart 2024 wel.2\n2NOS, 3 mei\n${FOOT}`,
    );
    expect(document.antwoorden[0]!.tekst).toBe("Ja, sinds 12 maart 2024 wel.[2]");
    expect(document.voetnoten.map(({ nummer }) => nummer)).toEqual(["2"]);
  });

  it("may begin with a digit between others", async () => {
    expect(
      await noten(`Vraag 1\nKlopt dit?1\nAntwoord 1\nJa.2 Nee.3\n1NOS, 3 mei\n25G-netwerken.\n3SCP, 2024\n${FOOT}`),
    ).toEqual(["NOS, 3 mei", "5G-netwerken.", "SCP, 2024"]);
  });

  it("keep a date at the start of their lines", async () => {
    expect(
      await noten(`Vraag 1\nKlopt dit?1\nAntwoord 1\nJa.2\n1NOS, zie ook\n28 oktober 2024\n2SCP, 2024\n${FOOT}`),
    ).toEqual(["NOS, zie ook 28 oktober 2024", "SCP, 2024"]);
  });

  it("are found though one before them was not", async () => {
    const document = await ingestText(
      `${HEAD}Vraag 1\nKlopt dit?1\nAntwoord 1\nJa.\n1NOS, 3 mei\n${FOOT}Vraag 2\nEn dit?3\nAntwoord 2\nNee.\n3SCP, 2024\n${FOOT}`,
    );
    expect(document.voetnoten.map(({ nummer, tekst }) => [nummer, tekst])).toEqual([
      ["1", "NOS, 3 mei"],
      ["3", "SCP, 2024"],
    ]);
    expect(document.vragen[1]!.tekst).toBe("En dit?[3]");
  });

  it("are not found by a later number that has no mark", async () => {
    expect(await noten(`Vraag 1\nKlopt dit?\nAntwoord 1\nJa, dit staat in de\n2Met-regeling\n${FOOT}`)).toEqual([]);
  });

  it("go on at the foot of the next page", async () => {
    const document = await ingestText(
      `${HEAD}Vraag 1\nKlopt dit?1\nAntwoord 1\nJa.\n1NOS, 3 mei, waarin staat dat de\n${FOOT}Vraag 2\nEn dit?\n2\n${"gevolgen voor de gebruikers\nnog niet bekend zijn.\n2SCP, 2024\n"}${FOOT}`,
    );
    expect(document.voetnoten.map(({ tekst }) => tekst)).toEqual([
      "NOS, 3 mei, waarin staat dat de gevolgen voor de gebruikers nog niet bekend zijn.",
      "SCP, 2024",
    ]);
    expect(document.vragen[1]!.tekst).toBe("En dit?[2]");
  });

  it.each([
    ["the note had ended", "1NOS, 3 mei.", "Ja.\nen nog meer."],
    ["the note ended in an address", "1NOS, https://nos.nl/artikel/1", "Ja.\nen nog meer."],
    ["the text before had not", "1NOS, waarin de", "Ja, dit\nen nog meer."],
    ["it ends in an abbreviation", "1NOS, waarin de", "Ja, op 3 mei jl.\nen nog meer."],
  ])("leave the text alone where %s", async (_, note, text) => {
    const document = await ingestText(`${HEAD}Vraag 1\nKlopt dit?1\n${note}\n${FOOT}Antwoord 1\n${text}\n${FOOT}`);
    expect(document.antwoorden[0]!.tekst).toBe(text.replace("\n", " "));
  });
});

describe("the mark of a note", () => {
  const read = async (question: string, notes = "1NOS, 3 mei\n2SCP, 2024") =>
    (await ingestText(`${HEAD}Vraag 1\n${question}\nAntwoord 1\nJa.\n${notes}\n${FOOT}`)).vragen[0]!.tekst;

  it.each([
    ["Klopt dit?\n1, 2", "Klopt dit?[1], [2]"],
    ["Klopt dit?\n1 2", "Klopt dit?[1] [2]"],
    ["Dit klopt.\n1, 2 In Europees verband niet?", "Dit klopt.[1], [2] In Europees verband niet?"],
    ["Dit klopt.1,2 Of niet?", "Dit klopt.[1],[2] Of niet?"],
  ])("stands in a row: %s", async (printed, expected) => {
    expect(await read(printed)).toBe(expected);
  });

  it.each([
    ["a percentage", "Steeg het met 12%1 of niet?", "Steeg het met 12%[1] of niet?"],
    ["a straight quotation mark", 'Kent u "Onder druk"1 en meer?', 'Kent u "Onder druk"[1] en meer?'],
    ["a square bracket", "Kent u [sic]1 dit?", "Kent u [sic][1] dit?"],
    ["a year at the end of a sentence", "Het was 2023.1 Klopt dit?", "Het was 2023.[1] Klopt dit?"],
  ])("stands behind %s", async (_, printed, expected) => {
    expect(await read(printed, "1NOS, 3 mei")).toBe(expected);
  });

  it.each([
    ["a decimal", "Is dit artikel 2.1 van de wet, of 2,1 gram?"],
    ["a date", "Was het op die dag\n1 oktober 2021 of op1 mei?", "Was het op die dag 1 oktober 2021 of op 1 mei?"],
    ["a number of procent", "Was dat cijfer\n1 procent?"],
    ["part of a row of numbers", "Kent u die\n1, 3 en 4?"],
    ["the formula of a gas", "Hoeveel CO\n1 en CO1 is het?"],
    ["a road", "Gaat het om de A1 en de N1?"],
    ["a number that a preposition asks for", "Is dit te wijten aan\n1 afzonderlijke oorzaak?"],
    ["an article", "Is dit artikel\n1 van de wet?"],
    ["a number of years", "Was dat de afgelopen periode\n1 jaar?"],
    ["what an abbreviation asks for", "Kent u Kamerstuk 29 389, nr.1 van de Kamer?"],
  ])("is not %s", async (_, printed, expected = printed.replaceAll("\n", " ")) => {
    expect(await read(printed, "1NOS, 3 mei")).toBe(expected);
  });

  it("is not the date in the title", async () => {
    const document = await ingestText(
      `${HEAD.replace("(ontvangen 15 november", "(ontvangen\n1 november")}Vraag 1\nKlopt dit?1\nAntwoord 1\nJa.\n1NOS, 3 mei\n${FOOT}`,
    );
    expect(document.ontvangen).toBe("2024-11-01");
    expect(document.vragen[0]!.tekst).toBe("Klopt dit?[1]");
  });

  it("is not the number of an item whose list has no stops", async () => {
    const document = await ingestText(
      `${HEAD}Vraag 1\nKlopt dit?1\nAntwoord 1\nJa:1. behoud\n2. uitstel\nDit is duidelijk.2\n1NOS, 3 mei\n2SCP, 2024\n${FOOT}`,
    );
    expect(document.antwoorden[0]!.tekst).toBe("Ja:\n\n1. behoud\n2. uitstel\n\nDit is duidelijk.[2]");
  });

  it("may be glued to the number of a heading", async () => {
    const document = await ingestText(
      `${HEAD}Vraag 1\nKlopt dit?1\nAntwoord 12\nJa.\nVraag 2\nEn dat?\nAntwoord 2\nNee.\n1NOS, 3 mei\n2SCP, 2024\n${FOOT}`,
    );
    expect(brief(document).antwoorden).toEqual(["1: Ja.", "2: Nee."]);
  });
});

describe("a list", () => {
  const answer = async (printed: string) =>
    (await ingestText(`${HEAD}Vraag 1\nKlopt dit?\nAntwoord 1\n${printed}\n${FOOT}`)).antwoorden[0]!.tekst;

  it("may begin on the line of the text before it", async () => {
    expect(await answer("Het gaat om:– de afspraak met\nde EU;\n– de motie.")).toBe(
      "Het gaat om:\n\n– de afspraak met de EU;\n– de motie.",
    );
  });

  it.each([
    ["“;”", "– de afspraak;\n– de motie;"],
    ["a full stop", "– de afspraak;\n– de motie."],
    ["a short line", "– de afspraak\n– de motie"],
    ["a short line with a full stop", "– De afspraak staat vast.\n– De motie niet."],
    ["a number", "1. de afspraak;\n2. de motie."],
  ])("ends behind %s, where a line begins with a capital", async (_, items) => {
    expect(await answer(`Het gaat om:\n${items}\nTijdens de top is dit besproken.`)).toBe(
      `Het gaat om:\n\n${items}\n\nTijdens de top is dit besproken.`,
    );
  });

  it("goes on where a line with a capital may be the rest of an item", async () => {
    const long = "– de afspraak over de voortgang van de onderhandelingen met de regering van";
    expect(await answer(`Het gaat om:\n${long}\nNederland;\n– de motie.`)).toBe(
      `Het gaat om:\n\n${long} Nederland;\n– de motie.`,
    );
  });

  it("is not a number that no second one follows", async () => {
    expect(await answer("Dit is de kern:\n1. en meer niet.")).toBe("Dit is de kern: 1. en meer niet.");
  });
});

it("reads older papers with a title above their answers", async () => {
  const document = await ingestText(
    `${HEAD}1\nKent u dit?1\n2\nWaarom?\nAntwoord van staatssecretaris Bussemaker (Volksgezondheid, Welzijn en Sport). (Ontvangen\n15 januari 2008)\n1\nJa.2\n2\nDaarom.\n1NOS, 3 mei\n2SCP, 2007\n${FOOT}`,
  );
  expect(brief(document)).toEqual({
    vragen: ["1: Kent u dit?[1]", "2: Waarom?"],
    antwoorden: ["1: Ja.[2]", "2: Daarom."],
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

  it.each([
    ["Antwoord 1\nen 2", "en"],
    ["Antwoord 1, 2\n, 3", "a comma"],
    ["Antwoord 1\nt/m 3", "t/m"],
  ])("may be broken: %j goes on with %s", async (heading) => {
    const document = await ingestText(`${HEAD}Vraag 1 t/m 3\nKent u dit?\n${heading}\nJa.\n${FOOT}`);
    expect(document.antwoorden.map(({ tekst }) => tekst)).toEqual(["Ja."]);
    expect(document.antwoorden[0]!.nummers).toEqual(heading.includes("3") ? ["1", "2", "3"] : ["1", "2"]);
  });

  it("is none in mid-sentence, with a capital or without", async () => {
    const document = await ingestText(
      `${HEAD}Vraag 1\nKent u dit?\nAntwoord 1\nZie het antwoord op\nVraag 2 en 3. Verder geldt dit.\nVraag 2 en 3\nEn dat?\nAntwoord 2 en 3\nNee.\n${FOOT}`,
    );
    expect(brief(document)).toEqual({
      vragen: ["1: Kent u dit?", "2+3: En dat?"],
      antwoorden: ["1: Zie het antwoord op Vraag 2 en 3. Verder geldt dit.", "2+3: Nee."],
    });
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
    "Hoe gaat het met de wachtlijsten voor jeugd- en gezinshulp en niet-EU-burgers?",
  );
  expect(document.antwoorden[0]!.tekst).toBe("Goed. De rest volgt.");
});

it("takes a glued list behind a colon for no notes where no mark stands in the text", async () => {
  const document = await ingestText(
    `${HEAD}Vraag 1\nWelke fasen zijn er?\nAntwoord 1\nDe fasen zijn:\n1Voorbereiding van het besluit;\n2Uitvoering door gemeenten.\n${FOOT}`,
  );
  expect(document.voetnoten).toEqual([]);
  expect(document.antwoorden[0]!.tekst).toContain("2Uitvoering door gemeenten.");
});
