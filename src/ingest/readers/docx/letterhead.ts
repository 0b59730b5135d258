/** What stands beside the text: labels, and what repeats on every page. */
import { isLabel } from "../../wording/brief.ts";
import { isPaginaopmaak } from "../../wording/paginaopmaak.ts";
import { wordingOfPieces } from "../markup/pieces.ts";
import { cellParagraphs } from "./cells.ts";
import type { Flow } from "./flow.ts";

const LONGEST_LINE = 60;

/**
 * Whether a text box holds “Pagina 2 van 3” or “Onze referentie” and short lines only. Such a box stands beside the
 * text, wherever it is anchored; one with sentences belongs to the text.
 */
export function isBesideText(box: readonly Flow[]): boolean {
  const lines = cellParagraphs(box)
    .flatMap((flow) => flow.lines.map(wordingOfPieces))
    .filter((line) => line !== "");
  return (
    lines.some((line) => isPaginaopmaak(line, "alinea") || isLabel(line.replace(/ ?:$/, ""))) &&
    lines.every((line) => line.length <= LONGEST_LINE && !/[.?!;]$/.test(line))
  );
}
