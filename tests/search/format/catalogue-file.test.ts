/** What is written of the documents of a part is read back as it was. */
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { SECTION_UNIT } from "../../../src/search/format/part-files.ts";
import type { CatalogueRow, PartCatalogue } from "../../../src/search/format/catalogue.ts";
import {
  type CatalogueFile,
  emptyNames,
  readCatalogue,
  writeCatalogue,
} from "../../../src/search/format/catalogue-file.ts";
import { perNameKind } from "../../../src/search/format/filters.ts";

const length = fc.nat(300).map((units) => units * SECTION_UNIT);
const places = fc.array(fc.nat(500), { maxLength: 4 });
const day = fc.option(
  fc
    .date({ min: new Date("1990-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
);
const id = fc.oneof(
  fc
    .tuple(fc.integer({ min: 2005, max: 2030 }), fc.nat(99_999))
    .map(([year, number]) => `${year}Z${String(number).padStart(5, "0")}`),
  fc.stringMatching(/^[a-z]{1,9}-[0-9]{1,3}$/),
);
const vraag = fc.record({
  sleutel: fc.oneof(fc.constant("1"), fc.stringMatching(/^[0-9]{1,2}[a-c]?$/)),
  nummers: fc.array(fc.stringMatching(/^[0-9]{1,2}[a-c]?$/), { minLength: 1, maxLength: 3 }),
  length,
});
const row: fc.Arbitrary<CatalogueRow> = fc.record({
  id,
  soort: fc.constantFrom("antwoord", "mededeling", "vragen", "mondeling"),
  ...perNameKind(() => places),
  ingezonden: day,
  ontvangen: day,
  vragen: fc.array(vraag, { maxLength: 5 }),
  antwoorden: fc.array(fc.record({ vragen: fc.uniqueArray(fc.nat(4), { minLength: 1 }), length }), { maxLength: 5 }),
  titel: length,
  betrokkenen: length,
  rest: length,
});

function usual(id: string, names: Partial<CatalogueRow>): CatalogueRow {
  const vragen = Array.from({ length: 8 }, (_, n) => {
    return { sleutel: String(n + 1), nummers: [String(n + 1)], length: SECTION_UNIT };
  });
  return {
    ...perNameKind(() => []),
    id,
    soort: "antwoord",
    ingezonden: "2024-03-01",
    ontvangen: "2024-04-01",
    vragen,
    antwoorden: vragen.map((_, n) => ({ vragen: [n], length: 3 * SECTION_UNIT })),
    titel: SECTION_UNIT,
    betrokkenen: SECTION_UNIT,
    rest: 0,
    ...names,
  };
}

function roundTrip(catalogue: PartCatalogue): PartCatalogue {
  return readCatalogue(JSON.parse(JSON.stringify(writeCatalogue(catalogue))) as CatalogueFile);
}

test("any documents", () => {
  const names = { ...emptyNames(), vraagstellers: [{ naam: "De Vries", partij: null }], ministeries: ["Defensie"] };
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: (one) => one.id, maxLength: 30 }), (rows) => {
      expect(roundTrip({ rows, names })).toEqual({ rows, names });
    }),
    { numRuns: 200 },
  );
});

test("a page and an index of which one has a kind of names that the other has not", () => {
  const file = writeCatalogue({
    names: { ...emptyNames(), bewindspersonen: ["Bakker"] },
    rows: [usual("2024Z00001", { bewindspersonen: [0] })],
  });
  const other = JSON.parse(JSON.stringify(file).replaceAll('"ministeries"', '"regio"')) as CatalogueFile;
  const { names, rows } = readCatalogue(other);
  expect(names.ministeries).toEqual([]);
  expect(rows[0]).toMatchObject(usual("2024Z00001", { bewindspersonen: [0] }));
});

test("a usual document takes a few bytes", () => {
  const rows = Array.from({ length: 1000 }, (_, i) =>
    usual(
      `2024Z${String(10_000 + 9 * i)}`,
      perNameKind(() => [i % 120]),
    ),
  );
  const file = gzipSync(JSON.stringify(writeCatalogue({ rows, names: emptyNames() })));
  expect(file.length / rows.length).toBeLessThan(5);
});
