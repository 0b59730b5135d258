/** A whole document as markdown, to take along: what is known of it, and its questions with their answers. */
import type { RootContent } from "mdast";
import { vraagAnker } from "../../domain/adressen.ts";
import type { KamervraagDocument } from "../../domain/document.ts";
import { formatNummers, vraagSleutels } from "../../domain/nummers.ts";
import { tie } from "../../domain/tie.ts";
import { type DocumentTrees, notesIn } from "../../domain/trees.ts";
import { blocksMarkdown } from "./markdown.ts";
import { yamlText } from "./yaml.ts";

/** A link to a question of the same document, as `<sleutel>.md`; see `domain/trees.ts`. */
const TO_QUESTION = /\]\((\d+[a-z]?(?:-\d+)?)\.md\)/g;

/** An answer to several questions stands behind the first of them. Each question can be linked to as on its page. */
export function documentMarkdown(document: KamervraagDocument, trees: DocumentTrees): string {
  const { vragen, antwoorden } = document;
  const sleutels = vraagSleutels(vragen);
  const { vragenVan } = tie(vragen, antwoorden);
  const answer = (a: number): RootContent[] => {
    const { kop, nummers } = antwoorden[a]!;
    return [heading(2, kop ?? `Antwoord op vraag ${formatNummers(nummers)}`), ...trees.antwoorden[a]!];
  };
  const answersBehind = Map.groupBy(antwoorden.keys(), (a) => vragenVan[a]![0] ?? -1);
  const questions = vragen.flatMap(({ kop, nummers }, i): RootContent[] => [
    { type: "html", value: `<a id="${vraagAnker(sleutels[i]!)}"></a>` },
    heading(2, kop ?? `Vraag ${formatNummers(nummers)}`),
    ...trees.vragen[i]!,
    ...(answersBehind.get(i) ?? []).flatMap(answer),
  ]);
  const blocks = [
    heading(1, document.titel),
    ...trees.mededeling,
    ...questions,
    ...(answersBehind.get(-1) ?? []).flatMap(answer),
    ...trees.slot,
  ];
  const text = blocksMarkdown([...blocks, ...notesIn(blocks, trees.noten)]);
  return `---\n${yamlText(knownOf(document)).trimEnd()}\n---\n\n${text.replace(TO_QUESTION, `](#${vraagAnker("$1")})`)}`;
}

const heading = (depth: 1 | 2, value: string): RootContent => ({
  type: "heading",
  depth,
  children: [{ type: "text", value }],
});

function knownOf(document: KamervraagDocument) {
  const { id, soort, variant, titel, onderwerp, zaaknummer, aanhangselnummer, vergaderjaar } = document;
  const { vraagstellers, bewindspersonen, ingezonden, ontvangen, herkomst, bron } = document;
  return {
    ...{ id, soort, variant, titel, onderwerp, zaaknummer, aanhangselnummer, vergaderjaar },
    ...{ vraagstellers, bewindspersonen, ingezonden, ontvangen },
    ...(Object.keys(herkomst).length > 0 && { herkomst }),
    bron,
  };
}
