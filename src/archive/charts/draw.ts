/**
 * Draws a chart as SVG, by Observable Plot. One place for all charts of the site: how wide they are, what their lines
 * look like, how numbers are written. A line is told from another by its mark and its dashes too, not by colour alone.
 */
import * as Plot from "@observablehq/plot";
import { formatGetal } from "../../domain/aantal.ts";
import { type BarChart, type Chart, type LineChart, type Mark, MOST_LINES, type SpreadChart } from "./chart.ts";
import { placeNames, type Point } from "./mark-names.ts";
import { colour, LINE_COLOURS } from "./palette.ts";
import {
  FONT_SIZE,
  heightOf,
  legendOf,
  LETTER,
  LINE_HEIGHT,
  MARGIN_BOTTOM,
  marginTopOf,
  topLines,
  WIDTH,
} from "./size.ts";
import { drawingDocument, svgText } from "./svg.ts";

const MARGIN_RIGHT = 14;

const SYMBOLS = ["circle", "square", "triangle", "diamond2", "star", "cross"] as const;
/** None, long, short, both … */
const DASHES = ["", "7 3", "2 3", "9 3 2 3", "", "4 4"];

/** Around letters that stand over lines. */
const HALO = { stroke: colour("papier"), strokeWidth: 4 };

/** A line at a value of its own. */
const MARK_LINE = { stroke: colour("oranje"), strokeWidth: 1.5, strokeDasharray: "5 3" };

/** What an axis and what stands on it are drawn with. */
interface Drawing {
  marginLeft: number;
  marks: Plot.Markish[];
  x: Plot.ScaleOptions;
  y: Plot.ScaleOptions;
}

/** The chart as the text of an `<svg>` element. The same chart gives the same text. */
export function drawChart(chart: Chart): string {
  const drawing: Drawing =
    chart.soort === "lijnen" ? drawLines(chart) : chart.soort === "staven" ? drawBars(chart) : drawSpread(chart);
  const svg = Plot.plot({
    ...drawing,
    document: drawingDocument(),
    width: WIDTH,
    height: heightOf(chart),
    marginTop: marginTopOf(chart),
    marginRight: MARGIN_RIGHT,
    marginBottom: MARGIN_BOTTOM,
    x: { axis: null, ...drawing.x },
    y: { axis: null, ...drawing.y },
  });
  svg.setAttribute("font-size", String(FONT_SIZE));
  return svgText(svg, chart.beschrijving);
}

function drawLines(chart: LineChart): Drawing {
  const { momenten, reeksen, band, marks = [] } = chart;
  if (reeksen.length > MOST_LINES) throw new RangeError(`${reeksen.length} lines; at most ${MOST_LINES}`);
  const values = [...reeksen.flatMap(({ waarden }) => waarden), ...(band ?? []).flat()].filter((v) => v !== null);
  const y = valueScale([...values, ...marks.map(({ waarde }) => waarde)]);
  const marginLeft = roomFor(y.ticks);
  const places = momenten.map(({ plaats }) => plaats);
  const x = placeScale(momenten, WIDTH - marginLeft - MARGIN_RIGHT);
  return {
    marginLeft,
    x: { type: "linear", domain: x.domain },
    y: { type: "linear", domain: y.domain },
    marks: [
      ...valueAxis(y.ticks),
      ...placeAxis(x.labels),
      ...(band ? [bandOf(momenten, band)] : []),
      ...marks.map(({ waarde }) => Plot.ruleY([waarde], MARK_LINE)),
      ...reeksen.flatMap(({ waarden }, i) => lineOf(places, waarden, i)),
      ...namesOfMarks(chart, x.domain, y.domain, WIDTH - marginLeft - MARGIN_RIGHT),
      ...topMarks(chart, marginLeft),
    ],
  };
}

const bandOf = (momenten: LineChart["momenten"], band: NonNullable<LineChart["band"]>): Plot.Markish =>
  Plot.areaY(momenten, {
    x: "plaats",
    y1: (_: unknown, i: number) => band[i]?.[0] ?? NaN,
    y2: (_: unknown, i: number) => band[i]?.[1] ?? NaN,
    fill: colour("groen"),
    fillOpacity: 0.18,
  });

function lineOf(places: readonly number[], values: readonly (number | null)[], i: number): Plot.Markish[] {
  const y = values.map((value) => value ?? NaN);
  const known = places.flatMap((plaats, at) => (values[at] == null ? [] : [{ plaats, waarde: values[at] }]));
  return [
    Plot.line(places, { x: places, y, ...strokeOf(i) }),
    Plot.dot(known, { x: "plaats", y: "waarde", ...dotOf(i) }),
  ];
}

