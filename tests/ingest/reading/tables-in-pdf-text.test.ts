/** Tables in text taken out of PDFs: rows stay rows, and columns are told where they show. */
import { describe, expect, it } from "vitest";
import { ingestText } from "../support.ts";
import { footOf, headOf, readTextCase } from "./pdf-publication.ts";

const HEAD = headOf(1223);
const FOOT = footOf(1223);

/** The parts of an answer with these lines between two paragraphs. */
async function answered(...lines: string[]): Promise<string[]> {
  const { antwoorden, meldingen } = await ingestText(
    `${HEAD}Vraag 1\nHoeveel?\nAntwoord 1\nZie de tabel.\n${lines.join("\n")}\nDaarmee is alles gezegd.\nVraag 2\nWanneer?\nAntwoord 2\nIn juni.\n${FOOT}`,
  );
  expect(meldingen.map(({ regel }) => regel).filter((regel) => !regel.startsWith("left-out"))).toEqual([]);
  return antwoorden[0]!.tekst.split("\n\n");
}

const withTabs = (rows: readonly string[]): string => rows.map((row) => row.replaceAll("|", "\t")).join("\n");

describe("rows with one space between their cells", () => {
  it("stay rows where the header does not show the columns", async () => {
    const document = await readTextCase("tabel-in-tekst-uit-pdf");
    expect(document.antwoorden[0]!.tekst).toBe(
      "Ja, dat kan ik. Hieronder geef ik u daarvan een overzicht.\n\nVeer Aantal overtochten\n2024 1 januari tot 1 juni 2025\n1. Oudewiel 6.512 1.210\n2. Nieuwewiel 1.104 0\n3. Stoephoek 2.903 1.149\n4. Langedijk 303 12\nTotaal 10.822 2.371",
    );
  });

  it.each([
    [
      "words above them",
      ["Jaar Aantal Bedrag", "2022 12 € 1.200", "2023 14 € 1.400", "2024 – € 900", "Totaal 26 € 3.500"],
      ["Jaar|Aantal|Bedrag", "2022|12|€ 1.200", "2023|14|€ 1.400", "2024|–|€ 900", "Totaal|26|€ 3.500"],
    ],
    [
      "years above them",
      ["Gemeente 2022 2023", "Oudewiel 1.200 1.300", "Ten Broeke aan den Wiel 12 15", "waarvan jongeren 3 4"],
      ["Gemeente|2022|2023", "Oudewiel|1.200|1.300", "Ten Broeke aan den Wiel|12|15", "waarvan jongeren|3|4"],
    ],
    [
      "years and nothing before them",
      ["2022 2023", "Oudewiel 1.200 1.300", "Nieuwewiel 12 15", "TOTAAL 1.212 1.315"],
      ["|2022|2023", "Oudewiel|1.200|1.300", "Nieuwewiel|12|15", "TOTAAL|1.212|1.315"],
    ],
    [
      "percentages in them",
      ["Groep Aandeel", "Vrouwen 52%", "Mannen 47,5%", "Onbekend 0,5%"],
      ["Groep|Aandeel", "Vrouwen|52%", "Mannen|47,5%", "Onbekend|0,5%"],
    ],
  ])("are a table with %s", async (_, lines, rows) => {
    expect(await answered(...lines)).toEqual(["Zie de tabel.", withTabs(rows), "Daarmee is alles gezegd."]);
  });

  it("go on over the end of a page, with their header again", async () => {
    const [, table] = await answered(
      "Jaar Aantal",
      "2021 12",
      "2022 14",
      `2023 15\n${FOOT}Jaar Aantal`,
      "2024 9",
      "2025 8",
    );
    expect(table).toBe(withTabs(["Jaar|Aantal", "2021|12", "2022|14", "2023|15", "Jaar|Aantal", "2024|9", "2025|8"]));
  });

  it.each([
    [
      "lines of a sentence that end in numbers",
      [
        "De schippers varen sinds de zomer van 2019 met veren van het type Wiel 12",
        "en zij deden dat ook in de jaren daarvoor, van 2012 tot en met eind 2018",
        "met het veer van de gemeente, dat 14 jaar oud was.",
      ],
    ],
    ["sentences", ["In 2022 waren het er 12.", "In 2023 waren het er 14.", "In 2024 waren het er 9."]],
    [
      "a title and a year",
      ["Het Rivierenakkoord 2026", "De provincie en het Rijk betalen elk de helft van het herstel van de stoep."],
    ],
  ])("are not %s", async (_, lines) => {
    const text = (await answered(...lines)).join(" ");
    expect(text).not.toMatch(/\t|[^\n]\n[^\n]/);
    expect(text).toContain(lines.at(-1)!);
  });

  it("may number a list, whose items stay items", async () => {
    const parts = await answered(
      "Het gaat om:",
      "1. de stoep van 2019",
      "2. de steiger van 2020",
      "3. het veer van 2021",
      "4. de brug.",
    );
    expect(parts[2]!.split("\n")).toEqual([
      "1. de stoep van 2019",
      "2. de steiger van 2020",
      "3. het veer van 2021",
      "4. de brug.",
    ]);
  });
});

