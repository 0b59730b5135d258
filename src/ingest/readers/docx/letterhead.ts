/** How the column beside a letter is worded: labels, and what repeats on every page. */
import { piecesText } from "../markup/pieces.ts";
import { cellParagraphs } from "./cells.ts";
import type { Flow } from "./flow.ts";

/** Labels that say something of the document; those of people and addresses are left alone. */
export const isLabel = (label: string): boolean =>
  /^(?:datum|betreft|onderwerp|(?:(?:ons|onze|uw) )?(?:kenmerk|referentie|brief(?: van)?|nummer)|zaaknummer|kamervraagnummer)$/i.test(
    label,
  );

const PAGE_NUMBER = /^(?:pagina|pag\.|blad)\s+\d{1,3}(?:\s*(?:van|\/)\s*\d{1,3})?$/i;
const LONGEST_LINE = 60;

/**
 * Whether a text box holds “Pagina 2 van 3” or “Onze referentie” and short lines only. Such a box stands beside the
 * text, wherever it is anchored; one with sentences belongs to the text.
 */
export function isBesideText(box: readonly Flow[]): boolean {
  const lines = cellParagraphs(box)
    .flatMap((flow) => flow.lines.map((line) => piecesText(line).replace(/\s+/g, " ").trim()))
    .filter((line) => line !== "");
  return (
    lines.some((line) => PAGE_NUMBER.test(line) || isLabel(line.replace(/ ?:$/, ""))) &&
    lines.every((line) => line.length <= LONGEST_LINE && !/[.?!;]$/.test(line))
  );
}
