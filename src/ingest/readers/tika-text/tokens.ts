/** The pieces that a text of Apache Tika is made of, and the lines they make. */

export type Token =
  | { kind: "text" | "newline" | "bookmark" | "image"; start: number; end: number }
  | { kind: "reference"; number: string; start: number; end: number }
  | { kind: "note"; number: string; start: number; end: number; body: [number, number] };

export interface TextLine {
  start: number;
  end: number;
  pieces: Token[];
}

/** Cuts the text into pieces that touch: nothing between them is lost. */
export function scan(text: string): Token[] {
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

export function* intoLines(text: string, pieces: readonly Token[]): Generator<TextLine> {
  let line: TextLine = { start: 0, end: 0, pieces: [] };
  for (const piece of pieces) {
    if (piece.kind === "newline") {
      yield { ...line, end: piece.start };
      line = { start: piece.end, end: piece.end, pieces: [] };
    } else line.pieces.push(piece);
  }
  yield { ...line, end: text.length };
}

export const isBlank = (text: string, line: TextLine) =>
  line.pieces.every((piece) => piece.kind === "text" && text.slice(piece.start, piece.end).trim() === "");
