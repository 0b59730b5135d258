import { expect, test } from "vitest";
import { nearest } from "../../src/domain/nearest.ts";
import { brederVan, ouders, smallerVan, verwantVan } from "../../src/domain/thema-boom.ts";
import type { Thema } from "../../src/domain/thema.ts";

const thema = (slug: string, officieel: string | null, more: Partial<Thema> = {}): Thema => ({
  slug,
  label: slug,
  officieel,
  termen: [slug],
  steuntermen: [],
  nietBij: [],
  breder: [],
  verwant: [],
  definitie: "Een thema.",
  ...more,
});

const THEMAS = [
  thema("zorg-en-gezondheid", "zorg en gezondheid"),
  thema("jeugdzorg", "jeugdzorg"),
  thema("pleegzorg", "jeugdzorg"),
  thema("kindermishandeling", "jeugdzorg", { breder: ["jeugdzorg"], verwant: ["pleegzorg"] }),
  thema("meldcode", "jeugdzorg", { breder: ["kindermishandeling"] }),
  thema("personeel", "jeugdzorg", { breder: ["tekort"] }),
  thema("tekort", null),
];

test("an official theme stands below that of the official list, a finer one below its official theme", () => {
  expect(Object.fromEntries(brederVan(THEMAS))).toEqual({
    "zorg-en-gezondheid": [],
    jeugdzorg: ["zorg-en-gezondheid"],
    pleegzorg: ["jeugdzorg"],
    kindermishandeling: ["jeugdzorg"],
    meldcode: ["kindermishandeling"],
    personeel: ["tekort", "jeugdzorg"],
    tekort: [],
  });
  expect([...ouders(THEMAS).get("meldcode")!]).toEqual(["kindermishandeling", "jeugdzorg", "zorg-en-gezondheid"]);
  expect(smallerVan(THEMAS).get("jeugdzorg")).toEqual(["pleegzorg", "kindermishandeling", "personeel"]);
});

test("without the official theme's own file, nothing stands above", () => {
  expect(brederVan([thema("jeugdzorg", "jeugdzorg")]).get("jeugdzorg")).toEqual([]);
});

test("related holds both ways", () => {
  expect(verwantVan(THEMAS).get("pleegzorg")).toEqual(["kindermishandeling"]);
  expect(verwantVan(THEMAS).get("kindermishandeling")).toEqual(["pleegzorg"]);
});

test.each([
  ["jeugdzrog", "jeugdzorg"],
  ["Jeugdzorg", "jeugdzorg"],
  ["plegzorg", "pleegzorg"],
  ["klimaat", null],
])("by %s was meant %s", (written, meant) => {
  expect(nearest(written, ["pleegzorg", "jeugdzorg"])).toBe(meant);
});
