/** Every line of a letter, where a letter is read from text alone. */
import { expect, it } from "vitest";
import { BRIEFREGELS, isBriefregel, isLabel } from "../../../src/ingest/wording/brief.ts";
import { docx, p, pageBreak } from "../fixtures/docx/make-docx.ts";
import { ANTWOORDEN, CONTAINERS, outcome, read, VRAGEN } from "./papers.ts";

const BIEDT_AAN = "Hierbij zend ik u de antwoorden op de vragen van het lid Podt (D66) over de dijk.";
const examples = BRIEFREGELS.flatMap(({ opent, voorbeelden }) => voorbeelden.map((line) => ({ opent, line })));
const openings = examples.filter(({ opent }) => opent).map(({ line }) => line);

it.each(openings)("a letter begins with “%s”", async (line) => {
  const boven = [line, BIEDT_AAN, "Wat u mij verder vroeg, doe ik u later toekomen."];
  for (const container of ["text", "PDF", "Word", "HTML"]) {
    const document = await read(CONTAINERS[container]!({ boven, vragen: VRAGEN, antwoorden: ANTWOORDEN, onder: [] }));
    expect({ container, ...outcome(document) }).toMatchObject({
      container,
      soort: "antwoord",
      onderwerp: "de dijk",
      namen: ["Podt"],
      vragen: VRAGEN,
      antwoorden: ANTWOORDEN,
    });
  }
});

it.each(openings)(
  "a letter that begins with “%s” is no part of the questions without numbers behind it",
  async (line) => {
    const text = [line, BIEDT_AAN, ...VRAGEN.flatMap((vraag, i) => [vraag, ANTWOORDEN[i]!])].join("\n\n");
    expect(outcome(await read({ bestand: "a.txt", bytes: new TextEncoder().encode(text) }))).toMatchObject({
      vragen: VRAGEN,
      antwoorden: ANTWOORDEN,
    });
  },
);

it.each(openings)("a first page of Word that begins with “%s” is a letter", async (line) => {
  const letter = [line, "1. De dijk is hersteld.", "Hoogachtend,"].map((text) => p(text.replace(">", "&gt;"))).join("");
  const body = VRAGEN.flatMap((vraag, i) => [`Vraag ${i + 1}`, vraag, `Antwoord ${i + 1}`, ANTWOORDEN[i]!]);
  const document = await read({
    bestand: "a.docx",
    bytes: docx(letter + pageBreak + body.map((text) => p(text)).join("")),
  });
  expect(outcome(document)).toMatchObject({ vragen: VRAGEN, antwoorden: ANTWOORDEN });
  expect(document.aanhef).toContain("De dijk is hersteld.");
});

it.each(examples.map(({ line }) => line))("the subject above it ends before “%s”", async (line) => {
  expect(isBriefregel(line)).toBe(true);
  const boven = [
    "Betreft Vragen van het lid Podt (D66) over de dijk bij Lith en",
    "Maren",
    line,
    "Geachte voorzitter,",
  ];
  const { onderwerp } = await read(CONTAINERS["text"]!({ boven, vragen: VRAGEN, antwoorden: ANTWOORDEN, onder: [] }));
  expect(onderwerp).toBe("de dijk bij Lith en Maren");
});

it.each([
  ["Onze referentie", true],
  ["Uw brief van", true],
  ["Datum", true],
  ["Contactpersoon", false],
  ["Datum en plaats", false],
])("labels that say something of the document: %s %s", (label, expected) => {
  expect(isLabel(label)).toBe(expected);
});
