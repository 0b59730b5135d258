/** What is printed in the cells of a Word table. */
import { singleSpaced } from "../../tree/blocks.ts";
import { resemblesKop } from "../../wording/lijkt-op-kop.ts";
import { piecesText, textPiece, tidyPieces, wordingOfPieces, type Piece } from "../markup/pieces.ts";
import type { Flow, FlowParagraph, FlowTable } from "./flow.ts";

/** A cell of a table: the paragraphs and tables that stand in it. */
export type Cell = readonly Flow[];

/** Whether something of a paragraph is seen, apart from a number that Word generates. */
export const isPrinted = ({ lines }: FlowParagraph): boolean => lines.some((line) => tidyPieces(line).length > 0);

/** The paragraphs of a cell, those of tables inside it included. */
export function cellParagraphs(cell: Cell): FlowParagraph[] {
  return cell.flatMap((flow) =>
    flow.kind === "paragraph" ? [flow] : flow.kind === "table" ? flow.rows.flat(1).flatMap(cellParagraphs) : [],
  );
}

/** Whether anything is printed in a cell, a number that Word generates included. */
export const hasText = (cell: Cell): boolean =>
  cellParagraphs(cell).some((flow) => flow.marker !== null || isPrinted(flow));

/** A table without its empty rows and columns. */
export function printedRows(table: FlowTable): Flow[][][] {
  const rows = table.rows.filter((row) => row.some(hasText));
  const columns = (rows[0] ?? []).map((_, i) => i).filter((i) => rows.some((row) => hasText(row[i]!)));
  return rows.map((row) => columns.map((i) => row[i]!));
}

/** A paragraph as it is printed, with the number that Word generates before it. */
export const printedPieces = ({ marker, lines }: FlowParagraph): Piece[] => [
  ...(marker ? [textPiece(`${marker.text} `)] : []),
  ...lines.flatMap((line) => [...line, textPiece(" ")]),
];

/** The text of a paragraph with single spaces and none at its ends, without a number that Word generates. */
export const paragraphText = ({ lines }: FlowParagraph): string => singleSpaced(lines.map(piecesText).join(" ")).trim();

/** What is printed in a cell, with the numbers that Word generates. */
export const cellPieces = (cell: Cell): Piece[] => cellParagraphs(cell).flatMap(printedPieces);

/** The same on one line. */
export const cellText = (cell: Cell): string => wordingOfPieces(cellPieces(cell));

/** The cells column by column: what stands below each other follows each other. */
export const byColumn = <T>(rows: readonly (readonly T[])[]): T[] =>
  (rows[0] ?? []).flatMap((_, i) => rows.map((row) => row[i]!));

/** A row without a number that is longer than this, or ends a sentence, is no heading of a theme. */
const LONGEST_THEMA = 120;

/** “Thema wachttijden”: a row with one short text that is no sentence. */
export function isThema(row: readonly Cell[]): boolean {
  const texts = row.map(cellText).filter((text) => text !== "");
  const [text = ""] = texts;
  return texts.length === 1 && text.length <= LONGEST_THEMA && !/[.?!:;]$/.test(text) && !resemblesKop(text);
}
