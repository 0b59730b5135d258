/** Markdown, as extractors make it of PDFs and Word files and as people write it: its signs are no text. */
import { describe, expect, it } from "vitest";
import { brief } from "../support.ts";
import { read, readCase } from "./read.ts";

const TITEL = "# Antwoord op vragen van het lid Jansma (D66) over de zwanenbloem (ingezonden 3 maart 2026)\n\n";
const voetnoten = ({ document }: Awaited<ReturnType<typeof read>>) =>
  document.voetnoten.map(({ nummer, tekst }) => `${nummer}: ${tekst}`);

describe("of the official publication (pymupdf4llm)", () => {
  it("loses its signs of emphasis, in title and closing remark too", async () => {
    const { document } = await readCase("md-emphasis", "md-emphasis.md");
    expect(document).toMatchObject({
      onderwerp: "het bericht «De klokken van Oudezijl zwijgen al een jaar» en de gevolgen voor het dorp",
      vraagstellers: [{ naam: "Zandstra", partij: "ABC" }],
      bewindspersonen: [{ naam: "Bovenkerk", rol: "minister", portefeuille: "Economische Zaken en Klimaat" }],
    });
    expect(brief(document).antwoorden).toEqual(["1: Ja.", "2: In het voorjaar."]);
    expect(document.slot).toMatch(/^Toelichting:\s+Deze vragen dienen ter aanvulling .*2023Z19999\)\.$/);
    expect(document.aanhef).not.toMatch(/[#*_]|^2$/m);
  });

  it("has its notes at the foot of a page, and their marks in brackets", async () => {
    const found = await readCase("md-notes", "md-notes.md");
    expect(brief(found.document)).toEqual({
      vragen: [
        "1: Kent u het artikel over de vuurtoren van Zoutkamp?[1]",
        "2: Wie betaalt het onderhoud van de lamp?",
        "3: Blijft de lamp branden?",
      ],
      antwoorden: [
        "1: Ja.",
        "2: De lamp wordt betaald door de stichting die de vuurtoren beheert. Over de bijdrage van het Rijk heb ik in juni een brief gestuurd[2] en daarin staan de bedragen per jaar.",
        "3: Ja. De stichting heeft mij dat verzekerd.",
      ],
    });
    expect(voetnoten(found)).toEqual([
      "1: Kustbode, 1 oktober 2023, «Lamp van Zoutkamp dooft», https://www.kustbode.example/lamp-van-zoutkamp.",
      "2: Brief aan de stichting, 12 juni 2023.",
    ]);
  });
});

it("as people write it has headings, notes, links, tables and lists", async () => {
  const found = await readCase("markdown-als-tekst", "n21.md");
  expect(brief(found.document)).toEqual({
    vragen: ["1: Kent u het bericht over de zwanenbloem? [1]", "2: Wat gaat u doen?"],
    antwoorden: ["1: Ja, zie het bericht.\n\nJaar\tAantal\n2024\t12", "2: – Niets\n– Wachten"],
  });
  expect(voetnoten(found)).toEqual(["1: De Volkskrant, 2 maart 2026."]);
  expect(found.document.koppelingen).toEqual([
    { in: "antwoord 1", tekst: "het bericht", adres: "https://www.voorbeeld.nl/zwanenbloem" },
  ]);
  expect(found.html("1")).toContain('<th scope="col">Jaar</th>');
});

/** The answer to a question, read from Markdown. */
const answer = async (antwoord: string) => {
  const { document } = await read(`${TITEL}## Vraag 1\n\nKent u het bericht?\n\n## Antwoord 1\n\n${antwoord}\n`);
  expect(document.antwoorden).toHaveLength(1);
  return document.antwoorden[0]!.tekst;
};

describe("headings", () => {
  it.each([
    ["# Vraag 1", "# Antwoord 1"],
    ["### **Vraag 1**", "### **Antwoord 1**"],
    ["**Vraag 1**", "**Antwoord 1**"],
    ["__Vraag 1__", "__Antwoord 1__"],
    ["*Vraag 1*", "*Antwoord 1*"],
    ["_Vraag 1_", "***Antwoord 1***"],
    ["**_Vraag 1_**", "_**Antwoord 1**_"],
    ["## Vraag 1 ##", "## Antwoord 1 {#antwoord-1}"],
    ["> **Vraag 1**", "<b>Antwoord 1</b>"],
    ["Vraag 1\n=======", "Antwoord 1\n----------"],
    ["[Vraag 1]{.underline}", "[Antwoord 1]{.underline}"],
  ])("may be printed “%s”", async (vraag, antwoord) => {
    const { document } = await read(`${TITEL}${vraag}\n\nKent u het?\n\n${antwoord}\n\nJa.\n`);
    expect(brief(document)).toEqual({ vragen: ["1: Kent u het?"], antwoorden: ["1: Ja."] });
  });

  it("may have an escaped number", async () => {
    const { document } = await read(`${TITEL}**Vragen**\n\n1\\. Kent u het?\n\n2\\. Wat doet u?\n`);
    expect(brief(document).vragen).toEqual(["1: Kent u het?", "2: Wat doet u?"]);
  });
});

describe("signs", () => {
  it.each([
    ["Dit is **vet** en *schuin* en ***beide***.", "Dit is vet en schuin en beide."],
    ["Dit is __vet__ en _schuin_ en ~~weg~~.", "Dit is vet en schuin en weg."],
    ["een**«geplakt»**stuk en «_De krant_»", "een«geplakt»stuk en «De krant»"],
    ["**over twee\nregels**", "over twee regels"],
    ["1\\. Niet \\*echt\\* een \\[lijst\\] van bestand\\_naam", "1. Niet *echt* een [lijst] van bestand_naam"],
    ["Zie `artikel 3` van de wet", "Zie artikel 3 van de wet"],
    [
      "Zie <https://www.voorbeeld.nl/a_b_c> en <info@voorbeeld.nl>",
      "Zie https://www.voorbeeld.nl/a_b_c en info@voorbeeld.nl",
    ],
    [
      "Zie https://www.voorbeeld.nl/a\\_b\\_c of www.voorbeeld.nl/x_y_z.",
      "Zie https://www.voorbeeld.nl/a_b_c of www.voorbeeld.nl/x_y_z.",
    ],
    ["een oppervlak van 12 m<sup>2</sup> en 5 km[2]", "een oppervlak van 12 m² en 5 km²"],
    ['CO<sub>2</sub> en <span class="x">meer</span>', "CO2 en meer"],
    ["de jaren 2023--2024 -- en later", "de jaren 2023–2024 – en later"],
    ["eerste regel  \ntweede regel", "eerste regel tweede regel"],
  ])("are no text: %s", async (printed, expected) => {
    expect((await answer(printed)).replace(/\n+/g, " ")).toBe(expected);
  });

  it.each([
    "2 * 3 * 4 is 24, en 5*6*7 is 210",
    "het bestand jaar_verslag_2024.pdf",
    "de woorden* met een ster",
    "Naam: ________ en datum: ****",
    "tussen [haken] en (haakjes)",
    "een bedrag van <5 euro en >3 euro",
    "artikel 3 # 4 van de lijst",
    "C:\\map en en\\of",
    "x_i en y_j",
  ])("are not: %s", async (printed) => {
    expect(await answer(`**Let op.** ${printed}`)).toBe(`Let op. ${printed}`);
  });

  it("that only look like Markdown make a text none", async () => {
    const { document } = await read(
      "Antwoord op vragen van het lid Jansma (D66) over x_y (ingezonden 3 maart 2026)\nVraag 1\nKent u [dit] * en * dat?\nAntwoord 1\n5 * 3_a\n-----\n",
    );
    expect(brief(document)).toEqual({ vragen: ["1: Kent u [dit] * en * dat?"], antwoorden: ["1: 5 * 3_a"] });
  });
});

describe("links", () => {
  it.each([
    ["[de brief](https://www.voorbeeld.nl/brief)", "de brief", "https://www.voorbeeld.nl/brief"],
    ["[de **brief**](https://www.voorbeeld.nl/a_(b))", "de brief", "https://www.voorbeeld.nl/a_(b)"],
    ['[de brief](<https://www.voorbeeld.nl/a b> "Titel")', "de brief", "https://www.voorbeeld.nl/a%20b"],
    ["[Jansma](mailto:j@voorbeeld.nl)", "Jansma", "mailto:j@voorbeeld.nl"],
  ])("keep their address: %s", async (printed, tekst, adres) => {
    const found = await read(`${TITEL}## Vraag 1\n\nKent u het?\n\n## Antwoord 1\n\nZie ${printed} hierover.\n`);
    expect(found.document.antwoorden[0]!.tekst).toBe(`Zie ${tekst} hierover.`);
    expect(found.document.koppelingen).toEqual([{ in: "antwoord 1", tekst, adres }]);
  });

  it("that lead nowhere are text, and said", async () => {
    const { document } = await read(
      `${TITEL}## Vraag 1\n\nKent u [dit](javascript:alert) en [dat](#plek)?\n\n## Antwoord 1\n\nJa.\n`,
    );
    expect(document.vragen[0]!.tekst).toBe("Kent u dit en dat?");
    expect(document.koppelingen).toEqual([]);
    expect(document.meldingen.map(({ weggelaten }) => weggelaten)).toEqual(["javascript:alert"]);
  });

  it("in the official publication keep their address too", async () => {
    const { document } = await read(
      "#### Vergaderjaar 2023–2024 Aanhangsel van de Handelingen\n\n**Vraag 1**\nKent u het [bericht](https://www.voorbeeld.nl) over de\nboei?\n\n**Antwoord 1**\nJa.\n\nTweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1\n",
    );
    expect(brief(document)).toEqual({ vragen: ["1: Kent u het bericht over de boei?"], antwoorden: ["1: Ja."] });
    expect(document.koppelingen).toEqual([{ in: "vraag 1", tekst: "bericht", adres: "https://www.voorbeeld.nl" }]);
  });
});

describe("tables", () => {
  it.each([
    ["with strokes about them", "| Jaar | Aantal |\n|---|--:|\n| 2024 | 12 |\n| 2025 | |"],
    ["without", "Jaar | Aantal\n--- | ---\n2024 | 12\n2025 |"],
    ["with emphasis", "|**Jaar**|**Aantal**|\n|:---|:---:|\n|2024|12|\n|2025||"],
  ])("keep rows and columns: %s", async (_, printed) => {
    expect(await answer(`Zie hieronder.\n\n${printed}\n\nMeer niet.`)).toBe(
      "Zie hieronder.\n\nJaar\tAantal\n2024\t12\n2025\t\n\nMeer niet.",
    );
  });

  it("stand between the lines of the official publication", async () => {
    const { document } = await read(
      "#### Vergaderjaar 2023–2024 Aanhangsel van de Handelingen\n\n**Vraag 1**\nHoeveel?\n\n**Antwoord 1**\nDit zijn de\naantallen:\n\n|Col1|Col2|\n|---|---|\n|2022<br>2023|5|\n\nDat is\nalles.\n\nTweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1\n\n-----\n",
    );
    expect(document.antwoorden[0]!.tekst).toBe("Dit zijn de aantallen:\n\n\t\n2022 2023\t5\n\nDat is alles.");
  });

  it("with questions and answers in their cells are no tables", async () => {
    const { document } = await read(
      `${TITEL}| **Vraag 1** | Kent u het? |\n|---|---|\n| **Antwoord 1** | Ja. |\n| **Vraag 2** | En dan? |\n| **Antwoord 2** | Nee. |\n`,
    );
    expect(brief(document)).toEqual({ vragen: ["1: Kent u het?", "2: En dan?"], antwoorden: ["1: Ja.", "2: Nee."] });
  });

  it.each([["keuze A | keuze B"], ["|x| is de absolute waarde"]])(
    "are none where a stroke stands: %s",
    async (printed) => {
      expect(await answer(`**Let op.** ${printed}`)).toBe(`Let op. ${printed}`);
    },
  );
});

describe("notes", () => {
  it.each([
    ["named by number", "[^1]", "[^1]: NOS, 3 mei.", "1: NOS, 3 mei."],
    ["named otherwise", "[^bron-a]", "[^bron-a]: NOS, 3 mei.", "1: NOS, 3 mei."],
    ["over lines", "[^1]", "[^1]: NOS,\n    3 mei.", "1: NOS, 3 mei."],
    ["with the way back", "[[1]](#footnote-1)", "1. NOS, 3 mei. [↑](#footnote-ref-1)", "1: NOS, 3 mei."],
  ])("%s", async (_, mark, noot, expected) => {
    const found = await read(`${TITEL}## Vraag 1\n\nKent u het?${mark}\n\n## Antwoord 1\n\nJa.\n\n${noot}\n`);
    expect(found.document.vragen[0]!.tekst).toBe("Kent u het?[1]");
    expect(brief(found.document).antwoorden).toEqual(["1: Ja."]);
    expect(voetnoten(found)).toEqual([expected]);
  });

  it("may hold a link", async () => {
    const { document } = await read(
      `${TITEL}## Vraag 1\n\nKent u het?[^1]\n\n## Antwoord 1\n\nJa.\n\n[^1]: [NOS](https://nos.nl/x), 3 mei.\n`,
    );
    expect(document.koppelingen).toEqual([{ in: "noot 1", tekst: "NOS", adres: "https://nos.nl/x" }]);
  });

  it.each([["<sup>1</sup>"], ["^1^"], ["[1 ]"], ["[1]"], ["\\[1\\]"]])("may be marked %s", async (mark) => {
    const found = await read(
      `${TITEL}## Vraag 1\n\nKent u het?${mark}\n\n## Antwoord 1\n\nJa.\n\n[1] NOS, 3 mei 2025\n`,
    );
    expect(found.document.vragen[0]!.tekst).toBe("Kent u het?[1]");
    expect(found.document.voetnoten.map(({ tekst }) => tekst)).toEqual(["NOS, 3 mei 2025"]);
  });
});

it("names the images that it leaves out", async () => {
  const { document } = await read(
    `${TITEL}![logo](data:image/png;base64,xx)\n\n## Vraag 1\n\nKent u het?\n\n## Antwoord 1\n\nJa. ![](x.png)\n\n<!-- image -->\n`,
  );
  expect(document.antwoorden[0]!.tekst).toBe("Ja.");
  expect(
    document.meldingen.filter(({ regel }) => regel === "left-out-image").map(({ weggelaten }) => weggelaten),
  ).toEqual(["[image: logo]", "[image]", "[image]"]);
});

it("has its lines where the source has them", async () => {
  const { document } = await read(
    `${TITEL}## Vraag 1\n\nKent u het?\n\n| a | b |\n|---|---|\n| c | d |\n\n## Antwoord 1\n\n**Ja.**\n`,
  );
  expect([document.vragen[0]!.regels, document.antwoorden[0]!.regels]).toEqual([
    { van: 3, tot: 9 },
    { van: 11, tot: 13 },
  ]);
});
