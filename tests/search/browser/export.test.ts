import { describe, expect, test } from "vitest";
import { type ExportRow, rowMaker, toCitations, toCsv } from "../../../src/search/browser/export.ts";
import { sizeOf } from "../../../src/search/browser/counts.ts";
import { fileName } from "../../../src/search/browser/save.ts";
import { readState } from "../../../src/search/browser/state.ts";
import { searchAll } from "../../../src/search/searching/search.ts";
import { DOCUMENTS } from "../support/documents.ts";
import { useSmallArchive } from "../support/small-archive.ts";

const small = useSmallArchive();

async function rows(query: string): Promise<ExportRow[]> {
  const { hits } = await searchAll(small.index(), query, new Set());
  const { catalogue } = small.index();
  const rowsOf = rowMaker(catalogue, "https://voorbeeld.nl");
  return hits.flatMap((hit) => {
    const found = rowsOf(
      hit,
      DOCUMENTS.find(({ id }) => id === catalogue.row(hit.document).id)!,
    );
    expect(found).toHaveLength(sizeOf(hit, catalogue.row(hit.document)));
    return found;
  });
}

const ROW: ExportRow = {
  document: "2026Z00001",
  aanhangsel: "2025-2026, nr. 7",
  nummer: "1",
  titel: "Titel",
  thema: "",
  vraagsteller: "De Vries (ABC)",
  partij: "ABC",
  bewindspersoon: "",
  ministerie: "",
  soort: "Antwoord",
  status: "Beantwoord",
  ingezonden: "2026-01-10",
  ontvangen: "",
  adres: "https://voorbeeld.nl/kamervragen/2026Z00001/1/",
  verwijzing: "Kamervragen over x, vraag 1",
  vraag: "Waarom?",
  antwoord: "Daarom.",
};
const cells = (row: Partial<ExportRow>): string => toCsv([{ ...ROW, ...row }]).split("\r\n")[1]!;

describe("a table", () => {
  test("has a row for each printed question, with its text and that of its answer", async () => {
    const found = await rows("nadeelcompensatie");
    expect(found.map(({ nummer }) => nummer)).toEqual(["1", "2"]);
    expect(found[1]).toMatchObject({
      document: "ah-tk-20242025-605",
      aanhangsel: "2024-2025, nr. 605",
      adres: "https://voorbeeld.nl/kamervragen/ah-tk-20242025-605/2/",
      vraag: "Krijgen ondernemers nadeelcompensatie?",
      antwoord: "De stremming duurt drie weken; ondernemers krijgen nadeelcompensatie.",
      vraagsteller: "Yeşil (XYZ); De Vries (ABC)",
    });
  });

  test("has a row for a document without questions", async () => {
    expect(await rows("orgaandonatie")).toMatchObject([
      { document: "2025Z00003", nummer: "", vraag: "", antwoord: "", soort: "Mededeling" },
    ]);
  });

  test("opens in columns in Dutch Excel: a mark for UTF-8, semicolons between cells", () => {
    const csv = toCsv([ROW]);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const [head, line, end] = csv.slice(1).split("\r\n");
    expect(head).toBe(
      "document;aanhangsel;nummer;titel;thema;vraagsteller;partij;bewindspersoon;ministerie;soort;status;ingezonden;ontvangen;adres;verwijzing;vraag;antwoord",
    );
    expect(line!.split(";")).toHaveLength(head!.split(";").length);
    expect(end).toBe("");
  });

  test.each([
    ["a quote and the sign between cells", 'Een "x"; y', '"Een ""x""; y"'],
    ["a line end, as spreadsheets write it", "a\r\nb", '"a\nb"'],
    ["a comma alone", "a, b", "a, b"],
    ["what would be run as a formula", '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ["a list with dashes", "- a", "'- a"],
  ])("keeps %s within its cell", (_, titel, cell) => {
    expect(cells({ titel })).toContain(`;${cell};`);
  });

  test("a text that is too long for a cell is cut, which is said with the address of the whole", () => {
    const cell = /"(x.*)"$/.exec(cells({ antwoord: "x".repeat(72_003) }))![1]!;
    expect(cell).toHaveLength(32_767);
    expect(cell).toMatch(/x … \[afgebroken; de hele tekst: https:.*\/2026Z00001\/1\/\]$/);
  });
});

test("citations, a line for each question: by the Leidraad, with who asked about what, and where it stands", async () => {
  expect(toCitations(await rows("nadeelcompensatie"))).toBe(
    ["1", "2"]
      .map(
        (nummer) =>
          `Kamervragen van Yeşil (XYZ), De Vries (ABC), ‘De stremming van het Julianakanaal’, Aanhangsel Handelingen II 2024/25, nr. 605, vraag ${nummer}, https://voorbeeld.nl/kamervragen/ah-tk-20242025-605/${nummer}/\n`,
      )
      .join(""),
  );
});

test.each([
  ["q=Jeugdzorg+%22lange+wacht%22", "kamervragen-jeugdzorg-lange-wacht"],
  ["q=zorg&partij=vvd&van=2024-01-01", "kamervragen-zorg-vvd-vanaf-2024-01-01"],
  ["document=2026Z00001&q=x", "kamervragen-x-2026z00001"],
  ["partij=vvd&q=%21", "kamervragen-vvd"],
])("the name of a file says what was searched: %s", (query, name) => {
  expect(fileName(readState(new URLSearchParams(query)))).toBe(name);
});
