import { expect, test } from "vitest";
import { leafAddress, leafCount, leafTitle } from "../../../src/archive/lists/leaf-title.ts";
import { formerPads, listPages } from "../../../src/archive/lists/list-pages.ts";
import { formatLeaf } from "../../../src/archive/lists/split.ts";

interface Item {
  naam: string;
  dag: string | null;
}

/** So many items on each of these days. */
const items = (...days: [dag: string | null, aantal: number][]): Item[] =>
  days.flatMap(([dag, aantal]) => Array.from({ length: aantal }, (_, i) => ({ naam: `${dag}-${i}`, dag })));

const pagesOf = (list: Item[], isYear = false) => listPages(list, { dayOf: ({ dag }) => dag, perPage: 3, isYear });
const padsOf = (list: Item[], isYear = false) =>
  pagesOf(list, isYear).map(({ pad, items: shown }) => [pad, shown.length]);

test("a list that fits on one page has one, without years", () => {
  const [page, ...others] = pagesOf(items(["2025-02-01", 2], [null, 1]));
  expect(others).toEqual([]);
  expect(page).toMatchObject({ pad: "", rest: { aantal: 3, jaren: [], blad: null } });
});

test("a short year stands whole, a long one by month, a long month over pages", () => {
  const list = items(["2025-12-01", 1], ["2025-03-09", 4], ["2024-05-01", 3], [null, 1]);
  expect(padsOf(list)).toEqual([
    ["", 3],
    ["2025-12", 1],
    ["2025-03", 3],
    ["2025-03/2", 1],
    ["2024", 3],
    ["zonder-datum", 1],
  ]);
  expect(formerPads(pagesOf(list))).toEqual(["2025"]);
});

test("a page of a year may hold more than the list's own", () => {
  const list = items(["2025-12-01", 2], ["2025-03-09", 3], ["2024-05-01", 6]);
  const pages = listPages(list, { dayOf: ({ dag }) => dag, perPage: 3, perLeaf: 5 });
  expect(pages.map(({ pad, items: shown }) => [pad, shown.length])).toEqual([
    ["", 3],
    ["2025", 5],
    ["2024-05", 5],
    ["2024-05/2", 1],
  ]);
});

test("the list's own page names years and months with their counts", () => {
  const [own] = pagesOf(items(["2025-12-01", 1], ["2025-03-09", 4], ["2024-05-01", 3]));
  expect(own!.rest.jaren).toEqual([
    {
      jaar: "2025",
      pad: null,
      aantal: 5,
      maanden: [
        { pad: "2025-12", maand: "12", aantal: 1 },
        { pad: "2025-03", maand: "03", aantal: 4 },
      ],
    },
    { jaar: "2024", pad: "2024", aantal: 3, maanden: [] },
  ]);
});

test("a month leads to the one before and the one after", () => {
  const page = pagesOf(items(["2025-12-01", 2], ["2025-03-09", 2], ["2024-05-01", 1])).find(
    ({ pad }) => pad === "2025-03",
  );
  expect(page!.rest.blad).toMatchObject({
    eerder: { pad: "2024", naam: "2024" },
    later: { pad: "2025-12", naam: "december 2025" },
  });
});

test("the months of a list of one year are named by the month alone; only the year may be known", () => {
  expect(padsOf(items(["2025-12-01", 2], ["2025", 2]), true)).toEqual([
    ["", 3],
    ["12", 2],
    ["00", 2],
  ]);
  expect(formatLeaf({ jaar: "2025", maand: "00" })).toBe("zonder maand 2025");
});

test("what needs attention comes first on the list's own page and within a month", () => {
  const list = items(["2025-12-01", 1], ["2025-03-09", 2], ["2024-05-01", 1]);
  const pages = listPages(list, {
    dayOf: ({ dag }) => dag,
    perPage: 2,
    rank: ({ naam }) => (naam === "2025-03-09-1" ? 0 : 1),
  });
  expect(pages[0]!.items.map(({ naam }) => naam)).toEqual(["2025-03-09-1", "2025-12-01-0"]);
  expect(pages.find(({ pad }) => pad === "2025-03")!.items[0]!.naam).toBe("2025-03-09-1");
});

test("a page of a month says what it is and where it stands", () => {
  const blad = { pad: "2025-03", naam: "maart 2025", pagina: 2, paginas: 2, eerder: null, later: null };
  expect(leafTitle("Jeugdzorg", blad)).toBe("Jeugdzorg, maart 2025, bladzijde 2");
  expect(leafAddress("/themas/jeugdzorg/", blad)).toBe("/themas/jeugdzorg/2025-03/2/");
  expect(leafTitle("Jeugdzorg", null)).toBe("Jeugdzorg");
  const count = (n: number) => `${n} vragen`;
  expect(leafCount(50, 120, null, count)).toBe("De nieuwste 50 van 120 vragen");
  expect(leafCount(20, 20, null, count)).toBe("20 vragen");
  expect(leafCount(50, 70, blad, count)).toBe("70 vragen");
});
