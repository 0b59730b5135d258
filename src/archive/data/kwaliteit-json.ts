/** How one document was read, as an item of `data/kwaliteit.json`. */
import { documentAdres } from "../../domain/adressen.ts";
import type { KamervraagDocument } from "../../domain/document.ts";
import { isLeftOut } from "../kwaliteit/kwaliteit.ts";
import { hostAdres } from "../site.ts";

/** What was left out is counted here by rule, and what was mended; the texts stand in the document's own file. */
export function kwaliteitItem({ id, titel, bron, meldingen, herstellingen }: KamervraagDocument) {
  const leftOut = Map.groupBy(meldingen.filter(isLeftOut), ({ regel }) => regel);
  return {
    id,
    url: hostAdres(documentAdres(id)),
    titel,
    bron: { bestand: bron.bestand },
    meldingen: meldingen
      .filter((melding) => !isLeftOut(melding))
      .map(({ regel, ernst, plaats, tekst, remedie }) => ({ regel, ernst, plaats, tekst, remedie })),
    hersteld: herstellingen.aantal,
    weggelaten: Object.fromEntries([...leftOut].map(([regel, group]) => [regel, group.length])),
  };
}
