/** Paragraphs and tables of a Word document → blocks, and their text → the text of the source. */
import type { Heading, Paragraph } from "mdast";
import type { SourceText } from "../../tree/source-text.ts";
import type { Block, Zone } from "../../tree/source.ts";
import { parseKop } from "../../wording/koppen.ts";
import { appendAll } from "../markup/append.ts";
import { nestLists, type MarkedParagraph } from "../markup/lists.ts";
import { allStrong, paragraphOf, piecesText, textPiece, type Piece } from "../markup/pieces.ts";
import { rowLine, tableOf } from "../markup/table.ts";
import { headingOf, isQuestionHeading } from "./cell-headings.ts";
import { byColumn, cellPieces, isPrinted, printedRows, type Cell } from "./cells.ts";
import { withZone, type Flow, type FlowParagraph, type FlowTable } from "./flow.ts";
import { isSignatureTable } from "./signature-table.ts";

/** Appends these to the source and returns its blocks. */
export function emitFlow(flows: readonly Flow[], source: SourceText): Block[] {
  const blocks: Block[] = [];
  let items: OpenItem[] = [];
  let itemsZone: Zone | undefined;
  const closeList = () => {
    for (const list of nestLists(items)) blocks.push(itemsZone ? { ...list, data: { zone: itemsZone } } : list);
    items = [];
  };
  const lastHeading = flows.findLastIndex((flow) => flow.kind === "paragraph" && isQuestionHeading(flow));
  let startsPage = false;
  for (const [i, flow] of flows.entries()) {
    if (flow.kind === "page") {
      startsPage = true;
      continue;
    }
    if (flow.kind === "inserted") {
      closeList();
      appendAll(blocks, flow.emit(source));
      startsPage = false;
      continue;
    }
    if (flow.kind === "table") {
      closeList();
      const maySign = flow.zone === "letter" || i > lastHeading;
      appendAll(blocks, emitTable(flow, source, maySign));
      startsPage = false;
      continue;
    }
    const marker = flow.marker && !isHeadingMarker(flow.marker.text) ? flow.marker : null;
    if (marker && isPrinted(flow)) {
      if (flow.zone !== itemsZone) closeList();
      itemsZone = flow.zone;
      items.push({ marker: marker.text, level: marker.level, indent: flow.indent, children: paragraphs(flow, source) });
      startsPage = false;
      continue;
    }
    const within = flow.marker || flow.zone !== itemsZone ? undefined : itemAround(flow, items);
    if (within) {
      items.push({ marker: null, level: within.level, indent: undefined, children: paragraphs(flow, source) });
    } else if (flow.marker || isPrinted(flow)) {
      closeList();
      const [first, ...others] = emitParagraph(flow, source);
      if (first) appendAll(blocks, [startsPage ? asStartOfPage(first) : first, ...others]);
    } else continue;
    startsPage = false;
  }
  closeList();
  return blocks;
}

interface OpenItem extends MarkedParagraph {
  indent: number | undefined;
}

/** Twentieths of a point by which people miss the place where the text of an item stands. */
const NEAR = 60;

/** The item that a paragraph without a marker belongs to: it stands as far from the margin as the text of that item. */
function itemAround(flow: FlowParagraph, items: readonly OpenItem[]): OpenItem | undefined {
  const { indent = 0, outline } = flow;
  if (items.length === 0 || indent <= 0 || outline !== undefined || !isPrinted(flow)) return undefined;
  if (headingOf(flow) !== null || flow.lines.every(allStrong)) return undefined;
  let level = Infinity;
  for (let i = items.length - 1; i >= 0 && level > 0; i--) {
    const item = items[i]!;
    if (item.level >= level || item.marker === null) continue;
    level = item.level;
    if (item.indent !== undefined && item.indent > 0 && indent >= item.indent - NEAR) return item;
  }
  return undefined;
}

/** Headings only: where a text flows on to a new page says nothing. */
function asStartOfPage(block: Block): Block {
  if (block.type === "heading") return { ...block, data: { ...block.data, startsPage: true } };
  const isHeading = block.type === "paragraph" && block.data?.strong && !block.data.zone;
  return isHeading ? { ...block, data: { ...block.data, startsPage: true } } : block;
}

/** “Vraag 3”, not “3.” or “a)”. */
const isHeadingMarker = (marker: string): boolean => parseKop(marker)?.vorm === "woord";

function emitParagraph(flow: FlowParagraph, source: SourceText): Block[] {
  const blocks: Block[] = [];
  const zone = flow.zone && { zone: flow.zone };
  if (flow.marker && /[\p{L}\p{N}]/u.test(flow.marker.text)) {
    const number = paragraphOf(source, [textPiece(flow.marker.text)], { strong: true, ...zone });
    if (number) blocks.push(number);
  }
  const { outline } = flow;
  const lines = paragraphs(flow, source);
  const depth = outline === undefined || zone ? null : (Math.min(outline + 1, 6) as Heading["depth"]);
  for (const line of lines) blocks.push(depth === null ? line : heading(line, depth));
  return blocks;
}

function heading({ children, position }: Paragraph, depth: Heading["depth"]): Heading {
  return { type: "heading", depth, children, ...(position && { position }) };
}

/** One paragraph per printed line; a break inside a sentence is no end of a line. */
function paragraphs({ lines, zone }: FlowParagraph, source: SourceText): Paragraph[] {
  return joinSentences(lines).flatMap((line) => {
    const strong = allStrong(line);
    return paragraphOf(source, line, { ...(strong && { strong }), ...(zone && { zone }) }) ?? [];
  });
}

/** Shorter lines are headings, addresses and the like: they end where they end. */
const SHORTEST_WRAPPED = 40;

function joinSentences(lines: readonly Piece[][]): Piece[][] {
  const joined: Piece[][] = [];
  let previous: readonly Piece[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && runsOn(previous, line)) appendAll(before, [{ kind: "break" }, ...line]);
    else joined.push([...line]);
    previous = line;
  }
  return joined;
}

function runsOn(previous: readonly Piece[], line: readonly Piece[]): boolean {
  const text = piecesText(previous).trim();
  return (
    text.length >= SHORTEST_WRAPPED &&
    /[\p{L}\p{N},]$/u.test(text) &&
    /^\s*\p{Ll}/u.test(piecesText(line)) &&
    allStrong(previous) === allStrong(line)
  );
}

/**
 * A table for the eye only becomes what is in it; a real one becomes a table.
 *
 * @param maySign whether it stands where a letter or the answers are signed
 */
function emitTable(table: FlowTable, source: SourceText, maySign: boolean): Block[] {
  const content = printedRows(table);
  const columns = content[0]?.length ?? 0;
  if (columns === 0) return [];
  const flat = (cells: readonly Flow[][]) =>
    emitFlow(
      cells.flat(1).map((flow) => withZone(flow, table.zone)),
      source,
    );
  if (maySign && isSignatureTable(content)) return flat(byColumn(content));
  if (columns === 1 || table.zone === "margin") return flat(content.flat(1));
  return [tableOf(source, content, linesOfCell, table.zone)];
}

/** The lines of a cell; a table inside it has a line for each row. */
const linesOfCell = (cell: Cell): Piece[][] =>
  cell.flatMap((flow): Piece[][] => {
    if (flow.kind === "table") return printedRows(flow).map((row) => rowLine(row.map(cellPieces)));
    if (flow.kind !== "paragraph") return [];
    const [first = [], ...more] = flow.lines;
    return [flow.marker ? [textPiece(`${flow.marker.text} `), ...first] : first, ...more];
  });
