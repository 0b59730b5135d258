/** From documents to ranked questions, through the index as it is published. */
import { describe, expect, test } from "vitest";
import { areWords } from "../../../src/search/searching/query/cut-compound.ts";
import { interpretQuery } from "../../../src/search/searching/query/interpret.ts";
import { searchAll } from "../../../src/search/searching/search.ts";
import { useSmallArchive } from "../support/small-archive.ts";

const small = useSmallArchive();

/** “document#numbers” of what is found, best first. */
async function find(query: string, off: string[] | null = []): Promise<string[]> {
  const { hits } = await searchAll(small.index(), query, off && new Set(off));
  return hits.map(({ document, vragen }) => {
    const row = small.index().catalogue.row(document);
    return `${row.id}#${vragen.map((i) => row.vragen[i]!.sleutel).join("+")}`;
  });
}

async function besides(query: string): Promise<string[]> {
  const { interpretation } = await searchAll(small.index(), query, new Set());
  return interpretation.besides.map(({ label }) => label);
}

describe("what stands first", () => {
  test.each([
    ["part of a compound", "mishandeling", "2026Z00001#1"],
    ["last part of a compound, beside another word", "compensatie ondernemers", "ah-tk-20242025-605#1+2"],
    ["compound written apart", "kinder mishandeling", "2026Z00001#1"],
    ["compound that the text writes apart", "pleegouderbegeleiding", "2026Z00001#3"],
    ["plural", "wachtlijst", "2026Z00001#4"],
    ["strong verb", "overschrijding termijn", "2026Z00001#2"],
    ["noun of a verb", "pleegouder screenen", "2026Z00001#3"],
    ["abbreviation, written in full in the text", "rvdk", "2026Z00001#2"],
    ["synonym", "docent melding", "2026Z00001#1"],
    ["synonym within a compound", "stroomnet uitbreiden", "2025Z00002#1"],
    ["typing error", "kindermishandelling", "2026Z00001#1"],
    ["typing error by swapping, of the title", "julianakanala", "ah-tk-20242025-605#1+2+3"],
    ["beginning of a word", "nadeelco", "ah-tk-20242025-605#1+2"],
    ["zaaknummer", "2026z 00001", "2026Z00001#1"],
    ["Aanhangsel number", "ah 605", "ah-tk-20242025-605#1+2"],
    ["kamerstuk", "31015-290", "2026Z00001#2"],
    ["amount", "68150", "2026Z00001#1"],
    ["diacritics left out, name and topic", "vragen van yesil over scheepvaart", "ah-tk-20242025-605#1+2"],
    ["name of who answers", "bakker nadeelcompensatie", "ah-tk-20242025-605#1+2"],
    ["exact phrase within a query", 'pleegouders "top tot teen"', "2026Z00001#3"],
    ["natural question", "hoeveel meldingen van kindermishandeling kreeg veilig thuis", "2026Z00001#1"],
    ["a document without questions", "uitstel orgaandonatie", "2025Z00003#"],
  ])("%s: %s", async (_, query, first) => {
    expect((await find(query))[0]).toBe(first);
  });

  test("the question that has all words together stands above the document that has them scattered", async () => {
    expect(await find("wachtlijsten veilig thuis")).toEqual(["2026Z00001#4", "2026Z00001#1"]);
  });

  test("questions with one answer between them are one result", async () => {
    expect(await find("stremming")).toContain("ah-tk-20242025-605#1+2");
  });

  test("of questions that are as good, the newer stands first", async () => {
    const found = await find("de vries");
    expect(found[0]).toMatch(/^2026Z00001/);
    expect(found.some((key) => key.startsWith("ah-tk-20242025-605"))).toBe(true);
  });
});

describe("what is not shown", () => {
  test.each([
    ["a word that the archive has and one that it does not have", "vergoeding tandarts"],
    ["words that it does not have", "fatbike leeftijdsgrens"],
    ["a zaaknummer that it does not have", "2019Z99999"],
    ["a short word that looks like another", "wolf"],
    ["words of a phrase in another order", '"teen tot top"'],
    ["function words between signs", '" - "'],
    ["an emoji", "🐺"],
  ])("%s: %s", async (_, query) => {
    expect(await find(query)).toEqual([]);
  });

  test("a word behind a minus leaves its questions out", async () => {
    expect(await find("pleegouders -screening")).toEqual([]);
    expect(await find("veilig thuis -wachtlijst")).toEqual(["2026Z00001#1"]);
  });
});

