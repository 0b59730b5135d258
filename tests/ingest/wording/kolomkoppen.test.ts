import { expect, it } from "vitest";
import { isKoprij } from "../../../src/ingest/wording/kolomkoppen.ts";

it.each([
  ["Nr.", "Vraag", "Antwoord"],
  ["Vraag", "Reactie van het kabinet"],
])("takes for words above columns: %s, %s", (...texts) => {
  expect(isKoprij(texts)).toBe(true);
});

it.each([
  ["Vraag"],
  ["Vraag", "Klopt dit?"],
  ["Vraag", "Graag een overzicht van de kosten."],
  ["Vraag", "Graag een overzicht van de kosten per jaar en per regio over de afgelopen tien jaar, met toelichting"],
  ["Jaar", "Antwoord"],
])("takes for text: %s, %s", (...texts) => {
  expect(isKoprij(texts)).toBe(false);
});
