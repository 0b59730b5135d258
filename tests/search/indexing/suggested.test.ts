import { describe, expect, test } from "vitest";
import { beginningsOf, MOST_PER_BEGINNING, type Subject, subjectPiece } from "../../../src/search/format/names-file.ts";
import { joinNames, subjectPieces } from "../../../src/search/indexing/suggested.ts";
import { useSmallArchive } from "../support/small-archive.ts";

const small = useSmallArchive();

test("the names of an archive, counted as its filters count them, with the pages that they have", async () => {
  const { namen } = await small.index().suggested();
  expect(namen.partij).toEqual([
    ["ABC", 7, "/partijen/abc/"],
    ["XYZ", 3, "/partijen/xyz/"],
  ]);
  expect(namen.vraagsteller![0]).toEqual(["De Vries (ABC)", 7, "/vraagstellers/de-vries-abc/"]);
  expect(namen.thema).toEqual([["Jeugdzorg", 1, "/themas/jeugdzorg/"]]);
});

test("names of several parts are added up; those of one person are one, by the newest", () => {
  const parts = [
    { vraagsteller: [["Omtzigt (NSC)", 2, "/vraagstellers/omtzigt-nsc/"] as const] },
    { vraagsteller: [["Omtzigt (CDA)", 5, "/vraagstellers/omtzigt-cda/"] as const] },
  ];
  const person = [
    { naam: "Omtzigt", partij: "NSC" },
    { naam: "Omtzigt", partij: "CDA" },
  ] as const;
  expect(joinNames(parts, { personen: [person], partijen: [] }).vraagsteller).toEqual([
    ["Omtzigt (NSC)", 7, "/vraagstellers/omtzigt-nsc/"],
  ]);
});

describe("subjects", () => {
  const subjects = Array.from({ length: 500 }, (_, i): Subject => [`Het bericht over de wachtlijst ${i}`, `d${i}`]);

  test("stand in the piece of each beginning of a word; of one beginning the newest only", () => {
    const pieces = subjectPieces([...subjects, ["Het pgb", "pgb"]]).map((piece) => JSON.parse(piece) as Subject[]);
    const ids = (word: string) => pieces[subjectPiece(word, pieces.length)]!.map(([, id]) => id);
    expect(ids("wachtlijsten").slice(0, MOST_PER_BEGINNING)).toEqual(
      subjects.slice(0, MOST_PER_BEGINNING).map(([, id]) => id),
    );
    expect(ids("pgb")).toContain("pgb");
  });

  test("of a small archive are one piece", () => {
    expect(subjectPieces(subjects.slice(0, 100))).toHaveLength(1);
  });

  test("are found by words that say something", () => {
    expect(beginningsOf("Het bericht over de wachtlijst in Zeeland")).toEqual(["wach", "zeel"]);
  });
});
