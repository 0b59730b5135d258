import { describe, expect, test } from "vitest";
import type { NamenLijst } from "../../src/domain/namen-lijst.ts";
import { personsIn } from "../../src/domain/zelfde-persoon.ts";

/** “Bos (VVD)”. */
const vraagsteller = (naam: string) => {
  const [, alleen, partij] = /^(.*?)(?: \((.*)\))?$/.exec(naam)!;
  return { naam: alleen!, partij: partij ?? null };
};

/** “2024-01-05 Bos (VVD), De Vries”: who asked on a day. */
const asked = (line: string) => {
  const [, dag, namen] = /^(\S+) (.*)$/.exec(line)!;
  return {
    vraagstellers: namen!.split(", ").map(vraagsteller),
    ingezonden: dag === "?" ? null : dag!,
    ontvangen: null,
  };
};

const aPartij = (naam: string, known: Partial<NamenLijst["partijen"][number]> = {}) => ({
  ...{ naam, voluit: null, ook: [], eerder: [], uit: [], herkomst: null },
  ...known,
});

const LIJST: NamenLijst = {
  partijen: [
    aPartij("Rood-Groen", { eerder: [{ naam: "Roodgroen Nederland", ook: ["RGN"], tot: "2023" }], uit: ["Rood"] }),
    aPartij("ABC", { voluit: "Algemene Burger Club" }),
  ],
  vraagstellers: [
    { namen: ["Bos (ABC)", "Bos (Lid Bos)", "Bos (XYZ)"].map(vraagsteller), herkomst: "een krant" },
    { namen: ["Wolf", "Wolf (ABC)"].map(vraagsteller), herkomst: "open data" },
  ],
  bewindspersonen: [],
};

const formatted = ({ naam, partij }: { naam: string; partij: string | null }) =>
  partij ? `${naam} (${partij})` : naam;
const persons = (...lines: string[]): string[] =>
  personsIn(lines.map(asked), LIJST).meerNamen.map((person) => person.map(formatted).join(" = "));
/** Of each name that may be another: which. */
const unsure = (...lines: string[]) =>
  Object.fromEntries(
    [...personsIn(lines.map(asked), LIJST).misschien].map(([slug, others]) => [slug, others.map(formatted)]),
  );

describe("one person", () => {
  test.each([
    [
      "of one party that changed its name",
      ["2022-09-30 Vos (RGN)", "2024-02-01 Vos (Rood-Groen)"],
      "Vos (Rood-Groen) = Vos (RGN)",
    ],
    ["of a party that went up in another", ["2022-09-30 Vos (Rood)", "2024-02-01 Vos (RGN)"], "Vos (RGN) = Vos (Rood)"],
    [
      "of a party that is written in full",
      ["2024-02-01 Vos (Algemene Burger Club)", "2024-01-01 Vos (ABC)"],
      "Vos (Algemene Burger Club) = Vos (ABC)",
    ],
    [
      "of whom the list says so",
      ["2023-05-01 Bos (ABC)", "2024-02-01 Bos (Lid Bos)", "2025-02-01 Bos (XYZ)"],
      "Bos (XYZ) = Bos (Lid Bos) = Bos (ABC)",
    ],
    [
      "of whom the list has the name without a party",
      ["2024-01-01 Wolf (ABC)", "2024-05-01 Wolf"],
      "Wolf = Wolf (ABC)",
    ],
    [
      "with and without a given name",
      ["2024-01-01 Inge van Dijk (CDA)", "2024-02-01 Van Dijk (CDA)"],
      "Van Dijk (CDA) = Inge van Dijk (CDA)",
    ],
    [
      "with an initial",
      ["2024-01-01 I. van Dijk (CDA)", "2023-02-01 Inge van Dijk (CDA)"],
      "I. van Dijk (CDA) = Inge van Dijk (CDA)",
    ],
    [
      "with and without a maiden name",
      ["2024-01-01 Faber (PVV)", "2023-01-01 Faber-van de Klashorst (PVV)"],
      "Faber (PVV) = Faber-van de Klashorst (PVV)",
    ],
  ])("%s", (_, lines, person) => {
    expect(persons(...lines)).toEqual([person]);
    expect(unsure(...lines)).toEqual({});
  });
});

describe("names that are not joined, and said to be perhaps one person", () => {
  test.each([
    ["another party", ["2022-05-01 Vos (ABC)", "2024-02-01 Vos (XYZ)"], ["Vos (ABC)", "Vos (XYZ)"]],
    ["no party", ["2024-01-01 Smit", "2024-05-01 Smit (VVD)"], ["Smit", "Smit (VVD)"]],
    ["no day", ["? Vos (ABC)", "2024-05-01 Vos (XYZ)"], ["Vos (ABC)", "Vos (XYZ)"]],
  ])("%s", (_, lines, [one, other]) => {
    expect(persons(...lines)).toEqual([]);
    expect(Object.values(unsure(...lines))).toEqual([[other], [one]]);
  });

  test("a name that can be either of two is neither", () => {
    const lines = ["2024-01-01 Inge van Dijk (CDA)", "2024-01-02 Olga van Dijk (CDA)", "2024-01-03 Van Dijk (CDA)"];
    expect(persons(...lines)).toEqual([]);
    expect(unsure(...lines)["van-dijk-cda"]).toEqual(["Inge van Dijk (CDA)", "Olga van Dijk (CDA)"]);
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
    ["with other maiden names", ["2024-01-01 Bakker-Klein (VVD)", "2024-06-01 Bakker-Smit (VVD)"]],
    ["in letters of another alphabet", ["2024-01-01 Иванов (ABC)", "2024-06-01 Петров (ABC)"]],
    ["of other surnames", ["2024-01-01 Van den Berg (CDA)", "2024-01-01 Berg (CDA)"]],
    ["one with a tussenvoegsel", ["2024-01-01 Inge van Dijk (CDA)", "2024-01-01 Dijk (SP)"]],
  ])("%s", (_, lines) => {
    expect(persons(...lines)).toEqual([]);
    expect(unsure(...lines)).toEqual({});
  });
});