const strokeOf = (i: number) => ({
  stroke: LINE_COLOURS[i]!,
  strokeWidth: 2,
  ...(DASHES[i] && { strokeDasharray: DASHES[i] }),
});
const dotOf = (i: number) => ({ fill: LINE_COLOURS[i]!, symbol: SYMBOLS[i]!, r: i === 0 ? 3 : 3.5 });

function drawBars(chart: BarChart): Drawing {
  const { staven, grenzen = [] } = chart;
  const y = valueScale(staven.map(({ waarde }) => waarde));
  const marginLeft = roomFor(y.ticks);
  const room = WIDTH - marginLeft - MARGIN_RIGHT;
  const middles = staven.map(({ naam }, i) => ({ plaats: i + 0.5, naam }));
  return {
    marginLeft,
    x: { type: "linear", domain: [0, staven.length] },
    y: { type: "linear", domain: y.domain },
    marks: [
      ...valueAxis(y.ticks),
      ...placeAxis(thinOut(middles, room / staven.length)),
      Plot.rectY(staven, {
        x1: (_: unknown, i: number) => i + 0.12,
        x2: (_: unknown, i: number) => i + 0.88,
        y: "waarde",
        fill: colour("groen"),
      }),
      ...grenzen.flatMap(({ voor, naam }, i) => vertical({ waarde: voor, naam }, markLine(chart, i), staven.length)),
      ...topMarks(chart, marginLeft),
    ],
  };
}

/** In letters as wide as they are high; beside it stands the value. */
const NAME_WIDTH = (WIDTH - 75) / FONT_SIZE;

function drawSpread(chart: SpreadChart): Drawing {
  const { rijen, marks = [] } = chart;
  const x = valueScale([...rijen.flatMap(({ hoog, midden }) => [hoog, midden]), ...marks.map(({ waarde }) => waarde)]);
  const marginLeft = 12;
  const rows = rijen.map((rij, i) => ({ ...rij, op: i + 0.7 }));
  const above = { y: "op", dy: -17, fill: colour("inkt"), ...HALO } as const;
  return {
    marginLeft,
    x: { type: "linear", domain: x.domain },
    y: { type: "linear", domain: [rijen.length, 0] },
    marks: [
      Plot.ruleX(x.ticks, { stroke: colour("lijn") }),
      Plot.axisX(x.ticks, { tickSize: 0, tickFormat: formatGetal, label: null }),
      ...marks.flatMap((mark, i) => vertical(mark, markLine(chart, i), x.domain[1])),
      Plot.ruleY(rows, {
        y: "op",
        x1: "laag",
        x2: "hoog",
        stroke: colour("groen"),
        strokeOpacity: 0.4,
        strokeWidth: 9,
      }),
      Plot.dot(rows, { y: "op", x: "midden", r: 5, fill: colour("groen") }),
      Plot.text(rows, { ...above, frameAnchor: "left", text: "naam", lineWidth: NAME_WIDTH, textOverflow: "ellipsis" }),
      Plot.text(rows, {
        ...above,
        frameAnchor: "right",
        text: ({ midden }: SpreadChart["rijen"][number]) => formatGetal(midden),
        fontWeight: 600,
      }),
      ...topMarks(chart, marginLeft),
    ],
  };
}

/** The text line of the name of a mark, counted from the drawing upwards; between them stands the unit. */
const markLine = (chart: Chart, i: number): number => i - topLines(chart).count;

/** A line downwards; its name stands on a line of its own above the drawing, counted from it: -1, -2 … */
function vertical({ waarde, naam }: Mark, line: number, highest: number): Plot.Markish[] {
  const isRight = 2 * waarde > highest;
  return [
    Plot.ruleX([waarde], MARK_LINE),
    Plot.text([naam], {
      x: [waarde],
      frameAnchor: "top",
      textAnchor: isRight ? "end" : "start",
      dx: isRight ? -5 : 5,
      dy: 6 + line * LINE_HEIGHT,
      fill: colour("oranje"),
    }),
  ];
}

