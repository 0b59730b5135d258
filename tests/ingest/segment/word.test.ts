import { expect, it } from "vitest";
import { ingestDocument } from "../../../src/ingest/ingest-document.ts";
import { bold, docx, item, level, p, pageBreak, table } from "../fixtures/docx/make-docx.ts";
import { brief } from "../support.ts";

const LETTERED = `<w:abstractNum w:abstractNumId="1">${level(0, "lowerLetter", "%1)")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;

async function ingest(body: string, numbering = "") {
  const bytes = docx(body, numbering === "" ? {} : { numbering });
  return (await ingestDocument({ bestand: "brief.docx", bytes, supplement: null }, () => [])).document;
}

it("takes from the table at the head of a letter what it is about, and that it corrects", async () => {
  const about = "Gecorrigeerde antwoorden op vragen van het lid Podt (D66) over de dijk";
  const head = table([
    [p("Datum"), p("16 mei 2024")],
    [p("Onderwerp"), p(about)],
  ]);
  const letter = p("Geachte voorzitter,") + p("Hierbij zend ik u de antwoorden.") + pageBreak;
  const document = await ingest(head + letter + p("Vraag 1") + p("Klopt dit?") + p("Antwoord 1") + p("Ja."));
  expect([document.soort, document.variant, document.onderwerp]).toEqual(["antwoord", "gecorrigeerd", "de dijk"]);
});

it("keeps a bold heading between two questions out of the answer above it", async () => {
  const document = await ingest(
    p("Vraag 1") +
      p("Klopt dit?") +
      p("Antwoord 1") +
      p("Ja.") +
      bold("B. Toezicht") +
      p("Vraag 2") +
      p("Waarom?") +
      p("Antwoord 2") +
      p("Daarom.") +
      bold("Let op!"),
  );
  expect(brief(document).antwoorden).toEqual(["1: Ja.", "2: Daarom.\n\nLet op!"]);
  expect(document.aanhef).toBe("B. Toezicht");
});

it("keeps what stands in bold below a colon, and captions, in the answer", async () => {
  const document = await ingest(
    p("Vraag 1") +
      p("Waar?") +
      p("Antwoord 1") +
      p("De gemeenten zijn:") +
      bold("Amsterdam") +
      p("Vraag 2") +
      p("Hoeveel?") +
      p("Antwoord 2") +
      p("Tien.") +
      bold("Tabel 1: meldingen per jaar") +
      p("Vraag 3") +
      p("Waarom?") +
      p("Antwoord 3") +
      p("Daarom."),
  );
  expect(document.antwoorden.map(({ tekst }) => tekst)).toEqual([
    "De gemeenten zijn:\n\nAmsterdam",
    "Tien.\n\nTabel 1: meldingen per jaar",
    "Daarom.",
  ]);
});

it("keeps the list behind a bold question with it, where answers have no heading", async () => {
  const document = await ingest(
    bold("Vraag 1") +
      bold("Klopt dit?") +
      p("Ja.") +
      bold("Vraag 2") +
      bold("Kunt u aangeven:") +
      item("het aantal;", 1) +
      item("de kosten?", 1) +
      p("Dat is niet bekend."),
    LETTERED,
  );
  expect(brief(document).antwoorden).toEqual(["1: Ja.", "2: Dat is niet bekend."]);
  expect(document.vragen[1]!.tekst).toContain("de kosten?");
});
