import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readDocument } from "../../src/archive/documents/read-document.ts";
import { planArchive } from "../../src/archive/plan/plan-archive.ts";
import { AddressesLost, KeptAddresses } from "../../src/build/kept-addresses.ts";
import type { KamervraagDocument } from "../../src/domain/document.ts";
import { aDocument, treesOf } from "../archive/support.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vraagbaak-"));
  file = join(folder, "adressen.ndjson");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const SLUIS = aDocument({ id: "sluis", zaaknummer: null });
const BRUG = aDocument({
  id: "brug",
  zaaknummer: null,
  bron: { ...SLUIS.bron, bestand: "brug.txt", sha256: "1".repeat(64) },
});

/** The plan of an archive, held against the list, which is then kept. */
function publish(...documents: KamervraagDocument[]) {
  const kept = new KeptAddresses(file);
  const summaries = documents.map((one) => readDocument(one, one.titel, treesOf(one), new Map()).summary);
  const plan = planArchive({ documents: summaries, themas: [], unpublished: [], bronNamen: kept.bronNamen() });
  const redirects = kept.redirects(plan);
  const vervallen = kept.vervallen(plan).map(({ adres }) => adres);
  kept.save(plan);
  return { redirects, vervallen };
}

test("what was published is kept; a document that got another id is led to, and its list stays", () => {
  expect(publish(SLUIS, BRUG).redirects).toEqual([]);
  const { redirects } = publish({ ...SLUIS, id: "2026Z00001", zaaknummer: "2026Z00001" }, BRUG);
  expect(redirects).toContainEqual({ van: "/kamervragen/sluis/", naar: "/kamervragen/2026Z00001/" });
  expect(redirects).toContainEqual({ van: "/kamervragen/sluis/1/", naar: "/kamervragen/2026Z00001/1/" });
  expect(publish({ ...SLUIS, id: "2026Z00001", zaaknummer: "2026Z00001" }, BRUG).redirects).toEqual(redirects);
});

test("a document that goes is refused with its address and its file, until its reason stands in the list", () => {
  publish(SLUIS, BRUG);
  const before = readFileSync(file, "utf8");
  expect(() => publish(BRUG)).toThrow(AddressesLost);
  expect(() => publish(BRUG)).toThrow(/\/kamervragen\/sluis\/ \(sluis\.txt\)\n.*"vervallen"/s);
  expect(readFileSync(file, "utf8")).toBe(before);
  writeFileSync(
    file,
    before.replace('{"adres":"/kamervragen/sluis/"', '{"adres":"/kamervragen/sluis/","vervallen":"op verzoek"'),
  );
  const { redirects, vervallen } = publish(BRUG);
  expect(vervallen).toEqual(["/kamervragen/sluis/"]);
  expect(redirects).toContainEqual({ van: "/kamervragen/sluis/1/", naar: "/vervallen/" });
  expect(readFileSync(file, "utf8")).toContain('"vervallen":"op verzoek"');
});

test("a site without a list keeps none and refuses nothing", () => {
  const kept = new KeptAddresses(null);
  const plan = planArchive({ documents: [], themas: [], unpublished: [] });
  expect(kept.redirects(plan)).toEqual([]);
  kept.save(plan);
});
