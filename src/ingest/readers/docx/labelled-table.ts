/** A table whose cells say themselves what is a question and what an answer → paragraphs below headings. */
import { appendAll } from "../markup/append.ts";
import { headingOfCell, isHeadingAlone } from "./cell-headings.ts";
import { byColumn, cellPieces, hasText, isThema, type Cell } from "./cells.ts";
import type { Flow } from "./flow.ts";
import { asFurniture, kop, VRAAG } from "./made-headings.ts";
import { isRowOfWords, isVragend } from "./question-columns.ts";
import { takeNumber } from "./typed-number.ts";

type Row = readonly Cell[];

/** Whether cells open with the heading of a question, others with that of an answer: “Vraag 3”, “3.”, “Antwoord”. */
export function isLabelled(rows: readonly Row[]): boolean {
  const cells = rows.filter((row) => !isRowOfWords(row)).flat();
  const soorten = new Set(cells.map((cell) => headingOfCell(cell)?.soort));
  return soorten.has("vraag") && soorten.has("antwoord") && cells.some(isVragend);
}

/** The cells in the order in which they are read; a number of a question without the word gets it. */
export function unfoldLabelled(rows: readonly Row[]): Flow[] {
  const flows: Flow[] = [];
  let last = 0;
  let isAnswer = false;
  for (const row of readingOrder(rows)) {
    if (isRowOfWords(row) || (isThema(row) && hasText(row[0]!) && !headingOfCell(row.flat()) && !isAnswer)) {
      appendAll(flows, asFurniture(row));
      continue;
    }
    for (const cell of row.filter(hasText)) {
      const printed = headingOfCell(cell);
      const isAlone = isHeadingAlone(cell);
      const number = Number.parseInt(printed?.nummers.at(-1) ?? "", 10);
      const isNumber = printed?.vorm === "nummer" && number > last && !isAnswer && (isAlone || isVragend(cell));
      if (isNumber) appendAll(flows, isAlone ? [kop([VRAAG, ...cellPieces(cell)])] : withWord(cell));
      else appendAll(flows, cell);
      if (isNumber || printed?.soort === "vraag") last = number || last;
      // What stands beside or below “Antwoord” is its text, whatever it begins with.
      isAnswer = isAlone && printed?.soort === "antwoord";
    }
  }
  return flows;
}

/** “3. Kunt u …?” → “Vraag 3.”, and its text. */
function withWord([first, ...rest]: Cell): Flow[] {
  const taken = first ? takeNumber(first) : null;
  return taken ? [kop([VRAAG, ...taken.number]), taken.rest, ...rest] : [...(first ? [first] : []), ...rest];
}

/** Row by row; where headings stand beside each other in a row of their own, each with what stands below it. */
function readingOrder(rows: readonly Row[]): Row[] {
  const ordered: Row[] = [];
  let below: Row[] = [];
  const end = () => {
    if (below.length > 0) ordered.push(...(below.length > 1 ? [byColumn(below)] : below));
    below = [];
  };
  for (const row of rows) {
    const isOfHeadings = row.filter(hasText).length > 1 && row.filter(hasText).every(isHeadingAlone);
    if (isOfHeadings || row.some((cell) => headingOfCell(cell) !== null)) end();
    if (isOfHeadings || below.length > 0) below.push(row);
    else ordered.push(row);
  }
  end();
  return ordered;
}
