import { describe, expect, it } from "vitest";
import { at, makePdf, raised, widthOf, type Placed } from "../fixtures/pdf/make-pdf.ts";
import { read } from "./read.ts";

/** A paragraph of an older paper: a number, text (“^1” is the mark of a note), a note, the heading of the answers. */
interface Part {
  kind: "number" | "text" | "note" | "heading";
  text: string;
}
const part = (kind: Part["kind"]) => (text: string) => ({ kind, text });
const [number, text, note, heading] = [part("number"), part("text"), part("note"), part("heading")];

const SENTENCE = "De provincie heeft hierover afspraken gemaakt met de gemeenten en met het waterschap in het gebied.";
const LONG = Array.from({ length: 14 }, () => SENTENCE).join(" ");
const TITLE = text(
  "Vragen van het lid Wassenberg (PvdA) aan de minister van Sociale Zaken over de herindeling. (Ingezonden 20 maart 2001)",
);
const ANSWER_TITLE = text("Antwoord van minister Fritsma (Sociale Zaken). (Ontvangen 4 april 2001)");
const QUESTIONS = [
  number("1"),
  text("Kent u het bericht over de herindeling?^1"),
  number("2"),
  text(`Is het waar dat de provincie al in 1999 heeft gewaarschuwd? ${LONG} Klopt dat?`),
  number("3"),
  text("Wat gaat u doen?^2"),
];
const QUESTION_NOTES = [note("1 Tubantia, 24 februari 2001."), note("2 Staatscourant 2000, nr. 732.")];
const ANSWERS = [heading("Antwoord"), ANSWER_TITLE, number("1"), text("Ja."), number("2 en 3"), text(`${LONG}^3`)];
const ANSWER_NOTES = [note("3 Trouw, 27 februari 2001.")];
const PAPER = [TITLE, ...QUESTIONS, ...QUESTION_NOTES, ...ANSWERS, ...ANSWER_NOTES];

const WIDTH = 164;
/** The lines of a part, as full as they can be. */
function wrap({ text: words, kind }: Part): string[] {
  const result: string[] = [];
  for (const word of words.split(" ")) {
    const longer = `${result.at(-1) ?? ""} ${word}`.trim();
    if (result.length > 0 && widthOf(longer, kind === "note" ? 7 : 8.5) <= WIDTH) result[result.length - 1] = longer;
    else result.push(word);
  }
  return result;
}

const PAGE_HEAD = [
  at(37, 42, "Tweede Kamer der Staten-Generaal", { size: 18, font: "bold" }),
  at(37, 100, "Vergaderjaar 2000–2001", { size: 10 }),
  at(203, 100, "Aanhangsel van de Handelingen", { size: 10, font: "bold" }),
  at(203, 157, "Vragen gesteld door de leden der Kamer, met de daarop door de", { size: 9.1, font: "bold" }),
  at(203, 167, "regering gegeven antwoorden", { size: 9.1, font: "bold" }),
  at(37, 230, "3980", { size: 12.8, font: "bold" }),
];

/** The paper in columns, so near each other that full lines of two are hardly apart. */
function pdfOf(parts: readonly Part[], { lefts = [37, 212, 387], bottom = 760 } = {}): Uint8Array {
  const pages: Placed[][] = [[...PAGE_HEAD]];
  let column = 0;
  let y = 252;
  for (const own of parts) {
    const isNote = own.kind === "note";
    if (own.kind === "number" || own.kind === "heading") y += 9.5;
    for (const line of wrap(own)) {
      if (y > bottom) {
        column = (column + 1) % lefts.length;
        if (column === 0) pages.push([]);
        y = pages.length > 1 ? 44 : 225;
      }
      const [words, mark] = isNote ? [line.replace(/^\d /, ""), /^\d(?= )/.exec(line)?.[0]] : line.split("^");
      const x = lefts[column]!;
      const size = isNote ? 7 : 8.5;
      const style = { size, font: own.kind === "heading" ? ("bold" as const) : ("regular" as const) };
      if (isNote && mark) pages.at(-1)!.push(at(x, y - 2.5, mark, { size: 5 }), at(x + 6, y, words!, style));
      else pages.at(-1)!.push(at(x, y, words!, style));
      if (!isNote && mark) pages.at(-1)!.push(raised(x + widthOf(words!, size) + 0.5, y, mark));
      y += 9.5;
    }
  }
  return makePdf(pages);
}

