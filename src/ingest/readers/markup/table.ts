/** Rows of cells → a table, and their text → the text of the source. */
import type { PhrasingContent, Table, TableRow } from "mdast";
import type { SourceText } from "../../tree/source-text.ts";
import type { Zone } from "../../tree/source.ts";
import { appendAll } from "./append.ts";
import { phrasing, textPiece, tidyPieces, type Piece } from "./pieces.ts";

/**
 * @param linesOf the printed lines of a cell; asked of each when it is its turn
 * @param isHeading whether the source calls a cell a heading
 */
export function tableOf<C>(
  source: SourceText,
  rows: readonly (readonly C[])[],
  linesOf: (cell: C) => readonly Piece[][],
  zone: Zone | undefined,
  isHeading: (cell: C) => boolean = () => false,
): Table {
  const children = rows.map((row): TableRow => {
    const cells = row.map((cell, i) => {
      if (i > 0) source.append("\t");
      const children = inCell(source, linesOf(cell));
      return { type: "tableCell" as const, children, ...(isHeading(cell) && { data: { kop: true } }) };
    });
    source.append("\n");
    return { type: "tableRow", children: cells };
  });
  return { type: "table", children, ...(zone && { data: { zone } }) };
}

/** A cell holds running text only: what stands on lines of its own there is separated by breaks. */
function inCell(source: SourceText, lines: readonly Piece[][]): PhrasingContent[] {
  const children: PhrasingContent[] = [];
  for (const pieces of lines.map(tidyPieces).filter(({ length }) => length > 0)) {
    if (children.length > 0) {
      source.append(" ");
      children.push({ type: "break" });
    }
    appendAll(children, phrasing(source, pieces));
  }
  return children;
}

/** A row of a table that stands in a cell of another, on one line. */
export const rowLine = (cells: readonly (readonly Piece[])[]): Piece[] =>
  cells.flatMap((pieces, i): Piece[] => [
    ...(i > 0 ? [textPiece(" "), { kind: "generated" as const, text: "| " }] : []),
    ...pieces.map((piece) => (piece.kind === "break" ? textPiece(" ") : piece)),
  ]);
