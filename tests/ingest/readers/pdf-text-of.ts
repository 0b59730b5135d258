/** Writes blocks in a short form, to compare them with what was expected. */
import type { Nodes } from "mdast";
import { readPdf } from "../../../src/ingest/readers/pdf.ts";
import { makePdf, type Placed } from "../fixtures/pdf/make-pdf.ts";

/**
 * “**” before a strong paragraph, “<zone>” before one beside the text, “[^id]” for the mark of a note and
 * “[^id]: ” before its body, markers before items, “|” between cells.
 */
export const blocksOf = (...pages: Placed[][]): Promise<string[]> => blocksIn(makePdf(pages));

/** The same of any PDF. */
export async function blocksIn(file: Uint8Array): Promise<string[]> {
  const { blocks } = await readPdf(file);
  return blocks.flatMap((block) => write(block).split("\n"));
}

function write(node: Nodes): string {
  switch (node.type) {
    case "text":
      return node.value;
    case "link":
      return `[${node.children.map(write).join("")}](${node.url})`;
    case "footnoteReference":
      return `[^${node.identifier}]`;
    case "paragraph":
      return (
        (node.data?.zone ? `<${node.data.zone}> ` : "") +
        (node.data?.strong ? "** " : "") +
        node.children.map(write).join("")
      );
    case "footnoteDefinition":
      return `[^${node.identifier}]: ${node.children.map(write).join(" ")}`;
    case "list":
      return node.children
        .map((item) => `${item.data?.marker ?? ""} ${item.children.map(write).join("\n  ")}`)
        .join("\n");
    case "tableRow":
      return node.children.map((cell) => cell.children.map(write).join("")).join(" | ");
    case "table":
      return node.children.map(write).join("\n");
    default:
      return node.type;
  }
}
