import fc from "fast-check";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { GROUPINGS, LIST_KEYS } from "../../src/archive/lists/kinds.ts";
import type { DocumentSummary } from "../../src/archive/model.ts";
import { planArchive } from "../../src/archive/plan/plan-archive.ts";
import {
  dataUnit,
  documentUnit,
  feedUnit,
  listUnit,
  sourcesOf,
  sourceUnit,
  zaakUnit,
} from "../../src/build/site-units.ts";
import { assignIds } from "../../src/ingest/assign-ids.ts";
import { identify } from "../../src/ingest/identify.ts";
import { aDocument } from "../archive/support.ts";

type Printed = Pick<
  DocumentSummary,
  "soort" | "zaaknummer" | "ingezonden" | "vraagstellers" | "bewindspersonen" | "bron"
>;

/** What all files of the site are called that are made of documents with such names. */
function filesOf(printed: readonly Printed[]): string[] {
  const claims = printed.map((document) => {
    const { bestand } = document.bron;
    const numbers = { ...document, aanhangselnummer: null, vergaderjaar: null };
    return { bestand, soort: document.soort, eigenId: identify(numbers, bestand) };
  });
  const ids = assignIds(claims);
  const documents = printed.map((document): DocumentSummary => ({
    ...aDocument({ ...document, id: ids.get(document.bron.bestand)! }),
    aantalVragen: 1,
    aantalBeantwoord: 0,
    afdruk: "",
    verwijst: [],
    tabellen: [],
    vragen: [{ sleutel: "1", nummers: ["1"], opening: "", themas: [], beantwoord: false, stukken: [] }],
    antwoorden: [],
  }));
  const { beknopt, documenten, zaken, lijsten, feeds } = planArchive({ documents, themas: [], unpublished: [] });
  const units = [
    ...documenten.map(documentUnit),
    ...zaken.map(zaakUnit),
    ...lijsten.map(listUnit),
    ...feeds.map(feedUnit),
    ...beknopt.documenten.flatMap((document) => [...sourcesOf(document).map(sourceUnit), dataUnit(document)]),
  ];
  return units.flatMap(({ bestanden }) => bestanden);
}

/** What stands in the way: routes, fixed pages, pages of lists, names that systems keep, names that are alike. */
const NAME = fc.constantFrom(
  ..."index zonder-datum data pagina open 2 2025 2025-05 404 feed zoeken zaken con NUL a A a-vragen".split(" "),
  ...["2026Z10868", "2026z10868", "__proto__", "???", "Жуков", "王", "é", "e\u0301", "x".repeat(250), "y".repeat(250)],
);

const DOCUMENT: fc.Arbitrary<Printed> = fc.record({
  soort: fc.constantFrom("vragen", "antwoord", "mededeling"),
  zaaknummer: fc.constantFrom(null, null, "2026Z10868"),
  ingezonden: fc.constantFrom(null, "2025-05-01", "2024-05-01"),
  vraagstellers: fc.array(fc.record({ naam: NAME, partij: fc.constantFrom(null, "VVD", "王") }), { maxLength: 2 }),
  bewindspersonen: fc.array(
    NAME.map((naam) => ({ naam, rol: "minister" as const, portefeuille: null })),
    { maxLength: 1 },
  ),
  bron: fc.tuple(fc.constantFrom("", "map/", "Map/", "a/"), NAME, fc.constantFrom(".txt", ".html", "")).map((name) => ({
    bestand: name.join(""),
    sha256: "0".repeat(64),
    formaat: "tika-text" as const,
  })),
});

/** More than stand on one page of a list, so that there are pages of years, of months, and without a day. */
const MANY = Array.from({ length: 240 }, (_, i): Printed => {
  const bron = { bestand: `vol/${i}.txt`, sha256: "0".repeat(64), formaat: "tika-text" as const };
  const ingezonden = i % 5 === 0 ? null : `${i % 3 === 0 ? 2024 : 2025}-0${1 + (i % 9)}-01`;
  return { soort: "vragen", zaaknummer: null, ingezonden, vraagstellers: [], bewindspersonen: [], bron };
});

const isNameAnywhere = (file: string): boolean =>
  file.split("/").every((part) => /^(?!(?:con|prn|aux|nul)(?:\.|$))./.test(part) && Buffer.byteLength(part) <= 255);
const foldersOf = (file: string): string[] => [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index));

test("whatever documents and people are called, no two files of a site have one name, and all are names on any system", () => {
  const documents = fc.uniqueArray(DOCUMENT, { maxLength: 25, selector: ({ bron }) => bron.bestand });
  fc.assert(
    fc.property(documents, fc.boolean(), (some, many) => {
      const files = filesOf(many ? [...MANY, ...some] : some).map((file) => file.normalize("NFC").toLowerCase());
      const all = new Set(files);
      expect(all.size).toBe(files.length);
      expect(files.filter((file) => !isNameAnywhere(file))).toEqual([]);
      expect(files.filter((file) => foldersOf(file).some((folder) => all.has(folder)))).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

test("every kind of list has a page that shows it: its own, or that of all groupings", () => {
  const own = LIST_KEYS.filter((soort) => !Object.hasOwn(GROUPINGS, soort));
  expect(own.filter((soort) => !existsSync(join("src/pages", soort)))).toEqual([]);
});
