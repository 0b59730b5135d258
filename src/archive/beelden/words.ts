/** What the picture of a question or a document says. */
import { formatDatum } from "../../domain/datum.ts";
import type { KamervraagDocument, VraagTekst } from "../../domain/document.ts";
import { formatSoort } from "../../domain/soort.ts";
import { formatVraag, formatVraagsteller } from "../labels.ts";
import type { Beeld } from "./beeld.ts";

export const beeldVraag = (document: KamervraagDocument, vraag: Pick<VraagTekst, "nummers" | "tekst">): Beeld => ({
  boven: [formatVraag(vraag.nummers), document.zaaknummer].filter(Boolean).join(" · "),
  tekst: vraag.tekst,
  onder: van(document),
});

export const beeldDocument = (document: KamervraagDocument): Beeld => ({
  boven: [formatSoort(document), document.zaaknummer].filter(Boolean).join(" · "),
  tekst: document.titel,
  onder: van(document),
});

const MOST_NAMES = 2;

function van({ vraagstellers, ingezonden, ontvangen }: KamervraagDocument): string {
  const names = vraagstellers.slice(0, MOST_NAMES).map(formatVraagsteller);
  const others = vraagstellers.length - MOST_NAMES;
  const more = others > 0 ? ` en ${others === 1 ? "een ander" : `${others} anderen`}` : "";
  const dag = ingezonden ?? ontvangen;
  return [names.join(", ") + more, dag && formatDatum(dag)].filter(Boolean).join(" · ");
}