describe("a question is a hit for its own words", () => {
  test("a word of the title lets in no question that has only the title", async () => {
    // The title has both words, question 4 has one of them itself.
    expect(await find("jeugdzorg wachtlijsten")).toEqual(["2026Z00001#4"]);
  });

  test("a title that has all of the query is one find", async () => {
    expect(await find("julianakanaal")).toEqual(["ah-tk-20242025-605#1+2+3"]);
    const { hits } = await searchAll(small.index(), "julianakanaal", new Set());
    expect(hits).toMatchObject([{ head: "titel", best: -1 }]);
  });

  test("who asked belongs to each question", async () => {
    expect(await find("yesil stremming")).toContain("ah-tk-20242025-605#1+2");
  });
});

describe("where nothing has all of a query", () => {
  test("the best that there is, with what it lacks", async () => {
    const { hits, interpretation } = await searchAll(small.index(), "pleegouders nadeelcompensatie", new Set());
    const [best] = hits;
    expect(best).toMatchObject({ isPartial: true });
    expect(best!.missing.map((concept) => interpretation.concepts[concept]!.label)).toHaveLength(1);
  });

  test("not where something has all of it; but what else its document says of it stands behind that", async () => {
    const { hits } = await searchAll(small.index(), "thuis leerkrachten", new Set());
    expect(hits.map(({ vragen, isPartial }) => [vragen, isPartial])).toEqual([
      [[0], false],
      [[3], true],
    ]);
  });
});

describe("operators", () => {
  test.each([
    ["pleegouders OF nadeelcompensatie", ["2026Z00001#3", "ah-tk-20242025-605#1+2"]],
    ["pleegouders EN nadeelcompensatie", []],
    ["thuis EN leerkrachten", ["2026Z00001#1"]],
    ["begroting NIET begroting", []],
    ["stremming NIET julianakanaal", []],
    ["wachtlijsten ~ gemeenten", ["2026Z00001#4"]],
    ["termijn ~ kinderbescherming", []],
    ["nadeelcomp*", ["ah-tk-20242025-605#1+2"]],
    ["wachtlijsten ~ gemeenten ~ thuis", ["2026Z00001#4"]],
    ['"veilig thuis" ~ gemeenten', ["2026Z00001#4"]],
    ['"van de" julianakanaal', []],
    ['"er bij" kindermishandeling', ["2026Z00001#1"]],
    ['"top tot teen" OF nadeelcompensatie', ["2026Z00001#3", "ah-tk-20242025-605#1+2"]],
    ['mishandeling OF "top tot teen"', ["2026Z00001#1", "2026Z00001#3"]],
    ['"top tot teen" OF "stremming"', ["2026Z00001#3", "ah-tk-20242025-605#1+2"]],
    ['"top tot teen" OF 31015-290', ["2026Z00001#2", "2026Z00001#3"]],
  ])("%s", async (query, expected) => {
    expect((await find(query)).sort()).toEqual(expected);
  });

  test("a word between quotes is that word and no form of it", async () => {
    expect(await find('"wachtlijst"')).toEqual([]);
    expect(await find('"wachtlijsten"')).toEqual(["2026Z00001#4"]);
  });
});

test("a short word in capitals is a name: that word, and no form of it", async () => {
  expect(await find("WEKEN")).toEqual(["2026Z00001#2", "ah-tk-20242025-605#1+2"]);
  expect((await find("weken")).length).toBeGreaterThan(10);
});

