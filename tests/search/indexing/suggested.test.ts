import { describe, expect, test } from "vitest";
import { sayNamed } from "../../../src/search/browser/say-named.ts";
import { beginningsOf, MOST_PER_BEGINNING, type Subject, subjectPiece } from "../../../src/search/format/names-file.ts";
import { joinNames, namesInPart, subjectPieces } from "../../../src/search/indexing/suggested.ts";
import { useSmallArchive } from "../support/small-archive.ts";

const small = useSmallArchive();

test("the names of an archive, counted as its filters count them, with the pages that they have", async () => {
  const { namen } = await small.index().suggested();
  expect(namen.partij).toEqual([
    ["ABC", 7, 2, "/partijen/abc/"],
    ["XYZ", 3, 1, "/partijen/xyz/"],
  ]);
  expect(namen.vraagsteller![0]).toEqual(["De Vries (ABC)", 7, 2, "/vraagstellers/de-vries-abc/"]);
  expect(namen.thema).toEqual([["Jeugdzorg", 1, 1, "/themas/jeugdzorg/"]]);
});

test("a name that only papers without questions have, has documents", () => {
  const names = { vraagstellers: [{ naam: "Bos", partij: "VVD" }], bewindspersonen: [], ministeries: [] };
  const none = { bewindspersonen: [], ministeries: [], vragen: [], antwoorden: [], titel: 0, betrokkenen: 0, rest: 0 };
  const row = { ...none, id: "x", soort: "mededeling", ingezonden: null, ontvangen: null, vraagstellers: [0] } as const;
  const { partij } = namesInPart({ names, rows: [row, row] }, [], []);
  expect(partij).toEqual([["VVD", 0, 2, "/partijen/vvd/"]]);
  const [, vragen, documenten] = partij![0]!;
  expect(sayNamed({ vragen, documenten })).toBe("2 documenten");
});

test("names of several parts are added up; those of one person are one, by the newest", () => {
  const parts = [
    { vraagsteller: [["Omtzigt (NSC)", 2, 1, "/vraagstellers/omtzigt-nsc/"] as const] },
    { vraagsteller: [["Omtzigt (CDA)", 5, 2, "/vraagstellers/omtzigt-cda/"] as const] },
  ];
  const person = [
    { naam: "Omtzigt", partij: "NSC" },
    { naam: "Omtzigt", partij: "CDA" },
  ] as const;
  expect(joinNames(parts, { personen: [person], partijen: [] }).vraagsteller).toEqual([
    ["Omtzigt (NSC)", 7, 3, "/vraagstellers/omtzigt-nsc/"],
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
