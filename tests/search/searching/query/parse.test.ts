import { describe, expect, test } from "vitest";
import { parseQuery } from "../../../../src/search/searching/query/parse.ts";

const labels = (query: string) => parseQuery(query).expressions.map(({ kind, label }) => `${kind} ${label}`);

test("an exact phrase within a longer query keeps its place", () => {
  expect(labels('melding "top tot teen" school')).toEqual(["word melding", "phrase top tot teen", "word school"]);
});

test("typographic quotes are quotes", () => {
  expect(labels("“willens en wetens”")).toEqual(["phrase willens en wetens"]);
});

test("a minus leaves out a word or a phrase, within a word it is a hyphen", () => {
  const { expressions, excluded } = parseQuery('veilig-thuis -school -"in de klas" 24587-969');
  expect(expressions.map(({ label }) => label)).toEqual(["veilig-thuis", "24587-969"]);
  expect(excluded.map(({ kind, label }) => `${kind} ${label}`)).toEqual(["word school", "phrase in de klas"]);
});

test("published names of papers are read as their numbers", () => {
  expect(parseQuery("ah-tk-20242025-610").expressions).toMatchObject([
    { kind: "reference", words: ["ah610j2024", "ah610"] },
  ]);
  expect(parseQuery("kst-31015-299").expressions).toMatchObject([
    { kind: "reference", words: ["ks31015n299", "ks31015"] },
  ]);
});

test("the name of a file is the paper that it is", () => {
  expect(parseQuery("ah-tk-20242025-610.pdf").expressions).toHaveLength(1);
});

test("a pasted page is cut", () => {
  const parsed = parseQuery("woord ".repeat(2000));
  expect(parsed.expressions.length).toBeLessThanOrEqual(24);
  expect(parsed.isCut).toBe(true);
});

test.each(["", "   ", '""', "- -- –", "🐺", "%", "\\"])("“%s” asks for nothing", (query) => {
  expect(parseQuery(query)).toEqual({ expressions: [], excluded: [], needsAll: false, isCut: false });
});

describe("operators in capitals", () => {
  test.each([
    ["zorg EN hulp", ["word zorg", "word hulp"], [], true],
    ["zorg AND hulp jeugd", ["word zorg", "word hulp", "word jeugd"], [], true],
    ["zorg OF hulp", ["either zorg of hulp"], [], false],
    ['jeugd zorg OR "veilig thuis"', ["word jeugd", "either zorg of veilig thuis"], [], false],
    ["politiehond NOT schiedam", ["word politiehond"], ["word schiedam"], false],
    ['zorg NIET "veilig thuis" jeugd', ["word zorg", "word jeugd"], ["phrase veilig thuis"], false],
    ["zorg NEAR hulp", ["near zorg bij hulp"], [], false],
    ["zorg ~ hulp", ["near zorg bij hulp"], [], false],
    ["zorg OF hulp OF jeugd", ["either zorg of hulp of jeugd"], [], false],
    ["zorg NIET school OF klas", ["word zorg"], ["word school", "word klas"], false],
    ["JEUGDZORG OF PLEEGZORG", ["either JEUGDZORG of PLEEGZORG"], [], false],
  ])("%s", (query, expected, without, all) => {
    const { expressions, excluded, needsAll } = parseQuery(query);
    const named = (list: typeof expressions) => list.map(({ kind, label }) => `${kind} ${label}`);
    expect([named(expressions), named(excluded), needsAll]).toEqual([expected, without, all]);
  });

  test("in small letters they are words of a sentence", () => {
    expect(labels("zorg of hulp en niet")).toEqual(["word zorg", "word of", "word hulp", "word en", "word niet"]);
  });

  test("in a sentence that is all in capitals they are words too", () => {
    expect(labels("HOE LANG WACHTEN EN WIE BETAALT")).toContain("word EN");
  });

  test.each(["EN", "OF zorg", "zorg NEAR", "NIET"])("“%s”: one with nothing beside it does nothing", (query) => {
    expect(labels(query).filter((label) => label !== "word zorg")).toEqual([]);
  });
});

test("an asterisk asks for what begins so", () => {
  const [first, second] = parseQuery("jeugd* zorg").expressions;
  expect(first).toMatchObject({ label: "jeugd", isBeginning: true });
  expect(second).toMatchObject({ label: "zorg", isBeginning: false });
});
