/** The number at the start of a paragraph, apart from its text. */
import { offsetInText } from "../../tree/blocks.ts";
import { parseKop, parseKopregel } from "../../wording/koppen.ts";
import { piecesText, textPiece, wordingOfPieces, type Piece } from "../markup/pieces.ts";
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
    const isNumber = parseKopregel(marker.text)?.vorm === "nummer";
    return isNumber ? { number: [textPiece(marker.text)], rest: { ...flow, marker: null } } : null;
  }
  const [line = [], ...others] = lines;
  const text = piecesText(line);
  const wording = wordingOfPieces(line);
  const kop = parseKop(wording);
  if (kop?.vorm !== "nummer" || kop.einde === wording.length) return null;
  const [number, rest] = splitPieces(line, offsetInText(text, kop.einde));
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
