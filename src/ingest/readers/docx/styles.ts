/** What the styles of a Word document say that matters here: bold, heading level, numbering. */
import { childElements, firstChild, type MarkupElement } from "../markup/xml-tree.ts";

export interface Numbering {
  numId: string;
  /** Undefined where the style leaves it to the numbering to say (`pStyle` of a level). */
  level: number | undefined;
}

export interface Style {
  bold: boolean;
  hidden: boolean;
  /** How a style sets text above or below the line: “superscript”. */
  align: string | undefined;
  /** 0 is the highest; undefined for what is no heading. */
  outline: number | undefined;
  numbering: Numbering | undefined;
  /** How far the text stands from the margin, in twentieths of a point. */
  indent: number | undefined;
  /** Of a table of contents: Word names its built-in styles “toc 1” and “TOC Heading” in every language. */
  isContents: boolean;
}

export interface Styles {
  paragraph(id: string | undefined): Style;
  character(id: string | undefined): Style;
}

export const PLAIN: Style = {
  bold: false,
  hidden: false,
  align: undefined,
  outline: undefined,
  numbering: undefined,
  indent: undefined,
  isContents: false,
};

/** By the name, or by the id where the file has no such style: “Inhopg1” in Dutch. */
const CONTENTS = /^(?:toc|inhopg)\s?(?:\d|heading)$|^kopvaninhoudsopgave$/i;

/** A style may be based on another; a ring of styles ends here. */
const LONGEST_CHAIN = 20;

/** @param root the part `styles.xml`; undefined when the document has none */
export function readStyles(root: MarkupElement | undefined): Styles {
  const elements = new Map<string, MarkupElement>();
  const defaults = new Map<string, string>();
  for (const style of root ? childElements(root, "style") : []) {
    const { styleId, type, default: isDefault } = style.attributes;
    if (styleId === undefined) continue;
    elements.set(styleId, style);
    if (isDefault === "1" || isDefault === "true") defaults.set(type ?? "paragraph", styleId);
  }
  const resolved = new Map<string, Style>();
  const resolve = (id: string, depth = 0): Style => {
    const known = resolved.get(id);
    if (known) return known;
    const element = elements.get(id);
    if (!element || depth > LONGEST_CHAIN) return CONTENTS.test(id) ? { ...PLAIN, isContents: true } : PLAIN;
    const basedOn = valueOf(firstChild(element, "basedOn"));
    const style = readStyle(element, basedOn === undefined ? PLAIN : resolve(basedOn, depth + 1));
    resolved.set(id, style);
    return style;
  };
  const byId = (type: string) => (id: string | undefined) => {
    const found = id ?? defaults.get(type);
    return found === undefined ? PLAIN : resolve(found);
  };
  return { paragraph: byId("paragraph"), character: byId("character") };
}

function readStyle(element: MarkupElement, base: Style): Style {
  const paragraph = firstChild(element, "pPr");
  const run = firstChild(element, "rPr");
  const numbering = readNumbering(firstChild(paragraph, "numPr"));
  return {
    bold: isOn(firstChild(run, "b")) ?? base.bold,
    hidden: isOn(firstChild(run, "vanish")) ?? base.hidden,
    align: valueOf(firstChild(run, "vertAlign")) ?? base.align,
    outline: readOutline(paragraph) ?? base.outline,
    numbering: numbering
      ? { numId: numbering.numId ?? base.numbering?.numId ?? "0", level: numbering.level }
      : base.numbering,
    indent: readIndent(paragraph) ?? base.indent,
    isContents:
      CONTENTS.test(valueOf(firstChild(element, "name")) ?? element.attributes["styleId"] ?? "") || base.isContents,
  };
}

/** `numPr`: either part may be missing, and then comes from the style. */
export function readNumbering(
  numPr: MarkupElement | undefined,
): { numId: string | undefined; level: number | undefined } | undefined {
  if (!numPr) return undefined;
  const level = Number(valueOf(firstChild(numPr, "ilvl")));
  return { numId: valueOf(firstChild(numPr, "numId")), level: Number.isInteger(level) ? level : undefined };
}

/** Heading level 0–8 of paragraph properties; 9 is Word's “body text”. */
export function readOutline(pPr: MarkupElement | undefined): number | undefined {
  const element = firstChild(pPr, "outlineLvl");
  if (!element) return undefined;
  const level = Number(valueOf(element));
  return level >= 0 && level < 9 ? level : undefined;
}

/** How far paragraph properties set the text from the margin: `start` is the newer name of `left`. */
export function readIndent(pPr: MarkupElement | undefined): number | undefined {
  const { left, start } = firstChild(pPr, "ind")?.attributes ?? {};
  const indent = Number.parseInt(start ?? left ?? "", 10);
  return Number.isNaN(indent) ? undefined : indent;
}

export const valueOf = (element: MarkupElement | undefined): string | undefined => element?.attributes["val"];

/** A property that is on by being there, unless its value says it is off; undefined when it is not there. */
export function isOn(element: MarkupElement | undefined): boolean | undefined {
  if (!element) return undefined;
  return !["0", "false", "off", "none"].includes(valueOf(element) ?? "1");
}
