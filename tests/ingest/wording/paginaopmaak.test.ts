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

it("any white space may stand between its words", () => {
  expect(isPaginaopmaak("Tweede Kamer,  vergaderjaar 2025–2026,\u00a0Aanhangsel 2", "alinea")).toBe(true);
});

describe("in a text without pages", () => {
  /** Three pages, each answer broken by one: what stands between its two parts. */
  async function withPages(page: (n: number) => string[]) {
    const antwoorden = [1, 2, 3].map((n) => [`Gemeente ${n} zegt dat`, ...page(n), "dit zo is."].join("\n"));
    const vragen = [...VRAGEN, "Wat gaat u doen?"];
    const document = await read(CONTAINERS["text"]!({ boven: BOVEN, vragen, antwoorden, onder: [] }));
    return {
      antwoorden: outcome(document).antwoorden.map((text) => text.replace(/\s+/g, " ")),
      leftOut: leftOut(document).slice(-page(3).length),
    };
  }
  const whole = [1, 2, 3].map((n) => `Gemeente ${n} zegt dat dit zo is.`);

  it.each([
    ["above the number of the page", (n: number) => ["Datum", "3 juni 2025", `Pagina ${n} van 3`]],
    ["below the number of the page", (n: number) => [`Pagina ${n} van 3`, "Ministerie van Financiën"]],
    ["a number of so many", (n: number) => [`${n}/3`]],
  ])("what comes back is no text: %s", async (_, page) => {
    expect(await withPages(page)).toEqual({ antwoorden: whole, leftOut: page(3) });
  });

  it.each([
    ["once", (n: number) => (n === 2 ? ["Pagina 2 van 3", "Zeeland"] : [])],
    ["another on each page", (n: number) => [`Pagina ${n} van 3`, ["Zeeland", "Drenthe", "Limburg"][n - 1]!]],
    ["a share", (n: number) => (n === 2 ? ["2/3"] : [])],
  ])("what stands there is text: %s", async (_, page) => {
    const { antwoorden } = await withPages(page);
    expect(antwoorden[1]).toBe(`Gemeente 2 zegt dat ${page(2).at(-1)!} dit zo is.`);
  });
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
