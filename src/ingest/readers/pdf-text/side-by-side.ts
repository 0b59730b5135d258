/**
 * Text whose extractor printed the columns of a page side by side, as `pdftotext -layout` does: each page is put in
 * reading order, column by column.
 */
import { isKamernummer, isPaginaopmaak, isVoetregel } from "../../wording/paginaopmaak.ts";

/** Part of a line of the source. */
export interface Stretch {
  raw: string;
  /** The line of the source, from 0. */
  index: number;
  /** Where in that line it begins. */
  column: number;
  offset: number;
}

/** A column has so many lines on its page. */
const MIN_LINES = 8;
/** What stands left of it is sentences, not the cells of a table: on average so long, and so often there. */
const MIN_LENGTH = 25;
const MIN_BESIDE = 8;
/** Nothing in a line may be so far before the begin of its column. */
const NEAR = 2;
const PIECE = /\S+(?:\s\S+)*/g;

/** The lines of a text; those of pages in columns in the order in which they are read. */
export function stretchesOf(text: string): Stretch[] {
  let offset = 0;
  const lines = text.split("\n").map((raw, index): Stretch => {
    const line = { raw, index, column: 0, offset };
    offset += raw.length + 1;
    return line;
  });
  return pagesOf(lines).flatMap(inOrder);
}

function pagesOf(lines: readonly Stretch[]): Stretch[][] {
  const pages: Stretch[][] = [[]];
  for (const line of lines) {
    if (line.raw.startsWith("\f")) pages.push([]);
    pages.at(-1)!.push(line);
    if (isVoetregel(line.raw.trim())) pages.push([]);
  }
  return pages;
}

function inOrder(page: readonly Stretch[]): Stretch[] {
  const starts = startsOf(page);
  if (starts.length === 0) return [...page];
  const ordered: Stretch[] = [];
  let band: Stretch[][] = [[], ...starts.map(() => [])];
  let above = "";
  for (const line of page) {
    const whole = line.raw.trim();
    if (whole === "") continue;
    if (isPaginaopmaak(whole, "publicatie") || isKamernummer(whole, above)) {
      ordered.push(...band.flat(), line);
      band = band.map(() => []);
    } else for (const [i, part] of cut(line, starts).entries()) if (part) band[i]!.push(part);
    above = whole;
  }
  return [...ordered, ...band.flat()];
}

/** Where the second column of a page begins, and the third. */
function startsOf(page: readonly Stretch[]): number[] {
  const found = new Map<number, { lines: number; beside: number; length: number }>();
  for (const { raw } of page) {
    if (!/\s{2}\S/.test(raw)) continue;
    let before: string | null = null;
    for (const { 0: piece, index } of raw.matchAll(PIECE)) {
      if (index > 1) {
        const own = found.get(index) ?? { lines: 0, beside: 0, length: 0 };
        own.lines++;
        if (before !== null) own.beside++;
        own.length += before?.length ?? 0;
        found.set(index, own);
      }
      before = piece;
    }
  }
  return [...found]
    .filter(([, own]) => own.lines >= MIN_LINES && own.beside >= MIN_BESIDE && own.length >= MIN_LENGTH * own.beside)
    .map(([start]) => start)
    .sort((a, b) => a - b)
    .filter((start, i, starts) => i === 0 || start - starts[i - 1]! > MIN_LENGTH);
}

/** The part of a line in each column. */
function cut(line: Stretch, starts: readonly number[]): (Stretch | null)[] {
  const at: (number | null)[] = [0, ...starts.map(() => null)];
  for (const { index } of line.raw.matchAll(PIECE)) {
    const column = starts.findLastIndex((start) => index >= start - NEAR) + 1;
    if (column > 0) at[column] ??= index;
  }
  return at.map((from, i) => {
    if (from === null) return null;
    const to = at.slice(i + 1).find((next) => next !== null) ?? line.raw.length;
    return { ...line, raw: line.raw.slice(from, to), column: from, offset: line.offset + from };
  });
}
