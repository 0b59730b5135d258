import { expect, test } from "vitest";
import { BEGRIPPEN, begrippen, begripOfDocument, begripOfList } from "../../src/archive/begrippen.ts";

test("a word leads to words that are explained, and never to itself", () => {
  const wrong = begrippen().flatMap(({ sleutel, zie = [] }) =>
    zie.filter((ander) => ander === sleutel || !(ander in BEGRIPPEN)).map((ander) => `${sleutel} → ${ander}`),
  );
  expect(wrong).toEqual([]);
});

test("words stand in the order of an alphabet, each with what it means", () => {
  const woorden = begrippen().map(({ woord }) => woord);
  expect(woorden.slice(0, 3)).toEqual(["Aanhangsel van de Handelingen", "Antwoord", "Bewindspersoon"]);
  expect(begrippen().filter(({ uitleg }) => !/^\p{Lu}.+\.$/su.test(uitleg))).toEqual([]);
});

test("a kind of document and a kind of list lead to their word", () => {
  expect(begripOfDocument({ soort: "mededeling", variant: "uitstel" })).toBe("uitstel");
  expect(begripOfDocument({ soort: "mededeling", variant: "ingetrokken" })).toBe("mededeling");
  expect(begripOfList("vraagstellers")).toBe("vraagsteller");
  expect(begripOfList("jaren")).toBeUndefined();
});
