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
  return { ...page, rules: drawing.rules, runs, turned: textsOf(turned), hidden: textsOf(hidden) };
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

/** A run as pieces of which each is one link, or none. Links end where words do: their boxes are often drawn too narrow. */
function splitAtLinks(run: DrawnRun, links: readonly PageLink[]): Run[] {
  const { words, ...whole } = run;
  if (links.length === 0) return [whole];
  const texts = whole.text.split(" ");
  const addresses = words.map((word) => addressOf(word, links));
  if (addresses.every((address) => address === undefined) || texts.length !== words.length) return [whole];
  const pieces: Run[] = [];
  for (const [i, word] of words.entries()) {
    const address = addresses[i];
    const [first, last] = [word[0]!, word.at(-1)!];
    const right = last.x + last.along[0];
    const piece = pieces.at(-1);
    if (piece && i > 0 && address === addresses[i - 1]) {
      piece.text += ` ${texts[i]!}`;
      piece.width = right - piece.x;
    } else {
      const place = { text: texts[i]!, x: first.x, width: right - first.x, spaced: i > 0 || whole.spaced };
      pieces.push({ ...whole, ...place, ...(address !== undefined && { address }) });
    }
  }
  return pieces;
}

/** The address that most letters of a word lead to. */
function addressOf(word: readonly Glyph[], links: readonly PageLink[]): string | undefined {
  const addresses = word.map((glyph) => addressAt(glyph, links));
  const address = addresses.find((found) => found !== undefined);
  return addresses.filter((found) => found === address).length * 2 > word.length ? address : undefined;
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
