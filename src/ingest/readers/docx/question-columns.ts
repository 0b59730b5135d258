/**
 * Tells a table of questions and answers from a table of data, where no cell says “Vraag 3”: by the words above its
 * columns, by numbers that count up, and by cells that ask.
 */
import { parseKop } from "../../wording/koppen.ts";
import { piecesText } from "../markup/pieces.ts";
import { cellParagraphs, cellText, hasText, paragraphText, type Cell } from "./cells.ts";
import type { FlowParagraph } from "./flow.ts";

/** Which column holds what. Without a column for answers they stand in rows below the questions. */
export interface Kolommen {
  nummer: number | undefined;
  vraag: number;
  antwoord: number | undefined;
}

type Row = readonly Cell[];

const VRAAG_KOP = /^(?:kamer)?vra(?:ag|gen)(?:\s+(?:van|uit)\s.{1,60})?\s*:?$/i;
const ANTWOORD_KOP = /^(?:(?:concept)?(?:be)?antwoord(?:en|ing)?|reactie)(?:\s+(?:van|op|kabinet)\b.{0,60})?\s*:?$/i;
/** “1”, “2.”, “3 en 4”: a cell that holds the number of a question and nothing else. */
const NUMMER = /^\d{1,3}[a-z]?(?:\s*(?:,|en|t\/m|–|-)\s*\d{1,3}[a-z]?){0,20}\s*[.)]?$/i;
const LONGEST_KOP = 80;

/** Whether a cell asks: a question mark anywhere, since a reason or a second sentence may follow it. */
export const isVragend = (cell: Cell): boolean =>
  cellParagraphs(cell).some((flow) => paragraphText(flow).includes("?"));

/** Questions and answers set in a table: “Vraag 3” or “Antwoord 3” begins a cell. */
export function isQuestionRow(row: Row): boolean {
  return row.some((cell) => cellParagraphs(cell).some(isQuestionHeading));
}

/** “Vraag 3”, “Antwoord op vraag 3”, also where Word generates it. */
export function isQuestionHeading({ marker, lines }: FlowParagraph): boolean {
  return [marker?.text ?? "", ...lines.map((line) => piecesText(line).trim())].some((text) =>
    /^(?:vra(?:ag|gen)|(?:be)?antwoord(?:en)?)\b(?:\s+(?:op|vra(?:ag|gen)|de|nr\.?))*\s*\d[\d\s,.:;)&/a-z-]{0,40}$/i.test(
      text,
    ),
  );
}

/** The words above the columns: “Nr.”, “Vraag”, “Antwoord”. */
export function isKoprij(row: Row): boolean {
  const texts = row.map(cellText).filter((text) => text !== "");
  return (
    texts.length > 1 &&
    texts.some((text) => VRAAG_KOP.test(text)) &&
    texts.every((text) => text.length <= LONGEST_KOP && !text.includes("?"))
  );
}

/** Rows that begin with the word alone: “Vraag” beside a question, “Antwoord” beside an answer. */
export function hasWoordkolom(rows: readonly Row[]): boolean {
  const words = rows.map((row) => cellText(row[0]!));
  return (
    words.every((word) => VRAAG_KOP.test(word) || ANTWOORD_KOP.test(word)) &&
    words.some((word) => ANTWOORD_KOP.test(word)) &&
    rows.some((row, i) => VRAAG_KOP.test(words[i]!) && row.slice(1).some(isVragend))
  );
}

/**
 * Which columns hold questions and answers; `null` for a table that is not clearly one of questions.
 *
 * @param rows without empty rows and columns
 * @param vorige of a table before it, which this one may go on with without words above its columns
 */
export function readKolommen(rows: readonly Row[], vorige?: Kolommen): Kolommen | null {
  const kop = rows.slice(0, 3).find(isKoprij)?.map(cellText);
  const body = rows.filter((row) => !isKoprij(row));
  const columns = [...(rows[0] ?? []).keys()];
  const textsIn = (i: number) => body.map((row) => cellText(row[i] ?? []));
  const goesOnCounting = (i: number | undefined) => i !== undefined && isNumbers(textsIn(i).filter(Boolean));
  const nummer =
    columns.find((i) => countsUp(textsIn(i))) ?? (goesOnCounting(vorige?.nummer) ? vorige?.nummer : undefined);
  const antwoordKop = kop?.findIndex((text) => ANTWOORD_KOP.test(text)) ?? -1;
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
export function nummerIn(cell: Cell): string | undefined {
  const first = cellParagraphs(cell).find((flow) => flow.marker !== null || paragraphText(flow) !== "");
  if (!first) return undefined;
  const text = first.marker?.text ?? paragraphText(first);
  return /^(\d{1,3}[a-z]?)\s*(?:[.):](?!\d)|$)/i.exec(text)?.[1] ?? parseKop(text)?.nummers[0];
}

const isNumbers = (texts: readonly string[]): boolean => texts.length > 0 && texts.every((text) => NUMMER.test(text));

/** At least two numbers, each higher than the one before, and nothing else. */
function countsUp(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  const numbers = filled.map((text) => Number.parseInt(text, 10));
  return filled.length > 1 && isNumbers(filled) && numbers.every((n, i) => n > (numbers[i - 1] ?? 0));
}

/** The one column besides these in which most questions have a sentence. */
function columnOfAnswers(vragen: readonly Row[], taken: readonly (number | undefined)[]): number | undefined {
  const columns = [...(vragen[0] ?? []).keys()].filter((i) => !taken.includes(i));
  const sentences = (i: number) => vragen.filter((row) => /[.!:]$/.test(cellText(row[i]!))).length;
  const found = columns.filter((i) => sentences(i) * 2 >= vragen.length);
  return found.length === 1 ? found[0] : undefined;
}
