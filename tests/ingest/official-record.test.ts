import { expect, it } from "vitest";
import { supplementFromRecords } from "../../src/ingest/official-record.ts";

const PRINTED = {
  soort: "antwoord" as const,
  onderwerp: null,
  zaaknummer: null,
  aanhangselnummer: 3235,
  vergaderjaar: "2020-2021",
  vraagstellers: [],
  bewindspersonen: [],
  medeNamens: [],
  ingezonden: null,
  ontvangen: "2021-06-21",
};
const RECORD = {
  bestand: "metadata.xml",
  values: { aanhangselnummer: "3235", vraagnummer: "2021Z09739", datumOntvangst: "2021-06-22" },
};

it("adds what the document does not print, with its origin", () => {
  expect(supplementFromRecords([RECORD], PRINTED)).toEqual({
    waarden: { zaaknummer: "2021Z09739" },
    herkomst: { zaaknummer: "officieel metadatabestand metadata.xml" },
  });
});

it("adds nothing from the record of another document", () => {
  expect(supplementFromRecords([RECORD], { ...PRINTED, aanhangselnummer: 1 })).toEqual({ waarden: {}, herkomst: {} });
});

it("passes over values that are no numbers or days", () => {
  const values = { aanhangselnummer: "3235", vraagnummer: "2070612560", datumIndiening: "3 juni" };
  expect(supplementFromRecords([{ bestand: "m.xml", values }], PRINTED).waarden).toEqual({});
});
