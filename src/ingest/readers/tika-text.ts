/**
 * Text as Apache Tika takes it out of Word files, and plain text that looks like it.
 *
 * A line is a paragraph. `[footnoteRef:1]` marks a note whose text stands near it as `[1: …]`;
 * `[bookmark: …]` and `[image: …]` are traces of the file. A table has one cell a line, behind a tab,
 * and an empty line after each row. White space may be the no-break kind.
 */
import type { PhrasingContent, Table, TableRow } from "mdast";
import { joiningSpace, paragraph, singleSpaced, trimParagraph } from "../tree/blocks.ts";
import { Lines } from "../tree/source-text.ts";
import type { Block, LeftOut, Source } from "../tree/source.ts";
import { parseKop } from "../wording/koppen.ts";

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

  const endRow = () => {
    if (row.length > 0) rows.push(row);
    row = [];
  };
  const endTable = () => {
    endRow();
    for (const block of tableOrParagraphs(text, rows, lines)) blocks.push(block);
    rows = [];
  };

  for (const line of intoLines(text, pieces)) {
    const isCell = text.startsWith("\t", line.start);
    if (isCell) row.push(line);
    else if (isBlank(text, line)) endRow();
    else {
      endTable();
      const block = lineParagraph(text, line, lines);
      if (block) blocks.push(block);
    }
    for (const piece of line.pieces) if (piece.kind === "note") blocks.push(note(text, piece, lines));
  }
  endTable();
  return { formaat: "tika-text", text, blocks, leftOut, properties: {} };
}

type Token =
  | { kind: "text" | "newline" | "bookmark" | "image"; start: number; end: number }
  | { kind: "reference"; number: string; start: number; end: number }
  | { kind: "note"; number: string; start: number; end: number; body: [number, number] };

interface TextLine {
  start: number;
  end: number;
  pieces: Token[];
}

/** Cuts the text into pieces that touch: nothing between them is lost. */
function scan(text: string): Token[] {
  const pieces: Token[] = [];
  const closing = matchBrackets(text);
  const pattern = /\n|\[(?:footnoteRef|endnoteRef):\s*(\d+)\]|\[(bookmark|image|embedded):[^\]\n]*\]|\[(\d+):\s/g;
  let at = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    let end = pattern.lastIndex;
    let piece: Token;
    if (match[0] === "\n") piece = { kind: "newline", start, end };
    else if (match[1]) piece = { kind: "reference", number: match[1], start, end };
    else if (match[2]) piece = { kind: match[2] === "bookmark" ? "bookmark" : "image", start, end };
    else {
      const close = closing.get(start);
      if (close === undefined || close - start > LONGEST_NOTE) continue;
      piece = { kind: "note", number: match[3]!, start, end: close + 1, body: [end, close] };
      end = close + 1;
      pattern.lastIndex = end;
    }
    if (start > at) pieces.push({ kind: "text", start: at, end: start });
    pieces.push(piece);
    at = end;
  }
  if (at < text.length) pieces.push({ kind: "text", start: at, end: text.length });
  return pieces;
}

/** A note longer than this is no note but a bracket that was never closed. */
const LONGEST_NOTE = 8000;

/** For each bracket that opens a note, where it is closed. */
function matchBrackets(text: string): Map<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (const { index, 0: bracket } of text.matchAll(/[[\]]/g)) {
    if (bracket === "[") open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) closing.set(start, index);
    }
  }
  return closing;
}

function* intoLines(text: string, pieces: readonly Token[]): Generator<TextLine> {
  let line: TextLine = { start: 0, end: 0, pieces: [] };
  for (const piece of pieces) {
    if (piece.kind === "newline") {
      yield { ...line, end: piece.start };
      line = { start: piece.end, end: piece.end, pieces: [] };
    } else line.pieces.push(piece);
  }
  yield { ...line, end: text.length };
}

const isBlank = (text: string, line: TextLine) =>
  line.pieces.every((piece) => piece.kind === "text" && text.slice(piece.start, piece.end).trim() === "");

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
