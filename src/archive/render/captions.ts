/** The caption of a table: what the source calls one, or a line “Tabel 3: …” right above it. */
import type { Paragraph, RootContent, Table } from "mdast";
import { plainText } from "./opening.ts";

declare module "mdast" {
  interface TableData {
    bijschrift?: PhrasingContent[];
  }
}

const PRINTED_CAPTION = /^tabel\s+\d+[a-z]?\b/i;
/** A sentence of this length tells about a table; it is not the name of one. */
const LONGEST_CAPTION = 200;

/** Puts each caption into its table. */
export function withCaptions(blocks: readonly RootContent[]): readonly RootContent[] {
  if (!blocks.some(({ type }) => type === "table")) return blocks;
  const placed: RootContent[] = [];
  for (const block of blocks) {
    const before = placed.at(-1);
    if (block.type !== "table" || before?.type !== "paragraph" || !isCaption(before)) placed.push(block);
    else placed.splice(-1, 1, { ...block, data: { ...block.data, bijschrift: before.children } } satisfies Table);
  }
  return placed;
}

function isCaption(paragraph: Paragraph): boolean {
  if (paragraph.data?.bijschrift) return true;
  const text = plainText([paragraph]);
  return text.length <= LONGEST_CAPTION && PRINTED_CAPTION.test(text) && !/[:;,]$/.test(text);
}