describe("rows with gaps between their cells", () => {
  const TABLE = [
    "      Gemeente             Overtochten        Wie betaalt          Bedrag",
    "",
    "      Oudewiel             1.200              Het Rijk             € 12.000",
    "      Nieuwewiel           300                De gemeente          € 1.400",
    "      Ten Broeke aan       12                 De provincie en      € 900",
    "      den Wiel                                het Rijk",
    "      Totaal               1.512                                   € 14.300",
    "",
  ];

  it("are a table, with empty cells and cells of several lines", async () => {
    expect(await answered(...TABLE)).toEqual([
      "Zie de tabel.",
      withTabs([
        "Gemeente|Overtochten|Wie betaalt|Bedrag",
        "Oudewiel|1.200|Het Rijk|€ 12.000",
        "Nieuwewiel|300|De gemeente|€ 1.400",
        "Ten Broeke aan den Wiel|12|De provincie en het Rijk|€ 900",
        "Totaal|1.512||€ 14.300",
      ]),
      "Daarmee is alles gezegd.",
    ]);
  });

  it("may hold words alone", async () => {
    expect((await answered("Veer         Eigenaar", "Oudewiel     Het Rijk", "Nieuwewiel   De gemeente"))[1]).toBe(
      withTabs(["Veer|Eigenaar", "Oudewiel|Het Rijk", "Nieuwewiel|De gemeente"]),
    );
  });

  it.each([
    [
      "stay rows where a header spans columns",
      [
        "             Aantal en bedrag",
        "Oudewiel     12      € 40",
        "Nieuwewiel   300     € 90",
        "Stoephoek    14      € 70",
      ],
      "Oudewiel 12 € 40\nNieuwewiel 300 € 90\nStoephoek 14 € 70",
    ],
  ])("%s", async (_, lines, expected) => {
    expect((await answered(...lines)).join("\n").replaceAll("\t", " ")).toContain(expected);
  });

  it("are not sentences that were spread over their lines", async () => {
    const parts = await answered(
      "De  provincie  en  het  Rijk  betalen  elk  de  helft  van  het  herstel  van  de",
      "stoep,  waarvoor  de  gemeente  een  aannemer  zoekt  die  ook  de  steiger  aan",
      "kan  leggen  en  die  in  april  begint.",
    );
    expect(parts.join()).not.toContain("\t");
  });
});

it("a mark of a note stays in its cell", async () => {
  const document = await ingestText(
    `${HEAD}Vraag 1\nHoeveel?\nAntwoord 1\nZie de tabel.\nJaar         Aantal\n2022         12\n2023         14 veren?1\n2024         9\n1Rivierenblad, 2 maart 2026\n${FOOT}`,
  );
  expect(document.antwoorden[0]!.tekst).toContain("2023\t14 veren?[1]");
});

it("a line that is printed twice is no table with a header", async () => {
  expect(await answered("Veren in dienst 610", "Veren in dienst 610")).toEqual([
    "Zie de tabel.",
    "Veren in dienst 610 Veren in dienst 610 Daarmee is alles gezegd.",
  ]);
});
