/**
 * Where the notes of a text stand beside it on a wide screen. The blocks of a text are the rows of a grid, and each list
 * of notes begins at the row of the block that mentions them; the style sheet knows these rows by class (side-notes.css).
 */
import type { RootContent } from "mdast";
import { addMentioned } from "../../domain/trees.ts";
import type { PageNote } from "./notes.ts";

/** As many rows as the style sheet knows; notes of later blocks stand at the end of the text. */
export const ROWS = 40;

/** The first block that mentions a note, from 1, by its identifier; and how many blocks there are. */
export interface NotePlaces {
  rows: ReadonlyMap<string, number>;
  last: number;
}

/** `null` stands for a heading of ours between the blocks. */
export function notePlaces(blocks: readonly (RootContent | null)[]): NotePlaces {
  const rows = new Map<string, number>();
  for (const [i, block] of blocks.entries()) {
    const mentioned = new Set<string>();
    if (block) addMentioned(block, mentioned);
    for (const identifier of mentioned) if (!rows.has(identifier)) rows.set(identifier, i + 1);
  }
  return { rows, last: blocks.length };
}

/** Notes in lists, one for each block that mentions some: each with its classes, and may reach to where the next begins. */
export function besideText<T>(
  items: readonly (readonly [PageNote, T])[],
  { rows, last }: NotePlaces,
): [classes: string[] | null, own: (readonly [PageNote, T])[]][] {
  const lists: { row: number; own: (readonly [PageNote, T])[] }[] = [];
  for (const item of items) {
    const row = rows.get(item[0].definition.identifier);
    const before = lists.at(-1);
    // One that is mentioned in a note stands with that note.
    if (before && (row === undefined || row <= before.row)) before.own.push(item);
    else lists.push({ row: row ?? 0, own: [item] });
  }
  return lists.map(({ row, own }, i) => {
    const end = lists[i + 1]?.row ?? last + 1;
    return [row > 0 && end <= ROWS ? [`van-${row}`, `tot-${end}`] : null, own];
  });
}
