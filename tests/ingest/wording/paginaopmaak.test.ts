/** Every line of page furniture in every container: it stands in no answer, and is named as left out. */
import { describe, expect, it } from "vitest";
import type { KamervraagDocument } from "../../../src/domain/document.ts";
import { isPaginaopmaak, PAGINAOPMAAK } from "../../../src/ingest/wording/paginaopmaak.ts";
import { docx, p } from "../fixtures/docx/make-docx.ts";
import { at, makePdf } from "../fixtures/pdf/make-pdf.ts";
import { ANTWOORDEN, CONTAINERS, outcome, printed, read, VRAGEN } from "./papers.ts";

const BOVEN = ["Vragen van het lid Podt (D66) aan de minister van Financiën over de dijk (ingezonden 3 maart 2026)."];
const [EERSTE, LAATSTE] = ["Nee, dat is op geen enkele manier", "zo geregeld."];
const HEEL = `${EERSTE} ${LAATSTE}`;

const leftOut = ({ meldingen }: KamervraagDocument) => meldingen.map(({ weggelaten }) => weggelaten);

/** The lines that are no text in a place. */
const linesAt = (plaats: (typeof PAGINAOPMAAK)[number]["plaatsen"][number]) =>
  PAGINAOPMAAK.filter(({ plaatsen }) => plaatsen.includes(plaats)).flatMap(({ voorbeelden }) => voorbeelden);

async function between(container: string, line: string): Promise<void> {
  const antwoorden = [`${EERSTE}\n${line}\n${LAATSTE}`, ANTWOORDEN[1]!];
  const document = await read(CONTAINERS[container]!({ boven: BOVEN, vragen: VRAGEN, antwoorden, onder: [] }));
  const expected = { vragen: VRAGEN, antwoorden: [HEEL, ANTWOORDEN[1]], meldingen: [] };
  expect({ container, ...outcome(document) }).toMatchObject({ container, ...expected });
  expect(leftOut(document)).toContain(line);
}

it.each(linesAt("alinea"))("as a paragraph of its own: %s", async (line) => {
  for (const container of Object.keys(CONTAINERS)) await between(container, line);
});

it.each(linesAt("publicatie"))("among the lines of the official publication: %s", async (line) => {
  await between("text out of a PDF", line);
});

it.each(linesAt("rand"))("at the foot of one page: %s", async (line) => {
  const first = printed([...BOVEN, "Vraag 1", VRAGEN[0]!, "Antwoord 1", EERSTE]);
  const pages = [[...first, at(100, 800, line, { size: 8 })], printed([LAATSTE])];
  const document = await read({ bestand: "a.pdf", bytes: makePdf(pages) });
  expect(document.antwoorden.map(({ tekst }) => tekst)).toEqual([HEEL]);
  expect(leftOut(document)).toContain(line);
});

it.each(linesAt("alinea"))("in a text box of Word: %s", async (line) => {
  const box = `<w:r><w:drawing><wp:inline><wps:txbx><w:txbxContent>${p(line)}</w:txbxContent></wps:txbx></wp:inline></w:drawing></w:r>`;
  const body = ["Vraag 1", VRAGEN[0]!, "Antwoord 1", HEEL].map((text) => p(text)).join("");
  const document = await read({ bestand: "a.docx", bytes: docx(body + p(box)) });
  expect(document.antwoorden.map(({ tekst }) => tekst)).toEqual([HEEL]);
  expect(leftOut(document)).toContain(line);
});

it.each(linesAt("teken"))("by its line the official publication is told: %s", async (line) => {
  const { bron } = await read({ bestand: "a.txt", bytes: new TextEncoder().encode(`${line}\nVraag 1\nKlopt dit?\n`) });
  expect(bron.formaat).toBe("pdf-text");
});

describe("what is text, as a paragraph of its own", () => {
  it.each([
    "Tweede Kamer der Staten-Generaal",
    "2",
    "Pagina 2 van het rapport",
    "’s-Gravenhage, 3 maart 2026",
    "2Tweede Kamer, vergaderjaar 2025–2026, Aanhangsel van de Handelingen 2387",
    "Tweede Kamer, vergaderjaar 2025–2026, Aanhangsel van de Handelingen, nr. 2387.",
  ])("%s", (line) => {
    expect(isPaginaopmaak(line, "alinea")).toBe(false);
  });
});
