import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { findInFolder } from "../../src/related/find-in-folder.ts";
import { FoundLines } from "../../src/related/found-lines.ts";
import { kenmerkenOf } from "../../src/related/kenmerken.ts";
import { decodeRows, decodeWoorden, encodeKenmerken } from "../../src/related/kenmerken-file.ts";
import { makeTable } from "../../src/related/table.ts";
import { readTable } from "../../src/related/table-file.ts";
import { TermReader } from "../../src/related/terms.ts";
import { updateRelated } from "../../src/related/update.ts";
import { stepOf } from "../../src/related/weights.ts";

const reader = new TermReader((word) => (word === "jeugdzorg" ? ["jeugd", "zorg"] : []));
const regels = { van: 1, tot: 1 };

test("numbers, in digits or written out, and words that say nothing are no terms", () => {
  const terms = reader.read("Klopt het dat binnen vijf dagen de eerste 12 meldingen bij Jeugdzorg kwamen?");
  expect(terms.map(({ woord }) => woord)).toEqual(expect.arrayContaining(["meldingen", "Jeugdzorg", "jeugd", "zorg"]));
  for (const nothing of ["vijf", "eerste", "12", "het", "binnen"])
    expect(terms.map(({ woord }) => woord)).not.toContain(nothing);
});

test("what stands behind a mark that ends or encloses is no part of the word before it", () => {
  const printed =
    "op de «Basisschool»?[1] en in het onderwijs.[12. Zie (Verordening (EU)2016/679 en https://school.nl/?q=sluis";
  const words = reader.read(printed).map(({ woord }) => woord);
  expect(words).toEqual(expect.arrayContaining(["basisschool", "onderwijs", "verordening"]));
  expect(words.filter((woord) => /[?()[\]«»]|sluis/.test(woord))).toEqual([]);
});

interface Asked {
  id: string;
  zaak?: string;
  dag?: number;
  vragen: string[];
  antwoord?: string;
  themas?: string[];
  stukken?: string[];
}

function featuresOf({ vragen, antwoord, themas = [], stukken = [] }: Asked) {
  const document = {
    titel: "x",
    onderwerp: null,
    vragen: vragen.map((tekst, i) => {
      return { nummers: [String(i + 1)], kop: null, tekst, themas, themaRedenen: [], regels };
    }),
    antwoorden: antwoord === undefined ? [] : [{ nummers: ["1"], kop: null, tekst: antwoord, regels }],
  };
  return kenmerkenOf(
    document,
    vragen.map(() => stukken),
    reader,
  );
}

const tableOf = (documents: readonly Asked[]) =>
  makeTable(
    documents
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((one) => ({
        document: { id: one.id, zaak: one.zaak ?? one.id, dag: one.dag ?? null, afdruk: JSON.stringify(one) },
        rows: featuresOf(one),
      })),
  );

/** “a/0 → b/0 letterlijk”, for each question with related ones. */
function foundIn(documents: readonly Asked[]): string[] {
  const table = tableOf(documents);
  const name = (vraag: number): string => {
    const { id, van } = table.documents[table.documentOf[vraag]!]!;
    return `${id}/${vraag - van}`;
  };
  const lines: string[] = [];
  updateRelated(table, null, (vraag, related) => {
    for (const one of related) lines.push(`${name(vraag)} → ${name(one.vraag)}${one.gelijk ? ` ${one.gelijk}` : ""}`);
  });
  return lines;
}

const SLUIS = "Hoeveel binnenvaartschepen wachten langdurig voor zeesluizen vanwege achterstallig onderhoud?";
const HERHAALD =
  "Hoe lang wachten binnenvaartschepen langdurig voor de zeesluizen vanwege het achterstallig onderhoud aldaar?";
const KAAS = "Welke boerderijen verkopen rauwmelkse schapenkaas zonder keurmerk aan toeristen?";

