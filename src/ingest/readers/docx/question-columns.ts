/**
 * Tells a table of questions and answers from a table of data, where no cell says “Vraag 3”: by the words above its
 * columns, by numbers that count up, and by cells that ask.
 */
import { isAntwoordkolom, isKoprij } from "../../wording/kolomkoppen.ts";
import { parseKopregel } from "../../wording/koppen.ts";
import { holdsQuestion } from "../../wording/vraagteken.ts";
import { headingOfCell } from "./cell-headings.ts";
import { cellText, hasText, type Cell } from "./cells.ts";

/** Which column holds what. Without a column for answers they stand in rows below the questions. */
export interface Kolommen {
  nummer: number | undefined;
  vraag: number;
  antwoord: number | undefined;
}

type Row = readonly Cell[];

export const isVragend = (cell: Cell): boolean => holdsQuestion(cellText(cell));

/** The words above the columns: “Nr.”, “Vraag”, “Antwoord”. */
export const isRowOfWords = (row: Row): boolean => isKoprij(row.map(cellText).filter((text) => text !== ""));

/**
 * Which columns hold questions and answers; `null` for a table that is not clearly one of questions.
 *
 * @param rows without empty rows and columns
 * @param vorige of a table before it, which this one may go on with without words above its columns
 */
export function readKolommen(rows: readonly Row[], vorige?: Kolommen): Kolommen | null {
  const kop = rows.slice(0, 3).find(isRowOfWords)?.map(cellText);
  const body = rows.filter((row) => !isRowOfWords(row));
  const columns = [...(rows[0] ?? []).keys()];
  const textsIn = (i: number) => body.map((row) => cellText(row[i] ?? []));
  const goesOnCounting = (i: number | undefined) => i !== undefined && isNumbers(textsIn(i).filter(Boolean));
  const nummer =
    columns.find((i) => countsUp(textsIn(i))) ?? (goesOnCounting(vorige?.nummer) ? vorige?.nummer : undefined);
  const antwoordKop = kop?.findIndex(isAntwoordkolom) ?? -1;
  const asking = columns.map((i) =>
    i === nummer || i === antwoordKop ? 0 : body.filter((row) => isVragend(row[i]!)).length,
  );
  const vraag = asking.indexOf(Math.max(...asking));
  const vragen = body.filter((row) => hasText(row[vraag]!) && (nummer === undefined || hasText(row[nummer]!)));
  const vragend = vragen.filter((row) => isVragend(row[vraag]!)).length;
  const antwoord = antwoordKop !== -1 ? antwoordKop : columnOfAnswers(vragen, [nummer, vraag]);
  const counted = nummer !== undefined || countsUp(vragen.map((row) => nummerIn(row[vraag]!) ?? ""));
  // “Graag een overzicht.” asks too, where words and numbers say so.
  const isMostly = vragend * 2 >= vragen.length || (antwoordKop !== -1 && counted);
  if (vragend === 0 || !isMostly) return null;
  const isPaired = antwoord !== undefined && vragen.length > 1 && vragend === vragen.length;
  const goesOn = vorige !== undefined && vorige.vraag === vraag && vorige.antwoord === antwoord;
  return antwoordKop !== -1 || counted || isPaired || goesOn ? { nummer, vraag, antwoord } : null;
}

/** The number with which a question in a cell begins, generated or typed: “3.”, “3) Kunt u …”, “Vraag 3”. */
export const nummerIn = (cell: Cell): string | undefined => headingOfCell(cell)?.nummers[0];

/** “1”, “2.”, “3 en 4”: cells that hold the number of a question and nothing else. */
const isNumbers = (texts: readonly string[]): boolean =>
  texts.length > 0 && texts.every((text) => parseKopregel(text)?.vorm === "nummer");

/** At least two numbers, each higher than the one before, and nothing else. */
function countsUp(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  const numbers = filled.map((text) => Number.parseInt(parseKopregel(text)?.nummers[0] ?? "", 10));
  return filled.length > 1 && isNumbers(filled) && numbers.every((n, i) => n > (numbers[i - 1] ?? 0));
}

/** The one column besides these in which most questions have a sentence. */
function columnOfAnswers(vragen: readonly Row[], taken: readonly (number | undefined)[]): number | undefined {
  const columns = [...(vragen[0] ?? []).keys()].filter((i) => !taken.includes(i));
  const sentences = (i: number) => vragen.filter((row) => /[.!:]$/.test(cellText(row[i]!))).length;
  const found = columns.filter((i) => sentences(i) * 2 >= vragen.length);
  return found.length === 1 ? found[0] : undefined;
}
