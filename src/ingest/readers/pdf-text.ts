/**
 * Text that a careless extractor took out of official PDFs: one line of print a line, spaces lost at
 * line ends, page furniture and footnotes in the middle of the text.
 */
import type { Block, Source } from "../tree/source.ts";
import { paragraph } from "../tree/blocks.ts";
import { Mender } from "../words/mender.ts";
import { PrintedWords } from "../words/printed-words.ts";
import { isPaginaopmaak } from "../wording/paginaopmaak.ts";
import { NO_HEADINGS, readHeadings } from "./pdf-text/headings.ts";
import { positionIn, printedLines } from "./pdf-text/printed-lines.ts";
import { findNotes } from "./pdf-text/foot-notes.ts";
import { paragraphStarts } from "./pdf-text/paragraph-starts.ts";
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
  const furniture = printed
    .filter((line) => line.isFurniture)
    .map((line): Block =>
      paragraph([{ type: "text", value: line.text, position: positionIn(line) }], { zone: "furniture" }),
    );
  const definitions = noten.map(({ number, lines: ofNote }): Block => ({
    type: "footnoteDefinition",
    identifier: number,
    label: number,
    children: intoParagraphs(ofNote, new Map(), NO_HEADINGS, paragraphStarts(ofNote, new Map(), NO_HEADINGS), mender),
  }));
  return {
    formaat: "pdf-text",
    text,
    blocks: [
      ...furniture,
      ...intoParagraphs(body, marks, headings, paragraphStarts(body, marks, headings), mender),
      ...definitions,
    ],
    leftOut: [],
    properties: {},
    herstellingen: mender.repairs,
  };
}
