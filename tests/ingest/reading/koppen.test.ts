/** Headings with letters and numbers of their own, answers with a slip in their number, and messages with many numbers. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { KamervraagDocument } from "../../../src/domain/document.ts";
import { parseNummers } from "../../../src/domain/nummers.ts";
import { parseKop } from "../../../src/ingest/wording/koppen.ts";
import { brief, ingestText } from "../support.ts";

const FIXTURES = join(import.meta.dirname, "../fixtures/reading");
const fixture = async (name: string) => ingestText(await readFile(join(FIXTURES, name), "utf8"));
const warnings = ({ meldingen }: KamervraagDocument) =>
  meldingen.filter(({ ernst }) => ernst !== "info").map(({ regel, tekst }) => `${regel}: ${tekst}`);

/** Questions and answers, each under its heading, with the number as its text. */
const paper = (...koppen: string[]) =>
  ingestText(
    koppen.map((kop, i) => `${kop}\n${kop.toLowerCase().startsWith("v") ? `Klopt ${i}?` : `Ja, ${i}.`}\n`).join("\n"),
  );

describe("a number whose letter stands apart", () => {
  it("is a heading", async () => {
    const document = await fixture("koppen-2-a-en-romeins/n10.txt");
    expect(brief(document)).toEqual({
      vragen: ["1a: Klopt dit?", "1b: Klopt dit?", "2a: Klopt dit?", "2b: Klopt dit?"],
      antwoorden: ["1a: Ja.", "1b: Ja.", "2a: Ja.", "2b: Ja."],
    });
    expect(warnings(document)).toEqual([]);
  });

  it.each([
    ...[
      "Vraag 2 a",
      "Vraag 2 (a)",
      "Vraag 2(a)",
      "Vraag 2.a",
      "Vraag 2 - a",
      "VRAAG 2 A",
      "Vraag 2 a:",
      "Vraag nr. 2 a",
    ],
    ...["Antwoord 2 a", "Antwoord op vraag 2 (a)", "Antwoord 2.a.", "Antwoord vraag 2 a"],
  ])("%s", (line) => {
    expect(parseKop(line)).toMatchObject({ nummers: ["2a"], einde: line.length });
  });

  it.each(["Vraag 2 u", "Vraag 2 a en nog iets", "Antwoord 2 a priori onjuist", "Vraag 2 (VVD)"])(
    "is not read in: %s",
    (line) => {
      expect(parseKop(line)?.nummers ?? []).not.toContain("2a");
    },
  );
});

describe("a number in Roman figures", () => {
  it("is a heading", async () => {
    const document = await fixture("koppen-2-a-en-romeins/n04.txt");
    expect(brief(document)).toEqual({
      vragen: ["1: Klopt dit?", "2: Klopt dit?", "4: Klopt dit?"],
      antwoorden: ["1: Ja.", "2: Ja.", "4: Ja."],
    });
    expect(warnings(document)).toEqual(["missing-nummer: Vraag 3 komt in de nummering niet voor"]);
  });

  it.each([
    ["Vraag I", "1"],
    ["Vraag III:", "3"],
    ["VRAAG IV", "4"],
    ["Vraag (V)", "5"],
    ["Antwoord VIII", "8"],
    ["Antwoord op vraag IX", "9"],
    ["Antwoord X.", "10"],
    ["Vraag XIV", "14"],
    ["Antwoord XXI", "21"],
  ])("%s", (line, nummer) => {
    expect(parseKop(line)).toMatchObject({ nummers: [nummer], einde: line.length });
  });

  it.each(["Vraag IIII", "Vraag VX", "Vraag IVF", "Antwoord I van de Kamer", "Vraag Vivian", "Antwoord ik"])(
    "is not read in: %s",
    (line) => {
      expect(parseKop(line)).toBeNull();
    },
  );
});

describe("a heading whose letters are set apart", () => {
  it.each([
    ["V r a a g 1", "vraag", ["1"]],
    ["V R A A G 2", "vraag", ["2"]],
    ["V r a a g 1 0", "vraag", ["10"]],
    ["V r a a g 12:", "vraag", ["12"]],
    ["V r a a g 1 e n 2", "vraag", ["1", "2"]],
    ["V r a g e n 3 , 4 e n 5", "vraag", ["3", "4", "5"]],
    ["A n t w o o r d", "antwoord", []],
    ["A n t w o o r d 3", "antwoord", ["3"]],
  ])("%s", (line, soort, nummers) => {
    expect(parseKop(line)).toEqual({ soort, vorm: "woord", nummers, einde: line.length });
  });

  it.each(["V e r s l a g 1", "a b c d e", "V r a a g 1 Klopt dit?", "1 2 3 4", "v a n"])(
    "is not read in: %s",
    (line) => {
      expect(parseKop(line)).toBeNull();
    },
  );

  it("parts questions and answers, and stays as it is printed", async () => {
    const document = await ingestText(
      "V r a a g  1\nKlopt dit?\nA n t w o o r d  1\nJa.\nV r a a g  2\nWaarom?\nA n t w o o r d  2\nDaarom.\n",
    );
    expect(brief(document)).toEqual({ vragen: ["1: Klopt dit?", "2: Waarom?"], antwoorden: ["1: Ja.", "2: Daarom."] });
    expect(warnings(document)).toEqual([]);
  });
});

