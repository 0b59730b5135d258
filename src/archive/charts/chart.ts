/** What a chart shows, before anything is drawn: `draw.ts` draws it, and nothing else of ours knows how. */

/** A value that a chart marks for comparison: the norm of three weeks. */
export interface Mark {
  waarde: number;
  naam: string;
}

interface AnyChart {
  /** What the values are: “aantal”, “dagen”, “%”; `null` where nothing says so. */
  eenheid: string | null;
  /** What it shows, in sentences, for who does not see it. */
  beschrijving: string;
}

/** A place on the axis of time: where it stands, in any unit that all places of the chart have, and what it is called. */
export interface Moment {
  plaats: number;
  naam: string;
}

/** Values over time, a line each. `null` is a value that is not known: the line has a gap there. */
export interface LineChart extends AnyChart {
  soort: "lijnen";
  momenten: readonly Moment[];
  /** At most {@link MOST_LINES}. */
  reeksen: readonly { naam: string; waarden: readonly (number | null)[] }[];
  /** Around the first line: between which values the middle half lies at each moment. */
  band?: readonly ([laag: number, hoog: number] | null)[];
  marks?: readonly Mark[];
}

/** How often something was: a bar for each name, in the order given. */
export interface BarChart extends AnyChart {
  soort: "staven";
  staven: readonly { naam: string; waarde: number }[];
  /** Lines between two bars: before the one at this place. */
  grenzen?: readonly { voor: number; naam: string }[];
}

/** Of each row its middle value and between which values the middle half lies. */
export interface SpreadChart extends AnyChart {
  soort: "spreiding";
  rijen: readonly { naam: string; laag: number; midden: number; hoog: number }[];
  marks?: readonly Mark[];
}

export type Chart = LineChart | BarChart | SpreadChart;

/** More lines than these nobody tells apart. */
export const MOST_LINES = 6;