describe("related questions", () => {
  test("share telling words; one that shares none is no kin", () => {
    const found = foundIn([
      { id: "a", vragen: [SLUIS] },
      {
        id: "b",
        vragen: ["Waarom wachten binnenvaartschepen bij brugdelen en zeesluizen op onderhoud door Rijkswaterstaat?"],
      },
      { id: "c", vragen: [KAAS] },
    ]);
    expect(found).toEqual(["a/0 → b/0", "b/0 → a/0"]);
  });

  test("the same words are said to be, whatever capitals and marks; nearly the same question too", () => {
    const found = foundIn([
      { id: "a", vragen: [SLUIS] },
      { id: "b", vragen: [SLUIS.toUpperCase().replace("?", "…")] },
      { id: "c", vragen: [HERHAALD] },
      ...["d", "e", "f", "g", "h"].map((id) => ({ id, vragen: [KAAS] })),
    ]);
    expect(found).toContain("a/0 → b/0 letterlijk");
    expect(found).toContain("a/0 → c/0 herhaald");
  });

  test("papers of one zaak are no news to each other, and of another zaak one question is shown", () => {
    expect(
      foundIn([
        { id: "a", zaak: "z", vragen: [SLUIS] },
        { id: "b", zaak: "z", vragen: [SLUIS] },
        { id: "c", vragen: [SLUIS, HERHAALD] },
      ]).filter((line) => line.startsWith("a/0")),
    ).toEqual(["a/0 → c/0 letterlijk"]);
  });

  test("a formula that many zaken end with makes them no kin", () => {
    const FORMULE = "Wilt u deze schriftelijke verzoeken zorgvuldig, individueel, tijdig en digitaal afdoen?";
    const many = Array.from({ length: 25 }, (_, i): Asked => ({ id: `z${i + 10}`, vragen: [FORMULE] }));
    expect(foundIn(many).filter((line) => line.endsWith("letterlijk"))).toEqual([]);
    expect(foundIn(many.slice(0, 3)).filter((line) => line.endsWith("letterlijk"))).toHaveLength(6);
  });

  test("a question that says next to nothing has none, and is none", () => {
    expect(foundIn(["a", "b", "c"].map((id) => ({ id, vragen: ["Bent u bekend met het bericht?"] })))).toEqual([]);
  });

  test("a paper that both name makes kin of questions with few words in common", () => {
    const asked = (stukken: string[]): Asked[] => [
      { id: "a", vragen: ["Wordt het convenant over glasaal uitgevoerd langs rivieren en beken?"], stukken },
      {
        id: "b",
        vragen: ["Steunen vissers nog altijd afspraken, subsidies en herstelplannen voor vispassages?"],
        stukken,
      },
    ];
    expect(foundIn(asked([]))).toEqual([]);
    expect(foundIn(asked(["kst-29675-100"]))).toEqual(["a/0 → b/0", "b/0 → a/0"]);
  });

  test("a word is written as in a sentence: a name with its capital, another as it is where it begins none", () => {
    const [found] = featuresOf({
      id: "a",
      vragen: [
        "Libische kustwachten varen. Zag het Openbaar Ministerie de Libische boten? Boten en Meldingen; meldingen.",
      ],
    });
    const written = found!.woorden.filter((word) => /^(?:libisch|openb|minist|bot|meld|kustw)/i.test(word));
    expect(written.toSorted()).toEqual(["Libische", "Ministerie", "Openbaar", "boten", "kustwachten", "meldingen"]);
  });

  test("words within a compound count", () => {
    const found = featuresOf({ id: "a", vragen: ["Wordt jeugdzorg betaalbaar, bereikbaar en toegankelijk?"] })[0]!;
    expect(found.woorden).toEqual(expect.arrayContaining(["jeugdzorg", "jeugd", "zorg"]));
  });
});

describe("after a change", () => {
  const WORDS = "sluis schip kaas schaap rivier brug haven kanaal dijk polder molen boot anker zeil mast roer".split(
    " ",
  );
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 48271) % 2147483647) % below;
  const made = (id: string): Asked => ({
    id,
    dag: random(4000),
    zaak: `z${random(60)}`,
    themas: [`t${random(4)}`],
    vragen: Array.from({ length: 1 + random(3) }, () =>
      Array.from({ length: 6 + random(5) }, () => WORDS[random(WORDS.length)]! + WORDS[random(WORDS.length)]!).join(
        " ",
      ),
    ),
  });

  test("the same is found as in an archive that is read at once", () => {
    let documents = Array.from({ length: 80 }, (_, i) => made(`d${i + 100}`));
    let before = { table: tableOf(documents), ...updateRelated(tableOf(documents), null, () => undefined) };
    let again = 0;
    for (let round = 0; round < 12; round++) {
      documents = documents.filter(() => random(40) > 0);
      documents.push(made(`n${round}`));
      if (round % 3 === 0) documents[random(documents.length)] = { ...documents[3]!, id: `m${round}` };
      const table = tableOf(documents);
      const updated = updateRelated(table, before, () => again++);
      expect(updated).toEqual(updateRelated(table, null, () => undefined));
      before = { table, ...updated };
    }
    expect(again).toBeGreaterThan(12);
  });

  test("of a large archive little is found again", () => {
    const documents = Array.from({ length: 300 }, (_, i) => made(`d${i + 100}`));
    const table = tableOf(documents);
    const neighbours = updateRelated(table, null, () => undefined);
    const asked = new Set<number>();
    const more = { id: "x", vragen: [KAAS] };
    updateRelated(tableOf([...documents, more]), { table, ...neighbours }, (vraag) => asked.add(vraag));
    expect(asked.size).toBeLessThan(5);
  });
});

