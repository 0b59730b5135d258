/** The same archive, counted by every page and file: one number. */
import { expect, it } from "vitest";
import { describeArchive } from "../../src/archive/describe.ts";
import { vraagRows } from "../../src/archive/data/vraag-rows.ts";
import { readDocument } from "../../src/archive/documents/read-document.ts";
import { kwaliteitTotals } from "../../src/archive/kwaliteit/kwaliteit.ts";
import { planArchive } from "../../src/archive/plan/plan-archive.ts";
import { handOn, NO_SETTINGS } from "../../src/archive/settings/settings.ts";
import { countNummers } from "../../src/domain/nummers.ts";
import { aDocument, anAntwoord, aVraag, treesOf, WATER } from "./support.ts";

const overWater = {
  themas: ["water"],
  themaRedenen: [{ thema: "water", term: "sluis", in: "vraag" as const }],
};

/** Questions 1, and 2 and 3 under one heading with one answer; and a zaak that has no answer. */
const documents = [
  aDocument({
    vragen: [
      { ...aVraag("1"), ...overWater },
      { ...aVraag("2"), ...overWater, nummers: ["2", "3"] },
    ],
    antwoorden: [anAntwoord(["2", "3"])],
    ontvangen: "2026-03-01",
  }),
  aDocument({ id: "2024Z00002", zaaknummer: "2024Z00002", soort: "vragen", antwoorden: [], ingezonden: "2024-02-03" }),
];
const summaries = documents.map((document) => {
  return readDocument(document, document.titel, treesOf(document), new Map([["water", "Water"]])).summary;
});
const { index, lijsten } = planArchive({ documents: summaries, themas: [WATER], unpublished: [] });

it("a question is a printed number, on the entrance, on the page of quality, of a theme, and in the data", () => {
  expect(index.tellingen).toEqual({
    documenten: 2,
    vragen: 4,
    beantwoord: 2,
    antwoorden: 1,
    zaken: 2,
    zonderAntwoord: 1,
  });
  const { documenten, vragen, antwoorden } = kwaliteitTotals(summaries, []);
  expect({ documenten, vragen, antwoorden }).toEqual({ documenten: 2, vragen: 4, antwoorden: 1 });
  expect(countNummers(documents.flatMap(vraagRows))).toBe(4);
  const thema = lijsten.find(({ soort }) => soort === "themas")!.row() as { lijst: { aantal: number } };
  expect([index.lijsten.themas[0]!.aantalVragen, thema.lijst.aantal]).toEqual([3, 3]);
});

it("the archive says what it holds, and is complete only where its publisher says so", () => {
  expect(describeArchive(index)).toBe(
    "U vindt hier nu 4 vragen uit 2 documenten (2024–2026). Het archief is niet volledig.",
  );
  handOn({ ...NO_SETTINGS, volledig: { van: "2024-01-01", tot: "2026-06-30" } });
  expect(describeArchive({ ...index, jaren: ["2026", "2026"] })).toBe(
    "U vindt hier nu 4 vragen uit 2 documenten (2026). Van 1 januari 2024 tot en met 30 juni 2026 is het archief volledig; daarvoor en daarna niet.",
  );
  handOn(NO_SETTINGS);
});
