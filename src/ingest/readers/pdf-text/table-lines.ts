/**
 * Which printed lines are rows of a table, and where their cells stand. Numbers at the ends of short lines that follow
 * each other tell them, or wide gaps within lines. Careful: what is not clearly a table stays text.
 */
import { firstHeading, isHeading, type Headings } from "./headings.ts";
import { gapTableAt } from "./gap-tables.ts";
import type { LineWidth } from "./line-width.ts";
import type { PrintedLine } from "./printed-lines.ts";
import type { Piece, TableLines } from "./table-pieces.ts";

/** “1.210”, “€ 12,50”, “12%”, “–”, “n.v.t.”: what stands in a cell of numbers. */
const VALUE = /^(?:€\s?)?[+–-]?\d(?:[\d.,]*\d)?%?$|^[–-]$|^(?:n\.v\.t\.?|nvt|onb\.?|onbekend)$/i;
/** A cheap look before a dear one. */
const MAY_END_IN_VALUE = /(?:[\d%–-]|v\.?t\.?|onb\.?|onbekend)$/i;
const SENTENCE_END = /[.?!:;][)»”’]*$/;
const BEGINS_HEADER = /^[\p{Lu}\d€(«“%#]/u;
const ITEM = /^(?:[–•-]|\d{1,2}[.)])\s/;
/** The label of a row is no longer. */
const LONGEST_LABEL = 60;
const MOST_HEADER_LINES = 3;
const MIN_ROWS = 3;
/** With two numbers or more each, two rows below a header are a table. */
const MIN_WIDE_ROWS = 2;

/** The tables in the lines of a text, in order; none begins before its first heading. */
export function tableLines(lines: readonly PrintedLine[], headings: Headings, width: LineWidth): TableLines[] {
  const found: TableLines[] = [];
  let start = firstHeading(lines, headings) + 1;
  for (let i = start; i < lines.length; i++) {
    if (isHeading(lines[i]!, headings)) start = i + 1;
    const table = gapTableAt(lines, i, headings) ?? tableAt(lines, i, start, headings, width);
    if (!table) continue;
    found.push(table);
    start = table.to;
    i = table.to - 1;
  }
  return found;
}

/** @param start the first line that may be a header */
function tableAt(
  lines: readonly PrintedLine[],
  i: number,
  start: number,
  headings: Headings,
  width: LineWidth,
): TableLines | null {
  const isRow = (at: number) => {
    const line = lines[at];
    return line !== undefined && !isHeading(line, headings) && valuesOf(line.text) > 0 && isEnded(lines, at, width);
  };
  if (!isRow(i)) return null;
  let from = i;
  while (from > start && i - from < MOST_HEADER_LINES && isHeader(lines, from - 1, width)) from--;
  const headers = new Set(lines.slice(from, i).map(({ text }) => text));
  let to = i + 1;
  // The header comes again on the next page.
  while (isRow(to) || (headers.has(lines[to]?.text ?? "") && (isRow(to + 1) || headers.has(lines[to + 1]?.text ?? ""))))
    to++;
  const rows = lines.slice(i, to).filter(({ text }) => !headers.has(text));
  const counts = rows.map((line) => cellsOf(line).length);
  const columns = mostCommon(counts);
  const isAlike = counts.filter((count) => count === columns).length * 3 >= counts.length * 2;
  const isTable = rows.length >= MIN_ROWS || (rows.length >= MIN_WIDE_ROWS && columns > 2 && from < i);
  // “1. de stoep van 2019” is an item that ends in a number.
  const isList = columns === 2 && rows.some(({ text }) => ITEM.test(text));
  if (!isTable || !isAlike || columns < 2 || isList) return null;
  return { from, to, rows: rowsOf(lines.slice(from, to), columns) };
}

/** How many values a line ends in. */
const valuesOf = (text: string): number => (MAY_END_IN_VALUE.test(text) ? partsOf(text).values.length : 0);

interface Value {
  from: number;
  to: number;
}

/** The label of a row and the values behind it; no values where the line is none. */
function partsOf(text: string): { label: string; values: Value[] } {
  const values: Value[] = [];
  const words = [...text.matchAll(/(?:€\s)?\S+/g)].map(({ 0: word, index }) => ({
    word,
    from: index,
    to: index + word.length,
  }));
  while (words.length > 0 && VALUE.test(words.at(-1)!.word)) {
    const { from, to } = words.pop()!;
    values.unshift({ from, to });
  }
  const label = text.slice(0, values[0]?.from ?? text.length).trim();
  const isLabel =
    label.length <= LONGEST_LABEL && !SENTENCE_END.test(label.replace(/^\d+[.)]$/, "")) && !/,$/.test(label);
  return isLabel && isRowLabel(label) ? { label, values } : { label, values: [] };
}

/** A row begins with a capital, a number or a sign; a line of text that goes on begins with a small letter. */
const isRowLabel = (label: string): boolean =>
  label === "" ||
  /^[\p{Lu}\d€<>≥≤(«“–•-]/u.test(label) ||
  /^(?:waarvan|w\.v\.|totaal|t\/m|tot|vanaf|overig|onbekend)\b/u.test(label);

/** Whether a line was ended where the next word would have fitted: a line of text is broken where it is full. */
function isEnded(lines: readonly PrintedLine[], at: number, width: LineWidth): boolean {
  const next = lines[at + 1];
  return next === undefined || width.isShort(lines[at]!, next);
}

/** A line above the rows that names columns: short, and no sentence. */
function isHeader(lines: readonly PrintedLine[], at: number, width: LineWidth): boolean {
  const { text } = lines[at]!;
  return BEGINS_HEADER.test(text) && !SENTENCE_END.test(text) && isEnded(lines, at, width);
}

function mostCommon(counts: readonly number[]): number {
  const groups = [...Map.groupBy(counts, (count) => count)];
  return groups.reduce((most, group) => (group[1].length > most[1].length ? group : most))[0];
}

/** The label and the values of a row; a row of values alone has the first for a label. */
function cellsOf(line: PrintedLine): Piece[] {
  const { label, values } = partsOf(line.text);
  return [...(label === "" ? [] : [{ from: 0, to: label.length }]), ...values].map((cell) => ({ line, ...cell }));
}

/** The cells of a header and its rows; `null` where the header does not show its columns, or a row has others. */
function rowsOf(lines: readonly PrintedLine[], columns: number): Piece[][][] | null {
  const [first, ...others] = lines;
  const header = headerOf(first!, columns);
  const rows = others.map((line) => (line.text === first!.text ? headerOf(line, columns) : cellsOf(line)));
  if (!header || rows.some((row) => row?.length !== columns)) return null;
  return [header, ...(rows as Piece[][])].map((row) => row.map((cell) => (cell.from < cell.to ? [cell] : [])));
}

const IS_YEAR = /^(?:19|20)\d{2}$/;

/** The cells of a header: as many words as columns, or a year above each column of values, with a label or without. */
function headerOf(line: PrintedLine, columns: number): Piece[] | null {
  const cells = cellsOf(line);
  const { label, values } = partsOf(line.text);
  if (values.length > 0) {
    if (!values.every(({ from, to }) => IS_YEAR.test(line.text.slice(from, to))) || values.length !== columns - 1)
      return null;
    return label === "" ? [{ line, from: 0, to: 0 }, ...cells] : cells;
  }
  const words = [...line.text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    line,
    from: index,
    to: index + word.length,
  }));
  return words.length === columns ? words : null;
}
