/** Joint questions, lists and paragraphs in text taken out of PDFs, whose line ends were lost or kept. */
import { describe, expect, it } from "vitest";
import { ingestText } from "../support.ts";
import { footOf, headOf, readTextCase } from "./pdf-publication.ts";

const HEAD = headOf(1225);
const FOOT = footOf(1225);
const FEW = "Hoeveel mensen zijn op het veer aangewezen?";
const WORK = "Klopt het dat zij nu een uur omrijden om op hun werk te komen, en wat vindt u daarvan?";
const WHEN = "Wanneer vaart het veer weer?";

const asked = async (kop: string, body: string, rest = "") => {
  const nummers = kop.replace("Vraag", "Antwoord");
  const { vragen, meldingen } = await ingestText(`${HEAD}${kop}\n${body}\n${nummers}\nDat is zo.\n${rest}${FOOT}`);
  expect(meldingen.map(({ regel }) => regel).filter((regel) => !regel.startsWith("left-out"))).toEqual([]);
  return vragen[0]!.tekst.split("\n\n");
};

describe("questions under one heading", () => {
  it("are a paragraph each where their line ends were lost", async () => {
    const document = await readTextCase("samengenomen-vragen-aaneen");
    expect(document.vragen[1]!.nummers).toEqual(["2", "3", "4"]);
    expect(document.vragen[1]!.tekst.split("\n\n").map((text) => text.slice(0, 9))).toEqual([
      "Hoeveel m",
      "Klopt het",
      "Wanneer v",
    ]);
  });

  it.each([
    ["all line ends were lost", "Vraag 1 t/m 3", `${FEW}${WORK}${WHEN}`, [FEW, WORK, WHEN]],
    ["some line ends were lost", "Vraag 1, 2 en 3", `${FEW}\n${WORK}${WHEN}`, [FEW, WORK, WHEN]],
    ["none was lost", "Vraag 1, 2 en 3", `${FEW}\n${WORK}\n${WHEN}`, [FEW, WORK, WHEN]],
    ["they are written with a range", "Vraag 1 t/m 2", `${FEW}${WHEN}`, [FEW, WHEN]],
    [
      "a question is quoted",
      "Vraag 1 en 2",
      `Kent u het stuk «Vaart het veer nog?»${WHEN} En waar?`,
      ["Kent u het stuk «Vaart het veer nog?»", `${WHEN} En waar?`],
    ],
    ["one asks on", "Vraag 1 en 2", `${FEW} Zo ja, wie?${WHEN}`, [`${FEW} Zo ja, wie?`, WHEN]],
    [
      "the next begins with a quotation",
      "Vraag 1 en 2",
      `${FEW}«De overkant», kent u dat blad?`,
      [FEW, "«De overkant», kent u dat blad?"],
    ],
    ["the end of a page parts them", "Vraag 1 en 2", `${FEW}\n${FOOT}${WHEN}`, [FEW, WHEN]],
  ])("are told apart where %s", async (_, kop, body, expected) => {
    expect(await asked(kop, body)).toEqual(expected);
  });

  it("are told apart behind the mark of a note", async () => {
    const notes = "1Rivierenblad, 2 maart 2026\n2Dorpsraad, brief\n";
    expect(await asked("Vraag 1 en 2", `${FEW}1${WHEN}2`, notes)).toEqual([`${FEW}[1]`, `${WHEN}[2]`]);
    expect(await asked("Vraag 1 en 2", `${FEW}\n1\n${WHEN}\n2`, notes)).toEqual([`${FEW}[1]`, `${WHEN}[2]`]);
  });

  it.each([
    ["more line ends than questions", "Vraag 1 en 2", `${FEW}${WORK}${WHEN}`],
    ["fewer line ends than questions", "Vraag 1 t/m 4", `${FEW}${WHEN}`],
    ["what asks on", "Vraag 1 en 2", `${FEW}Zo ja, wanneer?`],
    ["what adds to it", "Vraag 1 en 2", `${FEW}Graag uitgesplitst per jaar.`],
    ["what asks for more", "Vraag 1 en 2", `${FEW}Kunt u uw antwoord toelichten?`],
    ["one question", "Vraag 1", `${FEW}${WHEN}`],
  ])("stay together with %s", async (_, kop, body) => {
    expect(await asked(kop, body)).toHaveLength(1);
  });
});

