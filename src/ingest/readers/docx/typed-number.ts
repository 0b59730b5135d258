/** The number at the start of a paragraph, apart from its text. */
import { piecesText, textPiece, type Piece } from "../markup/pieces.ts";
import type { Flow, FlowParagraph } from "./flow.ts";

export interface Numbered {
  number: Piece[];
  rest: FlowParagraph;
}

/** A paragraph that begins with a number, “3. Kunt u …”, generated or typed: its number and the rest. */
export function takeNumber(flow: Flow): Numbered | null {
  if (flow.kind !== "paragraph") return null;
  const { marker, lines } = flow;
  if (marker) {
    const isNumber = /^\d{1,3}[.):]?$/.test(marker.text);
    return isNumber ? { number: [textPiece(marker.text)], rest: { ...flow, marker: null } } : null;
  }
  const [line = [], ...others] = lines;
  const typed = /^\s*\d{1,3}[a-z]?\s*[.):]\s+(?=\S)/i.exec(piecesText(line));
  if (!typed) return null;
  const [number, rest] = splitPieces(line, typed[0].length);
  return { number, rest: { ...flow, lines: [rest, ...others] } };
}

function splitPieces(pieces: readonly Piece[], at: number): [Piece[], Piece[]] {
  const head: Piece[] = [];
  const tail: Piece[] = [];
  let room = at;
  for (const piece of pieces) {
    if (piece.kind !== "text" || room <= 0) (room > 0 ? head : tail).push(piece);
    else {
      if (piece.text.length > room) tail.push({ ...piece, text: piece.text.slice(room) });
      head.push({ ...piece, text: piece.text.slice(0, room) });
      room -= piece.text.length;
    }
  }
  return [head, tail];
}
