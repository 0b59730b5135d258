/**
 * The inside of a paragraph on its way from markup to text of the source: pieces of text, marks of
 * notes and breaks, whatever the format calls them.
 */
import type { FootnoteReference, Paragraph, Text } from "mdast";
import type { SourceText } from "../../tree/source-text.ts";

declare module "mdast" {
  interface TextData {
    /** Printed small and high, as the marks of notes are: the “1” of “instroom?¹”. */
    superscript?: boolean;
  }
}

export type Piece =
  | { kind: "text"; text: string; strong?: boolean; superscript?: boolean }
  /** A word that the format says by an element and does not print; it adds nothing to the source's text. */
  | { kind: "generated"; text: string }
  | { kind: "note"; identifier: string; label: string }
  | { kind: "break"; page?: boolean };

export const textPiece = (text: string): Piece => ({ kind: "text", text });

/** Shown by no program: soft hyphens, zero-width characters, byte order marks, directional marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const WHITE_SPACE = /[\s\u00a0]+/g;

/** Pieces between breaks, one list per printed line; empty lines are kept. */
export function splitLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "break") lines.push([]);
    else lines.at(-1)!.push(piece);
  }
  return lines;
}

/** Single spaces, none at the ends, nothing invisible; empty when nothing is printed. */
export function tidyPieces(pieces: readonly Piece[]): Piece[] {
  const tidy: Piece[] = [];
  let endsInSpace = true;
  for (const piece of pieces) {
    if (piece.kind === "break") {
      if (!endsInSpace) tidy.push(textPiece(" "));
      endsInSpace = true;
    } else if (piece.kind === "text") {
      const single = piece.text.replace(INVISIBLE, "").replace(WHITE_SPACE, " ");
      const text: string = endsInSpace ? single.replace(/^ /, "") : single;
      if (text === "") continue;
      tidy.push({ ...piece, text });
      endsInSpace = text.endsWith(" ");
    } else {
      tidy.push(piece);
      endsInSpace = piece.kind === "generated" && piece.text.endsWith(" ");
    }
  }
  const last = tidy.at(-1);
  if (last?.kind === "text" && last.text.endsWith(" ")) {
    tidy.pop();
    if (last.text !== " ") tidy.push({ ...last, text: last.text.slice(0, -1) });
  }
  return tidy;
}

/** The text of pieces, without marks of notes. */
export function piecesText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === "text" || piece.kind === "generated" ? piece.text : "")).join("");
}

/** Whether everything printed is bold; false when nothing is printed. */
export function allStrong(pieces: readonly Piece[]): boolean {
  const printed = pieces.filter(
    (piece) => piece.kind === "text" && /[\p{L}\p{N}]/u.test(piece.text) && !piece.superscript,
  );
  return printed.length > 0 && printed.every((piece) => piece.kind === "text" && piece.strong);
}

/** Appends tidy pieces to the text of the source; neighbours of one kind become one node. */
export function phrasing(source: SourceText, pieces: readonly Piece[]): (Text | FootnoteReference)[] {
  const nodes: (Text | FootnoteReference)[] = [];
  let run = "";
  let superscript = false;
  const flush = () => {
    if (run === "") return;
    const node = source.text(run);
    nodes.push(superscript ? { ...node, data: { superscript } } : node);
    run = "";
  };
  for (const piece of pieces) {
    if (piece.kind === "text") {
      if (superscript !== (piece.superscript ?? false)) flush();
      superscript = piece.superscript ?? false;
      run += piece.text;
      continue;
    }
    flush();
    if (piece.kind === "note") nodes.push(source.noteMark(piece.label, piece.identifier));
    else if (piece.kind === "generated") nodes.push({ type: "text", value: piece.text });
  }
  flush();
  return nodes;
}

/** A paragraph on a line of its own in the text of the source; `null` when nothing is printed. */
export function paragraphOf(source: SourceText, pieces: readonly Piece[], data?: Paragraph["data"]): Paragraph | null {
  const tidy = tidyPieces(pieces);
  if (tidy.length === 0) return null;
  const start = source.point;
  const children = phrasing(source, tidy);
  const position = { start, end: source.point };
  source.append("\n");
  return { type: "paragraph", children, position, ...(data && Object.keys(data).length > 0 && { data }) };
}
