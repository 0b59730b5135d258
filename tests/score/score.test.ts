import { describe, expect, it } from "vitest";
import { changeLines, missLines, totalLines } from "../../scripts/score/report.ts";
import { changesOf, scoreOf, totalsOf } from "../../scripts/score/score.ts";
import type { Reading } from "../../scripts/score/features.ts";

const antwoord = (tekst: string, nummers = ["1"]): Reading => ({
  vragen: [],
  antwoorden: [{ nummers, tekst }],
  voetnoten: [],
  koppelingen: [],
});
const what = (features: { what: string }[]) => features.map((feature) => feature.what);

describe("scoreOf", () => {
  it("misses a lost space and a row that became a sentence, and finds a hyphen too many", () => {
    const score = scoreOf(
      antwoord("De brug is dicht.\n\nJaar\tAantal\n2024\t3"),
      antwoord("De brugis dicht.\n\nJaar\tAan-tal 2024 3"),
    );
    expect(what(score.missed)).toEqual([
      "antwoord 1: …Debrug isdichtJaarA…",
      "antwoord 1: Jaar | Aantal",
      "antwoord 1: 2024 | 3",
    ]);
    expect(what(score.extra)).toContain("antwoord 1: …dichtJaarAan-tal20243…");
  });

  it("misses all of a document that was not read", () => {
    const score = scoreOf(antwoord("Ja."), null);
    expect([score.right, score.extra]).toEqual([[], []]);
    expect(score.missed).toHaveLength(2);
  });

  it("takes text that stands in another answer for missed and too much", () => {
    const score = scoreOf(antwoord("De brug."), antwoord("De brug.", ["2"]));
    expect([score.right.length, score.missed.length, score.extra.length]).toEqual([0, 3, 3]);
  });

  it("counts what is there twice twice", () => {
    const score = scoreOf(antwoord("Ja, ja, ja, ja, ja, ja, ja."), antwoord("Ja, ja, ja."));
    expect(score.missed.length).toBeGreaterThan(0);
  });
});

it("counts what is right of all that is wanted or there, kind by kind", () => {
  const score = scoreOf(antwoord("De brug is."), antwoord("De brugi s."));
  expect(totalsOf([score])).toEqual([
    { kind: "delen", right: 1, total: 1 },
    { kind: "spaties", right: 1, total: 3 },
    { kind: "alinea's", right: 1, total: 1 },
  ]);
  expect(totalLines([score])[1]).toBe("spaties         33.3 %  1/3");
  expect(missLines({ "een.txt": score })).toEqual([
    "een.txt",
    "  mist     spaties        antwoord 1: …Debrug is…",
    "  te veel  spaties        antwoord 1: …Debrugi s…",
  ]);
});

describe("changesOf", () => {
  const want = antwoord("De brug is dicht.");
  const [right, glued, split] = ["De brug is dicht.", "De brugis dicht.", "De b rug is dicht."].map((tekst) =>
    scoreOf(want, antwoord(tekst)),
  );

  it("gains what was missed, and what was too much and is gone", () => {
    expect(what(changesOf(glued!, right!).gained)).toEqual(["antwoord 1: …Debrug isdicht…"]);
    expect(what(changesOf(split!, right!).gained)).toEqual(["antwoord 1: …Deb rugisdicht…"]);
    expect(changesOf(glued!, right!).lost).toEqual([]);
  });

  it("loses what was right, and what is newly too much", () => {
    expect(what(changesOf(right!, glued!).lost)).toEqual(["antwoord 1: …Debrug isdicht…"]);
    expect(what(changesOf(right!, split!).lost)).toEqual(["antwoord 1: …Deb rugisdicht…"]);
  });

  it("is said document by document, with the sum", () => {
    const changes = changeLines({ "een.txt": right!, "twee.txt": glued! }, { "een.txt": glued!, "twee.txt": right! });
    expect(changes.lost).toBe(1);
    expect(changes.lines).toEqual([
      "een.txt",
      "  verloren spaties        antwoord 1: …Debrug isdicht…",
      "twee.txt",
      "  gewonnen spaties        antwoord 1: …Debrug isdicht…",
      "gewonnen 1, verloren 1",
    ]);
  });
});
