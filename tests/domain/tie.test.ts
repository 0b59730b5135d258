import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answeredNummers, MOST_WITH_ANSWER, nummersOf, type Printed, shownWith, tie } from "../../src/domain/tie.ts";

/** “V1 V2 A1+2” → questions and answers, a line each. */
function printed(text: string): { vragen: Printed[]; antwoorden: Printed[] } {
  const all = text.split(" ").map((word, i) => {
    return { soort: word[0], nummers: word.slice(1).split("+"), regels: { van: i + 1 } };
  });
  return { vragen: all.filter(({ soort }) => soort === "V"), antwoorden: all.filter(({ soort }) => soort === "A") };
}

/** For each question the places of its answers: “0 | 0,1 |”. */
const tied = (text: string): string => {
  const { vragen, antwoorden } = printed(text);
  return tie(vragen, antwoorden)
    .antwoordenVan.map((answers) => answers.join())
    .join(" | ");
};

describe("the printed number", () => {
  it.each([
    ["V1 A1 V2 A2", "0 | 1"],
    ["V1 V2 A1+2", "0 | 0"],
    ["V1 V2 A1+2 A2", "0 | 0,1"],
    ["V1 V2 A2 A1+2", "1 | 0,1"],
    ["V1+2 A1 A2", "0,1"],
    ["V1 A1 A1", "0,1"],
    ["V1 V2 A1", "0 | "],
    ["V1 A9", ""],
    ["V1 A1 A1+9", "0,1"],
  ])("%s gives each question %j", (text, expected) => {
    expect(tied(text)).toBe(expected);
  });
});

describe("a number that is printed twice", () => {
  it.each([
    ["by turns", "V7 A7 V7 A7", "0 | 1"],
    ["of letters", "V3a A3a V3b A3b V3a A3a", "0 | 1 | 2"],
    ["by turns, in two parts", "V7 A7 A7 V7 A7", "0,1 | 2"],
    ["by turns, once unanswered", "V1 A1 V2 A2 V1 A1 V2", "0 | 1 | 2 | "],
    ["all questions first", "V1 V2 V2 A1 A2 A2", "0 | 1 | 2"],
    ["all questions first, with one answer", "V7 V7 A7", "0 | 0"],
    ["once above its answer", "V1 V2 V1 A1 V2 A2", "0 | 1 | 0 | 1"],
    ["two members, by turns", "V1 A1 V2 A2 V1 A1 V2 A2", "0 | 1 | 2 | 3"],
    ["two members, one after the other", "V1 V2 A1 A2 V1 V2 A1 A2", "0 | 1 | 2 | 3"],
    ["two members, all questions first", "V1 V2 V1 V2 A1 A2 A1 A2", "0 | 1 | 2 | 3"],
    ["two members, joint answers", "V1 V2 V3 V1 V2 A1 A2+3 A1+2", "0 | 1 | 1 | 2 | 2"],
    ["two members, joint and own", "V1 V2 V1 V2 A1+2 A2 A1 A2", "0 | 0,1 | 2 | 3"],
    ["two members, one left out", "V1 V2 V3 V1 V2 A1 A3 A1 A2", "0 |  | 1 | 2 | 3"],
  ])("%s: %s", (_, text, expected) => {
    expect(tied(text)).toBe(expected);
  });

  it("goes by order alone where no line is known", () => {
    const { antwoordenVan } = tie([{ nummers: ["7"] }, { nummers: ["7"] }], [{ nummers: ["7"] }, { nummers: ["7"] }]);
    expect(antwoordenVan).toEqual([[0], [1]]);
  });
});

const nummers = fc.uniqueArray(fc.constantFrom("1", "2", "3", "4", "4a"), { minLength: 1, maxLength: 3 });
const lines = fc.array(fc.tuple(fc.boolean(), nummers), { maxLength: 14 });

it("gives every answer whose number is asked to a question of that number, none twice, and loses none", () => {
  fc.assert(
    fc.property(lines, (made) => {
      const all = made.map(([isVraag, own], i) => ({ isVraag, nummers: own, regels: { van: i + 1 } }));
      const vragen = all.filter(({ isVraag }) => isVraag);
      const antwoorden = all.filter(({ isVraag }) => !isVraag);
      const { antwoordenVan, vragenVan } = tie(vragen, antwoorden);
      const asked = new Set(vragen.flatMap((vraag) => vraag.nummers));
      for (const [a, antwoord] of antwoorden.entries()) {
        for (const nummer of antwoord.nummers.filter((own) => asked.has(own)))
          expect(vragenVan[a]!.some((v) => vragen[v]!.nummers.includes(nummer))).toBe(true);
        for (const v of vragenVan[a]!) {
          expect(vragen[v]!.nummers.some((nummer) => antwoord.nummers.includes(nummer))).toBe(true);
          expect(antwoordenVan[v]).toContain(a);
        }
      }
      for (const own of [...antwoordenVan, ...vragenVan]) expect(own).toEqual([...new Set(own)].sort((x, y) => x - y));
      expect(antwoordenVan.flat()).toHaveLength(vragenVan.flat().length);
    }),
  );
});

it("every answer stands in full with at least one of its questions, and a question leads to the others", () => {
  const many = Array.from({ length: MOST_WITH_ANSWER + 1 }, (_, i) => String(i + 1));
  const vragen = many.map((nummer) => ({ nummers: [nummer] }));
  const antwoorden = [{ nummers: many }, { nummers: ["2"] }, { nummers: ["2", "3"] }];
  const tied = tie(vragen, antwoorden);
  expect([0, 1, 2, 3].map((vraag) => shownWith(vraag, tied))).toEqual([
    { hier: [0], bij: [] },
    { hier: [1, 2], bij: [0] },
    { hier: [2], bij: [0] },
    { hier: [], bij: [0] },
  ]);
  const nummersWith = (vraag: number) => nummersOf(shownWith(vraag, tied), vragen[vraag]!, antwoorden);
  expect(nummersWith(0)).toEqual(many);
  expect(nummersWith(1)).toEqual(["2", "3"]);
  expect(nummersWith(3)).toEqual(["4"]);
});

it("a number printed jointly with an answered one is answered", () => {
  expect(
    answeredNummers([{ nummers: ["1", "2"] }, { nummers: ["3"] }], [{ nummers: ["1"] }, { nummers: ["9"] }]),
  ).toEqual(new Set(["1", "9", "2"]));
});
