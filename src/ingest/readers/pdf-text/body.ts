/** The printed lines of the running text → its blocks: paragraphs, and the tables between them. */
import type { Block } from "../../tree/source.ts";
import type { Mender } from "../../words/mender.ts";
import { firstHeading, type Headings } from "./headings.ts";
import { lineWidthOf } from "./line-width.ts";
import type { Marks } from "./marked-text.ts";
import { paragraphStarts } from "./paragraph-starts.ts";
import { intoParagraphs } from "./paragraphs.ts";
import type { PrintedLine } from "./printed-lines.ts";
import { tableLines } from "./table-lines.ts";
import { intoTable } from "./tables.ts";

/** @param lines without furniture and notes */
export function bodyBlocks(lines: readonly PrintedLine[], marks: Marks, headings: Headings, mender: Mender): Block[] {
  const width = lineWidthOf(lines.slice(firstHeading(lines, headings)), marks);
  const starts = paragraphStarts(lines, marks, headings, width);
  const blocks: Block[] = [];
  let done = 0;
  for (const { from, to, rows } of tableLines(lines, headings, width)) {
    blocks.push(...intoParagraphs(lines.slice(done, from), marks, headings, starts, mender));
    blocks.push(intoTable(lines.slice(from, to), rows, marks, mender));
    done = to;
  }
  blocks.push(...intoParagraphs(lines.slice(done), marks, headings, starts, mender));
  return blocks;
}
