/** How large a chart is drawn, which a page must know before it is. In the drawing's own units. */
import type { Chart } from "./chart.ts";

/** A phone shows it somewhat smaller than life. */
export const WIDTH = 400;
export const FONT_SIZE = 13;
/** About as wide as a letter is, and as high as a line of text. */
export const LETTER = 7;
export const LINE_HEIGHT = 18;
export const MARGIN_BOTTOM = 30;
const PLOT_HEIGHT = 190;
/** Of a row with its name above its bar. */
const ROW_HEIGHT = 40;
const ABOVE_LINES = 14;

/** The names above the drawing, each on as many lines as it needs; one without words is a line for a mark. */
export function legendOf(chart: Chart): string[][] {
  if (chart.soort === "staven") return (chart.grenzen ?? []).map(() => []);
  if (chart.soort === "spreiding") return (chart.marks ?? []).map(() => []);
  return chart.reeksen.length > 1 ? chart.reeksen.map(({ naam }) => wrap(naam)) : [];
}

/** The text line at which each name begins, and how many lines there are with that of the unit. */
export function topLines(chart: Chart): { starts: number[]; count: number } {
  const starts: number[] = [];
  let count = 0;
  for (const words of legendOf(chart)) {
    starts.push(count);
    count += Math.max(1, words.length);
  }
  return { starts, count: count + (chart.eenheid === null ? 0 : 1) };
}

export const marginTopOf = (chart: Chart): number => ABOVE_LINES + topLines(chart).count * LINE_HEIGHT;

export const heightOf = (chart: Chart): number =>
  marginTopOf(chart) + (chart.soort === "spreiding" ? chart.rijen.length * ROW_HEIGHT : PLOT_HEIGHT) + MARGIN_BOTTOM;

const LEGEND_LETTERS = Math.floor((WIDTH - 40) / LETTER);

/** A name on as many lines as it needs. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > LEGEND_LETTERS) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
