import { expect, test } from "vitest";
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
  expect(excluded).toEqual([
    { label: "in de klas", words: ["in", "de", "klas"] },
    { label: "school", words: ["school"] },
  ]);
});

test("published names of papers are read as their numbers", () => {
  expect(parseQuery("ah-tk-20242025-610").expressions).toMatchObject([
    { kind: "reference", words: ["ah610j2024", "ah610"] },
  ]);
  expect(parseQuery("kst-31015-299").expressions).toMatchObject([
    { kind: "reference", words: ["ks31015n299", "ks31015"] },
  ]);
});

test("a pasted page is cut", () => {
  const parsed = parseQuery("woord ".repeat(2000));
  expect(parsed.expressions.length).toBeLessThanOrEqual(24);
  expect(parsed.isCut).toBe(true);
});

test.each(["", "   ", '""', "- -- –", "🐺", "%", "\\"])("“%s” asks for nothing", (query) => {
  expect(parseQuery(query)).toEqual({ expressions: [], excluded: [], isCut: false });
});
