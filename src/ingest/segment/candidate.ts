/** Blocks that may be headings. */
import { isParagraph, openingOf, wordingOf } from "../tree/blocks.ts";
import type { Block } from "../tree/source.ts";
import { mayBeKop, parseKop, type Kop } from "../wording/koppen.ts";
import { markerOf } from "./split-heading.ts";

/** A block with the heading it may be. */
export interface Candidate {
  block: Block;
  kop: Kop | null;
}

/** The heading with which a block opens, or that the archivist says it is. */
export function kopOf(block: Block): Kop | null {
  if (block.type !== "paragraph" && block.type !== "heading") return null;
  const marker = markerOf(block);
  const lees = isParagraph(block) ? block.data?.lees : undefined;
  if (lees !== undefined) return asCorrected(lees, wordingOf(block));
  if (!marker && !mayBeKop(openingOf(block))) return null;
  return parseKop(marker ? `${marker} ${wordingOf(block)}` : wordingOf(block));
}

/** A heading as the archivist says it is to be read: the whole line is the heading. */
function asCorrected(lees: string, text: string): Kop | null {
  const kop = parseKop(lees);
  return kop && { ...kop, vorm: "woord", einde: text.length };
}
