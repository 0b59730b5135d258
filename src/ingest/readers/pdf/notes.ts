/** Finds the bodies of footnotes on the pages, and ties the raised marks in the text to them. */
import type { Frame } from "./frame.ts";
import type { Layout, PageLayout, Row } from "./layout.ts";
import { lineOf, textOfLine, type Line, type Piece } from "./lines.ts";

export interface Note {
  /** As printed: “1”, “1)”, “*”. */
  label: string;
  /** Unique in the document. */
  identifier: string;
  page: number;
  /** The body, without its number. */
  lines: Line[];
  /** The number before the body. */
  number: Piece | null;
}

export interface Notes {
  /** In the order of the pages. */
  notes: Note[];
  /** The note that a piece of the text is the mark of. */
  marks: Map<Piece, Note>;
  /** The rows of each page that are not part of a note. */
  rows: Map<PageLayout, Row[]>;
  margin: Map<PageLayout, Line[]>;
}

/** Letters at most this large, relative to the text, are those of notes. */
const SMALL = 0.94;
/** Notes stand no further apart than this, relative to the size of their letters. */
const BLOCK_GAP = 3;
const LABEL = /^[[(]?(?<label>\d{1,3}|\*{1,4}|[a-z]|[ivx]{1,5})[\])]?[.:]?$/;
const PRINTED = /^(?<printed>[[(]?(?:\d{1,3}|\*{1,4})[\])]?[.:]?)\s+(?=\S)/;

export function findNotes(layout: Layout): Notes {
  const drafts: Note[] = [];
  const rows = new Map<PageLayout, Row[]>();
  const margin = new Map<PageLayout, Line[]>();
  for (const page of layout.pages) {
    const labels = new Set(page.rows.flatMap((row) => row.line.pieces.filter(isMark).map(labelOf)));
    const taken = new Set<Row>();
    for (const block of footBlocks(page.rows, layout.frame)) {
      const lines = block.map((row) => row.line);
      const isContinued = block[0]!.parts.length === 1 && drafts.at(-1)?.page === page.page - 1;
      const start = readBlock(lines, { page: page.page, labels, isContinued }, drafts);
      for (const row of block.slice(start)) taken.add(row);
    }
    rows.set(
      page,
      page.rows.filter((row) => !taken.has(row)),
    );
    margin.set(page, takeMarginNotes(page, labels, drafts));
  }
  takeEndNotes(layout, rows, drafts);
  const notes = withIdentifiers(drafts);
  return { notes, marks: tieMarks(layout, rows, notes), rows, margin };
}

/** The small print at the foot of each column. */
function footBlocks(rows: readonly Row[], { size }: Frame): Row[][] {
  return [...new Set(rows.map((row) => row.column))]
    .map((column) => {
      const own = rows.filter((row) => row.column === column);
      let start = own.length;
      while (start > 0 && isFoot(own[start - 1]!, own[start], size)) start--;
      return own.slice(start);
    })
    .filter((block) => block.length > 0);
}

function isFoot(row: Row, below: Row | undefined, size: number): boolean {
  if (row.line.size > SMALL * size) return false;
  return (
    !below ||
    (below.line.y > row.line.y && below.line.y - row.line.y <= BLOCK_GAP * Math.max(row.line.size, below.line.size))
  );
}

interface BlockContext {
  page: number;
  /** The marks on the page. */
  labels: ReadonlySet<string>;
  /** Lines before the first number may go on with the last note of the page before. */
  isContinued: boolean;
}

/**
 * Reads lines of small print as notes.
 *
 * @returns how many of the first lines are no notes
 */
function readBlock(lines: readonly Line[], { page, labels, isContinued }: BlockContext, drafts: Note[]): number {
  // A number that is not raised begins a note if a mark on the page says so, or if it follows that of a note.
  const isNext = (label: string) => {
    const last = drafts.at(-1);
    return last?.page === page && Number(label) === Number(bare(last.label)) + 1;
  };
  const isStart = (line: Line) => {
    const number = numberOf(line);
    return number !== null && (number.raised || labels.has(number.label) || isNext(number.label));
  };
  const first = isContinued ? 0 : lines.findIndex(isStart);
  const start = first === -1 ? lines.length : first;
  for (const line of lines.slice(start)) {
    if (isStart(line)) drafts.push(startNote(line, page));
    else drafts.at(-1)!.lines.push(line);
  }
  return start;
}

interface NoteNumber {
  label: string;
  printed: string;
  raised: boolean;
}

