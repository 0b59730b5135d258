import { describe, expect, it } from "vitest";
import { randomNumbers } from "../../scripts/random.ts";
import { countTerms, giveThemas, perThema, sample, steunElsewhere } from "../../scripts/themas/reach.ts";
import type { Thema } from "../../src/domain/thema.ts";

const thema = (slug: string, given: Partial<Thema>): Thema => {
  const empty = { termen: [], steuntermen: [], nietBij: [], breder: [], verwant: [] };
  return { slug, label: slug, officieel: null, definitie: "Wat het is.", ...empty, ...given };
};
const pleegzorg = thema("pleegzorg", { termen: ["pleegzorg", "pleegouder*"], steuntermen: ["kosten"] });
const kosten = thema("kosten", { termen: ["kosten", "pleegmoeder"] });

describe("the themes of subjects", () => {
  it("are those of a question that says nothing more", () => {
    const given = giveThemas([pleegzorg], ["De pleegouders in Drenthe", "Een ander onderwerp"]);
    expect(given.map(({ redenen }) => redenen.map(({ thema, term }) => [thema, term]))).toEqual([
      [["pleegzorg", "pleegouders"]],
      [],
    ]);
  });

  it("are counted per theme, also where nobody asks about one", () => {
    const found = perThema(
      [pleegzorg, kosten],
      giveThemas([pleegzorg, kosten], ["Pleegzorg", "Pleegouders", "Wadden"]),
    );
    expect([...found].map(([slug, { length }]) => [slug, length])).toEqual([
      ["pleegzorg", 2],
      ["kosten", 0],
    ]);
  });
});

describe("the terms of themes", () => {
  it("are counted once for each text, whatever other term stands there too", () => {
    const counts = countTerms([pleegzorg, kosten], ["pleegouders en pleegouders", "de kosten van pleegzorg"]);
    expect([...counts]).toEqual([
      ["pleegzorg", 1],
      ["pleegouder*", 1],
      ["kosten", 1],
      ["pleegmoeder", 0],
    ]);
  });

  it("that mean a theme only in company and another by themselves are named", () => {
    expect(steunElsewhere([pleegzorg, kosten])).toEqual([{ term: "kosten", slug: "pleegzorg", others: ["kosten"] }]);
  });
});

describe("a sample", () => {
  it("is the same for the same seed, holds nothing twice, and no more than there is", () => {
    const all = Array.from({ length: 20 }, (_, number) => number);
    expect(sample(all, 5, randomNumbers(7))).toEqual(sample(all, 5, randomNumbers(7)));
    expect(new Set(sample(all, 30, randomNumbers(1)))).toEqual(new Set(all));
  });
});
