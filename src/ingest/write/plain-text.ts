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

function inline(node: Nodes): string {
  return inlineRaw(node)
    .replace(/[^\S\n]+/g, " ")
    .trim();
}

function inlineRaw(node: Nodes): string {
  if (node.type === "text") return node.value;
  if (node.type === "break") return "\n";
  if (node.type === "footnoteReference") return markText(node.label ?? node.identifier);
  return "children" in node ? node.children.map((child) => inlineRaw(child)).join("") : "";
}

/** A mark that is only a number gets brackets: “meldcode[1]” is not “meldcode1”. */
const markText = (label: string): string => (/^\w+$/.test(label) ? `[${label}]` : label);
