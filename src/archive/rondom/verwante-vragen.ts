/** What the page of a question shows of the questions of other zaken that it is related to. */
import { documentDate, vraagRow } from "../documents/document-rows.ts";
import type { DocumentSummary, VerwanteVondst, VerwanteVraag } from "../model.ts";
import { printOfJson } from "../../files/print.ts";

/** Of each question that has some, by the last part of its address: what was found of it, with what is known of the documents that it was found in. */
export function verwanteVragen(
  document: DocumentSummary,
  gevonden: readonly (readonly VerwanteVondst[])[],
  byId: ReadonlyMap<string, DocumentSummary>,
  themaLabels: ReadonlyMap<string, string>,
): Record<string, VerwanteVraag[]> {
  const rows = document.vragen.flatMap((vraag, place): [string, VerwanteVraag[]][] => {
    const found = gevonden[place] ?? [];
    if (found.length === 0) return [];
    return [[vraag.sleutel, found.map((one) => verwanteVraag(document, vraag, one, byId, themaLabels))]];
  });
  return Object.fromEntries(rows);
}

function verwanteVraag(
  document: DocumentSummary,
  vraag: DocumentSummary["vragen"][number],
  { document: id, vraag: place, gelijk, woorden, stukken }: VerwanteVondst,
  byId: ReadonlyMap<string, DocumentSummary>,
  themaLabels: ReadonlyMap<string, string>,
): VerwanteVraag {
  const other = byId.get(id)!;
  const ander = other.vragen[place]!;
  const shared = vraag.themas.filter((slug) => ander.themas.includes(slug));
  return {
    ...vraagRow(other, ander),
    gelijk,
    woorden,
    stukken,
    wanneer: wanneer(asked(document), asked(other)),
    themas: shared.map((slug) => ({ slug, label: themaLabels.get(slug)! })),
  };
}

/** A print of what a question adds to the pages of those that are related to it: all that {@link verwanteVraag} takes from it. */
export function shownPrints(byId: ReadonlyMap<string, DocumentSummary>): (id: string, vraag: number) => string {
  const known = new Map<string, readonly string[]>();
  return (id, vraag) => {
    let prints = known.get(id);
    if (!prints) {
      const document = byId.get(id)!;
      prints = document.vragen.map((one) => printOfJson([vraagRow(document, one), one.themas, asked(document)]));
      known.set(id, prints);
    }
    return prints[vraag]!;
  };
}

/** The day of the questions; a later answer to them makes them no later. */
const asked = (document: DocumentSummary): string | null => document.ingezonden ?? documentDate(document);

function wanneer(eigen: string | null, ander: string | null): VerwanteVraag["wanneer"] {
  if (eigen === null || ander === null || eigen === ander) return null;
  return ander < eigen ? "eerder" : "later";
}
