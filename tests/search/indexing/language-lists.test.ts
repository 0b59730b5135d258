/** The lists that people keep in `content/zoeken`. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadLanguageLists, usableSynonyms } from "../../../src/search/indexing/language-lists.ts";
import { Synonyms } from "../../../src/search/searching/query/synonyms.ts";

const lists = await loadLanguageLists();

test("no group names the same thing twice", () => {
  for (const group of Object.values(lists.synonyms).flat()) {
    expect(new Set(group.map((label) => label.toLowerCase())).size, group.join(", ")).toBe(group.length);
  }
});

test("names of several words are found in whatever inflection", () => {
  const synonyms = new Synonyms(lists.synonyms);
  const found = synonyms.matches(["bij", "de", "gecertificeerde", "instellingen"]);
  expect(found).toMatchObject([{ at: 2, length: 2, soort: "afkorting", others: [{ label: "GI" }] }]);
});

test("groups of which the archive has nothing are left out", () => {
  const list = { afkorting: [["Veilig Thuis", "VT"]], synoniem: [["wolf", "wolven"]], verwant: [] };
  const has = (word: string) => ["veilig", "thuis"].includes(word);
  expect(usableSynonyms(list, has)).toEqual({ afkorting: [["Veilig Thuis", "VT"]], synoniem: [], verwant: [] });
});

test("a list in another shape is refused with its name", async () => {
  const folder = await mkdtemp(join(tmpdir(), "vraagbaak-lijsten-"));
  await mkdir(join(folder, "synoniemen"));
  await writeFile(join(folder, "synoniemen", "zorg.yaml"), "afkortingen:\n  - alleen\n");
  await expect(loadLanguageLists(folder)).rejects.toThrow(/zorg\.yaml/);
  await rm(folder, { recursive: true });
});
