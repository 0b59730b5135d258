/** Puts the blocks of a part together in files, and lists where each stands. */
import { type IndexFile, VERSION_LENGTH } from "../../format/part-files.ts";
import { PAGEFIND_FILES } from "../files.ts";
import type { WordBlock } from "./blocks.ts";

/** A host that does not send ranges sends the whole file: it must not be large. */
const PACK_BYTES = 90_000;

export type Pack = readonly WordBlock[];

export function packBlocks(blocks: readonly WordBlock[]): Pack[] {
  const packs: WordBlock[][] = [];
  let size = Infinity;
  for (const block of blocks) {
    const own = block.bytes.length + VERSION_LENGTH;
    if (size + own > PACK_BYTES) {
      packs.push([]);
      size = 0;
    }
    packs.at(-1)!.push(block);
    size += own;
  }
  return packs;
}

/** A line for each block: where its words begin, and its length with the version; an empty line begins another file. */
export const listBlocks = (packs: readonly Pack[]): string =>
  packs
    .map((blocks) => blocks.map(({ from, bytes }) => `${from}\t${bytes.length + VERSION_LENGTH}`).join("\n"))
    .join("\n\n");

/**
 * Before each block stands the version of the part, so that a page that stands open while the part is renewed notices
 * that it reads another one.
 */
export const packFiles = (packs: readonly Pack[], version: string): IndexFile[] =>
  packs.map((blocks, i) => ({
    path: PAGEFIND_FILES.pack(i),
    content: Buffer.concat(blocks.flatMap(({ bytes }) => [Buffer.from(version), bytes])),
  }));
