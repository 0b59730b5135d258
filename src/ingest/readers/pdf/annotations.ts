/** What is laid over a page: links, and fields of a form. */
import type { PageViewport } from "pdfjs-dist";
import { addressOf } from "../../tree/links.ts";
import type { Box } from "./pen.ts";

export interface PageLink {
  box: Box;
  address: string;
}

/** A field that holds a text that the page does not draw. */
export interface Field {
  box: Box;
  text: string;
  size: number;
}

export interface Annotations {
  links: PageLink[];
  fields: Field[];
}

/** The part that is used of what pdf.js says of an annotation. */
export interface RawAnnotation {
  subtype?: string;
  rect: number[];
  url?: string;
  unsafeUrl?: string;
  quadPoints?: ArrayLike<number> | null;
  fieldType?: string;
  fieldValue?: unknown;
  hasAppearance?: boolean;
  hidden?: boolean;
  annotationFlags?: number;
  password?: boolean;
  defaultAppearanceData?: { fontSize?: number };
}

/** “Hidden” and “no view” of the flags of an annotation. */
const UNSEEN = 0b100010;
const FIELD_SIZE = 10;

export function readAnnotations(raw: readonly RawAnnotation[], viewport: PageViewport): Annotations {
  const shown = raw.filter(({ annotationFlags = 0, hidden }) => !hidden && (annotationFlags & UNSEEN) === 0);
  return {
    links: shown.flatMap((annotation) => linksOf(annotation, viewport)),
    fields: shown.flatMap((annotation) => fieldOf(annotation, viewport) ?? []),
  };
}

function linksOf({ subtype, rect, url, unsafeUrl, quadPoints }: RawAnnotation, viewport: PageViewport): PageLink[] {
  const address = subtype === "Link" ? addressOf(url ?? unsafeUrl ?? "") : null;
  if (address === null) return [];
  const boxes = quadPoints && quadPoints.length >= 8 ? boxesOf(quadPoints) : [rect as Box];
  return boxes.map((box) => ({ address, box: place(box, viewport) }));
}

/** A link over several lines has four corners for each. */
function boxesOf(points: ArrayLike<number>): Box[] {
  const boxes: Box[] = [];
  for (let i = 0; i + 8 <= points.length; i += 8) {
    const corner = Array.from({ length: 8 }, (_, j) => points[i + j]!);
    const [xs, ys] = [corner.filter((_, j) => j % 2 === 0), corner.filter((_, j) => j % 2 === 1)];
    boxes.push([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
  }
  return boxes;
}

function fieldOf(annotation: RawAnnotation, viewport: PageViewport): Field | null {
  const { subtype, fieldType, fieldValue, hasAppearance, password, rect, defaultAppearanceData } = annotation;
  if (subtype !== "Widget" || hasAppearance || password || (fieldType !== "Tx" && fieldType !== "Ch")) return null;
  const text = [fieldValue]
    .flat()
    .filter((value) => typeof value === "string")
    .join(", ")
    .trim();
  const size = defaultAppearanceData?.fontSize;
  return text === "" ? null : { text, box: place(rect as Box, viewport), size: size && size > 1 ? size : FIELD_SIZE };
}

/** A box in the space of the page, where it stands on paper. */
function place([left, bottom, right, top]: Box, viewport: PageViewport): Box {
  const [a, b, c, d] = viewport.convertToViewportRectangle([left, bottom, right, top]) as Box;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}
