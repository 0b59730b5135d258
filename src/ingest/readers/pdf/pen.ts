/**
 * Follows what a page draws, operation by operation: where each letter stands, in which font and colour, and what else is
 * painted. Nothing is painted here; it is only told where it would be.
 */
import { OPS, Util, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { OptionalContentConfig } from "pdfjs-dist/types/src/display/optional_content_config.d.ts";

export type OperatorList = Awaited<ReturnType<PDFPageProxy["getOperatorList"]>>;
export type Matrix = [number, number, number, number, number, number];
/** Left, top, right, bottom. */
export type Box = [number, number, number, number];

export interface FontStyle {
  id: string;
  bold: boolean;
  italic: boolean;
}

/** How the letters of one operation are painted. */
export interface Paint {
  /** Of the operation on its page: what comes later is painted over it. */
  order: number;
  /** “#rrggbb”; `null` where a pattern paints. */
  colour: string | null;
  /** Whether ink is used at all. */
  isDrawn: boolean;
  /** Stands on a layer that is shown. */
  isOn: boolean;
  clip: Box;
}

/** A letter at its place. Coordinates are points from the top left corner. */
export interface Glyph {
  text: string;
  /** Where it begins on its baseline. */
  x: number;
  y: number;
  /** From where it begins to where it ends: `[width, 0]` for text that runs from left to right. */
  along: readonly [number, number];
  /** The width that letters of this font are measured in. */
  em: number;
  size: number;
  font: FontStyle;
  /** Added behind each letter of its text, besides the width. */
  tracking: number;
  /** White space stands before it. */
  spaced: boolean;
  paint: Paint;
}

/** Something painted besides letters. */
export interface Area {
  order: number;
  box: Box;
  /** `null` for a picture or a pattern. */
  colour: string | null;
  isPicture: boolean;
  /** An opaque rectangle: what was painted below it can't be seen. */
  isSolid: boolean;
}

/** A straight line that is drawn: where it stands, and from where to where it runs. */
export interface Rule {
  isUpright: boolean;
  at: number;
  from: number;
  to: number;
}

export interface Drawing {
  glyphs: Glyph[];
  areas: Area[];
  rules: Rule[];
}

/** What is known of a font. */
export interface Font {
  name?: string;
  fontMatrix?: number[];
  bbox?: number[];
  isType3Font?: boolean;
  vertical?: boolean;
}

interface State {
  matrix: Matrix;
  font: Font;
  style: FontStyle;
  size: number;
  scale: number;
  rise: number;
  leading: number;
  tracking: number;
  wordSpacing: number;
  mode: number;
  colour: string | null;
  alpha: number;
  isBlended: boolean;
  clip: Box;
}

interface PdfGlyph {
  unicode: string;
  width: number;
  vmetric?: number[] | null;
  isSpace: boolean;
}

/** What follows a page: see {@link drawingOf}. */
interface Sheet {
  /** From the space of the page to points from its top left corner. */
  transform: Matrix;
  width: number;
  height: number;
  /** The font that the page knows by this name. */
  fontOf: (id: string) => Font;
  layers: Pick<OptionalContentConfig, "isVisible">;
}

/** Only these leave no ink: neither filled nor stroked. */
const INVISIBLE = 3;
const CLIPPING = 7;
const FAINTEST = 0.05;
/** Lines of tables and underlines are thinner; nothing can hide behind them. */
const THINNEST = 4;
/** Lines that part cells are not thicker, nor shorter; in points. */
const THICKEST = 3;
const SHORTEST = 5;
/** A longer path is a drawing. */
const LONGEST_PATH = 4000;
/** A page with more areas is a drawing; what its letters stand on is not looked into. */
export const MOST_AREAS = 500;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const PLAIN: FontStyle = { id: "", bold: false, italic: false };

/** The letters and areas of a page, in the order in which they are painted. */
export function drawingOf(list: OperatorList, sheet: Sheet): Drawing {
  return new Pen(sheet).follow(list);
}

class Pen {
  readonly #sheet: Sheet;
  readonly #glyphs: Glyph[] = [];
  readonly #areas: Area[] = [];
  readonly #rules: Rule[] = [];
  readonly #styles = new Map<string, FontStyle>();
  #state: State;
  readonly #saved: State[] = [];
  /** Of the text, and of the start of its line. */
  #text: Matrix = IDENTITY;
  #line: Matrix = IDENTITY;
  #spaced = false;
  #clips = false;
  /** Whether each open marked part is on a layer that is off. */
  readonly #marked: boolean[] = [];
  #off = 0;
  /** A picture was left out of the list: all that is left of it is the place where it stood. */
  #mayBePicture = false;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
    this.#state = {
      matrix: sheet.transform,
      font: {},
      style: PLAIN,
      size: 0,
      scale: 1,
      rise: 0,
      leading: 0,
      tracking: 0,
      wordSpacing: 0,
      mode: 0,
      colour: "#000000",
      alpha: 1,
      isBlended: false,
      clip: [0, 0, sheet.width, sheet.height],
    };
  }

  follow({ fnArray, argsArray }: OperatorList): Drawing {
    const start = this.#state;
    for (const [order, operation] of fnArray.entries()) {
      const args = (argsArray[order] ?? []) as unknown[];
      if (operation === OPS.beginAnnotation) this.#state = { ...start };
      this.#step(operation, args, order);
      this.#mayBePicture = operation === OPS.transform || (this.#mayBePicture && operation === OPS.setGState);
    }
    return { glyphs: this.#glyphs, areas: this.#areas, rules: this.#rules };
  }

  #step(operation: number, args: unknown[], order: number): void {
    const state = this.#state;
    const number = args[0] as number;
    switch (operation) {
      case OPS.showText:
        this.#show(args[0] as (PdfGlyph | number)[], order);
        break;
      case OPS.nextLine:
        this.#moveLine(0, -state.leading);
        break;
      case OPS.moveText:
        this.#moveLine(number, args[1] as number);
        break;
      case OPS.setLeadingMoveText:
        state.leading = -(args[1] as number);
        this.#moveLine(number, args[1] as number);
        break;
      case OPS.setTextMatrix:
        this.#text = this.#line = [...(args[0] as number[])] as Matrix;
        break;
      case OPS.beginText:
        this.#text = this.#line = IDENTITY;
        break;
      case OPS.setFont:
        this.#setFont(args[0] as string, args[1] as number);
        break;
      case OPS.setLeading:
        state.leading = number;
        break;
      case OPS.setCharSpacing:
        state.tracking = number;
        break;
      case OPS.setWordSpacing:
        state.wordSpacing = number;
        break;
      case OPS.setHScale:
        state.scale = number / 100;
        break;
      case OPS.setTextRise:
        state.rise = number;
        break;
      case OPS.setTextRenderingMode:
        state.mode = number;
        break;
      case OPS.setFillRGBColor:
        state.colour = args[0] as string;
        break;
      case OPS.setFillColorN:
        state.colour = null;
        break;
      case OPS.setGState:
        this.#setGraphics(args[0] as [string, unknown][]);
        break;
      case OPS.save:
        this.#saved.push({ ...state });
        break;
      case OPS.restore:
        if (this.#mayBePicture) this.#picture(order);
        this.#restore();
        break;
      case OPS.transform:
        this.#transform(args as Matrix);
        break;
      case OPS.paintFormXObjectBegin:
        this.#saved.push({ ...state });
        this.#enter(args[0] as Matrix | null, args[1] as Box | null);
        break;
      case OPS.paintFormXObjectEnd:
        this.#restore();
        break;
      case OPS.beginAnnotation:
        this.#saved.push({ ...state });
        this.#enter(null, args[1] as Box | null);
        this.#transform(args[2] as Matrix);
        this.#transform(args[3] as Matrix);
        break;
      case OPS.endAnnotation:
        this.#restore();
        break;
      case OPS.clip:
      case OPS.eoClip:
        this.#clips = true;
        break;
      case OPS.constructPath:
        this.#path(args, order);
        break;
      case OPS.shadingFill:
        this.#areas.push({ order, box: state.clip, colour: null, isPicture: false, isSolid: false });
        break;
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject:
      case OPS.paintSolidColorImageMask:
        this.#picture(order);
        break;
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        this.#mark(args[0], args[1]);
        break;
      case OPS.endMarkedContent:
        if (this.#marked.pop()) this.#off--;
        break;
      default:
    }
  }

  #moveLine(x: number, y: number): void {
    this.#text = this.#line = Util.transform(this.#line, [1, 0, 0, 1, x, y]) as Matrix;
  }

  #transform(matrix: Matrix): void {
    this.#state.matrix = Util.transform(this.#state.matrix, matrix) as Matrix;
  }

  #restore(): void {
    const saved = this.#saved.pop();
    if (saved) this.#state = saved;
  }

  #enter(matrix: Matrix | null, box: Box | null): void {
    if (matrix) this.#transform(matrix);
    if (box) this.#state.clip = overlap(this.#state.clip, this.#place(box));
  }

  /** A box of the page's own space, where it stands. */
  #place([left, bottom, right, top]: Box): Box {
    const [a, b, c, d, e, f] = this.#state.matrix;
    const xs = [a * left + c * bottom, a * right + c * bottom, a * left + c * top, a * right + c * top];
    const ys = [b * left + d * bottom, b * right + d * bottom, b * left + d * top, b * right + d * top];
    return [Math.min(...xs) + e, Math.min(...ys) + f, Math.max(...xs) + e, Math.max(...ys) + f];
  }

  #setFont(id: string, size: number): void {
    const known = this.#styles.get(id);
    const font = this.#sheet.fontOf(id);
    const style = known ?? styleOf(id, font.name ?? "");
    if (!known) this.#styles.set(id, style);
    Object.assign(this.#state, { font, style, size });
  }

  #setGraphics(entries: readonly [string, unknown][]): void {
    for (const [key, value] of entries) {
      if (key === "ca") this.#state.alpha = value as number;
      else if (key === "BM") this.#state.isBlended = value !== "source-over";
      else if (key === "Font") this.#setFont(...(value as [string, number]));
    }
  }

  #mark(tag: unknown, properties: unknown): void {
    const isOff = tag === "OC" && !this.#sheet.layers.isVisible(properties);
    this.#marked.push(isOff);
    if (isOff) this.#off++;
  }

  #picture(order: number): void {
    const box = overlap(this.#place([0, 0, 1, 1]), this.#state.clip);
    if (this.#off === 0 && isThick(box))
      this.#areas.push({ order, box, colour: null, isPicture: true, isSolid: false });
  }

  #path(args: unknown[], order: number): void {
    const [paint, parts, bounds] = args as [number, (ArrayLike<number> | null)[] | null, ArrayLike<number> | null];
    const { matrix, colour, alpha, isBlended, clip } = this.#state;
    const clips = this.#clips;
    this.#clips = false;
    if (!bounds) return;
    const own = Array.from(bounds) as Box;
    const box = overlap(this.#place(own), clip);
    const isFilled = FILLS.has(paint) && this.#off === 0 && alpha >= FAINTEST;
    if (isFilled && isThick(box)) {
      const isStraight = matrix[1] === 0 && matrix[2] === 0;
      const isSolid =
        colour !== null && alpha > 1 - FAINTEST && !isBlended && isStraight && isRectangle(parts?.[0], own);
      this.#areas.push({ order, box, colour: isBlended || alpha < 0.5 ? null : colour, isPicture: false, isSolid });
    }
    if (clips) this.#state.clip = box;
    if (parts?.[0] && this.#off === 0) this.#rule(parts[0], STROKES.has(paint), isFilled);
  }

  /** The lines that a path draws, those that are drawn as thin boxes included. */
  #rule(data: ArrayLike<number>, isStroked: boolean, isFilled: boolean): void {
    if (!(isStroked || isFilled) || data.length > LONGEST_PATH) return;
    for (const points of shapesOf(data, this.#state.matrix)) {
      const xs = points.map(([x]) => x);
      const ys = points.map(([, y]) => y);
      const [left, top, right, bottom] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
      if (isFilled && Math.min(right - left, bottom - top) <= THICKEST) this.#addRule([left, top], [right, bottom]);
      else if (isStroked) for (let i = 1; i < points.length; i++) this.#addRule(points[i - 1]!, points[i]!);
    }
  }

  #addRule([x, y]: Point, [endX, endY]: Point): void {
    const [width, height] = [Math.abs(endX - x), Math.abs(endY - y)];
    if (Math.max(width, height) < SHORTEST || Math.min(width, height) > THICKEST) return;
    const isUpright = height > width;
    const [at, from, to] = isUpright ? [(x + endX) / 2, y, endY] : [(y + endY) / 2, x, endX];
    this.#rules.push({ isUpright, at, from: Math.min(from, to), to: Math.max(from, to) });
  }

  #show(glyphs: readonly (PdfGlyph | number)[], order: number): void {
    const { font, style, size, scale, rise, tracking, wordSpacing, mode, colour, alpha, clip } = this.#state;
    const matrix = Util.transform(this.#state.matrix, this.#text) as Matrix;
    const [a, b, c, d, e, f] = matrix;
    const unit = (font.fontMatrix?.[0] ?? 0.001) * size;
    const stretch = Math.hypot(a, b);
    const height = Math.hypot(c, d) * Math.abs(size) * heightOf(font, size);
    const isDrawn = mode !== INVISIBLE && mode !== CLIPPING && alpha >= FAINTEST;
    const paint: Paint = { order, colour: mode === 0 ? colour : null, isDrawn, isOn: this.#off === 0, clip };
    const isVertical = font.vertical === true;
    let at = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === "number") {
        at += (isVertical ? 1 : -1) * (glyph / 1000) * size * (isVertical ? 1 : scale);
        continue;
      }
      const advance = (isVertical ? (glyph.vmetric?.[0] ?? -1000) : glyph.width) * unit * (isVertical ? 1 : scale);
      const text = glyph.unicode.replace(CONTROL, "");
      if (text.trim() === "") this.#spaced ||= text !== "";
      else {
        const [x, y] = isVertical ? [0, at] : [at, rise];
        const along: [number, number] = isVertical ? [c * advance, d * advance] : [a * advance, b * advance];
        this.#glyphs.push({
          text,
          x: a * x + c * y + e,
          y: b * x + d * y + f,
          along: isMarkOnLetter(text) ? [0, 0] : along,
          em: stretch * Math.abs(size * scale),
          size: height,
          font: style,
          tracking: stretch * tracking * scale,
          spaced: this.#spaced,
          paint,
        });
        this.#spaced = false;
      }
      const spacing = tracking + (glyph.isSpace ? wordSpacing : 0);
      at += advance + (isVertical ? -spacing : spacing * scale);
    }
    this.#text = Util.transform(this.#text, isVertical ? [1, 0, 0, 1, 0, at] : [1, 0, 0, 1, at, 0]) as Matrix;
  }
}

