/** What a page draws → the runs of letters on it that people read. */
import type { Annotations, Field, PageLink } from "./annotations.ts";
import type { Page, Run } from "./page.ts";
import type { Drawing, Glyph } from "./pen.ts";
import { runsOf, type DrawnRun } from "./runs.ts";
import { sightOf } from "./visible.ts";

/** How far letters may lean and still run from left to right. */
const LEAN = 0.1;
/** In points; anything smaller is no letter. */
const SMALLEST = 0.1;

export function pageOf(
  page: Pick<Page, "number" | "width" | "height">,
  drawing: Drawing,
  { links, fields }: Annotations,
): Page {
  const { seen, hidden } = sightOf(drawing, page);
  const [upright, turned] = [seen.filter(isUpright), seen.filter((glyph) => !isUpright(glyph))];
  const runs: Run[] = runsOf(upright.filter(isPlaced)).flatMap((run) => splitAtLinks(run, links));
  for (const field of fields) runs.push(runOfField(field));
  return { ...page, runs, turned: textsOf(turned), hidden: textsOf(hidden) };
}

const isUpright = ({ along: [right, down] }: Glyph) => right >= 0 && Math.abs(down) <= LEAN * right;
const isPlaced = ({ x, y, along, size }: Glyph) => [x, y, along[0]].every(Number.isFinite) && size > SMALLEST;

/** Letters that run in any direction, as texts: those that follow each other in one direction are one. */
function textsOf(glyphs: readonly Glyph[]): string[] {
  const texts: string[] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const step = last ? stepFrom(last, glyph) : null;
    if (step === null) texts.push(glyph.text);
    else texts[texts.length - 1] += (glyph.spaced || step > 0.15 ? " " : "") + glyph.text;
    last = glyph;
  }
  return texts;
}

/** From the end of a letter to the next along its line, relative to their size; `null` where that is on another line. */
function stepFrom(last: Glyph, glyph: Glyph): number | null {
  const length = Math.hypot(...last.along);
  if (length === 0) return 0;
  const [dx, dy] = [glyph.x - last.x - last.along[0], glyph.y - last.y - last.along[1]];
  const forward = (dx * last.along[0] + dy * last.along[1]) / length / last.size;
  const aside = Math.abs(dx * last.along[1] - dy * last.along[0]) / length / last.size;
  return aside < 0.5 && forward > -0.5 && forward < 3 ? forward : null;
}

/** A run as pieces of which each is one link, or none. */
function splitAtLinks(run: DrawnRun, links: readonly PageLink[]): Run[] {
  const { glyphs, ...whole } = run;
  if (links.length === 0) return [whole];
  const addresses = glyphs.map((glyph) => addressAt(glyph, links));
  if (addresses.every((address) => address === undefined)) return [whole];
  if (addresses.every((address) => address === addresses[0])) return [{ ...whole, address: addresses[0]! }];
  const pieces: Glyph[][] = [];
  glyphs.forEach((glyph, i) => {
    if (i > 0 && addresses[i] === addresses[i - 1]) pieces.at(-1)!.push(glyph);
    else pieces.push([glyph]);
  });
  return pieces.flatMap((piece, i) =>
    runsOf(piece).map(({ glyphs: own, ...part }, j) => {
      const address = addressAt(own[0]!, links);
      const spaced = j > 0 ? part.spaced : i > 0 ? own[0]!.spaced : whole.spaced;
      return { ...part, spaced, ...(address !== undefined && { address }) };
    }),
  );
}

function addressAt({ x, y, along, size }: Glyph, links: readonly PageLink[]): string | undefined {
  const [middle, height] = [x + along[0] / 2, y - 0.3 * size];
  return links.find(
    ({ box: [left, top, right, bottom] }) => middle >= left && middle <= right && height >= top && height <= bottom,
  )?.address;
}

/** A field has no letters on the page: its text stands where they would be drawn. */
function runOfField({ text, box: [left, top, right, bottom], size }: Field): Run {
  const y = Math.min((top + bottom) / 2 + 0.35 * size, top + 1.2 * size);
  const plain = { bold: false, italic: false, spaced: true };
  return {
    text: text.replace(/\s+/g, " "),
    x: left + 2,
    y,
    width: Math.min(right - left, 0.5 * size * text.length),
    size,
    ...plain,
  };
}
