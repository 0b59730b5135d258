/** Signatures in every container, behind the last answer and below the letter before the questions. */
import { describe, expect, it } from "vitest";
import { isAmbtsregel } from "../../../src/ingest/wording/ambten.ts";
import { isPersoon } from "../../../src/ingest/wording/persoon.ts";
import { ANTWOORDEN, CONTAINERS, outcome, read, VRAGEN } from "./papers.ts";

const BRIEF = [
  "Geachte voorzitter,",
  "Hierbij zend ik u de antwoorden op de vragen van het lid Podt (D66) over de dijk (2026Z10868).",
];

const ONDERTEKENINGEN: readonly (readonly [lines: string[], namen: string[]])[] = [
  [["Hoogachtend,", "De Minister van Justitie en Veiligheid,", "mr. D.M. van Weel"], ["van Weel"]],
  [["Met vriendelijke groet,", "Dirk Beljaarts", "Minister van Economische Zaken"], ["Dirk Beljaarts"]],
  [["Vriendelijke groet,", "De staatssecretaris van Defensie,", "Gijs Tuinman"], ["Gijs Tuinman"]],
  [
    ["Met de meeste hoogachting,", "De minister-president, minister van Algemene Zaken,", "Dick Schoof"],
    ["Dick Schoof"],
  ],
  [
    ["Ik vertrouw erop u hiermee voldoende te hebben geïnformeerd.", "De minister van Financiën,", "E. Heinen"],
    ["Heinen"],
  ],
  [["De minister van Infrastructuur en Waterstaat,", "ing. B. (Barry) Madlener"], ["Madlener"]],
  [["DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT,", "mr. B. MADLENER"], ["Madlener"]],
  [["De minister van Asiel en Migratie a.i.,", "mw. drs. M.H.M. Faber-van de Klashorst"], ["Faber-van de Klashorst"]],
  [
    ["De Minister van Financiën,", "Eelco Heinen", "De Staatssecretaris van Financiën,", "Folkert Idsinga"],
    ["Eelco Heinen", "Folkert Idsinga"],
  ],
  [["Hoogachtend,", "De minister van Defensie,", "namens deze,", "J. Jansen"], []],
  [["Hoogachtend,", "De minister van Defensie,", "b/a", "J. Jansen"], []],
];

describe.each(ONDERTEKENINGEN.map(([lines, namen]) => [lines.join(" / "), lines, namen] as const))(
  "%s",
  (_, lines, namen) => {
    const expected = {
      soort: "antwoord",
      onderwerp: "de dijk",
      namen: ["Podt", ...namen],
      vragen: VRAGEN,
      antwoorden: ANTWOORDEN,
      meldingen: [],
    };
    it.each([
      ["behind the last answer", BRIEF, lines],
      ["below the letter", [...BRIEF, ...lines], []],
    ])("%s", async (_, boven, onder) => {
      for (const [container, make] of Object.entries(CONTAINERS)) {
        // The official publication prints no letters.
        if (container === "text out of a PDF") continue;
        const document = await read(make({ boven, vragen: VRAGEN, antwoorden: ANTWOORDEN, onder }));
        expect({ container, ...outcome(document) }).toMatchObject({ container, ...expected });
      }
    });
  },
);

it.each(["Hoogachtend is een groet.", "Met vriendelijke groet sluit het loket elk gesprek af."])(
  "is no greeting at the end of an answer: %s",
  async (line) => {
    const antwoorden = [ANTWOORDEN[0]!, `${ANTWOORDEN[1]!}\n${line}`];
    const document = await read(CONTAINERS["Word"]!({ boven: BRIEF, vragen: VRAGEN, antwoorden, onder: [] }));
    expect(outcome(document).antwoorden).toEqual(antwoorden.map((text) => text.replace("\n", "\n\n")));
  },
);

it.each([
  "De minister van Financiën heeft hierover een brief gestuurd",
  "De minister van Financiën: een overzicht",
  "Ministers van beide landen",
  "De minister van 1848",
])("is no line with an office: %s", (line) => {
  expect(isAmbtsregel(line)).toBe(false);
});

it.each([
  "Fleur Agema",
  "drs. T.H.D. Struycken MSc",
  "Ch. van der Wal-Zeggelink",
  "Bas van ’t Wout",
  "mw. M.C.G. Keijzer",
])("is a name: %s", (line) => {
  expect(isPersoon(line)).toBe(true);
});

it.each(["Den Haag", "Herstel Groningen", "Ministerie van Defensie", "Agema", "Lessen in Leiden", "Jan Jansen."])(
  "is no name and nothing else: %s",
  (line) => {
    expect(isPersoon(line)).toBe(false);
  },
);