/** The same as pdftotext, pypdf or PyMuPDF print it where they keep the order of the columns. */
function textOf(parts: readonly Part[], foot = "Tweede Kamer, vergaderjaar 2000–2001, Aanhangsel\n1"): string {
  const head = [
    "Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 2000–2001\nAanhangsel van de Handelingen",
    "Vragen gesteld door de leden der Kamer, met de daarop door de\nregering gegeven antwoorden\n3980",
  ];
  const lines = parts.flatMap(wrap).map((line) => line.replace("^", ""));
  return [...head, ...lines, foot].join("\n");
}

/** The same as `pdftotext -layout` prints it: columns side by side. */
function sideBySide(parts: readonly Part[], count = 3, gap = 3): string {
  const lines = parts.flatMap(wrap).map((line) => line.replace("^", ""));
  const length = Math.ceil(lines.length / count);
  const width = Math.max(...lines.map((line) => line.length)) + gap;
  const columns = Array.from({ length: count }, (_, i) => lines.slice(i * length, (i + 1) * length));
  const rows = columns[0]!.map((_, i) =>
    columns
      .map((column) => (column[i] ?? "").padEnd(width))
      .join("")
      .trimEnd(),
  );
  const [head, far] = ["Tweede Kamer der Staten-Generaal", `${" ".repeat(2 * width)}2`];
  const year = "Vergaderjaar 2000–2001            Aanhangsel van de Handelingen";
  const foot = `’s-Gravenhage 2001${" ".repeat(30)}Tweede Kamer, vergaderjaar 2000–2001, Aanhangsel${" ".repeat(30)}1`;
  return [head, far, year, "", "3980", ...rows, "", foot].join("\n");
}

async function partsOf(source: Uint8Array | string) {
  const { document } = await read(source, typeof source === "string" ? "oud.txt" : "oud.pdf");
  const short = (part: string) => (part.length > 80 ? `${part.slice(0, 40)} … ${part.slice(-20)}` : part);
  const own = ({ nummers, tekst }: { nummers: string[]; tekst: string }) => [nummers.join("+"), short(tekst)];
  return {
    vragen: document.vragen.map(own),
    antwoorden: document.antwoorden.map(own),
    noten: document.voetnoten.map(({ nummer, tekst }) => `${nummer} ${tekst}`),
    document,
  };
}

const RIGHT = {
  vragen: [
    ["1", "Kent u het bericht over de herindeling?[1]"],
    ["2", "Is het waar dat de provincie al in 1999  … t gebied. Klopt dat?"],
    ["3", "Wat gaat u doen?[2]"],
  ],
  antwoorden: [
    ["1", "Ja."],
    ["2+3", "De provincie heeft hierover afspraken ge … ap in het gebied.[3]"],
  ],
  noten: ["1 Tubantia, 24 februari 2001.", "2 Staatscourant 2000, nr. 732.", "3 Trouw, 27 februari 2001."],
};

