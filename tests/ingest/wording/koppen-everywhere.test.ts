/** Every example of every row of headings, in every form in which a paper comes: one outcome. */
import { describe, expect, it } from "vitest";
import { parseNummers } from "../../../src/domain/nummers.ts";
import { ingestDocument } from "../../../src/ingest/ingest-document.ts";
import { KOP_REGELS } from "../../../src/ingest/wording/kopregels.ts";
import { mayBeKop, parseKop } from "../../../src/ingest/wording/koppen.ts";
import { bold, docx, p, pageBreak, run, table } from "../fixtures/docx/make-docx.ts";
import { at, lines, makePdf, type Placed } from "../fixtures/pdf/make-pdf.ts";
import { brief } from "../support.ts";

/** A heading as printed, and what stands behind it on its line or below it. */
interface Part {
  kop: string;
  nummers: string[];
  tekst: string;
  isOnLine: boolean;
}

interface Entry {
  vraag: Part;
  antwoord: Part;
}

const VRAGEN = ["Klopt het bericht?", "Waarom is dat zo geregeld?", "Wat gaat u doen?"];
const ANTWOORDEN = ["Ja, dat bericht klopt.", "Dat volgt uit de wet.", "Ik kom met een plan."];

const ROMEINS = ["", ..."I II III IV V VI VII VIII IX X".split(" ")];

