/** The links that a source has itself, before the references that are found in its text become links too. */
import type { Nodes } from "mdast";
import type { Koppeling } from "../domain/document.ts";
import { wordingOf } from "./tree/blocks.ts";

/** @param parts by what {@link Koppeling} calls them */
export function koppelingenIn(parts: readonly (readonly [where: string, blocks: readonly Nodes[]])[]): Koppeling[] {
  return parts.flatMap(([where, blocks]) => {
    const found: Koppeling[] = [];
    for (const block of blocks) collect(block, where, found);
    return found;
  });
}

function collect(node: Nodes, where: string, found: Koppeling[]): void {
  if (node.type === "link") found.push({ in: where, tekst: wordingOf(node), adres: node.url });
  else if ("children" in node) for (const child of node.children) collect(child, where, found);
}
