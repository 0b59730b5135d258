/** Letters of ministries as a word processor prints them: no foot of the Kamer tells their pages, only what is drawn. */
import { describe, expect, it } from "vitest";
import { readOndertekening } from "../../../src/ingest/wording/ondertekening.ts";
import { lines, makePdf, raised, show, type Placed } from "../fixtures/pdf/make-pdf.ts";
import { blocksIn } from "../readers/pdf-text-of.ts";
import { ingestText } from "../support.ts";

const PAGE_HEIGHT = 842;
const TEXT = [
  "De minister heeft in haar brief van vorige week aangegeven dat gemeenten en",
  "aanbieders samen afspraken maken over de wachttijden in het hele land. Daarna",
  "is het overleg met de provincies en de waterschappen over het plan hervat, en",
  "is besloten dat er vóór de zomer een rapport komt over de stand van zaken nu.",
];
const level = (y: number, from = 100, width = 113) =>
  `${String(from)} ${String(PAGE_HEIGHT - y)} ${String(width)} 0.5 re f`;
const upright = (x: number, y: number, height: number) =>
  `${String(x)} ${String(PAGE_HEIGHT - y - height)} 0.5 ${String(height)} re f`;
const page = (placed: readonly Placed[], drawn: readonly string[] = []) => [...placed.map(show), ...drawn].join("\n");
const blocks = (...contents: string[]) => blocksIn(makePdf([], { contents }));

describe("a line drawn above the notes of a page", () => {
  const MARKED = [...lines(100, 100, TEXT), raised(452, 136, "1")];
  const NOTE = lines(100, 700, ["1 7 van de 24 gemeenten gaven geen antwoord; zie tabel 9 van het rapport."]);

  it("tells notes that are as large as the text", async () => {
    const [text, note] = await blocks(page([...MARKED, ...NOTE], [level(686)]));
    expect(text).toMatch(/zaken nu\. ?\[\^1\]$/);
    expect(note).toBe("[^1]: 7 van de 24 gemeenten gaven geen antwoord; zie tabel 9 van het rapport.");
  });

  it("tells where a note goes on that its page had no room for", async () => {
    const first = page(
      [...MARKED, ...lines(100, 700, ["1 Van de 24 gemeenten gaven er 8 geen antwoord; zie de bijlage bij het"])],
      [level(686)],
    );
    const rest = lines(100, 700, ["rapport, tabel 9, en de toelichting daarop."]);
    const second = page(
      [...lines(100, 200, ["Het plan is klaar.", "Daarover hoort de Kamer in mei meer."]), ...rest],
      [level(686)],
    );
    const found = await blocks(first, second);
    expect(found).toContain(
      "[^1]: Van de 24 gemeenten gaven er 8 geen antwoord; zie de bijlage bij het rapport, tabel 9, en de toelichting daarop.",
    );
  });

  it.each([
    ["it is as wide as the text", [level(686, 100, 360)]],
    ["it begins further in", [level(686, 200)]],
    ["it is as short as a dash", [level(686, 100, 12)]],
    ["upright lines stand on it", [level(686), upright(100, 640, 46), upright(213, 640, 46)]],
    ["it stands below all text", [level(760)]],
  ])("is none where %s", async (_, drawn) => {
    const found = await blocks(page([...MARKED, ...NOTE], drawn));
    expect(found.filter((block) => block.startsWith("[^"))).toEqual([]);
  });

  it("is none where it underlines a line of the text", async () => {
    const list = lines(100, 660, ["Kop", "1 loket in Noorderzand blijft open voor iedereen."]);
    expect((await blocks(page([...MARKED, ...list], [level(662)]))).join(" ")).not.toContain("[^1]");
  });
});

