import { describe, expect, test } from "vitest";
import { emptyNames } from "../../../src/search/format/catalogue-file.ts";
import type { CatalogueRow } from "../../../src/search/format/catalogue.ts";
import { narrow } from "../../../src/search/browser/narrow.ts";
import type { FilterName } from "../../../src/search/format/filters.ts";
import { readState } from "../../../src/search/browser/state.ts";
import { Catalogue } from "../../../src/search/searching/catalogue.ts";
import type { Hit } from "../../../src/search/searching/rank/score.ts";
import { allQuestions, FOUND_NOWHERE } from "../../../src/search/searching/all-questions.ts";
import { useSmallArchive } from "../support/small-archive.ts";

const small = useSmallArchive();

async function narrowed(query: string) {
  const { catalogue } = small.index();
  await small.index().partThemas(0);
  const result = narrow(await allQuestions(small.index(), 0), readState(new URLSearchParams(query)), catalogue);
  const values = (name: FilterName) =>
    result.facets.find(({ filter }) => filter.name === name)!.values.map(({ label, count }) => `${label} ${count}`);
  return { count: result.hits.length, values };
}

describe("counts", () => {
  test("say how many questions each value leaves", async () => {
    const { values } = await narrowed("");
    expect(values("partij")).toEqual(["ABC 7", "XYZ 3"]);
    expect(values("vraagsteller")).toEqual(["De Vries (ABC) 7", "Yeşil (XYZ) 3", "Smit 2"]);
    expect(values("ministerie")).toEqual(["Volksgezondheid, Welzijn en Sport 4", "Infrastructuur en Waterstaat 3"]);
    expect(values("thema")).toEqual(["Jeugdzorg 1"]);
    expect(values("soort")).toEqual(["Antwoord 67", "Vragen 2", "Mededeling 1"]);
  });

  test("a question without an answer is open", async () => {
    expect((await narrowed("")).values("status")).toEqual(["Beantwoord 66", "Geen antwoord in dit document 4"]);
  });
});

test("a long list keeps its order, whether little or much is refused", async () => {
  const { catalogue } = small.index();
  const one = await allQuestions(small.index(), 0);
  // Each document as often as a large archive has documents.
  const long = Array.from({ length: 400 }, () => one).flat();
  for (const soort of ["antwoord", "vragen"]) {
    const kept = narrow(long, readState(new URLSearchParams(`soort=${soort}`)), catalogue).hits;
    expect(kept).toEqual(long.filter(({ document }) => catalogue.row(document).soort === soort));
  }
  const uncut = Array.from({ length: 400 }, () =>
    one.filter((hit) => catalogue.row(hit.document).soort === "antwoord"),
  ).flat();
  const [opened] = one.filter((hit) => catalogue.row(hit.document).soort === "vragen");
  const around = [...uncut, opened!, ...uncut];
  expect(narrow(around, readState(new URLSearchParams("soort=antwoord")), catalogue).hits).toEqual([
    ...uncut,
    ...uncut,
  ]);
});

describe("choosing", () => {
  test("two values of one filter widen, two filters narrow", async () => {
    expect((await narrowed("partij=abc")).count).toBe(6);
    expect((await narrowed("partij=abc&partij=xyz")).count).toBe(6);
    expect((await narrowed("vraagsteller=de-vries-abc&vraagsteller=smit")).count).toBe(8);
    expect((await narrowed("partij=abc&partij=xyz&bewindspersoon=bakker")).count).toBe(2);
  });

  test("a filter's own choice leaves its own counts alone", async () => {
    const { values } = await narrowed("bewindspersoon=bakker");
    expect(values("bewindspersoon")).toEqual(["Jansen 4", "Bakker 3"]);
    expect(values("partij")).toEqual(["ABC 3", "XYZ 3"]);
  });

  test("of themes a question must have all that are chosen", async () => {
    expect((await narrowed("thema=jeugdzorg")).count).toBe(1);
    const { count, values } = await narrowed("thema=jeugdzorg&thema=scheepvaart");
    expect(count).toBe(0);
    expect(values("thema")).toEqual(["Jeugdzorg 0", "Scheepvaart 0"]);
  });

  test("a chosen value that leaves nothing can be seen and taken back", async () => {
    const { count, values } = await narrowed("partij=pvdd");
    expect(count).toBe(0);
    expect(values("partij")).toEqual(["ABC 7", "XYZ 3", "pvdd 0"]);
  });
});

test("one document: what else is counted is of that document", async () => {
  const { count, values } = await narrowed("document=2026Z00001");
  expect(count).toBe(4);
  expect(values("partij")).toEqual(["ABC 4"]);
  expect((await narrowed("document=2026Z00001&partij=xyz")).count).toBe(0);
});

describe("one person under two names of a party", () => {
  const part = { naam: "1", versie: "", pagefind: "", documenten: 2, jaren: null, begin: [] };
  const catalogue = new Catalogue({
    ...{ delen: [part], personen: [["Bos (Nieuw)", "Bos (Oud)"]], partijen: [["Nieuw", "Oud"]] },
  });
  const row = (id: string, name: number): CatalogueRow => ({
    id,
    soort: "antwoord",
    vraagstellers: [name],
    bewindspersonen: [],
    ministeries: [],
    ingezonden: null,
    ontvangen: null,
    vragen: [{ sleutel: "1", nummers: ["1"], length: 0 }],
    antwoorden: [],
    titel: 0,
    betrokkenen: 0,
    rest: 0,
  });
  const vraagstellers = ["Oud", "Nieuw"].map((partij) => ({ naam: "Bos", partij }));
  catalogue.add(0, { names: { ...emptyNames(), vraagstellers }, rows: [row("a", 0), row("b", 1)] });
  const hits = [0, 1].map((document): Hit => {
    return { document, result: 0, vragen: [0], isAnswered: false, best: 0, ...FOUND_NOWHERE };
  });

  test.each([
    ["", "bos-nieuw"],
    ["vraagsteller=bos-nieuw", "bos-nieuw"],
    ["vraagsteller=bos-oud", "bos-oud"],
  ])("is one value, also by the name of before: “%s”", (query, slug) => {
    const { hits: left, facets } = narrow(hits, readState(new URLSearchParams(query)), catalogue);
    expect(left).toHaveLength(2);
    const { values } = facets.find(({ filter }) => filter.name === "vraagsteller")!;
    expect(values).toEqual([{ slug, label: "Bos (Nieuw)", count: 2, isChosen: query !== "" }]);
  });

  test("and so is the party, by its name of before too", () => {
    const { hits: left, facets } = narrow(hits, readState(new URLSearchParams("partij=oud")), catalogue);
    expect(left).toHaveLength(2);
    const { values } = facets.find(({ filter }) => filter.name === "partij")!;
    expect(values).toEqual([{ slug: "oud", label: "Nieuw", count: 2, isChosen: true }]);
  });
});

describe("dates", () => {
  test.each([
    ["van=2026-01-01", 4],
    ["tot=2024-12-31", 62],
    ["van=2024-11-18&tot=2024-11-18", 2],
    ["van=2025-06-01&tot=2025-06-01&datum=ingezonden", 2],
    ["van=2025-06-01&tot=2025-06-01&datum=ontvangen", 0],
    ["van=2025-06-01&tot=2025-06-01", 2],
  ])("%s leaves %i", async (query, count) => {
    expect((await narrowed(query)).count).toBe(count);
  });
});