describe("in a folder", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "vraagbaak-"));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  /** What was found in a new folder, going on with that of before, of each question that has some. */
  async function findIn(name: string, asked: readonly Asked[], before: string | null, threads = 1) {
    const kenmerken = join(root, "kenmerken");
    const out = join(root, name);
    for (const folder of [kenmerken, out]) mkdirSync(folder, { recursive: true });
    for (const one of asked) writeFileSync(join(kenmerken, `${one.id}.bin`), encodeKenmerken(featuresOf(one)));
    const documents = asked.map(({ id, vragen }) => ({ id, zaak: id, dag: null, afdruk: vragen.join() }));
    await findInFolder({ documents, kenmerken, before: before && join(root, before), out }, () => threads);
    const lines = FoundLines.open(out);
    return asked.flatMap(({ id }) =>
      lines.of(id).flatMap((found, i) => found.map((one) => ({ van: `${id}/${i}`, ...one }))),
    );
  }

  const A = { id: "a", vragen: [KAAS, SLUIS] };
  const B = {
    id: "b",
    vragen: ["Wachten binnenvaartschepen bij brugdelen en zeesluizen op onderhoud door Rijkswaterstaat?"],
  };

  test("each says by which words, and what was found stays where nothing touches it", async () => {
    const found = await findIn("een", [A, B], null);
    expect(found.map(({ van, document, vraag }) => `${van} → ${document}/${vraag}`)).toEqual([
      "a/1 → b/0",
      "b/0 → a/1",
    ]);
    expect(found[0]!.woorden.toSorted()).toEqual(["onderhoud", "wachten", "zeesluizen"]);
    const C = { id: "c", vragen: [KAAS] };
    const more = await findIn("twee", [A, B, C], "een");
    expect(more).toEqual(await findIn("drie", [A, B, C], null));
    expect(more.map(({ van, gelijk }) => [van, gelijk])).toContainEqual(["a/0", "letterlijk"]);
    expect(await findIn("vier", [A, B], "twee")).toEqual(found);
    for (const before of ["een", null]) {
      expect(await findIn(`naast elkaar ${before}`, [A, B, C], before, 2)).toEqual(more);
      expect(readTable(join(root, `naast elkaar ${before}`))).toEqual(readTable(join(root, "twee")));
    }
  });

  test("one word in common says nothing; a document without questions is none", async () => {
    const vragen = ["Betalen rauwmelkse boeren accijns over benzine, diesel, kolen?"];
    expect(
      await findIn(
        "een",
        [
          { id: "a", vragen: [KAAS] },
          { id: "b", vragen },
          { id: "c", vragen: [] },
        ],
        null,
      ),
    ).toEqual([]);
  });
});

test("features are the same from disk", () => {
  const features = featuresOf({
    id: "a",
    vragen: [SLUIS, KAAS],
    themas: ["water"],
    stukken: ["kst-1-2"],
    antwoord: "Ja.",
  });
  const bytes = encodeKenmerken(features);
  expect(decodeRows(bytes).map((row, i) => ({ ...row, woorden: decodeWoorden(bytes)[i] }))).toEqual(features);
  expect(decodeRows(encodeKenmerken([]))).toEqual([]);
});

test("counts go by half doublings", () => {
  expect([1, 2, 3, 4, 5, 6, 8, 11, 12].map(stepOf)).toEqual([0, 2, 3, 4, 4, 5, 6, 6, 7]);
});
