import { expect, test } from "vitest";
import { groupLeftOut, groupMeldingen, kwaliteitTotals, rankByNeed } from "../../../src/archive/kwaliteit/kwaliteit.ts";
import { kwaliteitItem } from "../../../src/archive/data/kwaliteit-json.ts";
import type { Melding } from "../../../src/domain/document.ts";
import { aDocument } from "../support.ts";

const melding = (known: Partial<Melding>): Melding => ({
  regel: "missing-nummer",
  ernst: "waarschuwing",
  plaats: null,
  tekst: "Vraag 2 ontbreekt",
  remedie: null,
  weggelaten: null,
  ...known,
});
const leftOut = (weggelaten: string, line: number): Melding =>
  melding({ regel: "left-out-bookmark", ernst: "info", plaats: `${line}:1`, tekst: "Bladwijzer", weggelaten });

const GOOD = aDocument({ id: "goed", meldingen: [leftOut("[a]", 1)] });
const REPAIRED = { aantal: 3, woorden: [{ regel: 4, was: "slui- zen", wordt: "sluizen" }] };
const WARNED = aDocument({ id: "matig", herstellingen: REPAIRED, meldingen: [melding({}), melding({})] });
const FAULTY = aDocument({ id: "fout", meldingen: [melding({ regel: "text-lost", ernst: "fout" })] });
const EMPTY = { bestand: "leeg.txt", meldingen: [melding({ regel: "empty-file", ernst: "fout" })] };

test("documents with faults come first, then those with warnings", () => {
  expect([FAULTY, WARNED, GOOD].map(rankByNeed)).toEqual([0, 1, 2]);
});

test("totals count each rule, and the documents that break it once", () => {
  expect(kwaliteitTotals([GOOD, WARNED, FAULTY], [EMPTY])).toEqual({
    documenten: 3,
    vragen: 3,
    antwoorden: 3,
    zonderWaarschuwing: 1,
    nietGepubliceerd: 1,
    hersteld: 3,
    regels: [
      { regel: "empty-file", ernst: "fout", meldingen: 1, documenten: 1 },
      { regel: "text-lost", ernst: "fout", meldingen: 1, documenten: 1 },
      { regel: "missing-nummer", ernst: "waarschuwing", meldingen: 2, documenten: 1 },
      { regel: "left-out-bookmark", ernst: "info", meldingen: 1, documenten: 1 },
    ],
  });
});

test("equal messages stand together with their lines", () => {
  const groups = groupMeldingen([
    melding({ plaats: "4:1" }),
    melding({ tekst: "Iets anders" }),
    melding({ plaats: "9:3" }),
  ]);
  expect(groups.map(({ tekst, regels }) => [tekst, regels])).toEqual([
    ["Vraag 2 ontbreekt", [4, 9]],
    ["Iets anders", []],
  ]);
});

test("what was left out is counted, and of many different texts a few are shown", () => {
  const texts = Array.from({ length: 10 }, (_, i) => leftOut(`[b${i}]`, i + 3));
  const [group] = groupLeftOut([leftOut("[a]", 1), leftOut("[a]", 2), ...texts]);
  expect(group).toMatchObject({ regel: "left-out-bookmark", aantal: 12, meer: 3 });
  expect(group!.teksten[0]).toEqual({ tekst: "[a]", regels: [1, 2] });
  expect(group!.teksten).toHaveLength(8);
});

test("the data file is JSON, with what was left out and what was mended counted", () => {
  expect([GOOD, WARNED].map(kwaliteitItem).map(({ id, hersteld, weggelaten }) => [id, hersteld, weggelaten])).toEqual([
    ["goed", 0, { "left-out-bookmark": 1 }],
    ["matig", 3, {}],
  ]);
  expect(kwaliteitItem(WARNED).meldingen).toHaveLength(2);
});
