/** What a query is taken to ask for, and how much each of its words says. */
import { expect, test } from "vitest";
import { interpretQuery } from "../../../../src/search/searching/query/interpret.ts";
import type { SynonymList } from "../../../../src/search/format/synonym-file.ts";
import { lexiconOf, synonymsOf } from "../../support/words.ts";

async function interpret(query: string, questions: readonly string[], list: Partial<SynonymList> = {}) {
  const lexicon = lexiconOf(questions);
  return interpretQuery(query, {
    lexicon,
    synonyms: synonymsOf(list, lexicon),
    off: new Set<string>(),
    names: () => Promise.resolve(new Set<string>()),
    isDutch: () => Promise.resolve(true),
  });
}

async function besidesOf(...asked: Parameters<typeof interpret>): Promise<string[]> {
  return (await interpret(...asked)).besides.map(({ label }) => label);
}

test.each([
  ["uit huis plaatsen", "uithuisplaatsen"],
  ["door verwijzen", "doorverwijzen"],
  ["waarom warmt de zee op", "opwarmt"],
  ["de dijk stort in en breekt", "instort"],
])("%s is also %s", async (query, whole) => {
  expect(await besidesOf(query, [whole, "niets"])).toEqual([whole]);
});

test("a particle before another word than its verb's makes no word", async () => {
  expect(await besidesOf("warmt op zee", ["opwarmt", "zee"])).toEqual([]);
});

test("“te veel” asks for nothing where the archive has no other name for it", async () => {
  const list = { synoniem: [["overschot", "te veel"]] };
  const labels = async (questions: string[]) =>
    (await interpret("te veel mest", questions, list)).concepts.map(({ label }) => label);
  expect(await labels(["mest"])).toEqual(["mest"]);
  expect(await labels(["mest", "overschot"])).toEqual(["veel", "mest"]);
});

test("the words of a name in capitals have no other names of their own", async () => {
  const list = { afkorting: [["AMHK", "Veilig Thuis"]], synoniem: [["veilig", "veiligheid"]] };
  expect(await besidesOf("veilig thuis", ["veiligheid", "amhk"], list)).toEqual(["AMHK"]);
  expect(await besidesOf("veilig huis", ["veiligheid", "amhk"], list)).toEqual(["veiligheid"]);
});

test("of each word the three strongest other names are told", async () => {
  const names = ["aaaax", "bbbbx", "ccccx", "ddddx"];
  expect(await besidesOf("woord", names, { synoniem: [["woord", ...names]] })).toHaveLength(3);
});

test("of a longer query, what has only something akin counts for no more than what is there", async () => {
  const questions = ["sterk wachttijd", "sterk wachttijd", "sterk wachttijd", "sterk", "uitbreiden"];
  const rarities = async (list: Partial<SynonymList>) =>
    (await interpret("sterk verhoogde wachttijd", questions, list)).concepts.map(({ rarity }) => rarity);
  const [, lacking, wachttijd] = await rarities({});
  expect(lacking).toBe(wachttijd);
  expect((await rarities({ verwant: [["verhogen", "uitbreiden"]] }))[1]).toBe(wachttijd);
});
