import { describe, expect, test } from "vitest";
import { personsOfSeveralNames } from "../../src/domain/zelfde-persoon.ts";

/** “2024-01-05 Bos (VVD), De Vries”: who asked on a day. */
const asked = (line: string) => {
  const [, dag, namen] = /^(\S+) (.*)$/.exec(line)!;
  const vraagstellers = namen!.split(", ").map((naam) => {
    const [, alleen, partij] = /^(.*?)(?: \((.*)\))?$/.exec(naam)!;
    return { naam: alleen!, partij: partij ?? null };
  });
  return { vraagstellers, ingezonden: dag === "?" ? null : dag!, ontvangen: null };
};

const persons = (...lines: string[]): string[] =>
  personsOfSeveralNames(lines.map(asked)).map((person) =>
    person.map(({ naam, partij }) => (partij ? `${naam} (${partij})` : naam)).join(" = "),
  );

describe("one person", () => {
  test.each([
    [["2023-09-30 Bos (Rood)", "2024-02-01 Bos (Rood-Groen)"], "Bos (Rood-Groen) = Bos (Rood)"],
    [
      ["2023-05-01 Bos (ABC)", "2024-02-01 Bos (Lid Bos)", "2025-02-01 Bos (XYZ)"],
      "Bos (XYZ) = Bos (Lid Bos) = Bos (ABC)",
    ],
    [["2024-01-01 Inge van Dijk (CDA)", "2024-02-01 Van Dijk (CDA)"], "Van Dijk (CDA) = Inge van Dijk (CDA)"],
    [["2024-01-01 I. van Dijk (CDA)", "2023-02-01 Inge van Dijk (CDA)"], "I. van Dijk (CDA) = Inge van Dijk (CDA)"],
    [
      ["2024-01-01 Faber (PVV)", "2023-01-01 Faber-van de Klashorst (PVV)"],
      "Faber (PVV) = Faber-van de Klashorst (PVV)",
    ],
    [["2024-01-01 Smit", "2024-05-01 Smit (VVD)"], "Smit (VVD) = Smit"],
    [["? Bos (ABC)", "2024-05-01 Bos (XYZ)"], "Bos (XYZ) = Bos (ABC)"],
  ])("%j", (lines, person) => {
    expect(persons(...lines)).toEqual([person]);
  });

  test("a party that is written in two ways, one after the other and back, is one", () => {
    expect(persons("2023-01-01 Bos (PvdA)", "2023-06-01 Bos (GroenLinks-PvdA)", "2024-01-01 Bos (PvdA)")).toHaveLength(
      1,
    );
  });

  test("a paper that was printed after the change still has the party of before", () => {
    expect(
      persons("2023-01-01 Bos (ABC)", "2024-01-01 Bos (XYZ)", "2024-02-15 Bos (ABC)", "2024-09-01 Bos (XYZ)"),
    ).toEqual(["Bos (XYZ) = Bos (ABC)"]);
  });
});

describe("two persons", () => {
  test.each([
    ["in one document", ["2024-01-01 De Jong (ABC), De Jong (XYZ)"]],
    [
      "for two parties at the same time",
      ["2023-01-01 De Jong (ABC)", "2023-06-01 De Jong (XYZ)", "2024-01-01 De Jong (ABC)"],
    ],
    ["with other given names", ["2024-01-01 Inge van Dijk (CDA)", "2024-06-01 Olger van Dijk (NSC)"]],
    ["with other initials", ["2024-01-01 I. van Dijk (CDA)", "2024-06-01 O. van Dijk (CDA)"]],
    ["one with a given name, for another party", ["2024-01-01 Van Dijk (SP)", "2024-06-01 Inge van Dijk (CDA)"]],
    ["with other maiden names", ["2024-01-01 Bakker-Klein (VVD)", "2024-06-01 Bakker-Smit (VVD)"]],
    ["more than a term of the Kamer apart", ["2010-01-01 De Vries (ABC)", "2020-01-01 De Vries (XYZ)"]],
    ["in letters of another alphabet", ["2024-01-01 Иванов (ABC)", "2024-06-01 Петров (ABC)"]],
    ["of other surnames", ["2024-01-01 Van den Berg (CDA)", "2024-01-01 Berg (CDA)"]],
  ])("%s", (_, lines) => {
    expect(persons(...lines)).toEqual([]);
  });

  test("a name that can be either of two is neither", () => {
    expect(
      persons("2024-01-01 Inge van Dijk (CDA)", "2024-01-02 Olga van Dijk (CDA)", "2024-01-03 Van Dijk (CDA)"),
    ).toEqual([]);
  });
});