describe("a paper of before 2009", () => {
  it.each([
    ["in three columns", pdfOf(PAPER)],
    ["in three short columns", pdfOf(PAPER, { bottom: 420 })],
    ["in two columns of a page", pdfOf(PAPER, { bottom: 640 })],
    ["in columns that are wider apart", pdfOf(PAPER, { lefts: [30, 210, 392] })],
    ["as text", textOf(PAPER)],
    ["side by side", sideBySide(PAPER)],
    ["two side by side", sideBySide(PAPER, 2)],
    ["side by side, near each other", sideBySide(PAPER, 3, 2)],
    [
      "as text whose foot has its number before it",
      textOf(PAPER, "1 Tweede Kamer, vergaderjaar 2000–2001, Aanhangsel"),
    ],
  ])("has its questions, then its answers, notes behind each: %s", async (_, source) => {
    const { document, ...parts } = await partsOf(source);
    expect(parts).toEqual(RIGHT);
    expect(document.soort).toBe("antwoord");
    expect(document.vraagstellers).toMatchObject([{ naam: "Wassenberg", partij: "PvdA" }]);
    expect(document.bewindspersonen).toMatchObject([{ naam: "Fritsma", portefeuille: "Sociale Zaken" }]);
    expect([document.ingezonden, document.ontvangen]).toEqual(["2001-03-20", "2001-04-04"]);
    expect(document.onderwerp).toBe("de herindeling");
  });

  it.each([
    ["PDF", pdfOf([TITLE, ...QUESTIONS.slice(0, 2), QUESTION_NOTES[0]!, ...ANSWERS.slice(0, 4)])],
    ["text", textOf([TITLE, ...QUESTIONS.slice(0, 2), QUESTION_NOTES[0]!, ...ANSWERS.slice(0, 4)])],
  ])("may have one question: %s", async (_, source) => {
    const { vragen, antwoorden, noten } = await partsOf(source);
    expect([vragen, antwoorden, noten]).toEqual([[RIGHT.vragen[0]], [["1", "Ja."]], [RIGHT.noten[0]]]);
  });

  it("may have no notes behind its questions, and those of its answers on a later page", async () => {
    const source = textOf(
      [
        TITLE,
        number("1"),
        text("Kent u het bericht?"),
        number("2"),
        text("Wat gaat u doen?"),
        ...ANSWERS.slice(0, 4),
        number("2"),
        text("Het kabinet doet daar niets aan op grond^1 van de wet."),
        text("VOET"),
        text("Verder heeft het kabinet daar niets aan toe te voegen."),
        note("1 Trouw, 27 februari 2001."),
      ],
      "Tweede Kamer, vergaderjaar 2000–2001, Aanhangsel\n2",
    );
    const { antwoorden, noten } = await partsOf(
      source.replace("VOET", "Tweede Kamer, vergaderjaar 2000–2001, Aanhangsel\n1"),
    );
    expect(noten).toEqual(["1 Trouw, 27 februari 2001."]);
    expect(antwoorden[1]![1]).toContain("Het kabinet doet daar niets aan op grond");
  });

  it("has a note that goes on at the head of the next column", async () => {
    const long = note(
      "1 Tubantia, 24 februari 2001, «Herindeling van de gemeenten stap dichterbij gekomen, zegt de provincie».",
    );
    const filler = text(`${LONG.slice(0, 1200)}?`);
    for (const bottom of [620, 630, 640, 650, 660, 670]) {
      const parts = [
        TITLE,
        number("1"),
        text(`Kent u het bericht?^1`),
        number("2"),
        filler,
        long,
        ...ANSWERS.slice(0, 4),
      ];
      const { noten } = await partsOf(pdfOf([...parts, number("2"), text(LONG), text(LONG)], { bottom }));
      expect(noten).toEqual([long.text]);
    }
  });

  it("does not take the number of a note below the last question for that of a question", async () => {
    const { vragen, noten } = await partsOf(
      textOf([
        TITLE,
        ...[number("1"), text("Kent u het bericht?^1^2"), number("2"), text("Wat gaat u doen?^3")].map((own) => ({
          ...own,
          text: own.text.replace("^1^2", "1, 2"),
        })),
        ...[note("1 Tubantia, 24 februari 2001."), note("2 NOS, 3 maart 2001."), note("3 Trouw, 4 maart 2001.")],
        ...ANSWERS.slice(0, 4),
        number("2"),
        text("Niets."),
      ]),
    );
    expect(vragen.map(([nummer]) => nummer)).toEqual(["1", "2"]);
    expect(noten).toHaveLength(3);
  });
});

