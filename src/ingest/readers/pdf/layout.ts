/** Sorts the lines of each page: furniture, margin, and the text in reading order. */
import { frameOf, type Column, type Frame } from "./frame.ts";
import { cellsBeside, sideOf } from "./beside.ts";
import { furnitureOf } from "./furniture.ts";
import { joinLines, linesOf, onOneBaseline, textOfLine, type Line } from "./baselines.ts";
import type { Page } from "./page.ts";
import { ruledTablesOf } from "./ruled-tables.ts";
import type { TableDraft } from "./table-draft.ts";

/** What stands on one baseline of a column. */
export interface Row {
  page: number;
  column: Column;
  /** Parts with wide gaps between them: cells, if this is a row of a table. */
  parts: Line[];
  /** All parts as one line. */
  line: Line;
  /** Set where rules say that these are the cells of a table. */
  table?: TableDraft;
}

export interface PageLayout {
  page: number;
  /** In reading order. */
  rows: Row[];
  margin: Line[];
  furniture: Line[];
}

export interface Layout {
  frame: Frame;
  pages: PageLayout[];
}

export function layOut(pages: readonly Page[]): Layout {
  const ruled = pages.map(ruledTablesOf);
  const linesByPage = ruled.map(({ rest }) => joinMarkers(linesOf(rest)));
  const rough = frameOf(linesByPage.flat());
  const furniture = furnitureOf(pages, linesByPage, rough);
  const frame = frameOf(linesByPage.flat().filter((line) => !furniture.has(line)));
  return {
    frame,
    pages: linesByPage.map((lines, i) => {
      const rest = lines.filter((line) => !furniture.has(line));
      const margin = marginOf(rest, frame);
      const text = rest.filter((line) => !margin.has(line));
      return {
        page: pages[i]!.number,
        rows: withTables(readingOrder(text, frame), ruled[i]!.tables, frame),
        margin: [...margin],
        furniture: lines.filter((line) => furniture.has(line)),
      };
    }),
  };
}

/** What may stand before an item of a list: “•”, “–”, “a.”, “2)”. */
export const MARKER = /^(?:[•●○▪■◦▸►➢✓·§*o–—-]|[\uE000-\uF8FF]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)]|[A-Z][.)])$/u;
/** A number that hangs before its text without a full stop. */
export const HANGING = /^(?:vraag\s)?\d{1,3}[a-z]?$/i;
/** How far a marker may stand before its text, relative to the size of the letters. */
const MARKER_GAP = 5;

function joinMarkers(lines: readonly Line[]): Line[] {
  const result: Line[] = [];
  for (const line of lines) {
    const before = result.at(-1);
    const isMarker =
      before && onOneBaseline(before, line) && line.x - before.right < MARKER_GAP * line.size && line.x >= before.right;
    const text = isMarker ? textOfLine(before) : "";
    if (isMarker && (MARKER.test(text) || HANGING.test(text))) result[result.length - 1] = joinLines([before, line]);
    else result.push(line);
  }
  return result;
}

/** What stands beside all columns, in letters no larger than those of the text, and is no cell of a table. */
function marginOf(lines: readonly Line[], frame: Frame): Set<Line> {
  const cells = cellsBeside(lines, frame);
  return new Set(
    lines.filter((line) => line.size <= 1.06 * frame.size && sideOf(line, frame) !== null && !cells.has(line)),
  );
}

/** Columns one after the other; a line across several ends them above it. */
function readingOrder(lines: readonly Line[], { columns }: Frame): Row[] {
  const rows: Row[] = [];
  let band = columns.map((): Line[] => []);
  const flush = () => {
    band.forEach((part, i) => rows.push(...intoRows(part, columns[i]!)));
    band = columns.map(() => []);
  };
  for (const line of lines) {
    const touched = columns.flatMap((column, i) => (line.x < column.right && line.right > column.left ? [i] : []));
    if (touched.length > 1) {
      flush();
      rows.push(...intoRows([line], { left: columns[touched[0]!]!.left, right: columns[touched.at(-1)!]!.right }));
    } else band[touched[0] ?? nearestColumn(line, columns)]!.push(line);
  }
  flush();
  return rows;
}

/** Each table above the first row of its column that stands below it. */
function withTables(rows: readonly Row[], tables: readonly TableDraft[], { columns }: Frame): Row[] {
  const result = [...rows];
  for (const table of tables) {
    const parts = table.rows.flat(2);
    const line = joinLines(parts);
    const column = columns[nearestColumn(line, columns)]!;
    const top = Math.min(...parts.map(({ y }) => y));
    const below = result.findIndex(
      (row) => row.line.y > top && line.x < row.column.right && line.right > row.column.left,
    );
    const row: Row = { page: line.page, column, parts, line: { ...line, y: top }, table };
    result.splice(below === -1 ? result.length : below, 0, row);
  }
  return result;
}

function nearestColumn(line: Line, columns: readonly Column[]): number {
  const distances = columns.map(({ left, right }) => Math.max(left - line.right, line.x - right, 0));
  return distances.indexOf(Math.min(...distances));
}

function intoRows(lines: readonly Line[], column: Column): Row[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && onOneBaseline(group[0]!, line)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((parts) => {
    parts.sort((a, b) => a.x - b.x);
    return { page: parts[0]!.page, column, parts, line: parts.length > 1 ? joinLines(parts) : parts[0]! };
  });
}
