/**
 * Text as Apache Tika takes it out of Word files, and plain text that looks like it.
 *
 * A line is a paragraph, unless the text was broken at a width. `[footnoteRef:1]` marks a note whose text stands near it as `[1: …]`;
 * `[bookmark: …]` and `[image: …]` are traces of the file. A table has one cell a line, behind a tab,
 * and an empty line after each row. White space may be the no-break kind.
 */
import type { Paragraph, PhrasingContent, Table, TableRow } from "mdast";
import { joiningSpace, paragraph, singleSpaced, trimParagraph } from "../tree/blocks.ts";
import { Lines } from "../tree/source-text.ts";
import type { Block, LeftOut, Source } from "../tree/source.ts";
import { parseKop } from "../wording/koppen.ts";
import { Mender } from "../words/mender.ts";
import { PrintedWords } from "../words/line-ends.ts";
import { wrappedLines } from "./tika-text/hard-wrap.ts";
import { intoLines, isBlank, scan, type TextLine, type Token } from "./tika-text/tokens.ts";

/** @param text decoded, with “\n” as line end */
export function readTikaText(text: string): Source {
  const lines = new Lines(text);
  const pieces = scan(text);
  const leftOut: LeftOut[] = pieces
    .filter((piece) => piece.kind === "bookmark" || piece.kind === "image")
    .map((piece) => ({ reason: piece.kind as "bookmark" | "image", ...lines.position(piece.start, piece.end) }));
  const blocks: Block[] = [];
  let rows: TextLine[][] = [];
  let row: TextLine[] = [];
  const raw = text.split("\n");
  const wrapped = wrappedLines(raw);
  const mender = new Mender(new PrintedWords(wrapped.size > 0 ? raw : []), false);
  let paragraphLines: TextLine[] = [];

  const endRow = () => {
    if (row.length > 0) rows.push(row);
    row = [];
  };
  const endTable = () => {
    endRow();
    for (const block of tableOrParagraphs(text, rows, lines)) blocks.push(block);
    rows = [];
  };

  const endParagraph = () => {
    const block = joined(
      paragraphLines.flatMap((line) => lineParagraph(text, line, lines) ?? []),
      mender,
    );
    if (block) blocks.push(block);
    for (const piece of paragraphLines.flatMap((line) => line.pieces)) {
      if (piece.kind === "note") blocks.push(note(text, piece, lines));
    }
    paragraphLines = [];
  };

  for (const line of intoLines(text, pieces)) {
    if (wrapped.size === 0 || !wrapped.has(lines.point(line.start).line - 1)) endParagraph();
    if (text.startsWith("\t", line.start)) {
      row.push(line);
      for (const piece of line.pieces) if (piece.kind === "note") blocks.push(note(text, piece, lines));
    } else if (isBlank(text, line)) endRow();
    else {
      endTable();
      paragraphLines.push(line);
    }
  }
  endParagraph();
  endTable();
  return { formaat: "tika-text", text, blocks, leftOut, properties: {}, herstellingen: mender.repairs };
}

function phrasing(text: string, pieces: readonly Token[], lines: Lines): PhrasingContent[] {
  return pieces.flatMap((piece): PhrasingContent[] => {
    const position = lines.position(piece.start, piece.end);
    if (piece.kind === "text") return [{ type: "text", value: text.slice(piece.start, piece.end), position }];
    if (piece.kind === "reference") {
      return [{ type: "footnoteReference", identifier: piece.number, label: piece.number, position }];
    }
    return [];
  });
}

function lineParagraph(text: string, line: TextLine, lines: Lines) {
  return trimParagraph(paragraph(phrasing(text, line.pieces, lines)));
}

/** Lines of one paragraph; a word that was broken between them is whole again. */
function joined(parts: readonly Paragraph[], mender: Mender): Paragraph | null {
  if (parts.length < 2) return parts[0] ?? null;
  const children: PhrasingContent[] = [];
  for (const part of parts) mender.addLine(children, part.children);
  return paragraph(children);
}

function note(text: string, piece: Extract<Token, { kind: "note" }>, lines: Lines): Block {
  let at = piece.body[0];
  const children = text
    .slice(...piece.body)
    .split("\n")
    .flatMap((value, i): PhrasingContent[] => {
      const position = lines.position(at, at + value.length);
      at += value.length + 1;
      return [...(i > 0 ? [joiningSpace()] : []), { type: "text", value, position }];
    });
  const body = trimParagraph(paragraph(children));
  return {
    type: "footnoteDefinition",
    identifier: piece.number,
    label: piece.number,
    children: body ? [body] : [],
    position: lines.position(piece.start, piece.end),
  };
}

/**
 * A table has at least two rows and somewhere two columns; lines behind a tab that make none are paragraphs, and so are
 * cells that say “Vraag 3” or “Antwoord”.
 */
function tableOrParagraphs(text: string, rows: readonly TextLine[][], lines: Lines): Block[] {
  const koppen = rows.flat().map(({ start, end }) => parseKop(singleSpaced(text.slice(start, end)).trim()));
  const isOfQuestions = ["vraag", "antwoord"].every((soort) => koppen.some((kop) => kop?.soort === soort));
  const isTable = rows.length > 1 && rows.some((row) => row.length > 1) && !isOfQuestions;
  if (!isTable) return rows.flat().flatMap((line) => lineParagraph(text, line, lines) ?? []);
  const children = rows.map((row): TableRow => ({
    type: "tableRow",
    children: row.map((cell) => ({ type: "tableCell", children: lineParagraph(text, cell, lines)?.children ?? [] })),
  }));
  const table: Table = {
    type: "table",
    children,
    position: lines.position(rows[0]![0]!.start, rows.at(-1)!.at(-1)!.end),
  };
  return [table];
}