const CONTROL = /[\p{Cc}\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu;
const isMarkOnLetter = (text: string) => text > "\u02FF" && /^\p{Mn}$/u.test(text);
const FILLS: ReadonlySet<number> = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

const STROKES: ReadonlySet<number> = new Set([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

type Point = readonly [number, number];

/** The parts of a path that consist of lines, as the points that they join. */
function shapesOf(data: ArrayLike<number>, [a, b, c, d, e, f]: Matrix): Point[][] {
  const shapes: Point[][] = [];
  let shape: Point[] = [];
  for (let i = 0; i < data.length;) {
    const step = data[i]!;
    if (step > CLOSE) return shapes;
    if (step === CLOSE) {
      if (shape[0]) shape.push(shape[0]);
      i++;
      continue;
    }
    if (step === MOVE_TO) {
      if (shape.length > 1) shapes.push(shape);
      shape = [];
    }
    const pairs = step === CURVE_TO ? 3 : step === QUADRATIC_TO ? 2 : 1;
    if (pairs > 1) shape = [];
    const [x, y] = [data[i + 2 * pairs - 1]!, data[i + 2 * pairs]!];
    shape.push([a * x + c * y + e, b * x + d * y + f]);
    i += 1 + 2 * pairs;
  }
  if (shape.length > 1) shapes.push(shape);
  return shapes;
}

function styleOf(id: string, name: string): FontStyle {
  return { id, bold: /bold|black|heavy|demi/i.test(name), italic: /italic|oblique/i.test(name) };
}

/** Fonts that draw their letters themselves may give them any size: their box says how high they are. */
function heightOf({ isType3Font, bbox, fontMatrix }: Font, size: number): number {
  if (!isType3Font || !bbox || !fontMatrix || Math.abs(size) > 1) return 1;
  return Math.abs((bbox[3]! - bbox[1]!) * fontMatrix[3]!) || 1;
}

const overlap = (a: Box, b: Box): Box => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

const isThick = ([left, top, right, bottom]: Box) => right - left > THINNEST && bottom - top > THINNEST;

/** Whether a path is one rectangle: points at the corners of its bounds, joined by lines. */
function isRectangle(data: ArrayLike<number> | null | undefined, [left, bottom, right, top]: Box): boolean {
  if (!data || data.length > 16) return false;
  const isAt = (value: number, ...ends: number[]) => ends.some((end) => Math.abs(value - end) < 0.01);
  for (let i = 0; i < data.length;) {
    const step = data[i]!;
    if (step === CLOSE) i++;
    else if (step > LINE_TO || !isAt(data[i + 1]!, left, right) || !isAt(data[i + 2]!, bottom, top)) return false;
    else i += 3;
  }
  return true;
}

/** How a path is written. */
const MOVE_TO = 0;
const LINE_TO = 1;
const CURVE_TO = 2;
const QUADRATIC_TO = 3;
const CLOSE = 4;
