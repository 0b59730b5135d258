/** The printed lines of the text, page by page. */
import type { Point, Position } from "unist";
import { isPaginaopmaak, isVoetregel, naad, teltPagina } from "../../wording/paginaopmaak.ts";

export interface PrintedLine {
  text: string;
  /** Where `text` starts in the source. */
  start: Point;
  /** From 0. */
  page: number;
  isFurniture: boolean;
  /** The line that this is a piece of. */
  whole?: PrintedLine;
}

/** The mark of a note in a line. */
export interface Mark {
  number: string;
  /** Offsets in the text of the line. */
  from: number;
  to: number;
}

/** The place of part of a line, by offsets in its text. */
export function positionIn({ start, text }: PrintedLine, from = 0, to = text.length): Position {
  const point = (at: number) => ({ line: start.line, column: start.column + at, offset: start.offset! + at });
  return { start: point(from), end: point(to) };
}

/** A line without its first characters. */
export function withoutFirst(line: PrintedLine, length: number): PrintedLine {
  return { ...line, text: line.text.slice(length), start: positionIn(line, length).start };
}

/** The head of the first page: behind it stands the number of the Kamer. */
const HEAD = /^(?:Tweede Kamer der Staten-Generaal|Vergaderjaar [\d–-]+)$/i;

/**
 * Whether a number is that of the Kamer, of the Aanhangsel under its title, or of the page under a foot that prints
 * none.
 */
const isBelowOpmaak = (number: string, above: string, page: number): boolean =>
  (page === 0 && /^[12]$/.test(number) && HEAD.test(above)) ||
  above.endsWith("gegeven antwoorden") ||
  (isVoetregel(above) && !/\d$/.test(above) && Number(number) === page);

/** A line drawn with characters, as above the notes. */
const DRAWN = /^[-_–—=]{4,}$/;

/** A cheap look before a dear one. */
const mayBeGlued = (line: string): boolean => /Tweede\s+Kamer|-tk-\d|gegeven\s+antwoorden\s*\d|^pagina/i.test(line);

/** The lines that hold anything, trimmed, and cut where an extractor glued page furniture and text together. */
export function printedLines(text: string): PrintedLine[] {
  const printed: PrintedLine[] = [];
  let feet = 0;
  let page = 0;
  let isBegun = false;
  const endPage = () => {
    if (isBegun) page++;
    isBegun = false;
  };
  let offset = 0;
  for (const [index, raw] of text.split("\n").entries()) {
    for (let from = 0; from < raw.length;) {
      const piece = raw.slice(from);
      const rest = piece.trimStart();
      const indent = from + piece.length - rest.length;
      if (raw.slice(from, indent).includes("\f")) endPage();
      const length = mayBeGlued(rest) ? naad(rest, feet + 1) : null;
      from = length === null ? raw.length : indent + length;
      const line = raw.slice(indent, from).trimEnd();
      if (line === "" || DRAWN.test(line)) continue;
      const isNumber = /^\d{1,5}$/.test(line) && isBelowOpmaak(line, printed.at(-1)?.text ?? "", feet);
      const isFurniture = isNumber || isPaginaopmaak(line, "publicatie");
      const start = { line: index + 1, column: indent + 1, offset: offset + indent };
      printed.push({ text: line, start, page, isFurniture });
      isBegun ||= !isFurniture;
      if (isVoetregel(line)) feet++;
      if (isVoetregel(line) || teltPagina(line)) endPage();
    }
    offset += raw.length + 1;
  }
  return printed.map((line, i) => (isAboveFoot(printed, i) ? { ...line, isFurniture: true } : line));
}

/** Whether a line is the number of a page, above a foot that has none. */
function isAboveFoot(printed: readonly PrintedLine[], i: number): boolean {
  const [line, foot, below] = [printed[i]!, printed[i + 1], printed[i + 2]];
  if (!foot || !/^\d{1,4}$/.test(line.text) || !isVoetregel(foot.text) || /\d/.test(foot.text.slice(-1))) return false;
  return line.text !== below?.text && Number(line.text) === line.page + 1;
}
