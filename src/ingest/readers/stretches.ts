/**
 * A text that is read in two goes: stretches of it are kept from the reader of plain text, and others are made links and
 * marks of notes in the blocks that it gave.
 */
import type { FootnoteReference, Nodes, PhrasingContent, Text } from "mdast";
import type { Point } from "unist";
import { linkTo } from "../tree/links.ts";

/** A stretch of the text, by offsets in it, and what it is. */
export interface Stretch {
  from: number;
  to: number;
  as: { address: string } | { note: string };
}

/** A text with white space in the place of ranges of it, given in order, behind a sign for those that have one. */
export function withoutRanges(text: string, ranges: readonly { from: number; to: number; sign?: string }[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to, sign = "" } of ranges) {
    if (from < at) continue;
    pieces.push(text.slice(at, from), sign, text.slice(from + sign.length, to).replace(/[^\n]/g, " "));
    at = to;
  }
  return [...pieces, text.slice(at)].join("");
}

/** @param stretches in order; none overlaps another */
export function withStretches<Node extends Nodes>(node: Node, stretches: readonly Stretch[]): Node {
  if (stretches.length === 0 || !("children" in node)) return node;
  const children = node.children.flatMap((child: Nodes): Nodes[] =>
    child.type === "text" ? cut(child, stretches) : [withStretches(child, stretches)],
  );
  return { ...node, children };
}

/** A text in pieces, where stretches of it are links or marks; what was mended before a stretch keeps it from being found. */
function cut(text: Text, stretches: readonly Stretch[]): PhrasingContent[] {
  if (!text.position) return [text];
  const start = text.position.start.offset!;
  const end = text.position.end.offset!;
  const pieces: PhrasingContent[] = [];
  let at = 0;
  for (let i = firstBehind(stretches, start); i < stretches.length && stretches[i]!.from < end; i++) {
    const { from, to, as } = stretches[i]!;
    const [first, last] = [Math.max(at, from - start), Math.min(text.value.length, to - start)];
    if (last <= first) continue;
    if (first > at) pieces.push(part(text, at, first));
    const piece = part(text, first, last);
    pieces.push("address" in as ? linkTo(as.address, [piece]) : markOf(as.note, piece));
    at = last;
  }
  if (at === 0) return [text];
  if (at < text.value.length) pieces.push(part(text, at, text.value.length));
  return pieces;
}

const markOf = (note: string, { position }: Text): FootnoteReference => ({
  type: "footnoteReference",
  identifier: note,
  label: note,
  ...(position && { position }),
});

/** The index of the first stretch that ends behind an offset. */
function firstBehind(stretches: readonly Stretch[], offset: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.to <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A piece of a text; the last has what is left of its place, where letters were taken out of the text. */
function part(text: Text, from: number, to: number): Text {
  const { start, end } = text.position!;
  const point = (by: number): Point => ({ line: start.line, column: start.column + by, offset: start.offset! + by });
  return {
    type: "text",
    value: text.value.slice(from, to),
    position: { start: point(from), end: to === text.value.length ? end : point(to) },
  };
}
