/** The lists that people keep in `content/zoeken`. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadCompounds, loadSynonyms, usableSynonyms } from "../../../src/search/indexing/language-lists.ts";

test("the lists are as they should be", async () => {
  const synonyms = await loadSynonyms();
  expect(Object.values(synonyms).flat().length).toBeGreaterThan(1500);
});

test("groups of which the archive has nothing are left out", () => {
  const list = { afkorting: [["Veilig Thuis", "VT"]], synoniem: [["wolf", "wolven"]], verwant: [] };
  const has = (word: string) => ["veilig", "thuis"].includes(word);
  expect(usableSynonyms(list, has)).toEqual({ afkorting: [["Veilig Thuis", "VT"]], synoniem: [], verwant: [] });
});

describe("a list that is not as it should be", () => {
  test.each([
    ["a heading that there is not", "afkorting:\n  - [a, b]\n", /^zorg\.yaml, regel 1: “afkorting” bestaat niet/m],
    ["a group of one", "afkortingen:\n  - [alleen]\n", /^zorg\.yaml, regel 2: een groep noemt twee of meer/m],
    ["no group", "afkortingen:\n  - alleen\n", /^zorg\.yaml, regel 2: een groep noemt twee of meer/m],
    [
      "a name twice",
      "synoniemen:\n  - [ex-partner, Ex-partner]\n",
      /^zorg\.yaml, regel 2: “Ex-partner” staat er twee/m,
    ],
    [
      "two names together in two groups",
      "synoniemen:\n  - [arts, dokter]\nverwant:\n  - [dokter, medicus, arts]\n",
      /^zorg\.yaml, regel 4: “dokter” en “arts” staan ook samen in zorg\.yaml, regel 2/m,
    ],
    ["no YAML", "synoniemen:\n  - [arts, dokter\n", /^zorg\.yaml, regel \d/m],
  ])("%s is told with its file and line", async (_, text, fault) => {
    const folder = await mkdtemp(join(tmpdir(), "vraagbaak-lijsten-"));
    await mkdir(join(folder, "synoniemen"));
    await writeFile(join(folder, "synoniemen", "zorg.yaml"), text);
    await expect(loadSynonyms(folder)).rejects.toThrow(fault);
    await rm(folder, { recursive: true });
  });

  test.each([
    ["ziekenhuiszorg: ziekenhuis\n", "samenstellingen.yaml, regel 1: schrijf een woord met zijn delen, zoals"],
    ["# delen\nziekenhuiszorg: [ziekenhuis\n", /^samenstellingen\.yaml, regel \d: .*haakje/],
  ])("a compound that is not cut into parts: %j", async (text, fault) => {
    const folder = await mkdtemp(join(tmpdir(), "vraagbaak-lijsten-"));
    await writeFile(join(folder, "samenstellingen.yaml"), text);
    expect(() => loadCompounds(folder)).toThrow(fault);
    await rm(folder, { recursive: true });
  });
});
