import { expect, it } from "vitest";
import { parseSoort, parseVariant } from "../../../src/ingest/annotate/metadata/soort.ts";

const NOTHING = { antwoorden: false, mededeling: false };

it.each([
  ["Vragen van het lid A (B) aan de minister over C", "", NOTHING, "vragen", null],
  ["Antwoord van minister A (B) (ontvangen 1 mei 2024)", "", { antwoorden: true, mededeling: false }, "antwoord", null],
  ["Nader antwoord van minister A (B)", "", { antwoorden: true, mededeling: false }, "antwoord", "nader"],
  ["Herdruk\nAntwoord van minister A (B)", "", { antwoorden: true, mededeling: false }, "antwoord", "gecorrigeerd"],
  [
    "Mededeling van minister A (B)",
    "De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.",
    NOTHING,
    "mededeling",
    "uitstel",
  ],
  [
    "Mededeling van minister A (B)",
    "De vragen zijn beantwoord middels een brief (36 471-64).",
    NOTHING,
    "mededeling",
    "brief",
  ],
  [
    "Mededeling",
    "De vragen zijn door het lid ingetrokken.",
    { antwoorden: false, mededeling: true },
    "mededeling",
    "ingetrokken",
  ],
  ["Mondelinge vragen van het lid A (B)", "", NOTHING, "mondeling", null],
  [
    "Lijst van vragen en antwoorden over de begroting",
    "",
    { antwoorden: true, mededeling: false },
    "antwoord",
    "lijst",
  ],
] as const)("%s %s", (titel, brief, has, soort, variant) => {
  const aanhef = { titel, brief, slot: "", furniture: [], properties: {} };
  expect([parseSoort(aanhef, has), parseVariant(aanhef, soort)]).toEqual([soort, variant]);
});
