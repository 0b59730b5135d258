/** Gives the paragraphs of a text their addresses, so that one can be cited. */
import type { Element, Root } from "hast";

/**
 * Sets ids in the order of reading: on paragraphs, on items of lists and on tables, but not on headings. A paragraph that
 * was read as an item of a list, or the other way about, keeps its address when a later parser reads it better.
 */
export function addressAlineas(tree: Root | Element, nextId: () => string): void {
  for (const child of tree.children) {
    if (child.type !== "element") continue;
    if (isRegion(child)) addressCaption(child, nextId);
    if (isAlinea(child)) child.properties["id"] = nextId();
    if (HOLDS_MORE.has(child.tagName)) addressAlineas(child, nextId);
  }
}

const HOLDS_MORE = new Set(["ul", "ol", "li", "blockquote"]);

function isAlinea({ tagName, properties, children }: Element): boolean {
  if (tagName === "li") return !children.some((child) => child.type === "element" && child.tagName === "p");
  return tagName === "p" || tagName === "pre" || isRegion({ tagName, properties });
}

const isRegion = ({ tagName, properties }: Pick<Element, "tagName" | "properties">): boolean =>
  tagName === "div" && properties["role"] === "region";

/** A caption may have been a paragraph to another reader. */
function addressCaption({ children: [table] }: Element, nextId: () => string): void {
  const caption = table?.type === "element" ? table.children[0] : undefined;
  if (caption?.type === "element" && caption.tagName === "caption") caption.properties["id"] = nextId();
}
