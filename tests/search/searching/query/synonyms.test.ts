/** Finding in a query what the lists know, and how much each other name counts. */
import { expect, test } from "vitest";
import { synonymAlternatives } from "../../../../src/search/searching/query/alternatives.ts";
import { lexiconOf, synonymsOf } from "../../support/words.ts";

const many = (count: number, question: string): string[] => Array.from({ length: count }, () => question);

async function others(query: string, ...groups: string[][]): Promise<string[][]> {
  const synonyms = synonymsOf({ synoniem: groups }, lexiconOf([]));
  return (await synonyms.matches(query.split(" "))).map(({ others }) => others.map(({ label }) => label));
}

test("a name of several words is found in whatever inflection, on both sides", async () => {
  expect(await others("bij de gecertificeerde instellingen", ["gecertificeerde instelling", "GI"])).toEqual([["GI"]]);
  expect(await others("gi", ["gecertificeerde instelling", "GI"])).toEqual([["gecertificeerde instelling"]]);
});

test("a name of several words is found in whatever order, with others between; one in capitals only as it is written", async () => {
  const group = ["kindermishandeling", "kind slaan"];
  expect(await others("slaan van een kind", group)).toEqual([["kindermishandeling"]]);
  expect(await others("kind op school in de klas slaan", group)).toEqual([]);
  expect(await others("thuis is het veilig", ["AMHK", "Veilig Thuis"])).toEqual([]);
});

test("a name of function words is one where it has several", async () => {
  expect(await others("te weinig monteurs", ["tekort", "te weinig"])).toEqual([["tekort"]]);
  expect(await others("van de", ["Deen", "de"])).toEqual([]);
});

test("a word of several groups has the names of all", async () => {
  expect(await others("dokter", ["arts", "dokter"], ["dokter", "huisarts"])).toEqual([["arts"], ["huisarts"]]);
});

test("a word that only ends like a name is not that name, where the dictionary knows both", async () => {
  const lexicon = lexiconOf(["ouders", "oudere", "bejaarde"], { ouders: ["ouder"], oudere: ["oudere"] });
  const synonyms = synonymsOf({ synoniem: [["oudere", "bejaarde"]] }, lexicon);
  expect(await synonyms.matches(["ouders"])).toEqual([]);
  expect(await synonyms.matches(["oudere"])).toHaveLength(1);
});

async function alternatives(word: string, own: number, group: string[], questions: string[]) {
  const lexicon = lexiconOf(questions);
  const matches = await synonymsOf({ synoniem: [group] }, lexicon).matches([word]);
  return synonymAlternatives(matches, own, lexicon);
}

test("a name that is much commoner than the word counts for less", async () => {
  const questions = [...many(60, "uitspraak"), ...many(3, "vonnis"), ...many(3, "veroordeling"), ...many(60, "niets")];
  const found = await alternatives("veroordeling", 3, ["veroordeling", "uitspraak", "vonnis"], questions);
  const weights = new Map(found.map(({ label, weight }) => [label, weight]));
  expect(weights.get("vonnis")).toBe(0.75);
  expect(weights.get("uitspraak")).toBeLessThan(0.3);
});

test("of a word that the archive lacks every name counts in full", async () => {
  const found = await alternatives("vonnis", 0, ["vonnis", "uitspraak"], many(60, "uitspraak"));
  expect(found.map(({ weight }) => weight)).toEqual([0.75]);
});

test("of a word that many questions have only abbreviations are looked up", async () => {
  const lexicon = lexiconOf([...many(120, "gemeenteraad"), "raad", "gr"]);
  const synonyms = synonymsOf({ synoniem: [["gemeenteraad", "raad"]], afkorting: [["gemeenteraad", "GR"]] }, lexicon);
  const matches = await synonyms.matches(["gemeenteraad"]);
  const labelsFor = async (own: number) => (await synonymAlternatives(matches, own, lexicon)).map(({ label }) => label);
  expect((await labelsFor(3)).sort()).toEqual(["GR", "raad"]);
  expect(await labelsFor(120)).toEqual(["GR"]);
});

test("only the best names are looked up, each once", async () => {
  const names = Array.from({ length: 12 }, (_, i) => `naam${"abcdefghijkl"[i]!}x`);
  const questions = names.flatMap((name, i) => many(i + 1, name));
  const found = await alternatives("woord", 0, ["woord", ...names], questions);
  expect(found.map(({ label }) => label).sort()).toEqual(names.slice(7));
  expect(await alternatives("woord", 0, ["woord", "arts", "artsen"], ["arts", "artsen"])).toHaveLength(1);
});

test("the words of a name stand next to each other, but for a word or so and what is hidden between", async () => {
  const [found] = await alternatives(
    "kindermishandeling",
    1,
    ["kindermishandeling", "kind geslagen"],
    ["kind geslagen"],
  );
  expect(found).toMatchObject({ label: "kind geslagen", within: 5 });
});

test("a name of which the index has one word is for asking only", async () => {
  expect(await others("te weinig personeel", ["personeelstekort", "te weinig personeel"])).toEqual([
    ["personeelstekort"],
  ]);
  const group = ["personeelstekort", "te weinig personeel"];
  expect(await alternatives("personeelstekort", 1, group, ["personeel", "personeelstekort"])).toEqual([]);
});

test("a function word is a name only where it is written as one", async () => {
  const synonyms = synonymsOf({ afkorting: [["Openbaar Ministerie", "OM"]] }, lexiconOf([]));
  expect(await synonyms.matches(["om"])).toEqual([]);
  expect(await synonyms.matches(["om"], new Set(["om"]))).toHaveLength(1);
});
