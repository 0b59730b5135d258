/**
 * Draws a chart as SVG, by Observable Plot. One place for all charts of the site: how wide they are, what their lines
 * look like, how numbers are written. A line is told from another by its mark and its dashes too, not by colour alone.
 */
import * as Plot from "@observablehq/plot";
import { type BarChart, type Chart, type LineChart, type Mark, MOST_LINES, type SpreadChart } from "./chart.ts";
import { colour, LINE_COLOURS } from "./palette.ts";
import { drawingDocument, svgText } from "./svg.ts";

/** Of the drawing, in its own units; a phone shows it somewhat smaller than life. */
const WIDTH = 400;
const FONT_SIZE = 13;
/** About as wide as a letter is, and as high as a line of text. */
const LETTER = 7;
const LINE_HEIGHT = 18;
const PLOT_HEIGHT = 190;
const MARGIN_RIGHT = 14;
const MARGIN_BOTTOM = 30;

const SYMBOLS = ["circle", "square", "triangle", "diamond2", "star", "cross"] as const;
/** None, long, short, both … */
const DASHES = ["", "7 3", "2 3", "9 3 2 3", "", "4 4"];

const DUTCH = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 6 });
const formatValue = (value: number): string => DUTCH.format(value).replace("-", "−");
/** Around letters that stand over lines. */
const HALO = { stroke: colour("papier"), strokeWidth: 4 };

/** What an axis and what stands on it are drawn with. */
interface Drawing {
  height: number;
  marginLeft: number;
  marginTop: number;
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
    marginRight: MARGIN_RIGHT,
    marginBottom: MARGIN_BOTTOM,
    x: { axis: null, ...drawing.x },
    y: { axis: null, ...drawing.y },
  });
  svg.setAttribute("font-size", String(FONT_SIZE));
  return svgText(svg, chart.beschrijving);
}

function drawLines({ eenheid, momenten, reeksen, band, marks = [] }: LineChart): Drawing {
  if (reeksen.length > MOST_LINES) throw new RangeError(`${reeksen.length} lines; at most ${MOST_LINES}`);
  const values = [...reeksen.flatMap(({ waarden }) => waarden), ...(band ?? []).flat()].filter((v) => v !== null);
  const y = valueScale([...values, ...marks.map(({ waarde }) => waarde)]);
  const marginLeft = roomFor(y.ticks);
  const legend = reeksen.length > 1 ? reeksen.map(({ naam }) => wrap(naam)) : [];
  const top = new TopLines(marginLeft, eenheid, legend);
  const places = momenten.map(({ plaats }) => plaats);
  const x = placeScale(momenten, WIDTH - marginLeft - MARGIN_RIGHT);
  return {
    ...top.room(PLOT_HEIGHT),
    marginLeft,
    x: { type: "linear", domain: x.domain },
    y: { type: "linear", domain: y.domain },
    marks: [
      ...valueAxis(y.ticks),
      ...placeAxis(x.labels),
      ...(band ? [bandOf(momenten, band)] : []),
      ...marks.flatMap((mark) => horizontal(mark)),
      ...reeksen.flatMap(({ waarden }, i) => lineOf(places, waarden, i)),
      ...top.marks(),
      ...legend.map((_, i) => top.sample(i)),
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

function drawBars({ eenheid, staven, grenzen = [] }: BarChart): Drawing {
  const y = valueScale(staven.map(({ waarde }) => waarde));
  const marginLeft = roomFor(y.ticks);
  const top = new TopLines(
    marginLeft,
    eenheid,
    grenzen.map(() => []),
  );
  const room = WIDTH - marginLeft - MARGIN_RIGHT;
  const middles = staven.map(({ naam }, i) => ({ plaats: i + 0.5, naam }));
  return {
    ...top.room(PLOT_HEIGHT),
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
      ...grenzen.flatMap(({ voor, naam }, i) => vertical({ waarde: voor, naam }, i - grenzen.length, staven.length)),
      ...top.marks(),
    ],
  };
}

/** Room for the name of a row above its bar. */
const ROW_HEIGHT = 40;
/** In letters as wide as they are high; beside it stands the value. */
const NAME_WIDTH = (WIDTH - 75) / FONT_SIZE;

function drawSpread({ eenheid, rijen, marks = [] }: SpreadChart): Drawing {
  const x = valueScale([...rijen.flatMap(({ hoog, midden }) => [hoog, midden]), ...marks.map(({ waarde }) => waarde)]);
  const marginLeft = 12;
  const top = new TopLines(
    marginLeft,
    eenheid,
    marks.map(() => []),
  );
  const rows = rijen.map((rij, i) => ({ ...rij, op: i + 0.7 }));
  const above = { y: "op", dy: -17, fill: colour("inkt"), ...HALO } as const;
  return {
    ...top.room(rijen.length * ROW_HEIGHT),
    marginLeft,
    x: { type: "linear", domain: x.domain },
    y: { type: "linear", domain: [rijen.length, 0] },
    marks: [
      Plot.ruleX(x.ticks, { stroke: colour("lijn") }),
      Plot.axisX(x.ticks, { tickSize: 0, tickFormat: formatValue, label: null }),
      ...marks.flatMap((mark, i) => vertical(mark, i - marks.length, x.domain[1])),
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
        text: ({ midden }: SpreadChart["rijen"][number]) => formatValue(midden),
        fontWeight: 600,
      }),
      ...top.marks(),
    ],
  };
}