describe("an answer with the number of another question", () => {
  it("is that of the question above it, where that has no other", async () => {
    const document = await fixture("antwoordnummer-misdruk/antwoordnummer-misdruk.txt");
    expect(document.antwoorden.map(({ nummers }) => nummers.join())).toEqual(["1", "2", "3", "4", "5"]);
    expect(warnings(document)).toEqual([
      'misprinted-nummer: "Antwoord 1" staat onder vraag 3 en is als antwoord daarop gelezen',
      'misprinted-nummer: "Antwoord 5" staat onder vraag 4 en is als antwoord daarop gelezen',
    ]);
  });

  it.each([
    {
      naam: "two that are exchanged",
      koppen: ["Vraag 1", "Antwoord 2", "Vraag 2", "Antwoord 1"],
      melding: [
        'misplaced-antwoord: "Antwoord 2" staat onder vraag 1 en is als antwoord op vraag 2 gelezen',
        'misplaced-antwoord: "Antwoord 1" staat onder vraag 2 en is als antwoord op vraag 1 gelezen',
      ],
    },
    {
      naam: "one before its question",
      koppen: ["Vraag 1", "Antwoord 1", "Antwoord 2", "Vraag 2"],
      melding: ['misplaced-antwoord: "Antwoord 2" staat voor zijn vraag en is als antwoord op vraag 2 gelezen'],
    },
    {
      naam: "one that is printed twice",
      koppen: ["Vraag 1", "Antwoord 1", "Antwoord 1", "Vraag 2", "Antwoord 2"],
      melding: ['duplicate-antwoord: "Antwoord 1" is al eerder gedrukt (regel 4)'],
    },
    {
      naam: "one printed twice, among answers that stand together",
      koppen: ["Vraag 1", "Vraag 2", "Antwoord 1", "Antwoord 1"],
      melding: [
        'duplicate-antwoord: "Antwoord 1" is al eerder gedrukt (regel 7)',
        "unanswered-vraag: Vraag 2 heeft in dit document geen antwoord",
      ],
    },
    {
      naam: "a joint one printed twice",
      koppen: ["Vraag 1", "Vraag 2", "Antwoord 1 en 2", "Antwoord 1 en 2"],
      melding: ['duplicate-antwoord: "Antwoord 1 en 2" is al eerder gedrukt (regel 7)'],
    },
  ])("is said: $naam", async ({ koppen, melding }) => {
    expect(warnings(await paper(...koppen))).toEqual(melding);
  });

  it.each([
    ["answers that stand together", ["Vraag 1", "Vraag 2", "Antwoord 1", "Antwoord 2"]],
    ["joint answers", ["Vraag 1", "Vraag 2", "Antwoord 1 en 2", "Vraag 3", "Antwoord 3"]],
    ["a joint answer and one of its questions again", ["Vraag 1", "Vraag 2", "Antwoord 1 en 2", "Antwoord 2"]],
    [
      "a joint answer below the last of its questions",
      ["Vraag 1", "Antwoord 1", "Vraag 2", "Vraag 3", "Antwoord 2 en 3"],
    ],
    ["answers without numbers", ["Vraag 1", "Antwoord", "Vraag 2", "Antwoord"]],
    ["questions and answers that are both printed twice", ["Vraag 1", "Antwoord 1", "Vraag 1", "Antwoord 1"]],
    [
      "an answer to questions 1 and 3 below the last",
      ["Vraag 1", "Vraag 2", "Antwoord 2", "Vraag 3", "Antwoord 1 en 3"],
    ],
  ])("is not said of %s", async (_, koppen) => {
    const found = warnings(await paper(...koppen)).filter((tekst) => /-antwoord/.test(tekst));
    expect(found).toEqual([]);
  });
});

describe("a message about many numbers", () => {
  it("names a row by its ends", async () => {
    const document = await fixture("lange-lijst-ontbrekende-nummers/n12.txt");
    expect(warnings(document)).toEqual(["missing-nummer: De vragen 2 t/m 1999 komen in de nummering niet voor"]);
  });

  it("names the first rows, and how many others there are", async () => {
    const document = await ingestText(
      Array.from({ length: 40 }, (_, i) => `Vraag ${2 * i + 1}\nKlopt ${i}?\nAntwoord ${2 * i + 1}\nJa.\n`).join("\n"),
    );
    expect(warnings(document)).toEqual([
      "missing-nummer: De vragen 2, 4, 6, 8, 10, 12, 14, 16, 18, 20 en 29 andere komen in de nummering niet voor",
    ]);
  });

  it("is short where an answer names hundreds of questions that are not there", async () => {
    const document = await ingestText("Vraag 1\nKlopt dit?\nAntwoord 1 t/m 600\nJa.\n");
    expect(document.antwoorden[0]!.nummers).toHaveLength(600);
    expect(warnings(document)).toEqual([
      'unmatched-antwoord: "Antwoord 1 t/m 600" zonder vraag 2 t/m 600; de laatste vraag is 1 (regel 1)',
    ]);
  });
});

it.each([
  ["1 t/m 600", 600],
  ["vragen 1 tot en met 750", 750],
  ["1 t/m 5000", 2],
  ["3 – 9", 7],
  ["12-2024", 2],
])("%s is %i numbers", (text, count) => {
  expect(parseNummers(text)).toHaveLength(count);
});