describe("numbers and days", () => {
  test.each([
    ["the day on which a document was received", "20 februari 2026", /^2026Z00001/],
    ["the month", "juni 2025", /^2025Z00002/],
    ["a zaaknummer without its year", "Z00003", /^2025Z00003/],
    ["a zaaknummer that nothing says to be one", "00003", /^2025Z00003/],
    ["a number in figures that the text writes out", "10 weken overschreden", /^2026Z00001#2/],
  ])("%s: %s", async (_, query, document) => {
    const found = await find(query);
    expect(found.length).toBeGreaterThan(0);
    for (const key of found) expect(key).toMatch(document);
  });

  test("a day on which nothing was asked or answered finds nothing", async () => {
    expect(await find("21 februari 2026")).toEqual([]);
  });
});

describe("what was searched besides", () => {
  test("is told", async () => {
    expect(await besides("docent")).toEqual(expect.arrayContaining(["leerkracht"]));
    expect(await besides("kindermishandelling")).toEqual(["kindermishandeling"]);
    expect(await besides("pleegouderbegeleiding")).toEqual(["pleegouder + begeleiding"]);
  });

  test("what a document explains itself is known, both ways", async () => {
    expect(await besides("SVN")).toContain("Stroom Voor Noord");
    expect(await besides("stroom voor noord")).toContain("SVN");
  });

  test("can be switched off", async () => {
    expect(await find("docent melding")).toEqual(["2026Z00001#1"]);
    expect(await find("docent melding", await besides("docent melding"))).toEqual([]);
    expect(await find("rvdk", ["Raad voor de Kinderbescherming", "kinderbescherming"])).not.toContain("2026Z00001#2");
  });

  test.each([
    ["no other form", "wachtlijst", []],
    ["the very word", "wachtlijsten", ["2026Z00001#4"]],
    ["no part of a compound", "mishandeling", []],
    ["no other name", "docent wachtlijsten", []],
    ["one of two, each as it is typed", "wachtlijst OF pleegouders", ["2026Z00001#3"]],
    ["without the very word alone", "pleegouders -screenen", ["2026Z00001#3"]],
    ["words that any text has count as little as else", "hoe de screening van pleegouders", ["2026Z00001#3"]],
    ["what has signs of its own stays as it is", "nadeelcomp*", ["ah-tk-20242025-605#1+2"]],
  ])("is nothing, where exactly this is asked for: %s: %s", async (_, query, found) => {
    expect(await find(query, null)).toEqual(found);
  });

  test.each(["wie wat waar", "n*", '"van de"'])("nobody is told that the archive does not have “%s”", async (query) => {
    const { hits, interpretation } = await searchAll(small.index(), query, new Set());
    expect([hits, interpretation.unknown]).toEqual([[], []]);
  });

  test("words that the archive does not have are named", async () => {
    const { interpretation } = await searchAll(small.index(), "vergoeding tandarts", new Set());
    expect(interpretation.unknown).toEqual(["tandarts"]);
  });

  test("a name is not cut in pieces", async () => {
    const { lexicon, synonyms } = small.index();
    const understood = async (names: string[]) =>
      (
        await interpretQuery("pleegouderbegeleiding", {
          lexicon,
          synonyms,
          off: new Set(),
          names: () => Promise.resolve(new Set(names)),
          isDutch: () => Promise.resolve(false),
        })
      ).besides.map(({ label }) => label);
    expect(await understood([])).toEqual(["pleegouder + begeleiding"]);
    expect(await understood(["pleegouderbegeleiding"])).toEqual([]);
  });

  test("a part that the archive does not have as a word is no part", async () => {
    const { lexicon } = small.index();
    expect(await areWords(["wachtlijsten", "veilig"], lexicon)).toBe(true);
    expect(await areWords(["wachtlijsten", "ming"], lexicon)).toBe(false);
    expect(await areWords(["wachtlijsten", "hoe"], lexicon)).toBe(false);
  });
});

describe("slips of spelling", () => {
  test("a last word that is the beginning of one is none: it may still be typed on", async () => {
    expect(await besides("pleegouder")).not.toContain("pleegouders");
    expect(await besides("wachtlijs")).toEqual(["wachtlijs…"]);
  });

  test.each([
    ["at the first letter", "pleegouderts", "pleegouders"],
    ["swapped at the beginning", "lpeegouders", "pleegouders"],
    ["by ear", "scheepfaard", "scheepvaart"],
    ["two in a long word", "nadeelkompensati", "nadeelcompensatie"],
  ])("%s: %s", async (_, query, meant) => {
    expect(await besides(query)).toContain(meant);
  });

  test("a correct word that the archive lacks is not corrected", async () => {
    expect(await besides("verloving")).not.toContain("vergoeding");
    expect(await find("stemming")).toEqual([]);
  });
});
