import { expect, test } from "vitest";
import { parseQuery } from "../../../../src/search/searching/query/parse.ts";
import { readWords } from "../../../../src/search/searching/query/read-query.ts";

test.each([
  "",
  "wolf",
  "wachtlijst jeugdzorg",
  "Veilig Thuis",
  "e-mail van de  minister ",
  "foto's",
  "twee",
  "tweede kamer",
])("“%s” is words and nothing else, and read as the whole reader does", (query) => {
  expect(readWords(query)).toEqual(parseQuery(query));
});

test.each([
  ...["33529", "vijf dagen", "Vijf Dagen", "tweede lid", "onderdeel b", "onder c", "sub d", "5 %", "€ 10", "art. twee"],
  ...[
    "zorg EN hulp",
    "OM",
    "-school zorg",
    "jeugd*",
    '"wolf"',
    "zorg ~ hulp",
    "zorg | hulp",
    "stuk.pdf",
    "lange ".repeat(99),
  ],
])("“%s” may say more", (query) => {
  expect(readWords(query)).toBeNull();
});

test("whatever is read as words, the whole reader reads no otherwise", () => {
  const pieces = [
    "vijf",
    "Tweede",
    "lid",
    "onder",
    "sub",
    "b",
    "dagen",
    "euro",
    "no",
    "nr",
    "wolf",
    "J",
    "de",
    "ha",
    "e-mail",
  ];
  const queries = pieces.flatMap((a) => pieces.flatMap((b) => pieces.map((c) => `${a} ${b} ${c}`)));
  const read = queries.flatMap((query) => readWords(query) ?? []);
  expect(read.length).toBeGreaterThan(queries.length / 3);
  for (const query of queries) {
    const words = readWords(query);
    if (words) expect(words, query).toEqual(parseQuery(query));
  }
});
