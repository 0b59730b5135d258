/**
 * The inside of a paragraph on its way from markup to text of the source: pieces of text, marks of
 * notes and breaks, whatever the format calls them.
 */
import type { Paragraph, PhrasingContent } from "mdast";
import { singleSpaced } from "../../tree/blocks.ts";
import { linkTo } from "../../tree/links.ts";
import { lowered, raised } from "../../tree/scripts.ts";
import type { SourceText } from "../../tree/source-text.ts";

export type Piece =
  | {
      kind: "text";
      text: string;
      strong?: boolean;
      /** Small and high, as marks of notes are. */
      superscript?: boolean;
      subscript?: boolean;
      /** With a line through it. */
      struck?: boolean;
      /** The address behind it; see `tree/links.ts`. */
      link?: string;
    }
  /** A word that the format says by an element and does not print; it adds nothing to the source's text. */
  | { kind: "generated"; text: string }
  | { kind: "note"; identifier: string; label: string }
  | { kind: "break"; page?: boolean };

export const textPiece = (text: string): Piece => ({ kind: "text", text });

/** Shown by no program: soft hyphens, zero-width characters, byte order marks, directional marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const WHITE_SPACE = /[\s\u00a0]+/g;

/** Pieces between breaks, one list per printed line; empty lines are kept. */
export const splitLines = (pieces: readonly Piece[]): Piece[][] => splitAt(pieces, ({ kind }) => kind === "break");

/** Pieces between those that part them; empty parts are kept. */
export function splitAt(pieces: readonly Piece[], parts: (piece: Piece) => boolean): Piece[][] {
  const found: Piece[][] = [[]];
  for (const piece of pieces) {
    if (parts(piece)) found.push([]);
    else found.at(-1)!.push(piece);
  }
  return found;
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

/** The text of pieces with single spaces and none at its ends: the form in which wording is recognised. */
export const wordingOfPieces = (pieces: readonly Piece[]): string => singleSpaced(piecesText(pieces)).trim();

/** Whether everything printed is bold; false when nothing is printed. */
export function allStrong(pieces: readonly Piece[]): boolean {
  const printed = pieces.filter(
    (piece) => piece.kind === "text" && /[\p{L}\p{N}]/u.test(piece.text) && !piece.superscript,
  );
  return printed.length > 0 && printed.every((piece) => piece.kind === "text" && piece.strong);
}

/**
 * Appends tidy pieces to the text of the source; texts that touch become one node, those of one link a link, struck ones are
 * wrapped. Raised and lowered numbers get a form of their own.
 */
export function phrasing(source: SourceText, pieces: readonly Piece[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let inLink = null as { address: string; children: PhrasingContent[] } | null;
  let run = "";
  let isStruck = false;
  const flush = () => {
    if (run === "") return;
    const text = source.text(run);
    (inLink?.children ?? nodes).push(isStruck ? { type: "delete", children: [text] } : text);
    run = "";
  };
  for (const piece of withScripts(withoutEdges(pieces))) {
    const address = piece.kind === "text" ? piece.link : undefined;
    const struck = piece.kind === "text" && piece.struck === true;
    if (piece.kind !== "text" || address !== inLink?.address || struck !== isStruck) flush();
    isStruck = struck;
    if (address !== inLink?.address) {
      inLink = address === undefined ? null : { address, children: [] };
      if (inLink) nodes.push(linkTo(inLink.address, inLink.children));
    }
    if (piece.kind === "text") run += piece.text;
    else if (piece.kind === "note") nodes.push(source.noteMark(piece.label, piece.identifier));
    else if (piece.kind === "generated") nodes.push({ type: "text", value: piece.text });
  }
  flush();
  return nodes;
}

/** Links and struck texts begin and end at a letter: a space at their edge stands beside them. */
function withoutEdges(pieces: readonly Piece[]): readonly Piece[] {
  const wrapOf = (piece: Piece | undefined) =>
    piece?.kind === "text" && (piece.link !== undefined || piece.struck)
      ? `${piece.struck === true} ${piece.link}`
      : undefined;
  if (!pieces.some(wrapOf)) return pieces;
  return pieces.flatMap((piece, i): Piece[] => {
    const wrap = wrapOf(piece);
    if (piece.kind !== "text" || wrap === undefined) return [piece];
    const from = piece.text.startsWith(" ") && wrapOf(pieces[i - 1]) !== wrap ? 1 : 0;
    const to = piece.text.length - (piece.text.endsWith(" ") && wrapOf(pieces[i + 1]) !== wrap ? 1 : 0);
    const inside = piece.text.slice(from, to);
    return [
      ...(from > 0 ? [textPiece(" ")] : []),
      ...(inside === "" ? [] : [{ ...piece, text: inside }]),
      ...(to >= from && to < piece.text.length ? [textPiece(" ")] : []),
    ];
  });
}

function withScripts(pieces: readonly Piece[]): readonly Piece[] {
  if (!pieces.some((piece) => piece.kind === "text" && (piece.superscript || piece.subscript))) return pieces;
  let before = "";
  return joinScripts(pieces).map((piece, i, all): Piece => {
    if (piece.kind !== "text") return piece;
    const text = piece.superscript
      ? raised(piece.text, before)
      : piece.subscript
        ? lowered(piece.text, before, piecesText(all.slice(i + 1, i + 2)))
        : piece.text;
    before = (before + text).slice(-20);
    return { ...piece, text };
  });
}

/** Texts that touch and stand at the same height are one: “10” may be raised in two pieces. */
function joinScripts(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isSame =
      last?.kind === "text" &&
      piece.kind === "text" &&
      last.link === piece.link &&
      last.struck === piece.struck &&
      last.superscript === piece.superscript &&
      last.subscript === piece.subscript;
    if (isSame) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
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
