/** Which papers the questions of a document name, in their text, their answers or the notes of either. */
import type { Nodes } from "mdast";
import type { KamervraagDocument } from "../../domain/document.ts";
import { stukSleutel } from "../../domain/stukken.ts";
import { tie } from "../../domain/tie.ts";
import { type DocumentTrees, notesIn } from "../../domain/trees.ts";

/** Of each question the keys of the papers, in the order of reading, each once; see `stukken.ts`. */
export function stukkenIn(
  { vragen, antwoorden }: Pick<KamervraagDocument, "vragen" | "antwoorden">,
  trees: DocumentTrees,
): string[][] {
  const { antwoordenVan } = tie(vragen, antwoorden);
  return vragen.map((_, place) => {
    const blocks = [trees.vragen[place]!, ...antwoordenVan[place]!.map((i) => trees.antwoorden[i]!)].flat();
    const keys = new Set<string>();
    for (const node of [...blocks, ...notesIn(blocks, trees.noten)]) collect(node, keys);
    return [...keys];
  });
}

function collect(node: Nodes, keys: Set<string>): void {
  const key = node.type === "link" ? stukSleutel(node.url) : null;
  if (key !== null) keys.add(key);
  if ("children" in node) for (const child of node.children) collect(child, keys);
}
