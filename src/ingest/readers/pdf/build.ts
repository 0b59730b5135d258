/** Puts everything found on the pages into one text, in reading order, with the blocks it is made of. */
import type { FootnoteDefinition, Paragraph, Table } from "mdast";
import { paragraph } from "../../tree/blocks.ts";
import { SourceText } from "../../tree/source-text.ts";
import type { Block, LeftOut, Source, Zone } from "../../tree/source.ts";
import { emitFlow } from "../docx/emit.ts";
import type { Flow } from "../docx/flow.ts";
import { Mender } from "../../words/mender.ts";
import { PrintedWords } from "../../words/line-ends.ts";
import type { Layout, PageLayout } from "./layout.ts";
import { isBold, joinLines, onOneBaseline, textOfLine, wordsOfLine, type Line } from "./baselines.ts";
import { ListBuilder, markerText } from "./lists.ts";
import type { Note } from "./note-numbers.ts";
import { findNotes, type PrintedNotes } from "./page-notes.ts";
import type { Page } from "./page.ts";
import { paragraphsOf, type Draft, type ParagraphDraft } from "./paragraphs.ts";
import { phrasing, type Context } from "./phrasing.ts";
import { withoutQuestionTables } from "./question-tables.ts";
import type { TableDraft } from "./table-draft.ts";

export type Built = Pick<Source, "text" | "blocks" | "leftOut" | "herstellingen">;

export function build(layout: Layout, pages: readonly Page[]): Built {
  const found = findNotes(layout);
  const rows = layout.pages.flatMap((page) => found.rows.get(page)!);
  const words = new PrintedWords(rows.map((row) => wordsOfLine(row.line, found.marks)));
  const { marks } = found;
  const writer = new Writer({ source: new SourceText(), mender: new Mender(words, false), marks });
  let current = 0;
  const goTo = (page: number) => {
    while (current < page) {
      if (current > 0) writeFoot(writer, layout.pages[current - 1]!, found, pages[current - 1]!);
      const next = layout.pages[current++];
      if (next) writeHead(writer, next);
    }
  };
  for (const draft of withoutQuestionTables(paragraphsOf(rows, layout.frame), { words, marks })) {
    if (isDraft(draft)) {
      goTo(firstLine(draft).page);
      writer.draft(draft);
    } else writer.flow(draft);
  }
  goTo(layout.pages.length + 1);
  return writer.result;
}

const isDraft = (part: Draft | Flow): part is Draft =>
  (part.kind === "paragraph" && "strong" in part) || (part.kind === "table" && "columns" in part);

const firstLine = (draft: Draft): Line => (draft.kind === "table" ? draft.rows.flat(2)[0]! : draft.lines[0]!);

/** Furniture above the text is read first, all else that is beside the text after it. */
function writeHead(writer: Writer, page: PageLayout): void {
  for (const line of page.furniture.filter((furniture) => isAbove(furniture, page))) writer.lines([line], "furniture");
}

function writeFoot(writer: Writer, page: PageLayout, found: PrintedNotes, { turned }: Page): void {
  for (const note of found.notes) if (note.page === page.page) writer.note(note);
  for (const lines of intoGroups(found.margin.get(page)!)) writer.lines(lines, "margin");
  for (const line of withPageNumbers(page.furniture.filter((furniture) => !isAbove(furniture, page))))
    writer.lines([line], "furniture");
  for (const text of turned) writer.plain(text, "margin");
}

const isAbove = (line: Line, page: PageLayout) => page.rows[0] !== undefined && line.y < page.rows[0].line.y;

/** A page number goes with the running title it stands beside. */
function withPageNumbers(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (const line of lines) {
    const before = result.at(-1);
    if (before && /^\d+$/.test(textOfLine(line)) && onOneBaseline(before, line))
      result[result.length - 1] = joinLines([before, line]);
    else result.push(line);
  }
  return result;
}

/** The lines of a margin by what stands together: labels are bold, groups are apart. */
function intoGroups(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of [...lines].sort((a, b) => Number(a.x > b.right) - Number(b.x > a.right) || a.y - b.y)) {
    const before = groups.at(-1)?.at(-1);
    const isSame =
      before && isBold(before) === isBold(line) && line.y - before.y < 1.5 * line.size && line.y > before.y;
    if (isSame) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Writes one block after the other; an empty line between them. */
class Writer {
  readonly #context: Context;
  readonly #blocks: Block[] = [];
  readonly #leftOut: LeftOut[] = [];
  #list: ListBuilder | null = null;

  constructor(context: Context) {
    this.#context = context;
  }

  get result(): Built {
    const { source, mender } = this.#context;
    return { text: source.value, blocks: this.#blocks, leftOut: this.#leftOut, herstellingen: mender.repairs };
  }

  draft(draft: Draft): void {
    this.#separate();
    if (draft.kind === "table") {
      this.#list = null;
      this.#blocks.push(this.#table(draft));
      return;
    }
    this.#marker(draft);
    const node = this.#paragraph(draft.lines, draft.strong ? { strong: true } : undefined);
    if (this.#list?.add({ draft, node })) return;
    this.#list = draft.marker ? new ListBuilder({ draft, node }) : null;
    this.#blocks.push(this.#list?.list ?? node);
  }

  /** What stood in a table of questions. */
  flow(flow: Flow): void {
    this.#separate();
    this.#list = null;
    this.#blocks.push(...emitFlow([flow], this.#context.source));
  }

  /** Beside the text: a list that goes on over a page is not ended by it. */
  lines(lines: readonly Line[], zone: Zone): void {
    this.#separate();
    this.#blocks.push(this.#paragraph(lines, { zone }));
  }

  plain(text: string, zone: Zone): void {
    this.#separate();
    this.#blocks.push(paragraph([this.#context.source.text(text)], { zone }));
  }

  note({ label, identifier, number, lines }: Note): void {
    this.#separate();
    const start = this.#context.source.point;
    if (number) this.#context.source.append(`${number.text} `);
    const children = lines.length > 0 ? [this.#paragraph(lines)] : [];
    const position = { start, end: this.#context.source.point };
    this.#blocks.push({
      type: "footnoteDefinition",
      identifier,
      label,
      children,
      position,
    } satisfies FootnoteDefinition);
  }

  /** The marker is passed on with the item, not in its text. */
  #marker(draft: ParagraphDraft): void {
    if (!draft.marker) return;
    const { start, end } = this.#context.source.append(markerText(draft));
    this.#leftOut.push({ reason: "layout", start, end });
    this.#context.source.append(" ");
  }

  #paragraph(lines: readonly Line[], data?: Paragraph["data"]): Paragraph {
    return paragraph(phrasing(lines, this.#context), data);
  }

  #table({ rows }: TableDraft): Table {
    const start = this.#context.source.point;
    const children = rows.map((cells, i): Table["children"][number] => {
      if (i > 0) this.#context.source.append("\n");
      return {
        type: "tableRow",
        children: cells.map((lines, j) => {
          if (j > 0) this.#context.source.append("\t");
          return { type: "tableCell", children: phrasing(lines, this.#context) };
        }),
      };
    });
    return { type: "table", children, position: { start, end: this.#context.source.point } };
  }

  #separate(): void {
    if (this.#context.source.value !== "") this.#context.source.append("\n\n");
  }
}
