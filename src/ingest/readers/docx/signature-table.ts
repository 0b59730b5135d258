/** Signatures set beside each other: the offices in one row of a table, the names below them. */
import { isPersoon } from "../../wording/persoon.ts";
import { isAmbtsregel } from "../../wording/ambten.ts";
import { isGroet } from "../../wording/ondertekening.ts";
import { cellParagraphs, cellText, hasText, isPrinted, paragraphText, type Cell } from "./cells.ts";

/** Offices, room to sign, names, and the rest of a portfolio. */
const MOST_ROWS = 6;

/**
 * Whether a table is a row of signatures: each column begins with an office, after a greeting perhaps, and holds nothing
 * but short lines without figures; below the offices stand names, at least in one column.
 *
 * @param rows without empty rows and columns
 */
export function isSignatureTable(rows: readonly Cell[][]): boolean {
  const offices = rows.find((row) => row.some((cell) => isOffice(cell)));
  if (!offices || rows.length > MOST_ROWS || offices.filter(hasText).length < 2) return false;
  if (!offices.filter(hasText).every(isOffice)) return false;
  const above = rows.slice(0, rows.indexOf(offices)).flat().filter(hasText);
  const lines = rows.flat().flatMap(linesOf);
  return (
    above.every((cell) => isGroet(cellText(cell))) &&
    lines.every((line) => line.length <= LONGEST_LINE && !/\d|[?!:;]$/.test(line)) &&
    lines.some(isPersoon)
  );
}

const LONGEST_LINE = 140;

const linesOf = (cell: Cell): string[] => cellParagraphs(cell).filter(isPrinted).map(paragraphText);

/** “De minister van Justitie en Veiligheid,”, perhaps with the name below it. */
const isOffice = (cell: Cell): boolean => linesOf(cell).some((line, i) => i < 2 && isAmbtsregel(line));