/** “Vraag # en #” → “Vraag 3 en 4”, from 3 on; “Vraag %” → “Vraag III”. */
function fill(example: string, from: number): string {
  let next = from;
  return example.replaceAll(/[#%]/g, (sign) => (sign === "%" ? ROMEINS[next++]! : String(next++)));
}

/** The numbers in a heading: “2 (a)” is 2a, “III” is 3. */
const nummersOf = (kop: string): string[] =>
  parseNummers(
    kop
      .replace(/(\d)[ .]?\(?([a-h])\)?:?$/, "$1$2")
      .replace(/\b[IVX]+\b/, (printed) => String(ROMEINS.indexOf(printed))),
  );

const part = (printed: string, below: string): Part => {
  const [kop = "", tekst] = printed.split("|");
  return { kop: kop.trimEnd(), nummers: nummersOf(kop), tekst: tekst ?? below, isOnLine: tekst !== undefined };
};

const EXAMPLES = KOP_REGELS.flatMap((row) => row.examples.map((example) => ({ row, example })));

/** Three questions and answers with an example as the heading of each question, or of each answer. */
function paper({ row, example }: (typeof EXAMPLES)[number]): Entry[] {
  const count = example.split(/[#%]/).length - 1;
  return [0, 1, 2].map((i): Entry => {
    const printed = fill(example, 1 + i * Math.max(count, 1));
    if (row.soort === "vraag") {
      const vraag = part(printed, VRAGEN[i]!);
      const nummers = vraag.nummers.length > 0 ? vraag.nummers : [String(i + 1)];
      return { vraag: { ...vraag, nummers }, antwoord: part(`Antwoord ${nummers.join(", ")}`, ANTWOORDEN[i]!) };
    }
    const antwoord = part(printed, ANTWOORDEN[i]!);
    const nummers = antwoord.nummers.length > 0 ? antwoord.nummers : [String(i + 1)];
    return { vraag: part(`Vraag ${nummers.join(", ")}`, VRAGEN[i]!), antwoord: { ...antwoord, nummers } };
  });
}

const parts = (entries: readonly Entry[]): Part[] => entries.flatMap(({ vraag, antwoord }) => [vraag, antwoord]);
const printedLines = ({ kop, tekst, isOnLine }: Part): string[] => (isOnLine ? [`${kop} ${tekst}`] : [kop, tekst]);
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const paragraphs = (entry: Part): string =>
  printedLines(entry)
    .map((line) => p(escape(line)))
    .join("");
const withBoldHeading = (entry: Part): string =>
  entry.isOnLine ? paragraphs(entry) : bold(escape(entry.kop)) + p(escape(entry.tekst));
/** The heading and its text in one paragraph, a break between them. */
const withBreak = (entry: Part): string =>
  p(
    printedLines(entry)
      .map(escape)
      .map((line) => run(line))
      .join("<w:r><w:br/></w:r>"),
  );
const LETTER = [
  "Geachte voorzitter,",
  "Hierbij zend ik u de antwoorden op de vragen van het lid A (B).",
  "Hoogachtend,",
]
  .concat("De minister van Financiën,", "E. Heinen")
  .map((line) => p(line))
  .join("");
const letterWithBreak = (entries: readonly Entry[], behind: number): Uint8Array => {
  const of = (some: readonly Entry[]) => parts(some).map(withBoldHeading).join("");
  return docx(LETTER + of(entries.slice(0, behind)) + pageBreak + of(entries.slice(behind)));
};
/** A heading in a cell of its own, its text in the next. */
const cells = (entry: Part): string[] =>
  entry.isOnLine ? ["", paragraphs(entry)] : [p(escape(entry.kop)), p(escape(entry.tekst))];
const beside = (entries: readonly Entry[]): string[][] =>
  entries.map(({ vraag, antwoord }) => [paragraphs(vraag), paragraphs(antwoord)]);
const WORDS = [bold("Vraag"), bold("Antwoord")];

const TITLE = "Vragen van het lid A (B) aan de minister van Financiën over D (ingezonden 3 mei 2025).\n";
const HEAD = `Tweede Kamer der Staten-Generaal2\nVergaderjaar 2024–2025 Aanhangsel van de Handelingen\nVragen gesteld door de leden der Kamer, met de daarop door de\nregering gegeven antwoorden\n563\n${TITLE}Antwoord van Minister Heinen (Financiën) (ontvangen 15 november 2024).\n`;
const FOOT = "ah-tk-20242025-563\nISSN 0921 - 7398\nTweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1\n";

const FORMS: Record<string, (entries: readonly Entry[]) => Uint8Array> = {
  "plain text": (entries) => encode(`2026Z10868\n${TITLE}${parts(entries).flatMap(printedLines).join("\n")}\n`),
  "text of a table": (entries) =>
    encode(
      `2026Z10868\n${TITLE}\n${parts(entries)
        .map((entry) =>
          printedLines(entry)
            .map((line) => `\t${line}\n`)
            .join(""),
        )
        .join("\n")}`,
    ),
  "text out of a PDF": (entries) => encode(`${HEAD}${parts(entries).flatMap(printedLines).join("\n")}\n${FOOT}`),
  PDF: (entries) => {
    let y = 90;
    const placed = parts(entries).flatMap((entry): Placed[] => {
      const [first = "", second] = printedLines(entry);
      y += 36;
      const heading = at(70, y, first, second === undefined ? {} : { font: "bold" });
      return second === undefined ? [heading] : [heading, at(70, y + 12, second)];
    });
    return makePdf([[...lines(70, 60, [TITLE.trim()]), ...placed]]);
  },
  "Word, paragraphs": (entries) => docx(parts(entries).map(paragraphs).join("")),
  "Word, a break behind the heading": (entries) => docx(parts(entries).map(withBreak).join("")),
  "Word, letter without page break": (entries) => docx(LETTER + parts(entries).map(withBoldHeading).join("")),
  "Word, letter with a page break before the first question": (entries) => letterWithBreak(entries, 0),
  "Word, letter with a page break behind the first question": (entries) => letterWithBreak(entries, 1),
  "Word, table beside": (entries) => docx(table(beside(entries))),
  "Word, table beside below words": (entries) => docx(table([WORDS, ...beside(entries)])),
  "Word, table stacked": (entries) => docx(table(parts(entries).map((entry) => cells(entry)))),
  "Word, table stacked below words": (entries) =>
    docx(table([[bold("Nr."), bold("Vraag en antwoord")], ...parts(entries).map((entry) => cells(entry))])),
  "Word, table with headings in a column of their own": (entries) =>
    docx(table(entries.map(({ vraag, antwoord }) => [...cells(vraag), ...cells(antwoord)]))),
  "Word, table with headings in rows of their own": (entries) =>
    docx(
      table(
        entries.flatMap(({ vraag, antwoord }) =>
          vraag.isOnLine || antwoord.isOnLine
            ? [[paragraphs(vraag), paragraphs(antwoord)]]
            : [
                [p(escape(vraag.kop)), p(escape(antwoord.kop))],
                [p(escape(vraag.tekst)), p(escape(antwoord.tekst))],
              ],
        ),
      ),
    ),
  "Word, a table for each": (entries) =>
    docx(entries.map(({ vraag, antwoord }) => table([cells(vraag), cells(antwoord)]) + p("")).join("")),
  XML: (entries) =>
    encode(
      xml(entries, ({ kop, tekst, isOnLine }) =>
        isOnLine ? `<al>${escape(kop)} ${escape(tekst)}</al>` : `<nr>${escape(kop)}</nr><al>${escape(tekst)}</al>`,
      ),
    ),
  "XML, headings as text": (entries) =>
    encode(
      xml(entries, (entry) =>
        printedLines(entry)
          .map((line) => `<al>${escape(line)}</al>`)
          .join(""),
      ),
    ),
  HTML: (entries) =>
    encode(
      html(
        parts(entries)
          .map((entry) => htmlOf(entry))
          .join(""),
      ),
    ),
  "HTML, an element for each": (entries) =>
    encode(
      html(
        entries
          .map(
            ({ vraag, antwoord }) =>
              `<div class="vraag">${htmlOf(vraag)}</div><div class="antwoord">${htmlOf(antwoord)}</div>`,
          )
          .join(""),
      ),
    ),
};

const xml = (entries: readonly Entry[], inside: (entry: Part) => string): string =>
  `<?xml version="1.0"?><officiele-publicatie><kamervraag>${entries.map(({ vraag, antwoord }) => `<vraag>${inside(vraag)}</vraag><antwoord>${inside(antwoord)}</antwoord>`).join("")}</kamervraag></officiele-publicatie>`;
const html = (body: string): string =>
  `<!DOCTYPE html><html><body><div id="main"><h1>${TITLE}</h1>${body}</div></body></html>`;
const htmlOf = ({ kop, tekst, isOnLine }: Part): string =>
  isOnLine ? `<p>${escape(kop)} ${escape(tekst)}</p>` : `<h2>${escape(kop)}</h2><p>${escape(tekst)}</p>`;

async function read(bytes: Uint8Array): Promise<unknown> {
  try {
    return brief((await ingestDocument({ bestand: "d", bytes, supplement: null }, () => [])).document);
  } catch (error) {
    return String(error);
  }
}

const expected = (entries: readonly Entry[]) => {
  const short = ({ nummers, tekst }: Part) => `${nummers.join("+")}: ${tekst}`;
  return {
    vragen: entries.map(({ vraag }) => short(vraag)),
    antwoorden: entries.map(({ antwoord }) => short(antwoord)),
  };
};

describe("each row of headings reads its examples", () => {
  it.each(EXAMPLES.map(({ row, example }) => [row.name, example, row] as const))("%s: %s", (_, example, row) => {
    const printed = fill(example, 3);
    const end = printed.indexOf("|");
    const line = printed.replace("|", "");
    const { soort, vorm } = row;
    expect(mayBeKop(line)).toBe(true);
    expect(
      KOP_REGELS.find(({ pattern, vervolg }) => {
        const match = pattern.exec(line);
        return match && (!vervolg || vervolg.test(line.slice(match[0].length)));
      })?.name,
    ).toBe(row.name);
    expect(parseKop(line)).toEqual({
      soort,
      vorm,
      nummers: nummersOf(end === -1 ? line : line.slice(0, end)),
      einde: end === -1 ? line.length : end,
    });
  });
});

describe("headings are read alike in every form", () => {
  const examples = EXAMPLES.filter(({ row }) => row.soort !== "mededeling");

  it.each(Object.entries(FORMS))("%s", async (_, form) => {
    const wrong: Record<string, unknown> = {};
    for (const example of examples) {
      const entries = paper(example);
      const found = await read(form(entries));
      if (JSON.stringify(found) !== JSON.stringify(expected(entries))) wrong[example.example] = found;
    }
    expect(wrong).toEqual({});
  });
});
