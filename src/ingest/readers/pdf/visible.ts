/**
 * Tells the letters of a page that people see from those that are only in the file: drawn without ink, in the colour of
 * what they stand on, behind something, too small to read, outside the page, or on a layer that is off.
 *
 * The letters of a scan are the exception: they are drawn without ink over a picture in which they can be read.
 */
import { MOST_AREAS, type Area, type Box, type Drawing, type Glyph } from "./pen.ts";

export interface Sight {
  /** In the order in which they are painted, as are the others. */
  seen: Glyph[];
  hidden: Glyph[];
}

const PAPER = "#ffffff";
/** Colours no further apart than this, of 255 steps for each of red, green and blue, look the same. */
const SAME_COLOUR = 12;
/** In points: nobody reads what is smaller, unless the whole page is drawn so small. */
const SMALLEST = 1.6;
/** Most of what a page shows stands this deep in its letters, relative to their size, above the baseline. */
const MIDDLE = 0.3;

/**
 * @param page its width and height
 */
export function sightOf({ glyphs, areas }: Drawing, page: { width: number; height: number }): Sight {
  const grounds = areas.length > MOST_AREAS ? [] : areas;
  const isTiny = glyphs.every(({ size }) => size < SMALLEST) ? () => false : (glyph: Glyph) => glyph.size < SMALLEST;
  const sheet: Box = [0, 0, page.width, page.height];
  const pictures = areas.filter(({ isPicture }) => isPicture);
  const [inked, inkless] = divide(glyphs, ({ paint }) => paint.isDrawn);
  const isScan = inkless.length > 0 && isLayerOfScan(inked, inkless, pictures);
  const isUnsure = areas.length > MOST_AREAS;
  const [seen, hidden] = divide(glyphs, (glyph) => {
    const { paint } = glyph;
    const at = middleOf(glyph);
    if (!paint.isOn || !isInside(at, sheet, glyph.size) || !isInside(at, paint.clip, glyph.size / 2)) return false;
    if (isTiny(glyph)) return false;
    if (!paint.isDrawn) return isScan;
    return isUnsure || !(isCovered(at, paint.order, grounds) || isLikeGround(at, glyph, grounds));
  });
  // What shows nothing at all is no page with a secret, but one that is drawn in a way not understood here.
  return seen.length === 0 ? { seen: glyphs.filter(({ paint }) => paint.isOn), hidden: [] } : { seen, hidden };
}

function divide(glyphs: readonly Glyph[], isFirst: (glyph: Glyph) => boolean): [Glyph[], Glyph[]] {
  const first: Glyph[] = [];
  const second: Glyph[] = [];
  for (const glyph of glyphs) (isFirst(glyph) ? first : second).push(glyph);
  return [first, second];
}

type Place = readonly [number, number];

const middleOf = ({ x, y, along, size }: Glyph): Place => {
  const length = Math.hypot(...along) || 1;
  // Above the baseline is to the left of the direction of writing.
  return [
    x + along[0] / 2 + (MIDDLE * size * along[1]) / length,
    y + along[1] / 2 - (MIDDLE * size * along[0]) / length,
  ];
};

const isInside = ([x, y]: Place, [left, top, right, bottom]: Box, slack = 0) =>
  x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;

/** Whether letters without ink are what can be read in the pictures of the page, on which little else is printed. */
function isLayerOfScan(inked: readonly Glyph[], inkless: readonly Glyph[], pictures: readonly Area[]): boolean {
  const over = (glyphs: readonly Glyph[]) =>
    glyphs.filter((glyph) => pictures.some(({ box }) => isInside(middleOf(glyph), box))).length;
  return pictures.length > 0 && over(inkless) > over(inked);
}

/** Whether something opaque was painted over a place later. */
const isCovered = (at: Place, order: number, areas: readonly Area[]): boolean =>
  areas.some((area) => area.isSolid && area.order > order && isInside(at, area.box));

/** Whether a letter has the colour of what it stands on. */
function isLikeGround(at: Place, { paint }: Glyph, areas: readonly Area[]): boolean {
  if (paint.colour === null) return false;
  const ground = areas.findLast((area) => area.order < paint.order && isInside(at, area.box));
  const colour = ground ? ground.colour : PAPER;
  return colour !== null && isAlike(colour, paint.colour);
}

const isAlike = (a: string, b: string): boolean =>
  a === b || [1, 3, 5].every((i) => Math.abs(channel(a, i) - channel(b, i)) <= SAME_COLOUR);
const channel = (colour: string, i: number) => Number.parseInt(colour.slice(i, i + 2), 16);
