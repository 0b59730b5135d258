/** Every title line in every container: it says the same of the paper everywhere. */
import { describe, expect, it } from "vitest";
import { isTitelregel, TITELREGELS, titelregelOf, titelregelsIn } from "../../../src/ingest/wording/titelregels.ts";
import { ANTWOORDEN, CONTAINERS, outcome, read, VRAGEN, type Paper } from "./papers.ts";

const VAN_PODT = "Vragen van het lid Podt (D66) aan de minister van Financiën over de dijk (ingezonden 3 maart 2026).";
const VAN_HEINEN = "Antwoord van minister Heinen (Financiën) (ontvangen 3 april 2026).";
const UITSTEL = "Beantwoording van de vragen binnen de gestelde termijn is niet mogelijk.";

type Row = (typeof TITELREGELS)[number];

/** A paper with the line among its titles, where a paper has it, and what must come out. */
function paperWith(row: Row, line: string): [Paper, ReturnType<typeof outcome>] {
  const answers = row.soort === "antwoord" || row.soort === undefined;
  const titles = row.noemt === "vraagstellers" ? [line] : row.noemt ? [VAN_PODT, line] : [line, VAN_PODT];
  const paper = {
    boven: answers && row.noemt !== "bewindspersonen" ? [...titles, VAN_HEINEN] : titles,
    vragen: row.soort === "mededeling" ? [] : VRAGEN,
    antwoorden: answers ? ANTWOORDEN : [],
    onder: row.soort === "mededeling" ? [UITSTEL] : [],
  };
  const expected: ReturnType<typeof outcome> = {
    soort: row.soort ?? "antwoord",
    variant: row.soort === "mededeling" ? "uitstel" : (row.variant ?? null),
    onderwerp: "de dijk",
    namen: answers || row.soort === "mededeling" ? ["Podt", "Heinen"] : ["Podt"],
    vragen: paper.vragen,
    antwoorden: paper.antwoorden,
    meldingen: [],
  };
  return [paper, expected];
}

describe.each(TITELREGELS.map((row) => [row.name, row] as const))("%s", (_, row) => {
  it.each(row.voorbeelden)("%s", async (line) => {
    expect(titelregelOf(line)).toBe(row);
    const [paper, expected] = paperWith(row, line);
    for (const [container, make] of Object.entries(CONTAINERS)) {
      expect({ container, ...outcome(await read(make(paper))) }).toEqual({ container, ...expected });
    }
  });
});

it("oral questions of which the title alone is printed are a paper, and not refused", async () => {
  for (const line of TITELREGELS.find(({ name }) => name === "mondeling")!.voorbeelden) {
    const { soort, onderwerp, vragen } = await read(
      CONTAINERS["text"]!({ boven: [line], vragen: [], antwoorden: [], onder: [] }),
    );
    expect({ soort, onderwerp, vragen }).toEqual({ soort: "mondeling", onderwerp: "de dijk", vragen: [] });
  }
});

describe("what is no title line", () => {
  it.each([
    "De vragen van het lid Podt (D66) kunnen niet binnen de gebruikelijke termijn worden beantwoord.",
    "Antwoord op vragen 2 en 3",
    "antwoord op vraag 3).",
    "Antwoord",
    "Ingediend bij de minister van Financiën",
  ])("%s", (line) => {
    expect(isTitelregel(line)).toBe(false);
  });
});

it("a subject that speaks of other papers makes a paper none of these", async () => {
  const boven = [
    "Vragen van het lid Podt (D66) over het vragenuur en het nader antwoord van de minister van Financiën",
  ];
  const { soort, variant } = await read(CONTAINERS["text"]!({ boven, vragen: VRAGEN, antwoorden: [], onder: [] }));
  expect([soort, variant]).toEqual(["vragen", null]);
});

it("title lines that run on in one line are told apart", () => {
  expect(titelregelsIn(`${VAN_PODT} ${VAN_HEINEN}`).map(({ regel, at }) => [regel.name, at])).toEqual([
    ["vragen", 0],
    ["antwoord", VAN_PODT.length + 1],
  ]);
});

it("between questions and answers it belongs to the title, whatever kind of answer it names", async () => {
  for (const title of ["Gecorrigeerd antwoord", "Nadere antwoorden", "Antwoord"]) {
    const text = `${VAN_PODT}\n\nVraag 1\nKlopt dit?\n\n${title} van minister Heinen (Financiën) (ontvangen 3 april 2026)\n\nAntwoord 1\nJa.\n`;
    const { vragen, aanhef } = await read({ bestand: "a.txt", bytes: new TextEncoder().encode(text) });
    expect(vragen.map(({ tekst }) => tekst)).toEqual(["Klopt dit?"]);
    expect(aanhef).toContain(title);
  }
});

it("above a second set of questions it belongs to no answer", async () => {
  for (const title of TITELREGELS.find(({ name }) => name === "vragen")!.voorbeelden) {
    const text = `${VAN_PODT}\n\nVraag 1\nKlopt dit?\n\nAntwoord 1\nJa.\n\n${title}\n\nVraag 2\nEn dit?\n\nAntwoord 2\nOok.\n`;
    const { antwoorden } = await read({ bestand: "a.txt", bytes: new TextEncoder().encode(text) });
    expect(antwoorden.map(({ tekst }) => tekst)).toEqual(["Ja.", "Ook."]);
  }
});
