/** The report on reading as JSON, a document a line, so that a large archive need not fit in one string. */
import { documentAdres } from "../../domain/adressen.ts";
import type { KamervraagDocument } from "../../domain/document.ts";
import { isLeftOut, kwaliteitTotals, orderByNeed } from "../kwaliteit/kwaliteit.ts";
import type { UnpublishedFile } from "../model.ts";

/**
 * The parts of `data/kwaliteit.json`. What was left out of a document is counted here by rule; its text stands in the
 * document's own file.
 */
export function* kwaliteitJson(
  documents: readonly KamervraagDocument[],
  unpublished: readonly UnpublishedFile[],
): Generator<string> {
  const files = unpublished.map(({ bestand, meldingen }) => ({ bestand, meldingen }));
  yield `{"totalen":${JSON.stringify(kwaliteitTotals(documents, unpublished))},\n`;
  yield `"nietGepubliceerd":${JSON.stringify(files)},\n"documenten":[`;
  for (const [index, document] of orderByNeed(documents).entries()) {
    yield `${index === 0 ? "" : ","}\n${JSON.stringify(listed(document))}`;
  }
  yield "\n]}\n";
}

function listed({ id, titel, bron, meldingen }: KamervraagDocument) {
  const leftOut = Map.groupBy(meldingen.filter(isLeftOut), ({ regel }) => regel);
  return {
    id,
    url: documentAdres(id),
    titel,
    bron: { bestand: bron.bestand },
    meldingen: meldingen
      .filter((melding) => !isLeftOut(melding))
      .map(({ regel, ernst, plaats, tekst, remedie }) => ({ regel, ernst, plaats, tekst, remedie })),
    weggelaten: Object.fromEntries([...leftOut].map(([regel, group]) => [regel, group.length])),
  };
}