describe("text taken out of a letter page by page", () => {
  const letter = (marked: string, note: string, rest = "\fVraag 2\nEn de sluis?\nAntwoord 2\nNee.") =>
    ingestText(
      `2020Z01234\nAntwoorden op de vragen van het lid Zandstra (ABC) aan de minister van Defensie over de boei\nVraag 1\nKent u de boei?\nAntwoord 1\n${marked}\n${note}\n${rest}`,
    );
  const read = async (marked: string, note: string) => {
    const { antwoorden, voetnoten } = await letter(marked, note);
    return [antwoorden[0]!.tekst, ...voetnoten.map(({ nummer, tekst }) => `${nummer}: ${tekst}`)];
  };

  it.each([
    [
      "behind a space in a sentence",
      "De dienst heeft mij laten weten 1 dat de boei klaar is.",
      "De dienst heeft mij laten weten [1] dat de boei klaar is.",
    ],
    [
      "behind a space before a comma",
      "De boei is vernieuwd 1, zodat hij weer drijft.",
      "De boei is vernieuwd [1], zodat hij weer drijft.",
    ],
    [
      "before a date",
      "In het overleg 1 van 3 mei 2020 is dat besproken.",
      "In het overleg [1] van 3 mei 2020 is dat besproken.",
    ],
    [
      "glued to a word",
      "De dienst heeft mij laten weten1 dat de boei klaar is.",
      "De dienst heeft mij laten weten[1] dat de boei klaar is.",
    ],
  ])("has the mark of a note %s", async (_, marked, expected) => {
    expect(await read(marked, "1 Kustbode, 3 mei.")).toEqual([expected, "1: Kustbode, 3 mei."]);
  });

  it.each([["20 november 2020, NOS.nl, «De boei»"], ["7 van de 24 ondervraagden gaven geen antwoord."]])(
    "has notes that begin with a number: %s",
    async (note) => {
      expect(await read("De dienst heeft mij laten weten 1 dat de boei klaar is.", `1 ${note}`)).toEqual([
        "De dienst heeft mij laten weten [1] dat de boei klaar is.",
        `1: ${note}`,
      ]);
    },
  );

  it.each([
    "Het gaat om boeien, waarvan 1 in de haven.",
    "In de haven telt 1 van de 5 boeien mee.",
    "De boei ligt in zone 1, en drijft.",
    "Er is nog 1 boei over.",
    "De boei ligt er sinds groep 1, zoals gezegd.",
  ])("has no mark in: %s", async (sentence) => {
    const [tekst] = await read(sentence, "1 Rode boei bij de haven");
    expect(tekst).toContain(sentence);
  });

  it("goes on with a note of the page before behind an empty line", async () => {
    const { antwoorden, voetnoten } = await letter(
      "De dienst heeft mij laten weten 1 dat de boei klaar is.",
      "1 Van de 24 ondervraagden gaven er 8 geen antwoord; zie de bijlage bij het",
      "\fAntwoord 2\nDe sluis gaat dicht, waarna ik uw\n\nrapport, tabel 2, over de haven.\n\fKamer zal informeren.",
    );
    expect(voetnoten.map(({ tekst }) => tekst)).toEqual([
      "Van de 24 ondervraagden gaven er 8 geen antwoord; zie de bijlage bij het rapport, tabel 2, over de haven.",
    ]);
    expect(antwoorden.map(({ tekst }) => tekst).join(" ")).not.toContain("rapport");
  });
});

describe("text of a letter without any sign for a new page", () => {
  const ANSWER = [
    "De dienst heeft mij laten weten dat de boei bij Noorderzand is hersteld en dat er",
    "daarna geen meldingen meer zijn geweest van schippers die er langs zijn gevaren en",
    "ook niet van de vereniging die in de haven ligt1 en die daarvoor het meest klaagde",
  ];
  const REST = [
    "over de lamp, die niet brandde in de nacht. Ook de gemeente heeft daarna nooit meer",
    "iets over de haven laten horen.",
  ];
  const read = async (...notes: string[]) => {
    const lines = [...ANSWER, ...notes, ...REST, "Vraag 2", "En de sluis?", "Antwoord 2", "Die is dicht."];
    const { antwoorden, voetnoten } = await ingestText(
      `2020Z01234\nAntwoorden op de vragen van het lid Zandstra (ABC) aan de minister van Defensie over de boei\nVraag 1\nKent u de boei?\nAntwoord 1\n${lines.join("\n")}\n`,
    );
    return { antwoord: antwoorden[0]!.tekst, noten: voetnoten.map(({ nummer, tekst }) => `${nummer}: ${tekst}`) };
  };
  const WHOLE = [...ANSWER, ...REST].join(" ");

  it.each([
    [["1 Kustbode, 3 mei 2020."], "Kustbode, 3 mei 2020."],
    [
      [
        "1 20 november 2020, NOS.nl, «De boei bij Noorderzand drijft weer in de haven»",
        "(www.nos.example/de-boei.html)",
      ],
      "20 november 2020, NOS.nl, «De boei bij Noorderzand drijft weer in de haven» (www.nos.example/de-boei.html)",
    ],
    [
      [
        "1 Van de 24 ondervraagden gaven er 8 geen antwoord; zie de bijlage bij het",
        "rapport, tabel 9, en de toelichting daarop.",
      ],
      "Van de 24 ondervraagden gaven er 8 geen antwoord; zie de bijlage bij het rapport, tabel 9, en de toelichting daarop.",
    ],
    [["1 Kustbode, https://www.kustbode.example/de-boei"], "Kustbode, https://www.kustbode.example/de-boei"],
  ])("has its pages end behind their notes: %s", async (notes, expected) => {
    const { antwoord, noten } = await read(...notes);
    expect(noten).toEqual([`1: ${expected}`]);
    expect(antwoord).toBe(WHOLE.replace("ligt1", "ligt[1]"));
  });

  it.each([
    ["1 keer per jaar, zoals ook in de jaren daarvoor, en die klaagde ook"],
    ["2 Kustbode, 3 mei 2020."],
    ["1 000 liter verf"],
  ])("has no note in: %s", async (line) => {
    const { antwoord, noten } = await read(line);
    expect(noten).toEqual([]);
    expect(antwoord).toContain(line);
  });
});

