/** Which papers the questions of a document name, in their text, their answers or the notes of either. */
import type { KamervraagDocument } from "../../domain/document.ts";
import { stukSleutel } from "../../domain/stukken.ts";
import { tie } from "../../domain/tie.ts";
import { type DocumentTrees, linksIn, notesIn } from "../../domain/trees.ts";

/** Of each question the keys of the papers, in the order of reading, each once; see `stukken.ts`. */
export function stukkenIn(
  { vragen, antwoorden }: Pick<KamervraagDocument, "vragen" | "antwoorden">,
  trees: DocumentTrees,
): string[][] {
  const { antwoordenVan } = tie(vragen, antwoorden);
  return vragen.map((_, place) => {
    const blocks = [trees.vragen[place]!, ...antwoordenVan[place]!.map((i) => trees.antwoorden[i]!)].flat();
    const keys = linksIn([...blocks, ...notesIn(blocks, trees.noten)]).map(stukSleutel);
    return [...new Set(keys.filter((key) => key !== null))];
  });
}