/** The names of horizontal lines stand in the drawing itself, beside its data. */
function namesOfMarks(
  chart: LineChart,
  [left, right]: ValueScale["domain"],
  [low, high]: ValueScale["domain"],
  room: number,
): Plot.Markish[] {
  const { momenten, reeksen, marks = [] } = chart;
  const height = heightOf(chart) - marginTopOf(chart) - MARGIN_BOTTOM;
  const xOf = (plaats: number): number => (room * (plaats - left)) / (right - left);
  const yOf = (waarde: number): number => (height * (high - waarde)) / (high - low);
  const data = reeksen.map(({ waarden }) =>
    momenten.flatMap(({ plaats }, i): Point[] => (waarden[i] == null ? [] : [[xOf(plaats), yOf(waarden[i])]])),
  );
  const lines = marks.map(({ waarde, naam }) => ({ naam, y: yOf(waarde) }));
  return placeNames(lines, data, room).map(({ x, dy }, i) =>
    Plot.text([marks[i]!.naam], {
      y: [marks[i]!.waarde],
      frameAnchor: "left",
      dx: x,
      dy,
      fill: colour("oranje"),
      ...HALO,
    }),
  );
}

/** What stands above a drawing: the unit, and what each line of the drawing is. */
function topMarks(chart: Chart, marginLeft: number): Plot.Markish[] {
  const { starts, count } = topLines(chart);
  const at = (line: number) => ({ frameAnchor: "top-left", dy: 10 + line * LINE_HEIGHT - marginTopOf(chart) }) as const;
  const text = (words: string, line: number, x: number, fill = colour("inkt")): Plot.Markish =>
    Plot.text([words], { ...at(line), textAnchor: "start", dx: x - marginLeft, fill });
  const names = legendOf(chart).flatMap((words, i) => [
    ...words.map((line, below) => text(line, starts[i]! + below, 28)),
    ...(words.length > 0 ? [Plot.dot([1], { ...at(starts[i]!), dx: 16 - marginLeft, ...dotOf(i) })] : []),
  ]);
  return chart.eenheid === null ? names : [...names, text(chart.eenheid, count - 1, 4, colour("inkt-zacht"))];
}

interface ValueScale {
  domain: [number, number];
  ticks: number[];
}

/** Differences smaller than this are none. */
const LEAST = 1e-9;

/** From zero, so that twice as high is twice as many; below zero where values are. Both ends are round. */
function valueScale(values: readonly number[]): ValueScale {
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const step = stepOf(highest - lowest > LEAST ? highest - lowest : 1);
  const first = Math.floor(lowest / step);
  const last = Math.max(first + 1, Math.ceil(highest / step));
  const ticks = Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
  return { domain: [ticks[0]!, ticks.at(-1)!], ticks };
}

/** 1, 2 or 5 times a power of ten, so that there are some five steps in a range. */
function stepOf(range: number): number {
  const rough = range / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= rough * 0.999)!;
}

/** How much room the numbers beside an axis take. */
const roomFor = (ticks: readonly number[]): number =>
  16 + LETTER * Math.max(...ticks.map((tick) => formatGetal(tick).length));

const valueAxis = (ticks: readonly number[]): Plot.Markish[] => [
  Plot.ruleY(ticks, { stroke: colour("lijn") }),
  Plot.axisY(ticks, { tickSize: 0, tickFormat: formatGetal, label: null }),
];

interface Label {
  plaats: number;
  naam: string;
}

/** Moments where they are in time, with room for their names at both ends. */
function placeScale(momenten: readonly Label[], room: number): { domain: [number, number]; labels: Label[] } {
  const places = momenten.map(({ plaats }) => plaats);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  const range = last - first || 1;
  const half = Math.min(room / 6, (LETTER * Math.max(...momenten.map(({ naam }) => naam.length))) / 2);
  const perPlace = (room - 2 * half) / range;
  const aside = half / perPlace;
  return { domain: [first - aside, first + range + aside], labels: thinOut(momenten, perPlace) };
}

/** As many of the names as there is room for, the last one always. */
function thinOut(labels: readonly Label[], perPlace: number): Label[] {
  const kept: Label[] = [];
  for (const label of labels.toReversed()) {
    const next = kept.at(-1);
    const room = LETTER * Math.max(label.naam.length, next?.naam.length ?? 0) + 6;
    if (!next || (next.plaats - label.plaats) * perPlace >= room) kept.push(label);
  }
  return kept.reverse();
}

const placeAxis = (labels: readonly Label[]): Plot.Markish[] => {
  const names = new Map(labels.map(({ plaats, naam }) => [plaats, naam]));
  return [
    Plot.axisX([...names.keys()], { tickSize: 4, tickFormat: (plaats: number) => names.get(plaats)!, label: null }),
  ];
};
