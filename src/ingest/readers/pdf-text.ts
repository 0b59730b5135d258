/**
 * Text that a careless extractor took out of official PDFs: one line of print a line, spaces lost at
 * line ends, page furniture and footnotes in the middle of the text.
 */
import type { FootnoteDefinition, Paragraph } from "mdast";
import type { Source } from "../tree/source.ts";
import { paragraph } from "../tree/blocks.ts";
import { Mender } from "../words/mender.ts";
import { PrintedWords } from "../words/line-ends.ts";
import { isPaginaopmaak } from "../wording/paginaopmaak.ts";
import { bodyBlocks } from "./pdf-text/body.ts";
import { NO_HEADINGS, readHeadings } from "./pdf-text/headings.ts";
import { positionIn, printedLines, type PrintedLine } from "./pdf-text/printed-lines.ts";
import { findNotes, type Noot } from "./pdf-text/foot-notes.ts";
import { listStarts } from "./pdf-text/list-lines.ts";
import { intoParagraphs } from "./pdf-text/paragraphs.ts";

/** Whether a text shows page furniture of the official publication in lines of its own. */
export const isPdfText = (text: string): boolean =>
  text.split("\n").some((line) => isPaginaopmaak(line.trim(), "teken"));

/** @param text decoded, with “\n” as line end */
export function readPdfText(text: string): Source {
  const printed = printedLines(text);
  const running = printed.filter((line) => !line.isFurniture);
  const headings = readHeadings(running);
  const { noten, marks, noteLines } = findNotes(running, headings);
  const body = running.filter((line) => !noteLines.has(line));
  const mender = new Mender(new PrintedWords(running.map((line) => line.text)), true);
  const furniture = printed.filter((line) => line.isFurniture).map((line) => blockOf(line, { zone: "furniture" }));
  return {
    formaat: "pdf-text",
    text,
    blocks: [
      ...furniture,
      ...bodyBlocks(body, marks, headings, mender),
      ...noten.map((noot) => definitionOf(noot, mender)),
    ],
    leftOut: [],
    properties: {},
    herstellingen: mender.repairs,
  };
}

/** A line as a paragraph of its own. */
export const blockOf = (line: PrintedLine, data?: Paragraph["data"]): Paragraph =>
  paragraph([{ type: "text", value: line.text, position: positionIn(line) }], data);

export const definitionOf = ({ number, lines }: Noot, mender: Mender): FootnoteDefinition => ({
  type: "footnoteDefinition",
  identifier: number,
  label: number,
  children: intoParagraphs(lines, new Map(), NO_HEADINGS, listStarts(lines, new Map(), NO_HEADINGS), mender),
});
