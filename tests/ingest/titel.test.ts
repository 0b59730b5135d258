import { expect, it } from "vitest";
import { identify } from "../../src/ingest/identify.ts";
import { titelOf } from "../../src/ingest/titel.ts";

const NAMELESS = {
  soort: "antwoord" as const,
  onderwerp: null,
  bewindspersonen: [],
  zaaknummer: null,
  ontvangen: null,
};

it.each([
  [{ ...NAMELESS, onderwerp: "het toezicht" }, "Klopt dit?", "Het toezicht"],
  [NAMELESS, "Kent u het artikel 'Meldingen stijgen fors'?", "Antwoorden op Kamervragen over “Meldingen stijgen fors”"],
  [NAMELESS, "Klopt dit?", "Antwoorden op Kamervragen: Klopt dit?"],
  [{ ...NAMELESS, soort: "mededeling" as const }, undefined, "Mededeling over Kamervragen"],
])("title %#", (document, question, expected) => {
  expect(titelOf(document, question)).toBe(expected);
});

it.each([
  [{ zaaknummer: "2026Z10868", aanhangselnummer: 610, vergaderjaar: "2024-2025" }, "2026Z10868"],
  [{ zaaknummer: null, aanhangselnummer: 610, vergaderjaar: "2024-2025" }, "ah-tk-20242025-610"],
  [{ zaaknummer: null, aanhangselnummer: 610, vergaderjaar: null }, "antwoord-van-juli"],
])("id %#", (numbers, expected) => {
  expect(identify(numbers, "2026/Antwoord van juli.txt")).toBe(expected);
});
