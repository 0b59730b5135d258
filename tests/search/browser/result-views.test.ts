import { describe, expect, test } from "vitest";
import { orderGroups, viewGroup } from "../../../src/search/browser/result-views.ts";
import { readState } from "../../../src/search/browser/state.ts";
import { groupHits } from "../../../src/search/searching/rank/group.ts";
import type { Hit } from "../../../src/search/searching/rank/score.ts";
import { searchAll } from "../../../src/search/searching/search.ts";
import { useSmallArchive } from "../support/small-archive.ts";

const small = useSmallArchive();

async function view(query: string, address = `q=${query}`) {
  const { hits } = await searchAll(small.index(), query, new Set());
  const { catalogue } = small.index();
  const groups = orderGroups(hits, readState(new URLSearchParams(address)), catalogue);
  return Promise.all(groups.map((group) => viewGroup(group, small.index(), [])));
}

describe("a result", () => {
  test("has the title of its document, the number, the address and the words to mark", async () => {
    const [group] = await view("kindermishandeling");
    expect(group!.titel).toBe("Wachttijden in de jeugdzorg");
    expect(group!.shown[0]).toMatchObject({
      nummers: ["1"],
      nummer: "1",
      adres: "/kamervragen/2026Z00001/1/#markeer=kindermishandeling",
      opening: "Hoeveel meldingen van kindermishandeling kwamen er bij Veilig Thuis?",
      isAnswered: true,
    });
  });

  test("shows where it was found, the words marked, whole words for parts", async () => {
    const [group] = await view("compensatie");
    expect(group!.shown[0]!.excerpt).toEqual({
      kind: "vraag",
      texts: [
        { text: "Krijgen ondernemers ", isMarked: false },
        { text: "nadeelcompensatie", isMarked: true },
        { text: "?", isMarked: false },
      ],
    });
  });

  test("of a joint answer leads to the question that has most of the query", async () => {
    const [group] = await view("nadeelcompensatie ondernemers");
    expect(group!.shown[0]).toMatchObject({ nummer: "2", nummers: ["2", "1"] });
  });
});

describe("what of a document has all of the query, besides its questions", () => {
  test.each([
    ["julianakanaal", "titel", null],
    ["yesil", "gegevens", { kind: "betrokkenen", texts: [{ text: "Yeşil", isMarked: true }] }],
    // What is hidden there to be found belongs to no word that is shown.
    ["18 november 2024", "gegevens", null],
    ["november 2024", "gegevens", null],
    ["aanhangsel 605", "gegevens", null],
  ])("“%s”: %s", async (query, head, excerpt) => {
    const [group] = await view(query);
    expect(group!.head).toBe(head);
    if (head === "gegevens") expect(group!.shown[0]!.excerpt).toEqual(excerpt);
  });
});

test("by date the newest document stands first, its best question first; or the oldest", async () => {
  const groups = await view("de vries", "q=de+vries&orde=datum");
  expect(groups.map(({ row }) => row.id)).toEqual(["2026Z00001", "ah-tk-20242025-605"]);
  const oldest = await view("de vries", "q=de+vries&orde=oudste");
  expect(oldest.map(({ row }) => row.id)).toEqual(["ah-tk-20242025-605", "2026Z00001"]);
});

describe("grouping", () => {
  const hit = (document: number, result: number, score: number): Hit => ({
    document,
    result,
    score,
    vragen: [result],
    isAnswered: true,
    best: result,
    places: [],
    around: [],
    phrases: [],
    head: null,
    missing: [],
    isPartial: false,
    isNearest: false,
  });

  test("one document does not push the next away", () => {
    const hits = [1, 0.9, 0.8, 0.7, 0.6].map((score, i) => hit(0, i, score));
    const others = [1, 2, 3, 4, 5, 6, 7].map((document) => hit(document, 0, 0.95));
    const [first, second] = groupHits([...hits, ...others].sort((a, b) => b.score - a.score));
    expect(first!.shown.map(({ result }) => result)).toEqual([0, 1, 2]);
    expect(first!.more.map(({ result }) => result)).toEqual([3, 4]);
    expect(second!.document).toBe(1);
  });

  test("where there is room on the page, more of a document are shown; what lacks something only behind the last", () => {
    const whole = [1, 0.9, 0.8, 0.7, 0.6].map((score, i) => hit(0, i, score));
    const partial = [0, 1].flatMap((document) =>
      [5, 6, 7, 8].map((i) => ({ ...hit(document, i, 0.1), isPartial: true })),
    );
    const [first, second] = groupHits([...whole, hit(1, 0, 0.95), ...partial]);
    expect(first!.shown.map(({ result }) => result)).toEqual([0, 1, 2, 3, 4]);
    expect(second!.shown.map(({ result }) => result)).toEqual([0, 5, 6, 7, 8]);
  });

  test("where only one document is found, all its questions are shown", () => {
    expect(groupHits([1, 0.9, 0.8, 0.7, 0.6].map((score, i) => hit(0, i, score)))[0]!.shown).toHaveLength(5);
  });
});
