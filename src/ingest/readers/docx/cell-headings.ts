/** The headings of questions and answers in the paragraphs and cells of a Word document. */
import { isGenummerdeKop, parseKop, parseKopregel, type Kop } from "../../wording/koppen.ts";
import { textPiece, wordingOfPieces } from "../markup/pieces.ts";
import { cellParagraphs, cellText, hasText, type Cell } from "./cells.ts";
import type { FlowParagraph } from "./flow.ts";

/** What is printed of a paragraph, line by line, the number that Word generates first. */
const linesOf = ({ marker, lines }: FlowParagraph): string[] =>
  [...(marker ? [[textPiece(marker.text)]] : []), ...lines].map(wordingOfPieces).filter((line) => line !== "");

/** “Vraag 3”, “Antwoord op vraag 3” on a line of its own, also where Word generates it. */
export const isQuestionHeading = (flow: FlowParagraph): boolean => linesOf(flow).some(isGenummerdeKop);

/** The heading with which a paragraph opens, whatever stands behind it. */
export function headingOf(flow: FlowParagraph): Kop | null {
  const [first = "", second = ""] = linesOf(flow);
  return parseKop(flow.marker ? `${first} ${second}`.trim() : first) ?? parseKop(first);
}

/** The heading with which a cell opens. */
export function headingOfCell(cell: Cell): Kop | null {
  const first = cellParagraphs(cell).find((flow) => hasText([flow]));
  return first ? headingOf(first) : null;
}

/** Whether a cell holds a heading and nothing else: its text stands beside it or below it. */
export const isHeadingAlone = (cell: Cell): boolean => parseKopregel(cellText(cell)) !== null;
