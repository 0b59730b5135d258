/** The papers of one zaak, so that each leads to the others. */
import type { KamervraagDocument } from "../../domain/document.ts";
import { groupZaken } from "../../domain/zaak.ts";
import type { ZaakPaper } from "../model.ts";

/** Gives a function from a document's id to the other papers of its zaak, oldest first. */
export function zaakPapers(documents: readonly KamervraagDocument[]): (id: string) => ZaakPaper[] {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const zaken = new Map(groupZaken(documents).flatMap((zaak) => zaak.documenten.map((id) => [id, zaak])));
  return (id) =>
    (zaken.get(id)?.documenten ?? [])
      .filter((other) => other !== id)
      .map((other) => {
        const { soort, variant, titel, ingezonden, ontvangen } = byId.get(other)!;
        return { id: other, soort, variant, titel, ingezonden, ontvangen };
      });
}
