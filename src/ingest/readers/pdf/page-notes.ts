/** Finds the bodies of footnotes on the pages, and ties the raised marks in the text to them. */
import type { Stretch } from "./page.ts";
import type { Frame } from "./frame.ts";
import type { Layout, PageLayout, Row } from "./layout.ts";
import { findEndNotes } from "./end-notes.ts";
import type { Line } from "./baselines.ts";
import { bare, isMark, labelOf, numberOf, startNote, type Note } from "./note-numbers.ts";
import { mayBeExponent } from "./powers.ts";

export interface PrintedNotes {
  /** In the order of the pages. */
  notes: Note[];
  /** The note that a piece of the text is the mark of. */
  marks: Map<Stretch, Note>;
  /** The rows of each page that are not part of a note. */
  rows: Map<PageLayout, Row[]>;
  margin: Map<PageLayout, Line[]>;
}

/** Letters at most this large, relative to the text, are those of notes. */
const SMALL = 0.94;
/** Notes stand no further apart than this, relative to the size of their letters. */
const BLOCK_GAP = 3;
export function findNotes(layout: Layout): PrintedNotes {
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
  const text = [...rows.values()].flat();
  const end = findEndNotes(text, drafts, layout.frame);
  const ended = new Set(text.slice(end.start));
  for (const [page, own] of rows) {
    rows.set(
      page,
      own.filter((row) => !ended.has(row)),
    );
  }
  const notes = withIdentifiers([...drafts, ...end.notes]);
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
  if (row.table || row.line.size > SMALL * size) return false;
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

/**
 * Each mark to the body with its label: on its own page if there is one, else the first that is still free. What may be
 * the exponent of ten is the mark of a note that no other piece is the mark of.
 */
function tieMarks(layout: Layout, rows: ReadonlyMap<PageLayout, Row[]>, notes: readonly Note[]): Map<Stretch, Note> {
  const marks = new Map<Stretch, Note>();
  const free = new Set(notes);
  const unsure: [PageLayout, Stretch][] = [];
  const byLabel = new Map<string, Note[]>();
  for (const note of notes) byLabel.set(bare(note.label), [...(byLabel.get(bare(note.label)) ?? []), note]);
  const tie = (piece: Stretch, note: Note | undefined) => {
    if (!note) return;
    marks.set(piece, note);
    free.delete(note);
  };
  for (const page of layout.pages) {
    for (const { line } of rows.get(page)!) {
      for (const [i, piece] of line.pieces.entries()) {
        if (!isMark(piece, i, line.pieces)) continue;
        const bodies = byLabel.get(labelOf(piece)) ?? [];
        if (mayBeExponent(piece, i, line.pieces)) unsure.push([page, piece]);
        else {
          const own = bodies.find((body) => body.page === page.page);
          tie(piece, own ?? bodies.find((body) => free.has(body) && body.page > page.page));
        }
      }
    }
  }
  for (const [page, piece] of unsure) {
    tie(
      piece,
      byLabel.get(labelOf(piece))?.find((body) => free.has(body) && body.page === page.page),
    );
  }
  return marks;
}
