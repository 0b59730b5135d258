/** A text in Markdown → the same lines without signs, and what the signs said. */
import { cellsOf, readLine, type MarkdownLine } from "./lines.ts";
import { withoutSigns, type Marked } from "./signs.ts";

/** A range of the text without signs. */
export interface Range {
  from: number;
  to: number;
}

/** What is no running text, and the range that it takes. */
export type Apart = Range &
  ({ kind: "table"; rows: Range[][] } | { kind: "note"; name: string; lines: Range[] } | { kind: "image" });

export interface Unmarked {
  /** As many lines as the source has. */
  text: string;
  /** In order, and so are those below. */
  apart: Apart[];
  marked: (Range & { as: Exclude<Marked["as"], "image"> })[];
}

export function unmark(source: string): Unmarked {
  const printed = source.split("\n");
  const lines = printed.map(readLine);
  const writer = new Writer();
  let at = 0;
  while (at < lines.length) {
    const line = lines[at]!;
    const end = endOfTable(lines, at);
    if (end > at) {
      writer.table(lines.slice(at, end));
      at = end;
    } else if (line.kind === "note") {
      const length = lengthOfNote(lines, printed, at);
      writer.note(line.name, lines.slice(at, at + length).map(textOf));
      at += length;
    } else {
      let behind = at + 1;
      if (line.kind === "text") while (lines[behind]?.kind === "text" && endOfTable(lines, behind) === behind) behind++;
      writer.lines(lines.slice(at, behind).map(textOf));
      at = behind;
    }
  }
  return writer.written();
}

/** A line that ends a page becomes the sign for it. */
const textOf = (line: MarkdownLine): string =>
  "text" in line ? line.text.trim() : line.kind === "rule" && line.endsPage ? "\f" : "";

/** Where a table ends that begins at a line: behind its last row; where it begins, if none does. */
function endOfTable(lines: readonly MarkdownLine[], start: number): number {
  const isRow = (line: MarkdownLine | undefined, isOpen: boolean): boolean =>
    line?.kind === "row" || (isOpen && line?.kind === "text" && line.text.includes("|"));
  const hasHead = lines[start + 1]?.kind === "delimiter";
  if (!isRow(lines[start], hasHead) || !(hasHead || isRow(lines[start + 1], false))) return start;
  let end = start + 1;
  while (lines[end]?.kind === "delimiter" || isRow(lines[end], hasHead)) end++;
  const widest = lines.slice(start, end).reduce((most, line) => Math.max(most, cellsOf(textOf(line)).length), 0);
  return widest > 1 ? end : start;
}

/** A note goes on over the lines below it, and behind an empty line over lines that stand further in. */
function lengthOfNote(lines: readonly MarkdownLine[], printed: readonly string[], start: number): number {
  let end = start + 1;
  for (;;) {
    const isFurtherIn = /^(?: {4}|\t)/.test(printed[end + 1] ?? "") && lines[end + 1]?.kind === "text";
    if (lines[end]?.kind === "text") end++;
    else if (lines[end]?.kind === "blank" && isFurtherIn) end += 2;
    else return end - start;
  }
}

/** Extractors that find no head give one of their own making. */
const MADE_UP_HEAD = /^Col\d+$/;

/** Writes lines, and keeps where what stands. */
class Writer {
  readonly #pieces: string[] = [];
  #length = 0;
  readonly #apart: Apart[] = [];
  readonly #marked: Unmarked["marked"] = [];

  written(): Unmarked {
    return { text: this.#pieces.join("").slice(0, -1), apart: this.#apart, marked: this.#marked };
  }

  /** @returns the ranges of the lines */
  lines(lines: readonly string[]): Range[] {
    let from = this.#length;
    const text = this.#unsigned(lines.join("\n"));
    this.#add("\n");
    return text.split("\n").map((line) => {
      const range = { from, to: from + line.length };
      from = range.to + 1;
      return range;
    });
  }

  note(name: string, lines: readonly string[]): void {
    const ranges = this.lines(lines);
    this.#apart.push({ kind: "note", name, from: ranges[0]!.from, to: ranges.at(-1)!.to, lines: ranges });
  }

  table(lines: readonly MarkdownLine[]): void {
    const from = this.#length;
    const rows: Range[][] = [];
    for (const line of lines) {
      if (line.kind !== "delimiter") rows.push(this.#row(cellsOf(textOf(line))));
      this.#add("\n");
    }
    this.#apart.push({ kind: "table", from, to: this.#length - 1, rows });
  }

  #row(cells: readonly string[]): Range[] {
    const isMadeUp = cells.every((cell) => MADE_UP_HEAD.test(cell));
    return cells.map((cell, i) => {
      if (i > 0) this.#add(" | ");
      const from = this.#length;
      this.#unsigned(isMadeUp ? "" : cell);
      return { from, to: this.#length };
    });
  }

  /** Writes a text without its signs. */
  #unsigned(source: string): string {
    const { text, marked } = withoutSigns(source);
    for (const { from, to, as } of marked) {
      const range = { from: this.#length + from, to: this.#length + to };
      if (as === "image") this.#apart.push({ kind: "image", ...range });
      else this.#marked.push({ ...range, as });
    }
    this.#add(text);
    return text;
  }

  #add(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }
}
