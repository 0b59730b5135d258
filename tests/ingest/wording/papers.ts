/** One paper in every form that can hold it: what it says must come out the same. */
import type { KamervraagDocument } from "../../../src/domain/document.ts";
import { ingestDocument } from "../../../src/ingest/ingest-document.ts";
import { bold, docx, p, pageBreak } from "../fixtures/docx/make-docx.ts";
import { at, makePdf, type Placed } from "../fixtures/pdf/make-pdf.ts";

export interface Paper {
  /** Title lines. */
  boven: string[];
  vragen: string[];
  /** One for each question, or none. A line break parts two paragraphs. */
  antwoorden: string[];
  /** What stands behind the last part. */
  onder: string[];
}

export const VRAGEN = ["Klopt het bericht over de dijk?", "Waarom is dat zo geregeld?"];
export const ANTWOORDEN = ["Ja, dat bericht klopt.", "Dat volgt uit de wet."];

const bytes = (text: string) => new TextEncoder().encode(text);
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const inWord = (lines: readonly string[]) => lines.map((line) => p(escaped(line))).join("");

/** All paragraphs, with the headings “Vraag 1” and “Antwoord 1”. */
function paragraphs({ boven, vragen, antwoorden, onder }: Paper): string[] {
  const parts = vragen.flatMap((vraag, i) => {
    const antwoord = antwoorden[i]?.split("\n");
    return [`Vraag ${i + 1}`, vraag, ...(antwoord ? [`Antwoord ${i + 1}`, ...antwoord] : [])];
  });
  return [...boven, ...parts, ...onder];
}

/** A line of print is no longer. */
const WIDTH = 76;

function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < WIDTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Pages of lines, with room between the paragraphs. */
export function printed(all: readonly string[]): Placed[] {
  let y = 140;
  return all.flatMap((paragraph) => {
    const lines = wrapped(paragraph).map((line, i) => at(100, y + 12 * i, line));
    y += 12 * lines.length + 14;
    return lines;
  });
}

/** What the first page of the official publication begins with, and what its last one ends with. */
const HEAD = [
  "Tweede Kamer der Staten-Generaal2",
  "Vergaderjaar 2025–2026 Aanhangsel van de Handelingen",
  "Vragen gesteld door de leden der Kamer, met de daarop door de",
  "regering gegeven antwoorden",
  "563",
];
const FOOT = ["ISSN 0921 - 7398’s-Gravenhage 2026Tweede Kamer, vergaderjaar 2025–2026, Aanhangsel 1"];

const element = (name: string, inner: string) => `<${name}>${inner}</${name}>`;
const inXml = ({ boven, vragen, antwoorden, onder }: Paper) =>
  boven.map((line) => element("kamervraagomschrijving", escaped(line))).join("") +
  vragen
    .map((vraag, i) => {
      const part = (kind: string, kop: string, text: string) =>
        element(
          kind,
          element("nr", `${kop} ${i + 1}`) +
            text
              .split("\n")
              .map((al) => element("al", escaped(al)))
              .join(""),
        );
      const antwoord = antwoorden[i];
      return part("vraag", "Vraag", vraag) + (antwoord ? part("antwoord", "Antwoord", antwoord) : "");
    })
    .join("") +
  onder.map((line) => element("al", escaped(line))).join("");

/** By its name, how each container holds a paper. */
export const CONTAINERS: Readonly<Record<string, (paper: Paper) => { bestand: string; bytes: Uint8Array }>> = {
  text: (paper) => ({ bestand: "a.txt", bytes: bytes(paragraphs(paper).join("\n\n")) }),
  "text out of a PDF": (paper) => ({
    bestand: "a.txt",
    bytes: bytes([...HEAD, ...paragraphs(paper).flatMap(wrapped), ...FOOT].join("\n")),
  }),
  PDF: (paper) => ({ bestand: "a.pdf", bytes: makePdf([printed(paragraphs(paper))]) }),
  Word: (paper) => ({ bestand: "a.docx", bytes: docx(inWord(paragraphs(paper))) }),
  "Word, behind a letter": (paper) => ({
    bestand: "a.docx",
    bytes: docx(
      `${inWord(["Geachte voorzitter,", "Bijgaand een afschrift.", "Hoogachtend,"])}${pageBreak}${inWord(paragraphs(paper))}` +
        '<w:sectPr><w:titlePg/><w:headerReference w:type="first" r:id="h"/></w:sectPr>',
      { header: { h: bold("Onze referentie") + p("FIN-2026-1") } },
    ),
  }),
  XML: (paper) => ({
    bestand: "a.xml",
    bytes: bytes(
      `<?xml version="1.0"?><officiele-publicatie><kamervragen>${inXml(paper)}</kamervragen></officiele-publicatie>`,
    ),
  }),
  HTML: (paper) => ({
    bestand: "a.html",
    bytes: bytes(
      `<!DOCTYPE html><html><body>${paragraphs(paper)
        .map((line) => element("p", escaped(line)))
        .join("")}</body></html>`,
    ),
  }),
};

/** The document that a file becomes. */
export const read = async (file: { bestand: string; bytes: Uint8Array }): Promise<KamervraagDocument> =>
  (await ingestDocument({ ...file, supplement: null }, () => [])).document;

/** What a document says, in short, with every message that is more than a note of what was left out. */
export function outcome(document: KamervraagDocument) {
  const { soort, variant, onderwerp, vraagstellers, bewindspersonen, vragen, antwoorden, meldingen } = document;
  return {
    soort,
    variant,
    onderwerp,
    namen: [...vraagstellers, ...bewindspersonen].map(({ naam }) => naam),
    vragen: vragen.map(({ tekst }) => tekst),
    antwoorden: antwoorden.map(({ tekst }) => tekst),
    meldingen: meldingen.filter(({ ernst }) => ernst !== "info").map(({ tekst }) => tekst),
  };
}
