/** Every wording of a notice in every container. */
import { describe, expect, it } from "vitest";
import { isMededelingTekst, MEDEDELINGEN } from "../../../src/ingest/wording/mededelingen.ts";
import { CONTAINERS, outcome, read } from "./papers.ts";

const BOVEN = [
  "Vragen van het lid Podt (D66) aan de minister van Financiën over de dijk (ingezonden 3 maart 2026).",
  "Mededeling van minister Heinen (Financiën) (ontvangen 3 april 2026).",
];
const BRIEF = ["Betreft Kamervragen van het lid Podt (D66) over de dijk", "Geachte voorzitter,"];

describe.each(MEDEDELINGEN.map((row) => [row.voorbeeld, row] as const))("%s", (tekst, { variant, zeker }) => {
  it("makes a paper a notice by itself, or does not", () => {
    expect(isMededelingTekst(tekst)).toBe(zeker);
  });

  it.each(Object.entries(CONTAINERS))("tells what a notice is for: %s", async (container, make) => {
    // The official publication prints the heading, without which its lines run on in those of the title.
    const onder = container === "text out of a PDF" ? ["Mededeling", tekst] : [tekst];
    const document = await read(make({ boven: BOVEN, vragen: [], antwoorden: [], onder }));
    expect(outcome(document)).toMatchObject({
      soort: "mededeling",
      variant,
      onderwerp: "de dijk",
      namen: ["Podt", "Heinen"],
      meldingen: [],
    });
    expect(document.mededeling).toBe(tekst);
  });
});

const LETTERS = MEDEDELINGEN.filter(({ zeker }) => zeker).map(
  ({ voorbeeld, variant }) => [voorbeeld, variant] as const,
);

it.each(LETTERS)("is a letter that is a notice: %s", async (tekst, variant) => {
  for (const container of ["text", "PDF", "Word", "HTML"]) {
    const document = await read(CONTAINERS[container]!({ boven: BRIEF, vragen: [], antwoorden: [], onder: [tekst] }));
    const { soort, onderwerp, namen, ...rest } = outcome(document);
    expect([container, soort, rest.variant, onderwerp, namen]).toEqual([
      container,
      "mededeling",
      variant,
      "de dijk",
      ["Podt"],
    ]);
    expect(document.mededeling).toContain(tekst);
  }
});
