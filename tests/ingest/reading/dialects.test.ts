/** What other extractors make of the official publication: each prints notes, feet and emphasis in its own way. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { differences } from "../../../scripts/dialects/compare.ts";
import { EXTRACTORS } from "../../../scripts/dialects/extractors.ts";
import type { KamervraagDocument } from "../../../src/domain/document.ts";
import { ingestDocument } from "../../../src/ingest/ingest-document.ts";
import { describeWith, material } from "../../support/material.ts";
import { brief, ingestText } from "../support.ts";

const FIXTURES = join(import.meta.dirname, "..", "fixtures", "reading");
const readFixture = (...path: string[]) => ingestText(readFileSync(join(FIXTURES, ...path), "utf8"));

const HEAD = `Tweede Kamer der Staten-Generaal
2
Vergaderjaar 2023–2024 Aanhangsel van de Handelingen
Vragen gesteld door de leden der Kamer, met de daarop door de
regering gegeven antwoorden
9104
Vragen van het lid Zandstra (ABC) aan de Minister van Defensie over de
boei bij Noorderzand (ingezonden 3 oktober 2023).
Antwoord van Minister Bovenkerk (Defensie) (ontvangen 2 november 2023).
`;
const FOOT = `ah-tk-20232024-9104
ISSN 0921 - 7398
’s-Gravenhage 2023 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
`;

describe("a note whose number stands apart from its text", () => {
  const noten = async (printed: string) => {
    const document = await ingestText(
      `${HEAD}Vraag 1\nKent u de boei?1\nAntwoord 1\nJa, en de boei wordt\n${printed}\n${FOOT}in mei geverfd.`,
    );
    return [...document.voetnoten.map(({ nummer, tekst }) => `${nummer}: ${tekst}`), document.antwoorden[0]!.tekst];
  };

  it.each([
    ["behind a space", "1 Kustbode, 3 mei"],
    ["behind several spaces", "1      Kustbode, 3 mei"],
    ["below its number", "1\nKustbode, 3 mei"],
    ["further in, below its number", "   1\n       Kustbode, 3 mei"],
    ["below an empty line", "1\n\nKustbode, 3 mei"],
    ["behind brackets", "[1] Kustbode, 3 mei"],
    ["behind wide brackets", "[1 ]Kustbode, 3 mei"],
  ])("stands %s", async (_, printed) => {
    expect(await noten(printed)).toEqual(["1: Kustbode, 3 mei", "Ja, en de boei wordt in mei geverfd."]);
  });

  it.each([["kustbode.nl/boei"], ["https://kustbode.nl"], ["zie Kamerstuk 39 999, nr. 8"], ["«De boei»"]])(
    "may begin with “%s”",
    async (tekst) => expect(await noten(`1 ${tekst}`)).toEqual([`1: ${tekst}`, "Ja, en de boei wordt in mei geverfd."]),
  );

  it.each([["1 keer per jaar"], ["1\nkeer per jaar"], ["1 mei of 3 juni"], ["1 000 liter verf"]])(
    "is not “%s” in the text",
    async (printed) => {
      expect(await noten(printed)).toEqual([`Ja, en de boei wordt ${printed.replace("\n", " ")} in mei geverfd.`]);
    },
  );

  it("is none without its mark above it", async () => {
    const document = await ingestText(`${HEAD}Vraag 1\nWelke boeien?\nAntwoord 1\nHet gaat om\n1 Rode boei\n${FOOT}`);
    expect(document.voetnoten).toEqual([]);
    expect(document.antwoorden[0]!.tekst).toBe("Het gaat om 1 Rode boei");
  });
});

describe("notes that an extractor printed otherwise than one below the other", () => {
  const noten = async (printed: string, foot = FOOT) => {
    const document = await ingestText(
      `${HEAD}Vraag 1\nKent u de boei,1 de brief2 en de motie?3\nAntwoord 1\nJa.\n${printed}\n${foot}Antwoord 2\nNee.\n`,
    );
    expect(document.vragen[0]!.tekst).toBe("Kent u de boei,[1] de brief[2] en de motie?[3]");
    expect(document.antwoorden[0]!.tekst).toBe("Ja.");
    return document.voetnoten.map(({ nummer, tekst }) => `${nummer}: ${tekst}`);
  };
  const EXPECTED = ["1: Kustbode, 3 mei.", "2: Brief van 4 mei", "3: Kamerstuk 39 999, nr. 8"];

  it.each([
    ["on one line", "1Kustbode, 3 mei.2Brief van 4 mei3Kamerstuk 39 999, nr. 8"],
    ["on one line with spaces", "1 Kustbode, 3 mei. 2Brief van 4 mei\n3 Kamerstuk 39 999, nr. 8"],
    ["with their numbers first", "1\n2\n3\n\nKustbode, 3 mei.\nBrief van 4 mei\nKamerstuk 39 999, nr. 8"],
    ["with two numbers first", "1\n2\n\nKustbode, 3 mei.\nBrief van 4 mei\n3\nKamerstuk 39 999, nr. 8"],
    ["with a number last", "1\nKustbode, 3 mei.\nBrief van 4 mei\n3\nKamerstuk 39 999, nr. 8\n2"],
  ])("%s", async (_, printed) => expect(await noten(printed)).toEqual(EXPECTED));

  it("with a number last, and texts over lines", async () => {
    expect(
      await noten(
        "1\nKustbode van zaterdag 3 mei, bijlage over boeien\nen bakens.\nBrief van 4 mei aan de vereniging van schippers,\nAmsterdam\n3\nKamerstuk 39 999, nr. 8\n2",
      ),
    ).toEqual([
      "1: Kustbode van zaterdag 3 mei, bijlage over boeien en bakens.",
      "2: Brief van 4 mei aan de vereniging van schippers, Amsterdam",
      "3: Kamerstuk 39 999, nr. 8",
    ]);
  });

  it("with the mark of the last lost", async () => {
    const document = await ingestText(
      `${HEAD}Vraag 1\nKent u de boei?1\nAntwoord 1\nJa.\n1\nKustbode, 3 mei.\n2\nBrief van 4 mei\n${FOOT}`,
    );
    expect(document.voetnoten.map(({ tekst }) => tekst)).toEqual(["Kustbode, 3 mei.", "Brief van 4 mei"]);
  });

  it.each([
    ["a year and another", "1UNEP Gap Report 2024 (2024).\n2Brief van 4 mei\n3SCP", "UNEP Gap Report 2024 (2024)."],
    [
      "an address",
      "1https://kustbode.nl/a2Boei-2024/29272382.html\n2Brief\n3SCP",
      "https://kustbode.nl/a2Boei-2024/29272382.html",
    ],
    ["a paper's number", "1Kamerstuk 29 399, nr. 2\n2Brief\n3SCP", "Kamerstuk 29 399, nr. 2"],
  ])("are not cut at %s", async (_, printed, first) => {
    expect((await noten(printed))[0]).toBe(`1: ${first}`);
  });
});

it.each([
  ["at the end of a line, behind a space", "Kent u het bericht. 1\nIk wel.", "Kent u het bericht.[1] Ik wel."],
  ["before a sentence, behind a space", "Kent u het bericht? 1 Ik wel.", "Kent u het bericht?[1] Ik wel."],
  ["behind an amount", "Kent u de € 20.500.1 Ik wel.", "Kent u de € 20.500.[1] Ik wel."],
])("the mark of a note may stand %s", async (_, printed, expected) => {
  const document = await ingestText(`${HEAD}Vraag 1\n${printed}\nAntwoord 1\nJa.\n1Kustbode, 3 mei\n${FOOT}`);
  expect(document.vragen[0]!.tekst.replace(/\s(?=\[)/, "").replace(/\s+/g, " ")).toBe(expected);
});

it("an accent that is a sign of its own behind its letter (pdftotext) belongs to it", async () => {
  const document = await ingestText(
    `${HEAD.replace("Bovenkerk", "Yes\u0327ilgo\u0308z-Bovenkerk")}Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\n${FOOT}`,
  );
  expect(document.bewindspersonen).toEqual([{ naam: "Yeşilgöz-Bovenkerk", rol: "minister", portefeuille: "Defensie" }]);
});

it("the number of the Kamer below its name, and the head in pieces, are no text", async () => {
  const { aanhef } = await ingestText(
    `Tweede Kamer der Staten-Generaal\n\nVergaderjaar 2023–2024\n\n2\n\nAanhangsel van de Handelingen\n${HEAD.split("Handelingen\n")[1]}Vraag 1\nKlopt dit?\n`,
  );
  expect(aanhef).toMatch(/^Vragen van het lid Zandstra/);
});

describe("a paper of another kind that was taken out page by page", () => {
  const LETTER = `2025Z12345
Antwoord van minister Bovenkerk (Defensie) op vragen van het lid Zandstra (ABC) over de boei bij
Noorderzand (ingezonden 3 oktober 2025)

Vraag 1
Kent u de boei bij Noorderzand die daar al jaren ligt en die volgens de schippers niet meer te zien
is?1

Antwoord 1
Ja. De boei ligt er sinds de jaren zestig en wordt eens in de vijf jaar opnieuw geverfd door de
`;
  it.each([
    ["page by page", "1 Kustbode, 3 mei 2025\nPagina 1 van 2\n"],
    ["with signs for a new page", "1 Kustbode, 3 mei 2025\n\f"],
    ["with numbers and signs", "1\nKustbode, 3 mei 2025\n\n                Pagina 1 van 2\n\n\f"],
    ["with text glued behind the number of the page", "1Kustbode, 3 mei 2025\nPagina 1 van 2"],
  ])("has notes at the foot of a page: %s", async (_, foot) => {
    const document = await ingestText(
      `${LETTER}${foot}beheerder.\n\nVraag 2\nEn dan?\n\nAntwoord 2\nNiets.\nPagina 2 van 2\n`,
    );
    expect(brief(document)).toEqual({
      vragen: [
        "1: Kent u de boei bij Noorderzand die daar al jaren ligt en die volgens de schippers niet meer te zien is?[1]",
        "2: En dan?",
      ],
      antwoorden: [
        "1: Ja. De boei ligt er sinds de jaren zestig en wordt eens in de vijf jaar opnieuw geverfd door de beheerder.",
        "2: Niets.",
      ],
    });
    expect(document.voetnoten).toEqual([{ nummer: "1", tekst: "Kustbode, 3 mei 2025" }]);
  });
});

it("notes with a space behind their number (pypdf) are notes", async () => {
  const document = await readFixture("pypdf-note-space", "pypdf-note-space.txt");
  expect(brief(document)).toEqual({
    vragen: [
      "1: Kent u de motie over de boei bij Noorderzand?[1]",
      "2: Kunt u bevestigen dat u in mei hebt beloofd de boei te verven?[2]",
    ],
    antwoorden: ["1: Ja.", "2: Ja. De boei wordt in de zomer geverfd, later dan beloofd."],
  });
  expect(document.voetnoten).toHaveLength(2);
  expect(document.kamerstukken).toEqual(["39999, nr. 8"]);
});

describe("what an extractor glued to page furniture", () => {
  const FOOT_OF = (page: number) => `Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel ${page}`;
  const read = async (body: string) => brief(await ingestText(`${HEAD}${body}`));

  it.each([
    ["a heading behind the foot", `Ja.\n${FOOT_OF(1)}Vraag 2\nHoe dan?\nAntwoord 2\nZo.`],
    ["a heading behind the foot and a space", `Ja.\n${FOOT_OF(1)} Vraag 2\nHoe dan?\nAntwoord 2\nZo.`],
    ["a heading behind a form feed", `Ja.\n${FOOT_OF(1)}\fVraag 2\nHoe dan?\nAntwoord 2\nZo.`],
    ["text before the foot and behind it", `Ja.${FOOT_OF(1)}Vraag 2\nHoe dan?\nAntwoord 2\nZo.`],
    [
      "the foot of the first page",
      `Ja.\nISSN 0921 - 7398’s-Gravenhage 2023${FOOT_OF(1)}Vraag 2\nHoe dan?\nAntwoord 2\nZo.`,
    ],
    [
      "the code too",
      `Ja.\nah-tk-20232024-9104ISSN 0921 - 7398\n’s-Gravenhage 2023${FOOT_OF(1)}Vraag 2\nHoe dan?\nAntwoord 2\nZo.`,
    ],
    ["two pages", `${FOOT_OF(1)}Ja.${FOOT_OF(2)}Vraag 2\nHoe dan?\nAntwoord 2\n${FOOT_OF(3)}Zo.\n${FOOT_OF(4)}`],
  ])("is cut from it: %s", async (_, rest) => {
    expect(await read(`Vraag 1\nKlopt dit?\nAntwoord 1\n${rest}`)).toEqual({
      vragen: ["1: Klopt dit?", "2: Hoe dan?"],
      antwoorden: ["1: Ja.", "2: Zo."],
    });
  });

  it.each([
    ["a sentence", "Ja, dat\n", "klopt.", "Ja, dat klopt."],
    ["a year", "Ja, sinds\n", "2024 is dat zo.", "Ja, sinds 2024 is dat zo."],
  ])("goes on behind the foot: %s", async (_, before, behind, expected) => {
    const { antwoorden } = await read(
      `Vraag 1\nKlopt dit?\nAntwoord 1\n${before}${FOOT_OF(1)}${behind}\n${FOOT_OF(2)}`,
    );
    expect(antwoorden).toEqual([`1: ${expected}`]);
  });

  it("is cut behind the number of a page in a volume too", async () => {
    expect(await read(`Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\n${FOOT_OF(2567)}Vraag 2\nHoe dan?`)).toEqual({
      vragen: ["1: Klopt dit?", "2: Hoe dan?"],
      antwoorden: ["1: Ja."],
    });
  });

  it("is cut from the head of the first page", async () => {
    const document = await ingestText(
      `Tweede Kamer der Staten-Generaal2Vergaderjaar 2023–2024 Aanhangsel van de HandelingenVragen gesteld door de leden der Kamer, met de daarop door de\nregering gegeven antwoorden9104\n${HEAD.split("9104\n")[1]}Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\n${FOOT_OF(1)}`,
    );
    expect(document).toMatchObject({
      vergaderjaar: "2023-2024",
      onderwerp: "de boei bij Noorderzand",
    });
    expect(brief(document)).toEqual({ vragen: ["1: Klopt dit?"], antwoorden: ["1: Ja."] });
  });

  it.each([
    "Dat staat in Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1234 en elders.",
    "Dat staat in Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1 en elders.",
    "Zie Tweede Kamer, vergaderjaar 2020–2021, Aanhangsel van de Handelingen, nr. 1 en 2.",
    "Zie ook de Tweede Kamer, vergaderjaar 2023–2024, 36 410, nr. 1.",
  ])("is no text that names another paper: %s", async (tekst) => {
    expect((await read(`Vraag 1\nKlopt dit?\nAntwoord 1\n${tekst}\n${FOOT_OF(1)}`)).antwoorden).toEqual([
      `1: ${tekst}`,
    ]);
  });
});

it("text glued behind the feet of pages (pypdf) is the text of the next page", async () => {
  const document = await readFixture("pypdf-glued-foot", "pypdf-glued-foot.txt");
  expect(brief(document)).toEqual({
    vragen: [
      "1: Kent u de brug bij Koedijkerhorn?[1]",
      "2: Is de brug veilig?",
      "3: Wie heeft de brug gebouwd?",
      "4: Wanneer komt er een nieuwe brug?[2]",
    ],
    antwoorden: [
      "1: Ja.",
      "2: De brug is in mei gekeurd en goed bevonden.",
      "3: De brug is gebouwd door de genie.",
      "4: Dat is nog niet besloten. Ik overleg er met de gemeente over en verwacht in het voorjaar een besluit van de raad.",
    ],
  });
  expect(document.voetnoten).toEqual([
    { nummer: "1", tekst: "Bruggenblad, 1 oktober 2023, «Brug bij Koedijkerhorn kraakt»." },
    { nummer: "2", tekst: "Kamerstuk 39 999, nr. 7." },
  ]);
  expect(document.kamerstukken).toEqual(["39999, nr. 7"]);
});

describe.each(["publicatie", "brief", "voet-onder-nummer"])("one document in all dialects (%s)", (kind) => {
  const folder = join(FIXTURES, "dialects", kind);
  const files = readdirSync(folder).filter((name) => name !== "verwacht.json");
  const { metadata, ...verwacht } = JSON.parse(readFileSync(join(folder, "verwacht.json"), "utf8"));
  const oneSpaced = (text: string) => text.replace(/\s+/g, " ");

  it.each(files)("is read the same: %s", async (name) => {
    const document = await readFixture("dialects", kind, name);
    const { vragen, antwoorden } = brief(document);
    const noten = document.voetnoten.map(({ nummer, tekst }) => `${/\d+/.exec(nummer)?.[0]}: ${tekst}`);
    const { slot } = document;
    expect({
      vragen: vragen.map(oneSpaced),
      antwoorden: antwoorden.map(oneSpaced),
      noten,
      slot: oneSpaced(slot),
    }).toEqual(verwacht);
    expect(document).toMatchObject(metadata);
  });
});

/** How many of the nine are read wholly as the PDF is; in the others it is the extractor that lost what was printed. */
const WHOLLY_RIGHT: Record<string, number> = { pdfminer: 6, "Markdown of PyMuPDF": 8, pdftotext: 8 };
const MOST = 7;

describeWith(material("corpus", "documents"), "real PDFs, taken through each extractor", () => {
  const folder = material("corpus", "documents");
  const pdfs = readdirSync(folder).filter((name) => name.endsWith(".pdf"));
  const read = async (bytes: Uint8Array): Promise<KamervraagDocument> =>
    (await ingestDocument({ bestand: "bron", bytes, supplement: null }, () => [])).document;
  const ofPdf: KamervraagDocument[] = [];
  beforeAll(async () => {
    for (const name of pdfs) ofPdf.push(await read(readFileSync(join(folder, name))));
  }, 60_000);

  it.for(Object.keys(EXTRACTORS))(
    "are read as the PDFs themselves: %s",
    { timeout: 60_000 },
    async (dialect, context) => {
      const texts = EXTRACTORS[dialect]!(pdfs.map((name) => join(folder, name)));
      if (!texts) return context.skip(`${dialect} is not installed here`);
      const documents = await Promise.all(texts.map((text) => ingestText(text)));
      const right = documents.filter((document, i) => differences(document, ofPdf[i]!).length === 0);
      expect(right.length).toBeGreaterThanOrEqual(WHOLLY_RIGHT[dialect] ?? MOST);
    },
  );
});
