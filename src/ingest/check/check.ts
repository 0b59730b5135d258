/** Says what is suspicious in a document, and what of it was left out. */
import type { Melding } from "../../domain/document.ts";
import type { LeftOutReason } from "../source.ts";
import type { Understood } from "../understood.ts";
import { REGELS } from "./regels.ts";

const LEFT_OUT: Record<LeftOutReason, string> = {
  bookmark: "Bladwijzer van de tekstverwerker weggelaten",
  image: "Afbeelding weggelaten",
  "page-furniture": "Paginakop of -voet weggelaten",
  metadata: "Gegevens over het bestand weggelaten",
  layout: "Opmaak weggelaten",
};

export function check(document: Understood): Melding[] {
  const findings = REGELS.flatMap((regel) => regel(document)).map((finding) => ({ ...finding, weggelaten: null }));
  const leftOut = document.leftOut.map(({ reason, start, end }): Melding => ({
    regel: `left-out-${reason}`,
    ernst: "info",
    plaats: `${start.line}:${start.column}`,
    tekst: LEFT_OUT[reason],
    remedie: null,
    weggelaten: document.source.text.slice(start.offset, end.offset).trim(),
  }));
  return [...findings, ...leftOut];
}