/** A line downwards; its name stands on a line of its own above the drawing, counted from it: -1, -2 … */
function vertical({ waarde, naam }: Mark, line: number, highest: number): Plot.Markish[] {
  const isRight = 2 * waarde > highest;
  return [
    Plot.ruleX([waarde], { stroke: colour("oranje"), strokeWidth: 1.5, strokeDasharray: "5 3" }),
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

const horizontal = ({ waarde, naam }: Mark): Plot.Markish[] => [
  Plot.ruleY([waarde], { stroke: colour("oranje"), strokeWidth: 1.5, strokeDasharray: "5 3" }),
  Plot.text([naam], { y: [waarde], frameAnchor: "right", dy: -8, fill: colour("oranje"), ...HALO }),
];

/** The lines above a drawing: the unit, and what each line of the drawing is. */
class TopLines {
  readonly #left: number;
  readonly #unit: string | null;
  readonly #legend: readonly (readonly string[])[];
  /** The number of the text line at which each begins. */
  readonly #starts: number[] = [];
  readonly #lines: number;

  constructor(left: number, unit: string | null, legend: readonly (readonly string[])[]) {
    this.#left = left;
    this.#unit = unit;
    this.#legend = legend;
    let line = 0;
    for (const words of legend) {
      this.#starts.push(line);
      line += Math.max(1, words.length);
    }
    this.#lines = line + (unit === null ? 0 : 1);
  }

  /** How high the drawing is with its axis below and these lines above. */
  room(height: number): Pick<Drawing, "height" | "marginTop"> {
    const marginTop = this.#top();
    return { marginTop, height: marginTop + height + MARGIN_BOTTOM };
  }

  marks(): Plot.Markish[] {
    const legend = this.#legend.flatMap((words, i) =>
      words.map((text, line) => this.#text(text, this.#starts[i]! + line, 28)),
    );
    return this.#unit === null ? legend : [...legend, this.#text(this.#unit, this.#lines - 1, 4, colour("inkt-zacht"))];
  }

  /** The mark of a line, beside its name. */
  sample(i: number): Plot.Markish {
    return Plot.dot([1], {
      frameAnchor: "top-left",
      dx: 16 - this.#left,
      dy: this.#down(this.#starts[i]!),
      ...dotOf(i),
    });
  }

  #text(text: string, line: number, x: number, fill = colour("inkt")): Plot.Markish {
    return Plot.text([text], {
      frameAnchor: "top-left",
      textAnchor: "start",
      dx: x - this.#left,
      dy: this.#down(line),
      fill,
    });
  }

  #top(): number {
    return 14 + this.#lines * LINE_HEIGHT;
  }

  #down(line: number): number {
    return 10 + line * LINE_HEIGHT - this.#top();
  }
}

/** Differences smaller than this are none. */
const LEAST = 1e-9;

interface ValueScale {
  domain: [number, number];
  ticks: number[];
}

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
  16 + LETTER * Math.max(...ticks.map((tick) => formatValue(tick).length));

const valueAxis = (ticks: readonly number[]): Plot.Markish[] => [
  Plot.ruleY(ticks, { stroke: colour("lijn") }),
  Plot.axisY(ticks, { tickSize: 0, tickFormat: formatValue, label: null }),
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
