import { describe, expect, it } from "vitest";
import { readDocument } from "../../../src/archive/documents/read-document.ts";
import { countThemas, themaBoom, type ThemaTak } from "../../../src/archive/lists/thema-boom.ts";
import { themaLists } from "../../../src/archive/lists/thema-lists.ts";
import type { KamervraagDocument } from "../../../src/domain/document.ts";
import type { Thema } from "../../../src/domain/thema.ts";
import { aDocument, anArchive, aVraag, treesOf } from "../support.ts";

const aThema = (slug: string, officieel: string | null, more: Partial<Thema> = {}): Thema => ({
  ...{ slug, label: slug, officieel, definitie: "Een thema.", termen: [slug] },
  ...{ steuntermen: [], nietBij: [], breder: [], verwant: [] },
  ...more,
});

const THEMAS = [
  aThema("geweld", "jeugdzorg", { breder: ["jeugdzorg"] }),
  aThema("jeugdzorg", "jeugdzorg"),
  aThema("tekort", null, { verwant: ["geweld"] }),
  aThema("veilig-thuis", "jeugdzorg", { breder: ["jeugdzorg", "geweld", "tekort"] }),
  aThema("zorg-en-gezondheid", "zorg en gezondheid"),
];

/** The lists of documents with these themes, one question for each. */
function listsOf(documents: (Partial<KamervraagDocument> & { themas: string[][] })[]) {
  const summaries = documents.map(({ themas, ...known }, i) => {
    const vragen = themas.map((own, place) => ({ ...aVraag(String(place + 1)), themas: own }));
    const document = aDocument({ id: `2026Z0000${i}`, vragen, antwoorden: [], ...known });
    const labels = new Map(THEMAS.map(({ slug, label }) => [slug, label]));
    const { summary } = readDocument(document, "", treesOf(document), labels);
    return { ...summary, bronNaam: `${document.id}.txt`, ookNamen: [] };
  });
  return themaLists(anArchive({ documents: summaries, themas: THEMAS }));
}

const pageOf = (slug: string, documents: Parameters<typeof listsOf>[0]) =>
  listsOf(documents)
    .find((list) => list.slug === slug)!
    .pages[0]!.row()!;

describe("the themes around a theme", () => {
  it("are each way down to it, without a detour, and what is right below it", () => {
    const { paden, smaller, verwant } = pageOf("veilig-thuis", []).kaart!;
    expect(paden.map((pad) => pad.map(({ slug }) => slug))).toEqual([
      ["zorg-en-gezondheid", "jeugdzorg", "geweld"],
      ["tekort"],
    ]);
    expect([smaller, verwant]).toEqual([[], []]);
    const above = pageOf("jeugdzorg", [{ themas: [["geweld"], ["geweld"]] }]).kaart!;
    expect(above.smaller).toEqual([{ slug: "geweld", label: "geweld", aantalVragen: 2 }]);
    expect(pageOf("geweld", []).kaart!.verwant.map(({ slug }) => slug)).toEqual(["tekort"]);
  });
});

describe("the figures of a theme", () => {
  const tellingen = (documents: Parameters<typeof listsOf>[0]) => pageOf("geweld", documents).tellingen!;

  it("count the questions of each year, also of those between without any", () => {
    const { perJaar, zonderJaar } = tellingen([
      { ontvangen: "2026-01-03", themas: [["geweld"], ["geweld"], []] },
      { ingezonden: "2024-05-01", themas: [["geweld"]] },
      { ingezonden: null, zaaknummer: null, themas: [["geweld"]] },
    ]);
    expect(perJaar).toEqual([
      { jaar: "2024", aantal: 1 },
      { jaar: "2025", aantal: 0 },
      { jaar: "2026", aantal: 2 },
    ]);
    expect(zonderJaar).toBe(1);
  });

  it("name who asks and who answers most, with the way to their questions", () => {
    const bos = { naam: "Bos", partij: "VVD" };
    const bewindspersonen = [{ naam: "Sterk", rol: "minister" as const, portefeuille: "Justitie en Veiligheid" }];
    const counted = tellingen([
      { vraagstellers: [bos, { naam: "Vos", partij: null }], bewindspersonen, themas: [["geweld"], ["geweld"]] },
      { vraagstellers: [bos, { naam: "Kat", partij: "VVD" }], themas: [["geweld"]] },
    ]);
    expect(counted.vraagstellers.eerste).toEqual([
      { naam: "Bos (VVD)", adres: "/vraagstellers/bos-vvd/", aantal: 3 },
      { naam: "Vos", adres: "/vraagstellers/vos/", aantal: 2 },
      { naam: "Kat (VVD)", adres: "/vraagstellers/kat-vvd/", aantal: 1 },
    ]);
    // Two of one party ask one question.
    expect(counted.partijen.eerste).toEqual([{ naam: "VVD", adres: "/zoeken/?thema=geweld&partij=vvd", aantal: 3 }]);
    expect(counted.bewindspersonen.eerste).toEqual([{ naam: "Sterk", adres: "/bewindspersonen/sterk/", aantal: 2 }]);
    expect(counted.ministeries.eerste).toEqual([
      { naam: "Justitie en Veiligheid", adres: "/ministeries/justitie-en-veiligheid/", aantal: 2 },
    ]);
  });

  it("name five of each kind, and say how many there are besides", () => {
    const vraagstellers = ["A", "B", "C", "D", "E", "F", "G"].map((naam) => ({ naam, partij: null }));
    const { eerste, meer } = tellingen([{ vraagstellers, themas: [["geweld"]] }]).vraagstellers;
    expect([eerste.length, meer]).toEqual([5, 2]);
  });
});

describe("the tree of all themes", () => {
  const rows = listsOf([{ themas: [["veilig-thuis", "geweld"], ["jeugdzorg"]] }]).map(({ summary }) => summary);
  const outline = ({ thema, onder }: ThemaTak): unknown => [thema.slug, ...onder.map(outline)];

  it("has each theme below those right above it, the official ones apart from those that go across", () => {
    const { officieel, dwars } = themaBoom(rows);
    expect(officieel.map(outline)).toEqual([["zorg-en-gezondheid", ["jeugdzorg", ["geweld", ["veilig-thuis"]]]]]);
    expect(dwars.map(outline)).toEqual([["tekort", ["veilig-thuis"]]]);
    expect(countThemas(officieel[0]!)).toBe(4);
  });

  it("counts each question once for a theme with all below it", () => {
    const counts = rows.map(({ slug, aantalVragen, aantalSamen }) => [slug, aantalVragen, aantalSamen]);
    expect(counts).toEqual([
      ["geweld", 1, 1],
      ["jeugdzorg", 1, 2],
      ["tekort", 0, 1],
      ["veilig-thuis", 1, 1],
      ["zorg-en-gezondheid", 0, 2],
    ]);
  });
});

it("a theme that the archivist gave or took away is shown with who says so", () => {
  const themaCorrecties = [
    { thema: "geweld", wat: "erbij" as const, herkomst: "redactie" },
    { thema: "tekort", wat: "weg" as const, herkomst: "lezer" },
  ];
  const document = aDocument({ vragen: [{ ...aVraag("1"), themas: ["geweld"], themaCorrecties }] });
  const labels = new Map(THEMAS.map(({ slug, label }) => [slug, label]));
  const [deel] = readDocument(document, "", treesOf(document), labels).kept.delen;
  expect(deel!.themas).toEqual([{ slug: "geweld", label: "geweld", redenen: [], herkomst: "redactie" }]);
  expect(deel!.themasWeg).toEqual([{ slug: "tekort", label: "tekort", herkomst: "lezer" }]);
});
