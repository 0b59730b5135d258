/** Blocks → plain text: paragraphs apart, notes' marks and tables in reading order. */
import type { Nodes } from "mdast";

/** Cells of a table are separated by tabs, items of a list get their number or a dash. */
export function plainText(blocks: readonly Nodes[]): string {
  return blocks
    .map((block) => blockText(block))
    .filter((text) => text !== "")
    .join("\n\n");
}

function blockText(node: Nodes): string {
  switch (node.type) {
    case "table":
      return node.children.map((row) => row.children.map((cell) => inline(cell)).join("\t")).join("\n");
    case "list":
      return node.children
        .map((item) => `${item.data?.marker ?? "–"} ${item.children.map((child) => blockText(child)).join("\n")}`)
        .join("\n");
    case "footnoteDefinition":
      return node.children.map((child) => blockText(child)).join("\n");
    default:
      return inline(node);
  }
}

/** White space other than one space or a line break. Most texts hold none, and looking is much cheaper than replacing. */
const OTHER_SPACE = /[^\S\n ]/;

function inline(node: Nodes): string {
  const text = inlineRaw(node);
  return (text.includes("  ") || OTHER_SPACE.test(text) ? text.replace(/[^\S\n]+/g, " ") : text).trim();
}

function inlineRaw(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "break") return "\n";
  if (node.type === "footnoteReference") return markText(node.label ?? node.identifier);
  let text = "";
  if ("children" in node) for (const child of node.children) text += inlineRaw(child);
  return text;
}

/** A mark that is only a number gets brackets: “meldcode[1]” is not “meldcode1”. */
const markText = (label: string): string => (/^\w+$/.test(label) ? `[${label}]` : label);
