/** Reading and splitting the nodes that blocks are made of. All functions are pure. */
import type { FootnoteReference, List, ListItem, Nodes, Paragraph, PhrasingContent, Text } from "mdast";
import type { Point, Position } from "unist";
import type { Block } from "./source.ts";

/** A node that stands for text of the source: text itself, or the mark of a note. */
export type Leaf = Text | FootnoteReference;

/** The leaves below a node, in reading order. */
export function leaves(node: Nodes): Leaf[] {
  const found: Leaf[] = [];
  collectLeaves(node, found);
  return found;
}

function collectLeaves(node: Nodes, found: Leaf[]): void {
  if (node.type === "text" || node.type === "footnoteReference") found.push(node);
  else if ("children" in node) for (const child of node.children) collectLeaves(child, found);
}

/** The text below a node; marks of notes are left out, line breaks become spaces. */
export function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "break") return " ";
  let text = "";
  if ("children" in node) for (const child of node.children) text += textOf(child);
  return text;
}

/** How much of a text tells how it begins; no white space before it is longer. */
const OPENING = 80;

/** The first characters of the text below a node, as {@link textOf} gives it: many need look no further. */
export function openingOf(node: Nodes): string {
  const text = { value: "" };
  addOpening(node, text);
  return text.value;
}

function addOpening(node: Nodes, text: { value: string }): void {
  if (text.value.length >= OPENING) return;
  if (node.type === "text") text.value += node.value.slice(0, OPENING);
  else if (node.type === "break") text.value += " ";
  else if ("children" in node) for (const child of node.children) addOpening(child, text);
}

/** The text of a paragraph with single spaces and none at its ends: the form in which wording is recognised. */
export function wordingOf(node: Nodes): string {
  return singleSpaced(textOf(node)).trim();
}

/** White space other than one space between words. Most texts hold none, and looking is much cheaper than replacing. */
const OTHER_SPACE = /[^\S ]/;

/** A text with each run of white space made one space. */
export function singleSpaced(text: string): string {
  return text.includes("  ") || OTHER_SPACE.test(text) ? text.replace(/\s+/g, " ") : text;
}

/** Turns an offset in the wording (single spaces) into one in the text as it stands. */
export function offsetInText(text: string, inWording: number): number {
  let seen = 0;
  let at = text.length - text.trimStart().length;
  while (at < text.length && seen < inWording) {
    const isRunOfSpaces = /\s/.test(text[at]!) && /\s/.test(text[at + 1] ?? "");
    if (!isRunOfSpaces) seen++;
    at++;
  }
  return at;
}

/**
 * A text node for part of another, by offsets in its value.
 *
 * Where a value was mended (a hyphen at a line end taken out), its characters no longer lie one to one in
 * the source. The mending is at the end of a line, so that offsets from the start still fit; whatever is
 * left of the range goes to the last part, so that nothing is lost or counted twice.
 */
function sliceText(node: Text, from: number, to = node.value.length): Text {
  const value = node.value.slice(from, to);
  if (!node.position) return { type: "text", value };
  const { start, end } = node.position;
  const length = (end.offset ?? 0) - (start.offset ?? 0);
  return {
    type: "text",
    value,
    position: {
      start: from === 0 ? start : advance(start, Math.min(from, length)),
      end: to === node.value.length ? end : advance(start, Math.min(to, length)),
    },
  };
}

/** The point a number of characters further on the same line. */
function advance(point: Point, by: number): Point {
  return { line: point.line, column: point.column + by, offset: (point.offset ?? 0) + by };
}

/**
 * Splits the children of a paragraph at an offset in its text (as {@link textOf} counts it).
 * A mark of a note that stands exactly there goes to the first half.
 */
export function splitChildren(children: PhrasingContent[], at: number): [PhrasingContent[], PhrasingContent[]] {
  const head: PhrasingContent[] = [];
  const tail: PhrasingContent[] = [];
  let seen = 0;
  for (const child of children) {
    const length = textOf(child).length;
    if (tail.length === 0 && seen + length <= at) head.push(child);
    else if (tail.length > 0 || seen >= at) tail.push(child);
    else if (child.type === "text") {
      head.push(sliceText(child, 0, at - seen));
      tail.push(sliceText(child, at - seen));
    } else if ("children" in child) {
      const [first, second] = splitChildren(child.children, at - seen);
      head.push({ ...child, children: first } as PhrasingContent);
      tail.push({ ...child, children: second } as PhrasingContent);
    } else tail.push(child);
    seen += length;
  }
  return [head, tail];
}

/** A paragraph whose position spans its children. */
export function paragraph(children: PhrasingContent[], data?: Paragraph["data"]): Paragraph {
  const position = span(children);
  return { type: "paragraph", children, ...(data && { data }), ...(position && { position }) };
}

/** An item with its marker as people see it. */
export const listItem = (marker: string, children: ListItem["children"]): ListItem => {
  return { type: "listItem", spread: false, data: { marker }, children };
};

/** A list of such items: of numbers or letters where all their markers are. */
export function listOf(items: readonly ListItem[]): List {
  const ordered = items.every(({ data }) => /[\p{L}\p{N}]/u.test(data?.marker ?? ""));
  return { type: "list", ordered, spread: false, children: [...items] };
}

/** From the first to the last place that the leaves below these nodes stand for. */
export function span(nodes: readonly Nodes[]): Position | undefined {
  const found: Leaf[] = [];
  for (const node of nodes) collectLeaves(node, found);
  let start: Point | undefined;
  let end: Point | undefined;
  for (const { position } of found) {
    if (!position) continue;
    if (!start || offsetOf(position.start) < offsetOf(start)) start = position.start;
    if (!end || offsetOf(position.end) > offsetOf(end)) end = position.end;
  }
  return start && end && { start, end };
}

const offsetOf = (point: Point): number => point.offset ?? 0;

/** A space that joins two pieces and stands for nothing in the source. */
export const joiningSpace = (): Text => ({ type: "text", value: " " });

/** Drops white space at both ends of a paragraph; `null` when nothing is left. */
export function trimParagraph(block: Paragraph): Paragraph | null {
  const children = [...block.children];
  const isBlank = (node: PhrasingContent | undefined) => node?.type === "text" && node.value.trim() === "";
  while (isBlank(children[0])) children.shift();
  while (isBlank(children.at(-1))) children.pop();
  const first = children[0];
  if (first?.type === "text") children[0] = sliceText(first, first.value.length - first.value.trimStart().length);
  const last = children.at(-1);
  if (last?.type === "text") children[children.length - 1] = sliceText(last, 0, last.value.trimEnd().length);
  return children.length === 0 ? null : { ...block, children };
}

/**
 * A paragraph without the first characters of its text, such as a bullet or a number that is kept apart.
 * `null` when nothing is left, or when the mark of a note stands among them and would be lost.
 */
export function withoutStart(block: Paragraph, length: number): Paragraph | null {
  const [start, rest] = splitChildren(block.children, length);
  const hasMark = start.flatMap((child) => leaves(child)).some(({ type }) => type === "footnoteReference");
  return hasMark ? null : trimParagraph(paragraph(rest));
}

export const isParagraph = (block: Block): block is Paragraph => block.type === "paragraph";

/** The line of the source where a node starts; 1 where it is not known. */
export const lineOf = (node: Nodes): number => span([node])?.start.line ?? node.position?.start.line ?? 1;