const answered = async (body: string) => {
  const { antwoorden } = await ingestText(
    `${HEAD}Vraag 1\nWat doet u?\nAntwoord 1\n${body}\nVraag 2\nWanneer?\nAntwoord 2\nIn juni.\n${FOOT}`,
  );
  return antwoorden[0]!.tekst.split("\n\n");
};

/** Lines as the official publication breaks them. */
const WRAPPED = [
  "De provincie en het Rijk betalen elk de helft van het herstel van de stoep,",
  "waarvoor de gemeente een aannemer heeft gezocht die ook de steiger aanlegt",
  "en die daarmee in april wil beginnen, zodra het water laag genoeg staat om",
  "de palen te slaan die nodig zijn.",
];

describe("a paragraph behind a list", () => {
  it("begins where the last item ends without a stop", async () => {
    const document = await readTextCase("alinea-achter-lijst");
    const parts = document.antwoorden[0]!.tekst.split("\n\n");
    expect(parts).toHaveLength(3);
    expect(parts[1]!.split("\n").map((item) => item.slice(0, 8))).toEqual(["1. Vast ", "2. Afspr", "3. Een m"]);
    expect(parts[2]).toMatch(/^Daarnaast wil ik/);
  });

  const ITEM = "een vaste monteur die de stoep kent en die binnen een dag kan komen naar";
  const REST =
    "de plaats waar dat nodig is, ook in de nacht en ook als het water hoog staat enals er ijs op de rivier ligt";

  it.each([
    ["dashes", "– ", "– "],
    ["bullets", "• ", "• "],
    ["numbers", "1. ", "2. "],
  ])("begins behind %s, behind the joined lines of the last item", async (_, first, second) => {
    const parts = await answered(
      `Ik zorg voor:\n${first}${ITEM}\n${REST}\n${second}${ITEM}\n${REST}\nDaarnaast wil ik dat veren beter aansluiten op de bus en op de trein van en\nnaar de stad, waarover ik spreek metde vervoerders en met de provincie in dekomende maanden van dit jaar.`,
    );
    expect(parts).toHaveLength(3);
    expect(parts[2]).toMatch(/^Daarnaast/);
  });

  it("does not begin with the name of a sentence that goes on over its lines", async () => {
    const parts = await answered(
      "Ik zorg voor:\n– een vaste monteur die de stoep kent en die binnen een dag kan komen met\nhet gereedschap dat daarvoor nodig is, zoals dat is afgesproken met de heer\nJansen van de schippers;\n– een kaart.",
    );
    expect(parts[1]!.split("\n")).toHaveLength(2);
  });
});

describe("a paragraph", () => {
  it("begins behind a line that was ended where the next word would have fitted", async () => {
    const [first, second] = [
      WRAPPED,
      WRAPPED.map((line) => line.replace("De provincie en het Rijk", "Mijn ministerie en het Rijk")),
    ];
    expect(await answered([...first, ...second].join("\n"))).toEqual([first.join(" "), second.join(" ")]);
  });

  it.each([
    [
      "behind a full line",
      "De provincie betaalt, en het Rijk betaalt de helft van het herstel daarvan.\nDe gemeente doet de rest.",
    ],
    ["behind an abbreviation", "Zie de brief van de gemeente, nr.\nIV van dit jaar."],
    ["behind a sentence without end", "De provincie betaalt samen met\nRijkswaterstaat het herstel."],
    ["in small letters", "De gemeente doet de rest.\nde schippers doen niets."],
  ])("does not begin %s", async (_, body) => {
    expect(
      await answered(`${WRAPPED.join("\n")}\n${body}`.replace(`${WRAPPED.at(-1)!}\n`, "de palen te slaan. ")),
    ).toHaveLength(1);
  });

  it("does not begin in a title", async () => {
    const document = await ingestText(`${HEAD}Vraag 1\nWat?\nAntwoord 1\nDit.\n${FOOT}`);
    expect(document.onderwerp).toBe("de veerstoep bij Oudewiel");
    expect(document.bewindspersonen).toMatchObject([{ naam: "Oosterlinck" }]);
  });
});
