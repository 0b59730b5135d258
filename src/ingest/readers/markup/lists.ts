/** Paragraphs with a marker and a depth → nested mdast lists. */
import type { List, Paragraph } from "mdast";
import { listItem } from "../../tree/blocks.ts";
import { appendAll } from "./append.ts";

export interface MarkedParagraph {
  /** `null` for what belongs to the item of its level that stands before it. */
  marker: string | null;
  /** 0 is the outermost. */
  level: number;
  children: Paragraph[];
}

const isOrdered = (marker: string): boolean => /[\p{L}\p{N}]/u.test(marker);

/** Builds the lists that these items make up; the first has a marker: a new one where the kind of marker changes. */
export function nestLists(items: readonly MarkedParagraph[]): List[] {
  const roots: List[] = [];
  const open: { list: List; level: number }[] = [];
  for (const { marker, level, children } of items) {
    while (open.length > 0 && open.at(-1)!.level > level) open.pop();
    if (marker === null) {
      appendAll(open.at(-1)!.list.children.at(-1)!.children, children);
      continue;
    }
    const ordered = isOrdered(marker);
    const top = open.at(-1);
    if (top?.level === level && top.list.ordered !== ordered) open.pop();
    if (open.at(-1)?.level !== level) {
      const list: List = { type: "list", ordered, spread: false, children: [] };
      const parent = open.at(-1)?.list.children.at(-1);
      if (parent) parent.children.push(list);
      else roots.push(list);
      open.push({ list, level });
    }
    open.at(-1)!.list.children.push(listItem(marker, children));
  }
  return roots;
}