describe("text that was broken at a width", () => {
  const LINES = [
    "De dienst heeft mij laten weten dat de boei bij Noorderzand is hersteld en dat er",
    "daarna geen meldingen meer zijn geweest van schippers die er langs zijn gevaren en",
    "ook niet van de vereniging die in de haven ligt en die daarvoor het meest klaagde,",
    "zodat het werk nu als afgerond kan worden beschouwd (Kamerstuk 39 999, nr.",
    "12).",
  ];
  const JOINED =
    "Er is vorig jaar ook een 24uursbereikbaarheid gekomen voor wie op zee een boei mist of ziet dat een lamp in de haven is gedoofd.";
  const text = (lines: readonly string[]) =>
    ingestText(
      `2020Z01234\nAntwoorden op de vragen van het lid Zandstra (ABC) aan de minister van Defensie over de boei\n\nVraag 1\nKent u de boei?\n\nAntwoord 1\n${lines.join("\n")}\n`,
    );

  it("may hold a line that an extractor joined of two at a hyphen", async () => {
    const filler = Array.from({ length: 4 }, () => LINES.slice(0, 4).join("\n")).join("\n12).\n\n");
    const { antwoorden } = await text([filler, "12).", "", JOINED, "", ...LINES]);
    expect(antwoorden[0]!.tekst).toContain("hersteld en dat er daarna geen");
    expect(antwoorden[0]!.tekst).toContain("(Kamerstuk 39 999, nr. 12).");
  });

  it("does not hold many lines that are longer", async () => {
    const { antwoorden } = await text([...LINES, ...LINES.map((line) => `${JOINED} ${line}`)]);
    expect(antwoorden[0]!.tekst).toContain("dat er\n");
  });

  it("parts the salutation of a letter from its subject", async () => {
    const { onderwerp } = await ingestText(
      "Aan de Voorzitter van de Tweede Kamer\nder Staten-Generaal\n\nDatum 30 januari 2011\nBetreft Uitstel beantwoording vragen van de leden Haverkort (50PLUS) en\nZwaanswijk (PvdA) over het gebruik van glyfosaat langs het spoor\nGeachte voorzitter,\nDe vragen van de leden Haverkort (50PLUS) en Zwaanswijk (PvdA) over het\ngebruik van glyfosaat langs het spoor (ingezonden 27 december 2010,\n2010Z11781) kunnen niet binnen de gebruikelijke termijn worden beantwoord,\nomdat de benodigde interdepartementale afstemming meer tijd vergt.\n",
    );
    expect(onderwerp).toBe("het gebruik van glyfosaat langs het spoor");
  });
});

describe("who signs a letter", () => {
  const names = (text: string) =>
    readOndertekening(text).map(({ naam, portefeuille }) => `${naam} (${portefeuille ?? ""})`);

  it.each([
    ["Hoogachtend,\nDe Minister voor Langdurige Zorg en Sport,\nBoonstoppel", "Boonstoppel (Langdurige Zorg en Sport)"],
    ["Hoogachtend,\nDe minister van Defensie,\nVan der Wal-Zeggelink", "Van der Wal-Zeggelink (Defensie)"],
    ["Met vriendelijke groet,\nDe staatssecretaris van Financiën,\nDe Vries", "De Vries (Financiën)"],
    [
      "Hoogachtend,\nDe minister van Volksgezondheid,\nWelzijn en Sport,\nHelder",
      "Helder (Volksgezondheid, Welzijn en Sport)",
    ],
    ["De minister van Financiën, dr. R.H.A. Boonstoppel", "Boonstoppel (Financiën)"],
    ["De minister van Volksgezondheid, Welzijn en Sport, A. Naam", "Naam (Volksgezondheid, Welzijn en Sport)"],
    ["De minister van Financiën,\nir. C.E.G. el Amrani-Post", "el Amrani-Post (Financiën)"],
  ])("is named in “%s”", (text, expected) => {
    expect(names(text)).toEqual([expected]);
  });

  it.each([
    ["Hoogachtend,\nDe Minister van Defensie,\nBijlage"],
    ["Hoogachtend,\nDe Minister van Defensie,\nAntwoorden"],
    ["Aan\nDe Minister van Defensie,\nBoonstoppel"],
    ["Hoogachtend,\nDe minister van Volksgezondheid, Welzijn en\nSport"],
    ["Hoogachtend,\nDe minister van Defensie\nBoonstoppel"],
    ["De minister van Defensie heeft dat gezegd, A. Naam"],
  ])("is not told by “%s”", (text) => {
    expect(names(text)).toEqual([]);
  });
});