describe("one column", () => {
  const body = Array.from({ length: 20 }, (_, i) =>
    at(100, 200 + 12 * i, `Dit is regel ${String(i)} van een alinea die niet smal is maar breed.`),
  );

  it("is not cut where the texts of its list begin", async () => {
    const items = Array.from({ length: 14 }, (_, i) => [
      at(100, 100 + 40 * i, `${String(i + 1)}.`),
      at(118, 100 + 40 * i, "Kunt u aangeven hoe het nu verder gaat met de dijk, en met het"),
      at(118, 112 + 40 * i, "water dat daarachter staat, en wat u gaat doen?"),
    ]).flat();
    const { vragen } = await partsOf(makePdf([[at(100, 60, "Vragen van het lid Podt (D66) over de dijk"), ...items]]));
    expect(vragen).toHaveLength(14);
    expect(vragen[13]![1]).toContain("Kunt u aangeven");
  });

  it("keeps its sentences whole where words happen to stand below each other", async () => {
    const { document } = await partsOf(
      makePdf([
        [
          at(100, 60, "Vragen van het lid Podt (D66) over de dijk"),
          at(100, 100, "Vraag 1", { font: "bold" }),
          ...body.map((line) => ({ ...line, y: line.y - 80 })),
          at(100, 370, "Klopt dat?"),
        ],
      ]),
    );
    expect(document.vragen[0]!.tekst).toContain("Dit is regel 3 van een alinea die niet smal is maar breed.");
  });
});

it("a wide table in a text with its layout keeps its rows, and the sentences below it their order", async () => {
  const rows = Array.from(
    { length: 9 },
    (_, i) => `Gemeente ${String(i)}      ${String(10 + i)}        ${String(20 + i)}`,
  );
  const source = [
    "Vergaderjaar 2023–2024 Aanhangsel van de Handelingen",
    "Vraag 1\nHoeveel meldingen zijn er per gemeente?\nAntwoord 1\nDe meldingen staan in de tabel.",
    ["Gemeente        2022      2023", ...rows].join("\n"),
    "Vraag 2\nKlopt dat?\nAntwoord 2\nJa.",
    "Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1",
  ].join("\n");
  const { document } = await partsOf(source);
  expect(document.antwoorden[0]!.tekst).toContain("Gemeente 0\t10\t20\nGemeente 1\t11\t21");
  expect(document.antwoorden[1]!.tekst).toBe("Ja.");
});

describe("a number that is glued to the end of a column", () => {
  const four = ["Kent u het bericht?", "Klopt dat?", "Wat gaat u doen?", "Wanneer?"];
  const paper = [
    TITLE,
    ...four.flatMap((own, i) => [number(String(i + 1)), text(own)]),
    heading("Antwoord"),
    ANSWER_TITLE,
  ];
  const whole = textOf([...paper, ...["1", "2", "3", "4"].flatMap((own) => [number(own), text("Ja.")])]);

  it("stands alone again, at questions and at answers", async () => {
    const glued = whole.replace("bericht?\n2\n", "bericht?2\n").replace("Ja.\n3\n", "Ja.3\n");
    const { vragen, antwoorden } = await partsOf(glued);
    expect(vragen).toEqual(four.map((own, i) => [String(i + 1), own]));
    expect(antwoorden.map(([nummers]) => nummers)).toEqual(["1", "2", "3", "4"]);
  });

  it("is the mark of a note where no number lacks", async () => {
    const { vragen, noten } = await partsOf(
      whole.replace("doen?", "doen?1").replace("Antwoord\n", "1 Trouw, 4 maart 2001.\nAntwoord\n"),
    );
    expect(vragen.map(([nummer]) => nummer)).toEqual(["1", "2", "3", "4"]);
    expect(noten).toEqual(["1 Trouw, 4 maart 2001."]);
  });
});
