/** Builds the text of a source and, with it, nodes that know their place in that text. */
import type { FootnoteReference, Text } from "mdast";
import type { Point, Position } from "unist";

/** Turns offsets in a text into points (1-based line and column). */
export class Lines {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) this.#starts.push(i + 1);
  }

  /** How many lines there are. */
  get lines(): number {
    return this.#starts.length;
  }

  point(offset: number): Point {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1, offset };
  }

  position(start: number, end: number): Position {
    const from = this.point(start);
    const isOneLine = end < (this.#starts[from.line] ?? Infinity);
    const to = isOneLine ? { line: from.line, column: from.column + end - start, offset: end } : this.point(end);
    return { start: from, end: to };
  }
}

/**
 * For formats whose text is not the file itself (PDF, Word, XML): the reader appends what it reads,
 * in reading order, and gets nodes back.
 */
export class SourceText {
  #text = "";
  #line = 1;
  #lineStart = 0;

  get value(): string {
    return this.#text;
  }

  get point(): Point {
    return { line: this.#line, column: this.#text.length - this.#lineStart + 1, offset: this.#text.length };
  }

  /** Appends a piece of text and returns where it stands. */
  append(piece: string): Position {
    const start = this.point;
    this.#text += piece;
    for (let i = piece.indexOf("\n"); i >= 0; i = piece.indexOf("\n", i + 1)) {
      this.#line++;
      this.#lineStart = start.offset! + i + 1;
    }
    return { start, end: this.point };
  }

  /** Appends a piece of text and returns it as a text node; `value` is the mended form, where it differs. */
  text(piece: string, value = piece): Text {
    return { type: "text", value, position: this.append(piece) };
  }

  /** Appends a mark as printed (“1”, “1)”) and returns it as a reference to the note with that identifier. */
  noteMark(mark: string, identifier: string): FootnoteReference {
    return { type: "footnoteReference", identifier, label: mark, position: this.append(mark) };
  }
}