/** The number that a line begins with, if it begins with one. */
function numberOf(line: Line): NoteNumber | null {
  const first = line.pieces[0]!;
  const isSmall = first.shift === "up" || (line.pieces.length > 1 && first.size < 0.88 * line.size);
  if (isSmall && LABEL.test(first.text)) return { label: labelOf(first), printed: first.text, raised: true };
  const printed = PRINTED.exec(textOfLine(line))?.groups?.["printed"];
  return printed === undefined ? null : { label: bare(printed), printed, raised: false };
}

function startNote(line: Line, page: number): Note {
  const { printed } = numberOf(line)!;
  const [first, ...rest] = line.pieces as [Piece, ...Piece[]];
  const note = { label: printed, identifier: "", page };
  if (first.text === printed) {
    return { ...note, number: first, lines: rest.length > 0 ? [lineOf(line.page, rest)] : [] };
  }
  // The number and the first words are one piece: it is cut in two.
  const share = (printed.length / first.text.length) * first.width;
  const number = { ...first, text: printed, width: share };
  const text = {
    ...first,
    text: first.text.slice(printed.length).trim(),
    x: first.x + share,
    width: first.width - share,
    spaced: true,
  };
  return { ...note, number, lines: [lineOf(line.page, [text, ...rest])] };
}

const bare = (text: string) => LABEL.exec(text)?.groups?.["label"] ?? text;
const labelOf = (piece: Piece) => bare(piece.text);

/** A raised piece that may be the mark of a note: no exponent of a unit. */
function isMark(piece: Piece, index: number, pieces: readonly Piece[]): boolean {
  if (piece.shift !== "up") return false;
  return !/(?:^|\s)(?:[kcdmh]|da)?m$/.test(pieces[index - 1]?.text ?? "");
}

/** Older layouts print notes beside the text, at the foot of the margin. */
function takeMarginNotes(page: PageLayout, labels: ReadonlySet<string>, drafts: Note[]): Line[] {
  const start = page.margin.findIndex((line) => {
    const number = numberOf(line);
    return number?.raised === true && labels.has(number.label);
  });
  if (start === -1) return page.margin;
  readBlock(page.margin.slice(start), { page: page.page, labels, isContinued: false }, drafts);
  return page.margin.slice(0, start);
}

/** Notes at the end of the document, in letters of any size: each begins with a raised number that is a mark above. */
function takeEndNotes(layout: Layout, rows: Map<PageLayout, Row[]>, drafts: Note[]): void {
  const all = layout.pages.flatMap((page) => rows.get(page)!);
  const known = new Set(drafts.map((note) => bare(note.label)));
  const seen = new Set<string>();
  const starts: number[] = [];
  for (const [i, row] of all.entries()) {
    const number = numberOf(row.line);
    const isStart =
      number?.raised === true && row.line.pieces.length > 1 && seen.has(number.label) && !known.has(number.label);
    if (isStart) starts.push(i);
    else
      for (const [j, piece] of row.line.pieces.entries())
        if (isMark(piece, j, row.line.pieces)) seen.add(labelOf(piece));
  }
  const first = starts[0];
  if (first === undefined) return;
  const taken = new Set(all.slice(first));
  for (const [i, row] of all.slice(first).entries()) {
    if (starts.includes(first + i)) drafts.push(startNote(row.line, row.page));
    else drafts.at(-1)!.lines.push(row.line);
  }
  for (const page of layout.pages)
    rows.set(
      page,
      rows.get(page)!.filter((row) => !taken.has(row)),
    );
}

function withIdentifiers(drafts: readonly Note[]): Note[] {
  const times = new Map<string, number>();
  const total = new Map<string, number>();
  for (const { label } of drafts) total.set(bare(label), (total.get(bare(label)) ?? 0) + 1);
  return drafts.map((note) => {
    const label = bare(note.label);
    const time = (times.get(label) ?? 0) + 1;
    times.set(label, time);
    return { ...note, identifier: total.get(label) === 1 ? label : `${label}-${String(time)}` };
  });
}

/** Each mark to the body with its label: on its own page if there is one, else the first that is still free. */
function tieMarks(layout: Layout, rows: ReadonlyMap<PageLayout, Row[]>, notes: readonly Note[]): Map<Piece, Note> {
  const marks = new Map<Piece, Note>();
  const free = new Set(notes);
  const byLabel = new Map<string, Note[]>();
  for (const note of notes) byLabel.set(bare(note.label), [...(byLabel.get(bare(note.label)) ?? []), note]);
  for (const page of layout.pages) {
    for (const { line } of rows.get(page)!) {
      for (const piece of line.pieces.filter(isMark)) {
        const bodies = byLabel.get(labelOf(piece)) ?? [];
        const note =
          bodies.find((body) => body.page === page.page) ??
          bodies.find((body) => free.has(body) && body.page > page.page);
        if (!note) continue;
        marks.set(piece, note);
        free.delete(note);
      }
    }
  }
  return marks;
}
