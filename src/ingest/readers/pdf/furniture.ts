/** Tells what repeats on every page (running titles, page numbers) from the text. */
import { isPaginanummer, isPaginaopmaak } from "../../wording/paginaopmaak.ts";
import { cellsBeside } from "./beside.ts";
import type { Frame } from "./frame.ts";
import { onOneBaseline, textOfLine, type Line } from "./baselines.ts";
import type { Page } from "./page.ts";

/** The parts of a page, from its top and from its bottom, in which furniture stands. */
const EDGE = 0.16;
/** Furniture stands further from the text than the lines of the text from each other. */
const APART = 1.6;
/** More lines than this at one edge are text that two pages happen to share. */
const MOST = 5;

/** The lines of a document that are furniture. */
export function furnitureOf(pages: readonly Page[], linesByPage: readonly Line[][], frame: Frame): Set<Line> {
  const found = new Set<Line>();
  const repeated = repeatedLines(pages, linesByPage, frame);
  for (const [i, lines] of linesByPage.entries()) {
    const page = pages[i]!;
    for (const line of lines) if (isOfficial(line, page, frame) || repeated.has(line)) found.add(line);
    for (const line of lines) if (isPageNumber(line, lines, found, page, frame)) found.add(line);
  }
  return found;
}

function isOfficial(line: Line, page: Page, frame: Frame): boolean {
  const text = textOfLine(line);
  const isOrnament = line.size > 3.5 * frame.size && text.length <= 2;
  return isOrnament || isPaginaopmaak(text, atEdge(line, page) ? "rand" : "alinea");
}

const atTop = (line: Line, page: Page) => line.y < EDGE * page.height;
const atEdge = (line: Line, page: Page) => atTop(line, page) || line.y > (1 - EDGE) * page.height;

/** A number alone, beside other furniture or as the outermost line of its page, apart from the text. */
function isPageNumber(line: Line, lines: readonly Line[], found: ReadonlySet<Line>, page: Page, frame: Frame): boolean {
  if (!atEdge(line, page) || !isPaginanummer(textOfLine(line))) return false;
  const others = lines.filter((other) => other !== line);
  if (others.some((other) => found.has(other) && onOneBaseline(other, line))) return true;
  const text = others.filter((other) => !found.has(other));
  if (text.some((other) => onOneBaseline(other, line))) return false;
  return atTop(line, page)
    ? text.every((other) => other.y - line.y > APART * frame.leading) &&
        Number(/\d+/.exec(textOfLine(line))![0]) === page.number
    : text.every((other) => line.y - other.y > APART * frame.leading);
}

/**
 * Lines at the edge that stand in the same place with the same words on another page, apart from the text.
 * Beside the text the first of them counts as the margin: a letterhead is printed again on later pages.
 */
function repeatedLines(pages: readonly Page[], linesByPage: readonly Line[][], frame: Frame): Set<Line> {
  const byPlace = new Map<string, Line[]>();
  for (const [i, lines] of linesByPage.entries()) {
    const cells = cellsBeside(lines, frame);
    const mayRepeat = (line: Line) => atEdge(line, pages[i]!) || (isBeside(line, frame) && !cells.has(line));
    for (const line of lines.filter(mayRepeat)) {
      const words = textOfLine(line);
      // Neither headings nor notes are furniture, though two pages may begin or end with the same.
      if (/^(?:vra|antw)/i.test(words) || line.pieces[0]!.shift) continue;
      const place = isBeside(line, frame) ? "" : String(Math.round(line.y / 4));
      const key = `${words} ${String(Math.round(line.x / 4))} ${place}`;
      byPlace.set(key, [...(byPlace.get(key) ?? []), line]);
    }
  }
  const groups = [...byPlace.values()].filter((same) => new Set(same.map((line) => line.page)).size > 1);
  const candidates = new Set(groups.flatMap((same) => (isBeside(same[0]!, frame) ? same.slice(1) : same)));
  for (const lines of linesByPage) {
    for (const top of [true, false]) {
      const edge = lines.filter(
        (line) => candidates.has(line) && !isBeside(line, frame) && atTop(line, pages[line.page - 1]!) === top,
      );
      if (edge.length > MOST) for (const line of edge) candidates.delete(line);
    }
  }
  return new Set(
    [...candidates].filter((line) =>
      isApart(line, linesByPage[line.page - 1]!, candidates, pages[line.page - 1]!, frame),
    ),
  );
}

const isBeside = (line: Line, { columns }: Frame) => line.right < columns[0]!.left || line.x > columns.at(-1)!.right;

function isApart(line: Line, lines: readonly Line[], candidates: ReadonlySet<Line>, page: Page, frame: Frame): boolean {
  if (isBeside(line, frame)) return true;
  const inward = lines
    .filter((other) => !candidates.has(other) && !isBeside(other, frame))
    .map((other) => (atTop(line, page) ? other.y - line.y : line.y - other.y));
  return inward.every((distance) => distance > APART * frame.leading);
}
