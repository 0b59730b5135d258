/** Wraps places in the text of blocks in links; the text itself stays as it is. */
import type { Link, PhrasingContent } from "mdast";
import { splitChildren, textOf } from "../tree/blocks.ts";
import type { Block } from "../tree/source.ts";

export interface LinkTo {
  start: number;
  end: number;
  url: string;
}

/** Rewrites each run of phrasing content below a block; `find` gets its text and says what to link. */
export function linkify(block: Block, find: (text: string) => LinkTo[]): Block {
  return mapPhrasing(block, (children) => {
    const links = find(children.map((child) => textOf(child)).join(""));
    return links.length === 0 ? children : linkChildren(children, links);
  });
}

/** Applies a function to the phrasing content of every paragraph, heading and table cell. */
function mapPhrasing<T extends { type: string }>(node: T, map: (children: PhrasingContent[]) => PhrasingContent[]): T {
  if (!("children" in node)) return node;
  const children = node.children as { type: string }[];
  const holdsPhrasing = node.type === "paragraph" || node.type === "heading" || node.type === "tableCell";
  return {
    ...node,
    children: holdsPhrasing ? map(children as PhrasingContent[]) : children.map((child) => mapPhrasing(child, map)),
  };
}

/** Links that overlap: the one that starts first wins, the longest of those. */
function linkChildren(children: PhrasingContent[], links: LinkTo[]): PhrasingContent[] {
  const ordered = links.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const result: PhrasingContent[] = [];
  let rest = children;
  let at = 0;
  for (const { start, end, url } of ordered) {
    if (start < at || end <= start) continue;
    const [before, from] = splitChildren(rest, start - at);
    const [inside, after] = splitChildren(from, end - start);
    if (inside.some((child) => child.type === "link")) continue;
    result.push(...before);
    result.push({ type: "link", url, children: inside as Link["children"] });
    rest = after;
    at = end;
  }
  return [...result, ...rest];
}
